import type { Language } from "../../contact/language";
import type { Role } from "../../desk/member";

/** GET /desk/session; also the answer of POST /desk/sign-in, POST /desk/invitation and POST /desk/me. */
export interface SessionJson {
  readonly csrf: string;
  /**
   * Where the answer began a session. The page keeps it in localStorage, beside the e-mail, and sends it with the next
   * sign-in: failures of others then do not make this browser wait.
   */
  readonly device?: string;
  readonly ends_at: string;
  readonly me: MeJson;
  readonly company: string;
  /** The company's, IANA. */
  readonly time_zone: string;
  /** The teams whose tickets this member sees. */
  readonly teams: readonly TeamJson[];
  /** All teams, to which a ticket can be given. */
  readonly all_teams: readonly TeamJson[];
  /** To whom a ticket can be given: agents of the member's teams. */
  readonly agents: readonly AgentRef[];
  readonly lines: readonly { readonly number: string; readonly name: string }[];
  readonly canned: readonly CannedJson[];
  /** What is seen from here on is a change: where GET /desk/changes begins. */
  readonly cursor: string;
}

export interface MeJson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly language: Language | null;
  readonly available: boolean;
  readonly capacity: number;
  readonly teams: readonly number[];
}

export interface TeamJson {
  readonly id: number;
  readonly name: string;
}

export interface AgentRef {
  readonly id: string;
  readonly name: string;
  readonly available: boolean;
  readonly teams: readonly number[];
}

/** An answer for many; `{name}`, `{agent}`, `{company}`, `{ticket}` may stand in it. */
export interface CannedJson {
  readonly id: string;
  /** Absent: for all teams. */
  readonly team: number | null;
  readonly title: string;
  readonly text: string;
  readonly language: Language | null;
}

// --- who: POST /desk/sign-in { page: true, email, password, device? } -> SessionJson, 401, 429; POST /desk/sign-out
// { everywhere? }; POST /desk/invitation { page: true, token } -> InvitationJson, 404 where it is over; with { page: true, token,
// password } -> SessionJson (not GET: a link's token would stand in logs). What begins a session says `page: true`, which
// neither a link nor a form of another site can. POST /desk/me { available?, language?, password?: { old, new } } -> SessionJson, with
// a new `csrf` where the password changed. Refused passwords: 422, `errors` with a `code` of PasswordFault.
// GET /desk/oidc begins a sign-in at the company's provider and comes back to the page, at #company?… with what the provider
// said, or at #refused=OidcRefusal; POST /desk/oidc-callback { page: true, … } of that -> OidcJson, with a session unless it is
// refused; GET /desk/ways -> WaysJson, for the sign-in page, without a session.

export type PasswordFault = "too_short" | "too_long" | "too_common" | "about_you" | "wrong";

export type OidcRefusal = "no_account" | "not_verified" | "other_person" | "failed";

export interface OidcJson {
  readonly refused: OidcRefusal | null;
}

export interface WaysJson {
  readonly company: string;
  readonly language: Language;
  /** What the company calls its own sign-in; absent where there is none. */
  readonly oidc: string | null;
}

export interface InvitationJson {
  readonly email: string;
  readonly name: string;
  readonly ends_at: string;
}
