import type { Variables } from "../config/environment";
import { isAtLeast, type Member, type Role } from "../desk/member";
import type { Deadline } from "../time/deadline";
import { type ApiAnswer, isSameSecret, openApi } from "./api";
import { isPost, refuseUnlessJson } from "./is-post";
import type { RawEvent } from "./parameters";
import { forbidden, signedOut } from "./problem";
import { readHeader } from "./request-header";
import type { Handler } from "./runtime";
import { readSessionCookie } from "./session-cookie";

/** What one service of the desk does for who is signed in. */
export type DeskUse = (
  event: RawEvent,
  variables: Variables,
  deadline: Deadline,
  member: Member,
) => Promise<ApiAnswer>;

/** Who has the session of a cookie: nothing where it is over, or never was. */
export type FindMember = (cookie: string, variables: Variables) => Promise<Member | undefined>;

export interface DeskNeeds {
  readonly member: FindMember;
  /** Who may; default: everybody who is signed in. */
  readonly role?: Role;
}

/** A service of the desk that reads. @throws Problem 401 without a session, 403 where the role does not allow it. */
export function deskReading(use: DeskUse, { member: find, role = "agent" }: DeskNeeds): Handler {
  return openApi(async (event, variables, deadline) => {
    const cookie = readSessionCookie(event);
    const member = cookie === undefined ? undefined : await find(cookie, variables);
    if (member === undefined) throw signedOut();
    if (!isAtLeast(member.role, role)) throw forbidden(`This is for ${role}s.`);
    return use(event, variables, deadline, member);
  });
}

/** One that changes something: JSON, with the session's own token in `X-CSRF-Token`. @throws Problem 415 and 403 without. */
export function deskChange(use: DeskUse, needs: DeskNeeds): Handler {
  return deskReading(fromItsPage(use), needs);
}

/** Both at one address: what posts `do` changes, the rest reads. */
export function deskReadingOrChange(reads: DeskUse, changes: DeskUse, needs: DeskNeeds): Handler {
  const changesSafely = fromItsPage(changes);
  return deskReading(
    (event, ...more) => (isPost(event, ["do"], "") ? changesSafely(event, ...more) : reads(event, ...more)),
    needs,
  );
}

function fromItsPage(use: DeskUse): DeskUse {
  return async (event, variables, deadline, member) => {
    refuseUnlessJson(event);
    const token = readHeader(event, "x-csrf-token") ?? "";
    if (!isSameSecret(token, member.csrf)) {
      throw forbidden("The session's token is missing or of another session. Reload the page.");
    }
    return use(event, variables, deadline, member);
  };
}
