import type { Hours } from "./hours";
import type { Localized } from "./localized";

/** Who works on tickets, as routing needs to know it. */
export interface Team {
  readonly id: number;
  readonly name: string;
  /** As contacts read it. */
  readonly title: Localized;
  /** Absent where it is always open. */
  readonly hours?: Hours;
  /** What is said outside its hours, with {team}, {opens} and {company}; else a phrase of ours. */
  readonly closed?: Localized;
  readonly assignment: Assignment;
  /** How long a contact may wait for a person, in ms of open hours; absent where nobody counts. */
  readonly answerWithin?: number;
  /** The team that has it then. */
  readonly next?: number;
}

/**
 * To whom a ticket goes, among who is available and has room: each in turn, who has the fewest open tickets, who
 * last had this contact (else who has the fewest), or nobody, so that they take tickets themselves.
 */
export type Assignment = "round-robin" | "least-busy" | "same-agent" | "none";
