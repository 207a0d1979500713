import { createHash, timingSafeEqual } from "node:crypto";
import type { Variables } from "../config/environment";
import { type Deadline, deadlineIn } from "../time/deadline";
import { answerOnce } from "./answer-once";
import { faultFields, log } from "./log";
import type { RawEvent } from "./parameters";
import { Problem, unauthorized } from "./problem";
import { readHeader } from "./request-header";
import { type Handler, runtimeResponse, variablesOf } from "./runtime";

/** What one web service does for anybody; it throws a `Problem` for what it refuses. */
export type ApiUse = (event: RawEvent, variables: Variables, deadline: Deadline) => Promise<ApiAnswer>;

/** What one web service does for who has a key. */
export type KeyedUse<Holder> = (
  event: RawEvent,
  variables: Variables,
  deadline: Deadline,
  holder: Holder,
) => Promise<ApiAnswer>;

/** Who has a key: nothing for a key that nobody has. */
export type FindHolder<Holder> = (secret: string, variables: Variables) => Promise<Holder | undefined>;

export interface ApiAnswer {
  readonly status: number;
  /** JSON, or a file as it is, of a `type`. */
  readonly body: unknown;
  readonly type?: string;
  /** A list where a header is sent several times. */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
}

/** A function is ended after 10 s. In ms. */
const ANSWER_WITHIN = 8_000;

/** A web service that is open to all: JSON or a problem document, always, exactly once. */
export function openApi(use: ApiUse): Handler {
  return (context, event, callback) => {
    const deadline = deadlineIn(ANSWER_WITHIN - 300, Date.now);
    const work = async () => responseOf(await use(event, variablesOf(context), deadline));
    answerOnce(callback, ANSWER_WITHIN, work, (fault) => responseOf(problemAnswer(fault), PROBLEM));
  };
}

/** The same for who has a key, `Authorization: Key <API_KEY>`. */
export function api<Holder>(use: KeyedUse<Holder>, { key }: { key: FindHolder<Holder> }): Handler {
  return openApi(async (event, variables, deadline) => {
    const secret = /^Key (.{1,512})$/i.exec(readHeader(event, "authorization") ?? "")?.[1]?.trim();
    const holder = secret ? await key(secret, variables) : undefined;
    if (holder === undefined) throw unauthorized();
    return use(event, variables, deadline, holder);
  });
}

/** Compares hashes, so that the time it takes tells nothing of the key. */
export function isSameSecret(given: string, right: string): boolean {
  return timingSafeEqual(sha256(given), sha256(right));
}

function sha256(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

const PROBLEM = "application/problem+json";

function problemAnswer(fault: unknown): ApiAnswer {
  if (fault instanceof Problem) {
    const { status, title, detail, errors, retryAfter } = fault;
    const headers = {
      ...(status === 401 && { "WWW-Authenticate": 'Key realm="deriva"' }),
      ...(retryAfter !== undefined && { "Retry-After": String(Math.max(1, Math.ceil(retryAfter))) }),
    };
    const body = { type: "about:blank", title, status, detail, ...(errors !== undefined && { errors }) };
    return { status, body, headers };
  }
  log("error", "api_fault", faultFields(fault));
  const title = "Internal error";
  return { status: 500, body: { type: "about:blank", title, status: 500, detail: "The log says more." } };
}

function responseOf({ status, body, headers = {}, type: own }: ApiAnswer, type = own ?? "application/json") {
  const response = runtimeResponse();
  response.setStatusCode(status);
  response.appendHeader("Content-Type", type);
  const sent = { "Cache-Control": "no-store", ...headers };
  for (const [name, values] of Object.entries(sent)) {
    for (const value of [values].flat()) response.appendHeader(name, value);
  }
  response.setBody(Buffer.isBuffer(body) ? body : JSON.stringify(body));
  return response;
}
