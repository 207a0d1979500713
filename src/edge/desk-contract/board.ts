import type { Role } from "../../desk/member";
import type { CountsJson, DeskTicket } from "./lists";
import type { AgentRef, TeamJson } from "./session";
import type { PresenceJson } from "./ticket";

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
