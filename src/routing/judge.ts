import type { Language } from "../contact/language";
import type { Deadline } from "../time/deadline";
import type { EscalationReason } from "./escalation/reason";

/** What a judge is asked about: one message, and what was written before it, oldest first. */
export interface JudgedMessage {
  readonly text: string;
  readonly language: Language;
  readonly before: readonly { readonly from: "contact" | "us"; readonly text: string }[];
}

/**
 * Somebody else's opinion, as a language model's: whether a message calls for a person. It can add a reason where the
 * rules found none, and nothing else; it never answers a contact. It is off unless a config names one.
 */
export interface Judge {
  /** A reason, or nothing. What it does not say before the deadline is not waited for. */
  reasonFor(message: JudgedMessage, deadline: Deadline): Promise<EscalationReason | undefined>;
}
