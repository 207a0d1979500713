import type { Language } from "../contact/language";

/** A message that a contact wrote to one of our senders. */
export interface InboundMessage {
  /** Its id at Twilio: the same message twice is one message. */
  readonly reference: string;
  /** The address it came from, as it came: replies go there. */
  readonly address: string;
  /** Every address of the contact that came with it, the one it came from first. */
  readonly addresses: readonly string[];
  readonly sender: string;
  readonly text: string;
  /** What Twilio sent along with it, kept as it is for what is not understood yet. */
  readonly content: Readonly<Record<string, string>>;
  /** Whether it asks us to stop writing, or to start again. */
  readonly opt?: "stop" | "start";
  /** How that is confirmed, once, in the contact's language. */
  readonly confirmations?: Readonly<Record<Language, string>>;
}

/** Where inbound messages are kept. */
export interface InboundStore {
  /**
   * Keeps a message once and ties it to its contact's latest ticket; the deflection that it answers is replied.
   * A contact who was not known becomes known. Tells whether it was new, what it changed about our right to write, and
   * whether its addresses belong to contacts that we knew apart (`met`): only a person makes them one.
   */
  keep(message: InboundMessage): Promise<{ kept: boolean; opt?: "stop" | "start"; met?: boolean }>;
}
