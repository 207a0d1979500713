import type { Deflection, DeflectionRequest, MessageState } from "./deflection";
import type { DeskAnswer } from "./desk";

/** Where deflections are kept. A store that is not durable can promise nothing for later. */
export interface DeflectionStore {
  /**
   * Writes the request and its message, in state `sending`, in one transaction; or tells that the same claim
   * was made before. Of any number of simultaneous requests with one claim, one is `claimed`.
   */
  claim(request: DeflectionRequest): Promise<Claim>;

  /** The state of a claim's message; nothing for an unknown claim. */
  stateOf(claim: string): Promise<MessageState | undefined>;

  /** Writes what a desk answered and returns the state that follows from it. */
  settle(deflection: Deflection, answer: DeskAnswer): Promise<MessageState>;

  /**
   * Takes, for this caller alone and for the length of a lease, messages whose turn has come: those that wait
   * to be tried again and those whose sending was never settled.
   */
  takeDue(limit: number): Promise<readonly DueMessage[]>;

  /** The first of a desk's references that belongs to no other message of ours. */
  firstUnused(references: readonly string[], deflection: Deflection): Promise<string | undefined>;
}

export type Claim =
  | { readonly kind: "claimed"; readonly deflection: Deflection }
  | { readonly kind: "taken"; readonly state: MessageState };

export interface DueMessage {
  readonly deflection: Deflection;
  /** An earlier hand-over whose end is not known began then; look before sending again. */
  readonly unclearSince?: Date;
  /** Too late: to send it now would do harm. */
  readonly expired: boolean;
}
