import type { Variables } from "../../config/environment";
import type { Member } from "../../desk/member";
import { openCookie } from "../../desk/session";
import type { FindMember } from "../../edge/desk-service";
import { environmentOf } from "../parts";
import { deskDatabase, orUnavailable } from "../services";

/** Who is signed in to the desk. It counts as use of the session. */
export const anyMember: FindMember = (cookie, variables) => memberOf(cookie, variables, false);

/**
 * The same for what a page asks by itself, again and again: a page that is left open does not keep its session from ending
 * when nobody has used it for two hours.
 */
export const watchingMember: FindMember = (cookie, variables) => memberOf(cookie, variables, true);

async function memberOf(cookie: string, variables: Variables, watched: boolean): Promise<Member | undefined> {
  const { sessionSecret } = environmentOf(variables);
  const opened = sessionSecret === undefined ? undefined : openCookie(cookie, sessionSecret);
  if (opened === undefined) return undefined;
  const { sessionStore } = await import("../../adapters/postgres/session-store");
  const store = sessionStore(await deskDatabase(variables));
  const found = await orUnavailable(store.find(opened.hash, watched));
  return found && { ...found, csrf: opened.csrf };
}
