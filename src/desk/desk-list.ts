import type { EscalationReason } from "../routing/escalation/reason";
import type { DeskTicket, TicketState } from "./desk-ticket";
import type { Member } from "./member";

/** mine: my open ones; unassigned: my teams', that nobody has; all: my teams' open ones; the others by state. */
export const LISTS = ["mine", "unassigned", "all", "snoozed", "resolved"] as const;

export type ListName = (typeof LISTS)[number];

/** What a member asks to see. */
export interface ListWish {
  /** Absent: all, whatever their state; only where something is searched. */
  readonly list?: ListName;
  readonly team?: number;
  readonly state?: TicketState;
  readonly reason?: EscalationReason;
}

/** Which tickets a list holds. What is absent does not count. */
export interface ListFilter {
  /** Those of these teams. */
  readonly teams?: readonly number[];
  readonly states?: readonly TicketState[];
  /** Those that this agent has. */
  readonly agent?: string;
  /** Those that nobody has. */
  readonly free?: true;
  readonly reason?: EscalationReason;
}

/** Snoozed ones come back by themselves. */
const OPEN: readonly TicketState[] = ["waiting", "answered", "automatic", "callback"];

/** What nobody has and automatic answers do not have. */
const FOR_PEOPLE: readonly TicketState[] = ["waiting", "answered", "callback"];

const STATES: Readonly<Record<ListName, readonly TicketState[]>> = {
  ...{ mine: OPEN, unassigned: FOR_PEOPLE, all: OPEN, snoozed: ["snoozed"], resolved: ["resolved"] },
};

/** What a wish comes to, for a member who sees the tickets of `teams`, or all. A state that is named is the list's own. */
export function filterOf(
  { list, team, state, reason }: ListWish,
  member: Pick<Member, "id">,
  teams: readonly number[] | undefined,
): ListFilter {
  const seen = team === undefined ? teams : [team];
  const own = list === undefined ? undefined : STATES[list];
  const isByState = list === "snoozed" || list === "resolved";
  const states = state === undefined ? own : isByState ? own?.filter((one) => one === state) : [state];
  return {
    ...(seen !== undefined && { teams: seen }),
    ...(states !== undefined && { states }),
    ...(list === "mine" && { agent: member.id }),
    ...(list === "unassigned" && { free: true as const }),
    ...(reason !== undefined && { reason }),
  };
}

/** Where a list stands: after a ticket of this key. */
export interface ListPlace {
  /** In µs since 1970: since when its contact waits, or when it was resolved; absent where nobody waits. */
  readonly at?: string;
  readonly id: string;
}

export interface ListPage {
  readonly tickets: readonly DeskTicket[];
  readonly next?: ListPlace;
}

/** Each as exact as up to 1,000, which means "1,000 or more". */
export interface Counts {
  readonly mine: number;
  readonly mine_waiting: number;
  readonly unassigned: number;
  readonly all: number;
  readonly waiting: number;
  readonly snoozed: number;
  readonly teams: readonly { readonly id: number; readonly open: number; readonly waiting: number }[];
}

export interface ListStore {
  /** Who has waited longest first, then those who wait for nobody, by age; resolved ones newest first. A page costs the same wherever it lies. */
  page(filter: ListFilter, limit: number, after?: ListPlace): Promise<ListPage>;
  /**
   * Those in which all words are found, newest first. Empty with a `next` where it has looked for a while and found nothing yet.
   * `place` is one of a search.
   */
  search(text: string, filter: ListFilter, limit: number, after?: ListPlace): Promise<ListPage>;
  /** What there is for a member who sees the tickets of these teams, or all. */
  counts(member: string, teams: readonly number[] | undefined): Promise<Counts>;
  /** Those of these that are of these teams. */
  find(ids: readonly string[], teams: readonly number[] | undefined): Promise<readonly DeskTicket[]>;
}
