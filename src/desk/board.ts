import type { Role } from "./member";

/** How a team stands now. Counts are exact up to 1,000. */
export interface TeamStanding {
  readonly team: number;
  /** Contacts who wait for a person, and since when the first of them does. */
  readonly waiting: number;
  readonly oldestWaitsSince?: Date;
  readonly unassigned: number;
  readonly open: number;
  /** Of those who wait, those who should have been answered by now. */
  readonly overdue: number;
  readonly availableAgents: number;
}

/** How an agent stands now, in the tickets that the viewer sees. */
export interface AgentStanding {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly available: boolean;
  readonly capacity: number;
  readonly teams: readonly number[];
  readonly open: number;
  readonly waiting: number;
  readonly oldestWaitsSince?: Date;
  readonly awaySince?: Date;
  /** When they last did something at the desk. */
  readonly seenAt?: Date;
  /** Different tickets that they read within the last hour, and the last 24. */
  readonly readHour: number;
  readonly readDay: number;
}

/** How many different tickets are read on a day on which any is read: the median of the two weeks before the last 24 hours (UTC). */
export interface UsualReading {
  /** Of each agent who read any. */
  readonly own: Readonly<Record<string, number>>;
  /** Of all days of all agents. */
  readonly ofAll: number;
}

export interface BoardStore {
  /** @param teams those whose tickets the viewer sees; absent: all, of the teams that are named. */
  teams(teams: readonly number[]): Promise<readonly TeamStanding[]>;
  agents(teams: readonly number[] | undefined): Promise<readonly AgentStanding[]>;
  usualReading(): Promise<UsualReading>;
  /** Changes an agent whom the viewer may change; false where there is none. */
  change(id: string, change: AgentChange): Promise<boolean>;
}

export interface AgentChange {
  readonly available?: boolean;
  readonly capacity?: number;
  readonly teams?: readonly number[];
}

/** Fewer in a day than this are nobody's concern. */
const FEW = 30;

/** So many times what is usual is far more than is usual. */
const FAR_MORE = 3;

/**
 * Whether somebody reads far more tickets than is usual: in 24 hours at least 30, and more than three times as many as on a usual
 * day of theirs, and of everybody's. Who is new is measured by the others alone.
 */
export function readsUnusuallyMuch(
  { id, readDay }: Pick<AgentStanding, "id" | "readDay">,
  { own, ofAll }: UsualReading,
): boolean {
  return readDay >= FEW && readDay > FAR_MORE * Math.max(own[id] ?? 0, ofAll);
}
