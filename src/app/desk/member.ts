import { openCookie } from "../../desk/session";
import type { FindMember } from "../../edge/desk-service";
import { environmentOf } from "../parts";
import { deskDatabase, orUnavailable } from "../services";

/** Who is signed in to the desk. */
export const anyMember: FindMember = async (cookie, variables) => {
  const { sessionSecret } = environmentOf(variables);
  const opened = sessionSecret === undefined ? undefined : openCookie(cookie, sessionSecret);
  if (opened === undefined) return undefined;
  const { sessionStore } = await import("../../adapters/postgres/session-store");
  const found = await orUnavailable(sessionStore(await deskDatabase(variables)).find(opened.hash));
  return found && { ...found, csrf: opened.csrf };
};
