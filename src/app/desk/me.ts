import type { Member } from "../../desk/member";
import { hashPassword, isRightPassword } from "../../desk/password";
import { beginSession } from "../../desk/sign-in";
import { countedBy } from "../../desk/tries";
import { meSchema } from "../../edge/account-schema";
import type { ApiAnswer } from "../../edge/api";
import type { DeskUse } from "../../edge/desk-service";
import { parseWith } from "../../edge/parse-with";
import { invalidFields, refused, signedOut, tooMany } from "../../edge/problem";
import { readSessionCookie } from "../../edge/session-cookie";
import { assignWaitingSafely } from "../agents";
import { orUnavailable } from "../services";
import { type Access, accessOf, newSessionAnswer } from "./access";
import { refuseWeak } from "./passwords";
import { sessionJson } from "./session";

/** `POST /desk/me`: whether one is there, the page's language, another password. */
export const me: DeskUse = async (event, variables, _deadline, member) => {
  const { available, language, password } = parseWith(meSchema, event);
  const access = await accessOf(variables);
  // First: what is refused changes nothing.
  const renewed =
    password && (await changePassword(password, member, readSessionCookie(event) ?? "", access));
  const { ownFields } = await import("../../adapters/postgres/own-fields");
  const changed = {
    ...(available !== undefined && { available }),
    ...(language !== undefined && { language }),
  };
  if (Object.keys(changed).length > 0) {
    await orUnavailable(ownFields(access.database).set(member.id, changed));
    if (available !== undefined && available !== member.available) {
      await orUnavailable(access.audit.record(member.id, "agent_changed", undefined, { available }));
    }
    if (available === true) await assignWaitingSafely(variables);
  }
  if (renewed !== undefined) return renewed();
  const { language: before, ...rest } = member;
  const spoken = language === undefined ? before : language;
  const now = {
    ...rest,
    ...(available !== undefined && { available }),
    ...(spoken != null && { language: spoken }),
  };
  return { status: 200, body: await orUnavailable(sessionJson(access.database, now)) };
};

/** Sets another password: all sessions end, and this browser has a new one. Answers what is to be answered at the end. */
async function changePassword(
  password: { readonly old: string; readonly new: string },
  { id, email, name }: Member,
  cookie: string,
  access: Access,
): Promise<() => Promise<ApiAnswer>> {
  const { accounts, sessions, tries, audit, secret, company } = access;
  const counted = countedBy("password", id, secret);
  const tried = await orUnavailable(tries.begin(counted, true));
  if ("wait" in tried) throw tooMany("Too many wrong passwords. Wait, and try again.", tried.wait);
  const kept = (await orUnavailable(accounts.byId(id)))?.password;
  if (kept === undefined) throw refused("There is no password yet; an admin's invitation sets one.");
  if (!(await isRightPassword(password.old, kept))) {
    throw invalidFields([{ field: "password.old", code: "wrong", detail: "is not the password" }]);
  }
  await orUnavailable(tries.succeed(counted));
  await refuseWeak("password.new", password.new, { email, name, company });
  const hash = await hashPassword(password.new);
  if (!(await orUnavailable(accounts.setPassword(id, hash, kept)))) {
    throw refused("The password was changed meanwhile. Sign in again.");
  }
  await orUnavailable(sessions.endAll(id));
  await orUnavailable(audit.record(id, "password_changed"));
  const begun = await orUnavailable(beginSession({ id, email }, { cookie, checked: hash }, access));
  if (begun === undefined) throw signedOut();
  return () => newSessionAnswer(begun, access);
}
