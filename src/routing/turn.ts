import type { Language } from "../contact/language";
import type { Chosen } from "../conversation/situation";
import type { Choices } from "../deflection/text-message";
import type { EscalationReason } from "./escalation/reason";
import type { RoutingState } from "./routing-state";
import type { Assignment } from "./team";

/**
 * What is decided about a conversation: what is said, who has it, what it waits for. Plain data, taken into effect in one
 * transaction by deriva.take_turn (migrations/0010). Times are in ms since 1970.
 */
export interface Turn {
  /** Left out: what was remembered stays. */
  readonly state?: RoutingState;
  /** Told from what the contact wrote. */
  readonly language?: Language;
  readonly replies?: readonly Reply[];
  /** In their place, where the ticket is to have an agent and nobody is available. */
  readonly repliesIfNobody?: readonly Reply[];
  readonly chosen?: readonly Chosen[];
  readonly handOver?: HandOver;
  /** Who takes the ticket, if nobody has it. Absent where nobody is there to. */
  readonly assign?: { readonly how: Assignment };
  /** The contact waits for a person. */
  readonly waits?: true;
  /** Until when; without `at` no longer. `keep`: a limit that was set before stays. */
  readonly limit?: { readonly at?: number; readonly keep?: true };
  /** What is done when the contact does not write; null ends it. */
  readonly remindAt?: number | null;
  readonly autoResolveAt?: number | null;
  /** How much more urgent it became. */
  readonly urgency?: number;
  /** The contact has waited too long. */
  readonly overdue?: true;
  readonly resolve?: { readonly how: "agent" | "automatic" | "service" };
  /** The time that this is about; where it has been moved, nothing is done. */
  readonly expects?: { readonly what: DueKind; readonly at: number };
  /** The message's ticket was resolved before anybody read it: it opens again, and all is decided anew. */
  readonly reopen?: true;
  /** For the ledger. */
  readonly events?: readonly { readonly kind: "answer_failed" | "answered_automatically" | "asked_back" }[];
  /** Of what happens, what somebody wants to be told. */
  readonly notices?: readonly string[];
}

/** `nobody`: a contact waits for a team that is open by now, and of which nobody is available. */
export type DueKind = "limit" | "remind" | "resolve" | "nobody";

/** A text, and perhaps what can be tapped to answer it. */
export interface Reply {
  readonly text: string;
  readonly choices?: Choices;
}

export interface HandOver {
  readonly team: number;
  readonly tier: number;
  /** Absent where the contact chose the team by the menu or in words. */
  readonly reason?: EscalationReason;
  readonly finding?: { readonly rule: string; readonly words: string };
  /** How much more urgent than others. */
  readonly urgency?: number;
}
