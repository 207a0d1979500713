import type { Deadline } from "../time/deadline";
import type { Blame, Deflection } from "./deflection";

/** Who receives a deflection: sends the template and has a human take it up. */
export interface Desk {
  /**
   * What follows where nobody knows whether a hand-over arrived: the desk is asked, a person settles it, or it is handed
   * over again and may arrive twice.
   */
  readonly whenUnclear: "look-up" | "ask-a-person" | "send-again";
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
  | Refused
  /** It was not processed and may work later, no sooner than `retryAfter` ms where the desk says so. */
  | { readonly kind: "transient"; readonly code: string; readonly retryAfter?: number }
  /** It may or may not have been processed. */
  | { readonly kind: "unclear"; readonly code: string };

export interface Refused {
  readonly kind: "refused";
  readonly blame: Blame;
  readonly code: string;
  /** What it says of the recipient, for as long as they do not write to us. */
  readonly mark?: Mark;
  /** Our account or the sender is broken: everything that this sender sends would fail alike. */
  readonly stops?: "sender";
  /** Name of another template that says the same, where it is the template that WhatsApp does not take. */
  readonly spare?: string;
  /** It is the template that WhatsApp does not take, as a report says that knows no templates. */
  readonly template?: "refused";
}

export type Mark = "not-on-whatsapp" | "blocked" | "opted-out";
