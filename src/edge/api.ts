import { createHash, timingSafeEqual } from "node:crypto";
import { readEnvironment, type Variables } from "../config/environment";
import { type Deadline, deadlineIn } from "../time/deadline";
import { answerOnce } from "./answer-once";
import { faultFields, log } from "./log";
import type { RawEvent } from "./parameters";
import { Problem, unauthorized } from "./problem";
import { type Handler, runtimeResponse, variablesOf } from "./runtime";

/** What one web service does; it throws a `Problem` for what it refuses. */
export type ApiUse = (event: RawEvent, variables: Variables, deadline: Deadline) => Promise<ApiAnswer>;

export interface ApiAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** A function is ended after 10 s. In ms. */
const ANSWER_WITHIN = 8_000;

/** A web service: JSON or a problem document, always, exactly once. Open to all unless `key` is asked for. */
export function api(use: ApiUse, { key }: { key: boolean }): Handler {
  return (context, event, callback) => {
    const deadline = deadlineIn(ANSWER_WITHIN - 300, Date.now);
    const work = async () => {
      if (key) authorize(event, variablesOf(context));
      return responseOf(await use(event, variablesOf(context), deadline));
    };
    answerOnce(callback, ANSWER_WITHIN, work, (fault) => responseOf(problemAnswer(fault)));
  };
}

/** Compares hashes, so that the time it takes tells nothing of the key. */
function authorize(event: RawEvent, variables: Variables): void {
  const { apiKey } = readEnvironment(variables);
  const given = /^Key (.+)$/i.exec(authorizationOf(event))?.[1]?.trim();
  if (apiKey === undefined || given === undefined || !timingSafeEqual(sha256(given), sha256(apiKey))) {
    throw unauthorized();
  }
}

/** A field called `request` in a body replaces the runtime's; then there are no headers that could be trusted. */
function authorizationOf(event: RawEvent): string {
  const { request } = event as { request?: { headers?: Record<string, unknown> } };
  const header: unknown = request?.headers?.authorization;
  return typeof header === "string" ? header : "";
}

function sha256(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

function problemAnswer(fault: unknown): ApiAnswer {
  if (fault instanceof Problem) {
    const { status, title, detail } = fault;
    return { status, body: { type: "about:blank", title, status, detail } };
  }
  log("error", "api_fault", faultFields(fault));
  const title = "Internal error";
  return { status: 500, body: { type: "about:blank", title, status: 500, detail: "The log says more." } };
}

function responseOf({ status, body }: ApiAnswer) {
  const response = runtimeResponse();
  response.setStatusCode(status);
  response.appendHeader("Content-Type", status >= 400 ? "application/problem+json" : "application/json");
  response.appendHeader("Cache-Control", "no-store");
  if (status === 401) response.appendHeader("WWW-Authenticate", 'Key realm="deriva"');
  response.setBody(JSON.stringify(body));
  return response;
}
