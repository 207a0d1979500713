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
  /** Empty where a template says it. */
  readonly text: string;
  readonly template?: { readonly name: string; readonly variables: Readonly<Record<string, string>> };
  /** What can be tapped for an answer, where WhatsApp shows such. `text` says the same without. */
  readonly choices?: Choices;
  readonly expiresAt: Date;
}

/** Quick replies, or a list behind a button. */
export interface Choices {
  readonly style: "buttons" | "list";
  /** What stands above them. */
  readonly body: string;
  /** The button that opens a list. */
  readonly label?: string;
  readonly items: readonly { readonly id: string; readonly title: string }[];
}

/** Who carries texts. */
export interface TextCarrier {
  /** As a desk takes a deflection: expected outcomes are values. */
  send(message: TextMessage, deadline: Deadline): Promise<DeskAnswer>;
  /** References of what was accepted for this recipient since then, oldest first. */
  findText(message: TextMessage, since: Date, deadline: Deadline): Promise<readonly string[]>;
}

/** Where the ids of what can be tapped are kept, once it was made at Twilio, by what it holds. */
export interface ContentIds {
  find(hash: string): Promise<string | undefined>;
  /** Keeps an id; where another was kept meanwhile, that one stays. */
  keep(hash: string, id: string): Promise<void>;
}
