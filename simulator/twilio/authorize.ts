import { timingSafeEqual } from "node:crypto";
import type { Request, RequestHandler } from "express";
import type { Account } from "../account";
import { refuse } from "./refuse";

/** Lets pass who has the account's id and token. */
export function authorize(account: Account): RequestHandler {
  return (request, response, next) => {
    if (isAuthorized(request, account)) next();
    else refuse(response, 401, 20003, "Authenticate");
  };
}

function isAuthorized(request: Request, { accountSid, authToken }: Account): boolean {
  const expected = Buffer.from(`Basic ${Buffer.from(`${accountSid}:${authToken}`).toString("base64")}`);
  const given = Buffer.from(request.headers.authorization ?? "");
  return given.length === expected.length && timingSafeEqual(given, expected);
}
