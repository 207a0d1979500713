import type { Deflection, DeflectionRequest, MessageState, Receipt } from "./deflection";
import type { Delivery } from "./delivery";
import type { DeskAnswer } from "./desk";
import type { TextMessage } from "./text-message";

/** Where deflections are kept. A store that is not durable can promise nothing for later. */
export interface DeflectionStore {
  /**
   * Writes the request and its message, in state `sending`, in one transaction; or tells that the same claim was made
   * before, or why nothing may be sent. Of any number of simultaneous requests with one claim, one is `claimed`.
   */
  claim(request: DeflectionRequest): Promise<Claim>;

  /** How a claim stands; nothing for an unknown claim. */
  stateOf(claim: string): Promise<Standing | undefined>;

  /** Writes what a desk answered, and tells the state that follows from it. */
  settle(message: Handed, answer: DeskAnswer): Promise<Settled>;

  /**
   * Takes, for this caller alone and for the length of a lease, messages whose turn has come: those that wait
   * to be tried again and those whose sending was never settled.
   */
  takeDue(limit: number): Promise<readonly DueMessage[]>;

  /** The first of a desk's references that belongs to no other message of ours. */
  firstUnused(references: readonly string[], message: Handed): Promise<string | undefined>;
}

/** One hand-over of one message. */
export type Handed = Pick<Deflection, "messageId" | "attempt">;

interface Standing {
  readonly state: MessageState;
  readonly receipt: Receipt;
}

export type Claim =
  | { readonly kind: "claimed"; readonly deflection: Deflection }
  | ({ readonly kind: "taken" } & Standing)
  /** The same claim was made with other contents. */
  | { readonly kind: "conflict" }
  /** Nothing may be sent, and nothing was written. `retryAfter`: seconds until it may. */
  | { readonly kind: "refused"; readonly why: Refusal; readonly retryAfter?: number };

/**
 * Why a request is not taken: the bars of `Bar`, or
 * - `already`: the contact has the message, and had it once more; their wish is on the ticket;
 * - `no-consent`: nobody asked to be written to, and we may write only to who once agreed.
 */
export type Refusal = "opted-out" | "not-on-whatsapp" | "limited" | "stopped" | "already" | "no-consent";

export interface Settled {
  readonly state: MessageState;
  /** How the delivery stood when its request was answered. */
  readonly delivery?: Delivery;
  /** Something that somebody must be told, once. */
  readonly alert?: "sender_stopped" | "sender_works_again";
}

/** A message whose turn has come: a deflection's template, or a text. */
export interface DueMessage {
  readonly carries:
    | { readonly kind: "deflection"; readonly deflection: Deflection }
    | { readonly kind: "text"; readonly text: TextMessage };
  /** An earlier hand-over whose end is not known began then; look before sending again. */
  readonly unclearSince?: Date;
  /** Too late: to send it now would do harm. */
  readonly expired: boolean;
  /** When it was asked for, and on which line. */
  readonly requestedAt: Date;
  readonly line?: string;
  /** The contact asked us not to write. */
  readonly optedOut: boolean;
  /** It is free text on WhatsApp, and the contact's window is closed: Twilio would refuse it (63016). */
  readonly windowClosed?: boolean;
}
