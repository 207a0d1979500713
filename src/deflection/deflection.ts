import type { Language } from "../contact/language";
import type { PhoneNumber } from "../contact/phone-number";
import type { Delivery } from "./delivery";

export type Metadata = Readonly<Record<string, string | number | boolean>>;

/**
 * Whose wish a deflection is, and so how far its number is trusted:
 * - `caller`: the person who calls, on the number they call from;
 * - `typed`: a number that somebody typed into a telephone, or a caller whose number may be forged;
 * - `service`: an integrator's request;
 * - `abandoned`: nobody pressed anything; the line writes to who consented before and hung up.
 */
export type Origin = "caller" | "typed" | "service" | "abandoned";

/** The pure description of a request to move one contact to WhatsApp. */
export interface DeflectionRequest {
  /** What makes two requests one: the same claim is served once, however often it is asked. */
  readonly claim: string;
  /** A hash of what was asked under the claim, where the same claim may come with other contents. */
  readonly fingerprint?: string;
  readonly origin: Origin;
  /** Who called, where that is known and is not the recipient. */
  readonly caller?: PhoneNumber;
  /** Our WhatsApp number that writes. */
  readonly sender: PhoneNumber;
  readonly recipient: PhoneNumber;
  readonly language: Language;
  /** Name of the template. */
  readonly template: string;
  /** The template's variables by their name, cleaned as WhatsApp wants them. */
  readonly variables: Readonly<Record<string, string>>;
  readonly team?: number;
  readonly metadata: { readonly user: Metadata; readonly ticket: Metadata };
  readonly call?: { readonly sid: string; readonly line: PhoneNumber };
  /** The integrator's key that asks for it, with its own limit. */
  readonly key?: { readonly name: string; readonly perMinute: number };
  /** The words by which the contact was asked and agreed. */
  readonly consent?: { readonly wording: string };
}

/** A request that was claimed: from here on it is ours to deliver. */
export interface Deflection extends DeflectionRequest {
  readonly id: string;
  /** Absent where another system keeps the tickets. */
  readonly ticketId?: string;
  /** Id of the message that carries it, once it is kept; the address of delivery reports holds it. */
  readonly messageId: string;
  /** Which hand-over this is, from 1. */
  readonly attempt: number;
  /** After this it is not worth sending, and WhatsApp may give it up. */
  readonly expiresAt: Date;
}

/** What a deflection is known by, and how it stood when its request was answered. */
export interface Receipt {
  readonly id: string;
  readonly ticketId?: string;
  readonly delivery: Delivery;
}

/** Whose fault it is that a message cannot be delivered. */
export type Blame = "recipient" | "us";

/** Where a message stands. `sending` is committed, with a lease, before the network is touched. */
export type MessageState =
  | { readonly kind: "pending" }
  | { readonly kind: "sending" }
  | { readonly kind: "sent" }
  /** Handed over, and nobody could say whether it arrived. */
  | { readonly kind: "unknown" }
  | { readonly kind: "dead"; readonly blame: Blame };
