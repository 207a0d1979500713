/** A message that a contact wrote to one of our senders. */
export interface InboundMessage {
  /** Its id at Twilio: the same message twice is one message. */
  readonly reference: string;
  /** The address it came from, as it came: replies go there. */
  readonly address: string;
  readonly sender: string;
  readonly text: string;
  /** What Twilio sent along with it, kept as it is for what is not understood yet. */
  readonly content: Readonly<Record<string, string>>;
}

/** Where inbound messages are kept. */
export interface InboundStore {
  /**
   * Keeps a message once and ties it to its contact's latest ticket; the deflection that it answers is replied.
   * A contact who was not known becomes known.
   */
  keep(message: InboundMessage): Promise<void>;
}
