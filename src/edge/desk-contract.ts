import type { Language } from "../contact/language";
import type { Role } from "../desk/member";
import type { EscalationReason } from "../routing/escalation/reason";

// What the desk's page and its services say to each other. Times are ISO 8601 in UTC, ids are strings. Whoever changes one
// thing here changes both sides; the page is built with the services, so that they are of one version.
//
// Reading is GET with a query. A change is POST of JSON with the session's `csrf` in `X-CSRF-Token`. Refusals are problem
// documents: 401 sign in; 403 may not; 404 there is none that this member sees (of other teams' tickets, too); 409 not as
// things stand; 422 with `errors` by field; 429 and 503 with Retry-After.

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

// --- lists

/**
 * - `waiting`: the contact waits for a person;
 * - `answered`: it is the contact's turn;
 * - `automatic`: with automatic answers;
 * - `callback`: somebody has to call;
 * - `snoozed`, `resolved`.
 */
export type TicketState = "waiting" | "answered" | "automatic" | "callback" | "snoozed" | "resolved";

/** mine: my open ones; unassigned: my teams', that nobody has; all: my teams' open ones; the others by state. */
export type ListName = "mine" | "unassigned" | "all" | "snoozed" | "resolved";

/**
 * GET /desk/tickets?list=&team=&state=&reason=&q=&cursor=&limit=. Open ones by who has waited longest, then the others by
 * age; `resolved` last resolved first; what is searched newest first. `mine`, `unassigned` and `all` leave out the snoozed, and
 * `unassigned` what automatic answers have, unless `state` asks for them. `q` finds a number by its beginning or end, a name, words
 * of messages and, of the last word, what begins like it; without `list` in all. At most 200 characters; 404 for a `team` not seen.
 */
export interface TicketListJson {
  readonly tickets: readonly DeskTicket[];
  /** Of a search there may be more where there are none here: it has looked for a while. */
  readonly next: string | null;
  /** Of the first page. */
  readonly counts?: CountsJson;
}

/** Each as exact as up to 1,000, which means "1,000 or more". */
export interface CountsJson {
  readonly mine: number;
  readonly mine_waiting: number;
  readonly unassigned: number;
  readonly all: number;
  readonly waiting: number;
  readonly snoozed: number;
  readonly teams: readonly { readonly id: number; readonly open: number; readonly waiting: number }[];
}

export interface DeskTicket {
  readonly id: string;
  readonly state: TicketState;
  readonly status: "open" | "resolved";
  readonly stage: "automatic" | "waiting" | "assigned";
  readonly kind: "deflection" | "abandoned" | "conversation";
  /** 0 ordinary, 1 to 3 more urgent; automatic urgency may be higher. */
  readonly priority: number;
  readonly reason: EscalationReason | null;
  readonly team: TeamJson | null;
  readonly agent: { readonly id: string; readonly name: string } | null;
  readonly contact: { readonly id: string; readonly name: string | null; readonly phone: string | null };
  readonly wants_callback: boolean;
  readonly created_at: string;
  readonly waits_since: string | null;
  readonly limit_at: string | null;
  readonly snoozed_until: string | null;
  readonly resolved_at: string | null;
  readonly delivery: string | null;
  readonly failure: string | null;
  readonly last_message: LastMessageJson | null;
}

/** What a person wrote last; what was said automatically where nobody did for long. */
export interface LastMessageJson {
  readonly from: "contact" | "agent" | "automatic" | "system";
  readonly text: string;
  readonly kind: string;
  readonly at: string;
  /** One of ours that did not arrive. */
  readonly failed?: true;
}

// --- one ticket

/** GET /desk/ticket?id= */
export interface TicketJson extends DeskTicket {
  readonly summary: { readonly chosen: readonly string[]; readonly said: readonly string[] };
  readonly finding: { readonly rule: string; readonly words: string } | null;
  readonly tier: number;
  readonly previous_id: string | null;
  readonly rating: "good" | "fair" | "bad" | null;
  readonly metadata: {
    readonly user: Readonly<Record<string, string | number | boolean>>;
    readonly ticket: Readonly<Record<string, string | number | boolean>>;
  };
  readonly call: CallJson | null;
  readonly sender: string | null;
  readonly window: { readonly open: boolean; readonly closes_at: string | null };
  /** A template that asks the contact to write is on its way or was sent, and they have not written since. */
  readonly reopening: boolean;
  readonly opted_out: boolean;
  /** They opted out, and wrote again since: they may be answered within the window. */
  readonly wrote_since_opt_out: boolean;
  readonly person: PersonJson;
  readonly notes: readonly NoteJson[];
  readonly history: readonly HistoryJson[];
  readonly messages: readonly MessageJson[];
  /** Where GET /desk/messages?ticket=&before= goes on with those before these. */
  readonly next: string | null;
  /** The conversation has messages of tickets that this member does not see; they are left out. */
  readonly hides_messages: boolean;
  /** Who else has it open. */
  readonly others: readonly PresenceJson[];
}

/** GET /desk/messages?ticket=&before= */
export interface MessagesJson {
  readonly messages: readonly MessageJson[];
  readonly next: string | null;
}

export interface CallJson {
  readonly sid: string | null;
  readonly line: { readonly number: string; readonly name: string } | null;
  readonly at: string;
  /** What was announced, in minutes; null: nothing was known. */
  readonly wait_announced: readonly [number, number] | null;
  /** What the caller chose; null where they hung up, or it is not known. */
  readonly choice: "whatsapp" | "stay" | "dial" | null;
}

export interface PersonJson {
  readonly id: string;
  readonly name: string | null;
  readonly language: Language | null;
  readonly addresses: readonly { readonly kind: "phone" | "whatsapp" | "user-id"; readonly value: string }[];
  readonly consents: readonly {
    readonly given: boolean;
    readonly wording: string | null;
    readonly at: string;
  }[];
  /** Other tickets that this member sees. */
  readonly tickets: readonly DeskTicket[];
  /** How many there are that they do not. */
  readonly hidden_tickets: number;
}

export interface NoteJson {
  readonly id: string;
  readonly agent: string;
  readonly text: string;
  readonly at: string;
}

/**
 * Who did what: `kind` is the ledger's; `agent` is who did it at the desk, null where nobody did. Of `details`, `agent` and `was`
 * are names, `team` and `from` ids of teams.
 */
export interface HistoryJson {
  readonly id: string;
  readonly kind: string;
  readonly at: string;
  readonly agent: string | null;
  readonly details: Readonly<Record<string, unknown>>;
}

export interface MessageJson {
  readonly id: string;
  readonly at: string;
  readonly from: "contact" | "agent" | "automatic" | "system";
  readonly agent: string | null;
  readonly kind: "text" | "button" | "media" | "location" | "contacts" | "reaction" | "unknown" | "template";
  readonly text: string;
  readonly template: string | null;
  readonly media: readonly { readonly type: string; readonly url: string; readonly name: string | null }[];
  readonly location: {
    readonly latitude: number;
    readonly longitude: number;
    readonly label: string | null;
    readonly address: string | null;
  } | null;
  /** The message that it answers, where it is of this history. */
  readonly quoted: { readonly id: string; readonly from: string; readonly text: string } | null;
  readonly choices: readonly string[] | null;
  /** pending, sending, sent, delivered, read, failed, unknown, parked, received. */
  readonly status: string;
  readonly sent_at: string | null;
  readonly delivered_at: string | null;
  readonly read_at: string | null;
  readonly code: string | null;
  /** The key that the page gave it. */
  readonly key: string | null;
}

export interface PresenceJson {
  readonly agent: string;
  readonly writing: boolean;
}

// --- doing: POST /desk/act, one of these, -> TicketJson. What is so already is done: twice is once. Who gives a ticket to a team
// that is not theirs is answered with it as it was, once more; then it is gone. A resolved ticket: 409, but for reopen, note and
// resolve. take and release of what another agent has: 409 with `errors` of StandsAgainst, but for supervisors, who take over.
// ask_to_write within the window: 409. resolve with `seen`, the newest message that the agent saw, where the contact wrote since:
// 409 with an error of "written". Nobody is reminded of a ticket that is put aside, and it is overdue to nobody; who puts
// it aside has it. It comes back at its time, when the contact writes or calls, when it is answered, and when it is given away.

export type ActJson = { readonly id: string } & (
  | { readonly do: "take" | "release" | "reopen" | "wake" | "ask_to_write" }
  | { readonly do: "resolve"; readonly seen?: string }
  | { readonly do: "assign"; readonly agent: string; readonly note?: string }
  | { readonly do: "assign"; readonly team: number; readonly note?: string }
  | { readonly do: "priority"; readonly priority: 0 | 1 | 2 | 3 }
  | { readonly do: "snooze"; readonly until: string }
  | { readonly do: "note"; readonly text: string }
);

/**
 * POST /desk/answer -> AnswerJson. `key` makes sending it again harmless; it is the agent's own. `seen` is the newest message
 * (the highest id) that the agent saw: 409 with `errors` of StandsAgainst where another agent answered since, or has the ticket,
 * unless `anyway`. Who answers a ticket that nobody has, has it then. Outside the window it is parked, and the contact is asked
 * to write.
 */
export interface AnswerRequest {
  readonly ticket: string;
  readonly text: string;
  readonly key: string;
  readonly seen?: string;
  readonly anyway?: boolean;
}

export interface AnswerJson {
  readonly id: string;
  readonly status: string;
  readonly window_closes_at: string | null;
}

/** In `errors` of a 409: who was quicker. */
export interface StandsAgainst {
  /** `seen`: they answered; `agent`: they have the ticket. */
  readonly field: "seen" | "agent";
  readonly detail: string;
  /** Null: another system, or somebody who is removed. */
  readonly agent: { readonly id: string; readonly name: string } | null;
  readonly at: string;
}

/**
 * POST /desk/retry -> AnswerJson of the second try. Sends an answer that failed again, once, whoever asks; 409 where it is on
 * its way, arrived after all, or is not known to have failed. As in AnswerRequest where another agent answered after it.
 */
export interface RetryRequest {
  readonly message: string;
  readonly anyway?: boolean;
}

/**
 * POST /desk/merge -> TicketJson of `ticket`, which is one of theirs. Makes one contact of two, for good; 404 for a contact of
 * whom the member sees no ticket, 403 for an agent who does not see all tickets of both.
 */
export interface MergeRequest {
  readonly from: string;
  readonly into: string;
  readonly ticket: string;
}

// --- notice: GET /desk/changes?cursor=&open=&writing= (open: the ticket that is looked at)

export interface ChangesJson {
  readonly cursor: string;
  /** The cursor is too old, too much happened since, or the member sees other tickets than before: load everything anew. */
  readonly reset: boolean;
  readonly tickets: readonly DeskTicket[];
  /** Which this member saw and sees no more. */
  readonly gone: readonly string[];
  /** Only when something changed. */
  readonly counts?: CountsJson;
  /** Of the open ticket. */
  readonly others: readonly PresenceJson[];
  /** The member's own availability, capacity or teams changed: read the session again. */
  readonly session_changed: boolean;
}

// --- supervisor: GET /desk/board; POST /desk/agent -> BoardJson. Counts are exact up to 1,000, which means "1,000 or more".

/** `teams`: all that they are to have; a supervisor adds and takes away their own teams only. */
export interface AgentChangeRequest {
  readonly id: string;
  readonly available?: boolean;
  readonly capacity?: number;
  readonly teams?: readonly number[];
}

export interface BoardJson {
  readonly at: string;
  readonly teams: readonly BoardTeam[];
  readonly agents: readonly BoardAgent[];
}

export interface BoardTeam extends TeamJson {
  readonly is_open: boolean;
  readonly waiting: number;
  readonly oldest_waits_since: string | null;
  readonly unassigned: number;
  readonly open: number;
  readonly overdue: number;
  readonly available_agents: number;
}

export interface BoardAgent extends AgentRef {
  readonly capacity: number;
  readonly role: Role;
  readonly open: number;
  readonly waiting: number;
  readonly oldest_waits_since: string | null;
  readonly away_since: string | null;
  readonly seen_at: string | null;
  /** Tickets read in the last hour and 24 h; unusual: far more than is usual for them and for others. */
  readonly read_hour: number;
  readonly read_day: number;
  readonly unusual: boolean;
}

// --- supervisor: GET /desk/canned -> { canned }, of their teams and of all; POST CannedChange -> { canned }. Those for all teams
// (`team: null`) are an admin's to change.

export type CannedChange =
  | {
      readonly do: "add";
      readonly team: number | null;
      readonly title: string;
      readonly text: string;
      readonly language: Language | null;
    }
  | {
      readonly do: "change";
      readonly id: string;
      readonly team: number | null;
      readonly title: string;
      readonly text: string;
      readonly language: Language | null;
    }
  | { readonly do: "remove"; readonly id: string };

// --- admin: GET/POST /desk/users, /desk/keys, GET /desk/audit

/** GET /desk/users -> { users }; POST one of UserChange -> { users, link? } (an invitation's link, shown once). */
export interface UserJson extends Omit<MeJson, "email"> {
  /** null: gets tickets by web services alone, and never signs in. */
  readonly email: string | null;
  readonly disabled: boolean;
  /** Whether they have set a password or signed in by the company's provider. */
  readonly has_account: boolean;
  readonly invited_until: string | null;
  readonly seen_at: string | null;
  readonly sessions: number;
}

export type UserChange =
  | {
      readonly do: "invite";
      readonly name: string;
      readonly email: string;
      readonly role: Role;
      readonly teams: readonly number[];
      readonly capacity?: number;
    }
  | { readonly do: "invite_again" | "disable" | "enable" | "end_sessions"; readonly id: string }
  | {
      readonly do: "change";
      readonly id: string;
      readonly role?: Role;
      readonly teams?: readonly number[];
      readonly capacity?: number;
      readonly name?: string;
    };

/** GET /desk/keys -> { keys }; POST { do: "add", name, per_minute?, senders? } -> { keys, secret }, { do: "revoke", name }. */
export interface KeyJson {
  readonly name: string;
  readonly per_minute: number;
  readonly senders: readonly string[] | null;
  readonly created_at: string;
  readonly revoked_at: string | null;
}

/** GET /desk/audit?agent=&ticket=&action=&cursor=&limit= (supervisors: of agents and tickets of their teams) -> { entries, next } */
export interface AuditJson {
  readonly id: string;
  readonly at: string;
  /** null: nobody was signed in. */
  readonly agent_id: string | null;
  /** Their name; null for who is removed. */
  readonly agent: string | null;
  readonly action: string;
  readonly ticket: string | null;
  readonly details: Readonly<Record<string, unknown>>;
}
