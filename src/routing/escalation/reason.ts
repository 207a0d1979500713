/**
 * Why a conversation went from automatic answers to people. Each hand-over has one.
 * - `asked`: the contact asked for a person, in words or by the menu;
 * - `not-understood`: too many failed answers, the same question twice, or nobody understood in time;
 * - `frustration`, `sensitive`, `out-of-scope`: what the contact wrote;
 * - `vip`: who the contact is;
 * - `unanswered`: nobody answered in time, so the next team has it;
 * - `manual`: somebody at the desk, or another system, did it.
 */
export const ESCALATION_REASONS = [
  "asked",
  "not-understood",
  "frustration",
  "sensitive",
  "vip",
  "out-of-scope",
  "unanswered",
  "manual",
] as const;

export type EscalationReason = (typeof ESCALATION_REASONS)[number];

/** The reasons that are told from what a contact writes. */
export const WRITTEN_REASONS = ["asked", "frustration", "sensitive", "out-of-scope"] as const;

export type WrittenReason = (typeof WRITTEN_REASONS)[number];

/** Why a message calls for a person: which rule fired, and on which words of it. */
export interface Finding {
  readonly reason: WrittenReason;
  /** The rule's name: "asked.person", "config.sensitive". */
  readonly rule: string;
  /** The words of the message that it fired on, as they were written. */
  readonly words: string;
}

/** Phrases of a config that are added to the rules that come along, for each reason. */
export type EscalationPhrases = Readonly<Record<WrittenReason, readonly string[]>>;
