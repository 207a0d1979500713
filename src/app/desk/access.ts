import config from "deriva:config";
import type { Database } from "../../adapters/postgres/database";
import type { Variables } from "../../config/environment";
import type { AccountStore } from "../../desk/account";
import type { AuditTrail } from "../../desk/audit";
import { LONGEST_SESSION, openCookie, type SessionStore } from "../../desk/session";
import type { TryStore } from "../../desk/tries";
import type { ApiAnswer } from "../../edge/api";
import type { SessionJson } from "../../edge/desk-contract";
import { refuseOtherPages } from "../../edge/own-page";
import type { RawEvent } from "../../edge/parameters";
import { signedOut, unavailable } from "../../edge/problem";
import { readSessionCookie, sessionCookie } from "../../edge/session-cookie";
import { environmentOf } from "../parts";
import { deskDatabase, orUnavailable } from "../services";
import { sessionJson } from "./session";

/** What signing in, out and up is made of. */
export interface Access {
  readonly secret: string;
  readonly company: string;
  readonly database: Database;
  readonly accounts: AccountStore;
  readonly sessions: SessionStore;
  readonly tries: TryStore;
  readonly audit: AuditTrail;
  readonly now: () => number;
}

/** @throws Problem 503 where sessions cannot be signed, 404 where another desk has the tickets. */
export async function accessOf(variables: Variables): Promise<Access> {
  const database = await deskDatabase(variables);
  const [{ accountStore }, { sessionStore }, { tryStore }, { auditTrail }] = await Promise.all([
    import("../../adapters/postgres/account-store"),
    import("../../adapters/postgres/session-store"),
    import("../../adapters/postgres/try-store"),
    import("../../adapters/postgres/audit"),
  ]);
  return {
    secret: sessionSecretOf(variables),
    company: config.lines[0].company,
    database,
    accounts: accountStore(database),
    sessions: sessionStore(database),
    tries: tryStore(database),
    audit: auditTrail(database),
    now: Date.now,
  };
}

/** @throws Problem 503 that says what to set. */
export function sessionSecretOf(variables: Variables): string {
  const { sessionSecret } = environmentOf(variables);
  if (sessionSecret !== undefined) return sessionSecret;
  throw unavailable(
    "Nobody can sign in: SESSION_SECRET is not set. Set it to a long random text, such as the output of: openssl rand -hex 32",
  );
}

/** The cookie of a request that may begin a session. @throws Problem 403 for pages of other sites. */
export function cookieToReplace(event: RawEvent, variables: Variables): string | undefined {
  const { DOMAIN_NAME: domain } = variables;
  const addresses = [environmentOf(variables).publicUrl, `https://${String(domain)}`];
  refuseOtherPages(event, addresses);
  return readSessionCookie(event);
}

/** The answer that gives a browser its new session. `device` is for it to keep. */
export async function newSessionAnswer(
  { cookie, device }: { readonly cookie: string; readonly device: string },
  access: Access,
): Promise<ApiAnswer> {
  const opened = openCookie(cookie, access.secret);
  const found = opened && (await orUnavailable(access.sessions.find(opened.hash)));
  if (opened === undefined || found === undefined) throw signedOut();
  const body: SessionJson = {
    ...(await orUnavailable(sessionJson(access.database, { ...found, csrf: opened.csrf }))),
    device,
  };
  return { status: 200, body, headers: { "Set-Cookie": sessionCookie(cookie, LONGEST_SESSION / 1_000) } };
}
