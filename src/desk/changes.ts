import type { ChangeCursor } from "./change-cursor";
import type { Member } from "./member";

/** What an open page asks for every other second. */
export interface Poll {
  /** What it has seen. */
  readonly cursor: ChangeCursor;
  readonly member: Member;
  /** Whose tickets it shows; absent: all. */
  readonly teams?: readonly number[];
  /** The ticket that is looked at, and whether an answer to it is being written. */
  readonly open?: string;
  readonly writing: boolean;
}

export interface Presence {
  readonly agent: string;
  readonly writing: boolean;
}

export interface Told {
  /** What has been seen with this. */
  readonly cursor: string;
  /** The cursor was of another database, or too much happened since: everything is to be loaded anew. */
  readonly reset: boolean;
  /** Tickets that changed, and those that the member saw and sees no more. */
  readonly changed: readonly string[];
  readonly gone: readonly string[];
  /** Who else looks at the open ticket. */
  readonly others: readonly Presence[];
  /** Whether it is this one's turn to look after what is due. */
  readonly chores: boolean;
}

export interface ChangeStore {
  /** Where a page begins that has seen everything up to now. */
  current(member: Omit<Member, "csrf">): Promise<string>;
  /**
   * What was committed since a cursor, each change once, in whatever order transactions end: a cursor is a snapshot, and what it
   * did not see is told. Notes who is there. One statement, whatever there is.
   */
  poll(poll: Poll): Promise<Told>;
  /** Forgets what no cursor asks for any more. */
  forget(): Promise<void>;
  /** Brings back tickets that were put aside until now. */
  wakeDue(): Promise<void>;
  /** Brings the search up to date with so many messages at most, unless somebody else does. */
  indexSearch(most: number): Promise<void>;
}
