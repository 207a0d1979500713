import { openCookie } from "../../desk/session";
import { signIn as signInWith } from "../../desk/sign-in";
import { signInSchema, signOutSchema } from "../../edge/account-schema";
import type { ApiUse } from "../../edge/api";
import type { DeskUse } from "../../edge/desk-service";
import { refuseUnlessJson } from "../../edge/is-post";
import { log } from "../../edge/log";
import { parseWith } from "../../edge/parse-with";
import { Problem, tooMany } from "../../edge/problem";
import { readSessionCookie, sessionCookie } from "../../edge/session-cookie";
import { orUnavailable } from "../services";
import { accessOf, cookieToReplace, newSessionAnswer } from "./access";

/** `POST /desk/sign-in`: a new session for an e-mail and its password. */
export const signIn: ApiUse = async (event, variables) => {
  refuseUnlessJson(event);
  const cookie = cookieToReplace(event, variables);
  const { email, password, device } = parseWith(signInSchema, event);
  const access = await accessOf(variables);
  const credentials = {
    email,
    password,
    ...(device != null && { device }),
    ...(cookie !== undefined && { cookie }),
  };
  const signedIn = await orUnavailable(signInWith(credentials, access));
  switch (signedIn.kind) {
    case "wait":
      log("warn", "sign_in_throttled", { seconds: Math.ceil(signedIn.seconds) });
      throw tooMany("Too many sign-ins failed. Wait, and try again.", signedIn.seconds);
    case "wrong": {
      const { account } = signedIn;
      log("warn", "sign_in_failed", { agent: account?.id });
      await orUnavailable(access.audit.record(account?.id, "sign_in_failed", undefined, { by: "password" }));
      throw wrongCredentials();
    }
    case "signed-in": {
      const { account } = signedIn;
      await orUnavailable(access.audit.record(account.id, "signed_in", undefined, { by: "password" }));
      log("info", "signed_in", { agent: account.id });
      return newSessionAnswer(signedIn, access);
    }
  }
};

/** The same whether the account exists or not. */
const wrongCredentials = () =>
  new Problem(401, "Unauthorized", "The e-mail or the password is not right, or the account is closed.");

/** `POST /desk/sign-out`: ends the session, or all of the member's. */
export const signOut: DeskUse = async (event, variables, _deadline, member) => {
  const { everywhere } = parseWith(signOutSchema, event);
  const { sessions, audit, secret } = await accessOf(variables);
  const session = openCookie(readSessionCookie(event) ?? "", secret);
  if (everywhere === true) await orUnavailable(sessions.endAll(member.id));
  else if (session !== undefined) await orUnavailable(sessions.end(session.hash));
  await orUnavailable(audit.record(member.id, "signed_out", undefined, { everywhere: everywhere === true }));
  return { status: 200, body: {}, headers: { "Set-Cookie": sessionCookie("", 0) } };
};
