import type { Deadline } from "../time/deadline";
import type { DeskAnswer } from "./desk";

/** A text of ours that is no template: within the window on WhatsApp, or an SMS. */
export interface TextMessage {
  readonly messageId: string;
  readonly attempt: number;
  readonly channel: "whatsapp" | "sms";
  /** Our number that writes. */
  readonly sender: string;
  /** The address it goes to, spelt as the contact spells it. */
  readonly recipient: string;
  readonly text: string;
  readonly expiresAt: Date;
}

/** Who carries texts. */
export interface TextCarrier {
  /** As a desk takes a deflection: expected outcomes are values. */
  send(message: TextMessage, deadline: Deadline): Promise<DeskAnswer>;
  /** References of what was accepted for this recipient since then, oldest first. */
  findText(message: TextMessage, since: Date, deadline: Deadline): Promise<readonly string[]>;
}
