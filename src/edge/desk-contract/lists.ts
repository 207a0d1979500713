import type { EscalationReason } from "../../routing/escalation/reason";
import type { TeamJson } from "./session";

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
