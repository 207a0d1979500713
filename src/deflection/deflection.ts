import type { Language } from "../contact/language";
import type { PhoneNumber } from "../contact/phone-number";

export type Metadata = Readonly<Record<string, string | number | boolean>>;

/** The pure description of a request to move one contact to WhatsApp. */
export interface DeflectionRequest {
  /** What makes two requests one: the same claim is served once, however often it is asked. */
  readonly claim: string;
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
  /** The words by which the contact was asked and agreed. */
  readonly consent?: { readonly wording: string };
}

/** A request that was claimed: from here on it is ours to deliver. */
export interface Deflection extends DeflectionRequest {
  /** Id of the message that carries it, once it is kept; the address of delivery reports holds it. */
  readonly messageId: string;
  /** Which hand-over this is, from 1. */
  readonly attempt: number;
  /** After this it is not worth sending, and WhatsApp may give it up. */
  readonly expiresAt: Date;
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
