import type { Deadline } from "../time/deadline";
import type { Blame, Deflection } from "./deflection";

/** Who receives a deflection: sends the template and has a human take it up. */
export interface Desk {
  /** Hands a deflection over, before the deadline. Expected outcomes are values; it throws for faults only. */
  take(deflection: Deflection, deadline: Deadline): Promise<DeskAnswer>;
  /**
   * References of what the desk accepted for this recipient since then, oldest first: an unclear hand-over is
   * among them if it arrived. Absent where the desk cannot be asked.
   */
  find?(deflection: Deflection, since: Date, deadline: Deadline): Promise<readonly string[]>;
}

export type DeskAnswer =
  /** Accepted, under the desk's own reference where it gives one. */
  | { readonly kind: "accepted"; readonly reference?: string }
  /** It will never work as it is. */
  | { readonly kind: "refused"; readonly blame: Blame; readonly code: string }
  /** It was not processed and may work later. */
  | { readonly kind: "transient"; readonly code: string }
  /** It may or may not have been processed. */
  | { readonly kind: "unclear"; readonly code: string };
