import type { Language } from "../contact/language";
import type { Metadata } from "../deflection/deflection";

/** What is known of a conversation when something is decided about it. Times are in ms since 1970. */
export interface Situation {
  /** Absent where the contact and this sender never wrote to each other. */
  readonly conversation?: string;
  /** How many decisions were made before: of two at once the second sees the first. */
  readonly turns?: number;
  readonly sender?: string;
  /** Where the contact last wrote from. */
  readonly address?: string;
  /** The contact's, known from a call or from what they wrote before. */
  readonly language?: Language;
  /** What was asked of the contact, and how it went: a RoutingState of routing/. */
  readonly state?: unknown;
  readonly lastReplyAt?: number;
  readonly windowClosesAt?: number;
  /** The message that something is decided about. */
  readonly message?: HeardMessage;
  readonly ticket?: SituationTicket;
}

export interface HeardMessage {
  readonly id: string;
  readonly at: number;
  readonly text: string;
  readonly kind: InboundKind;
  /** What a tapped quick reply or list item sends back. */
  readonly chosen?: string;
  /** When the contact wrote before this. */
  readonly previousAt?: number;
}

export type InboundKind = "text" | "button" | "media" | "location" | "contacts" | "reaction" | "unknown";

export interface SituationTicket {
  readonly id: string;
  readonly status: "open" | "resolved";
  /** With whom it is: automatic answers, a team, or one of its agents. */
  readonly stage: "automatic" | "waiting" | "assigned";
  readonly kind: "deflection" | "abandoned" | "conversation";
  readonly tier: number;
  readonly team?: number;
  readonly agent?: string;
  readonly reason?: string;
  readonly chosen: readonly Chosen[];
  readonly metadata: { readonly user?: Metadata; readonly ticket?: Metadata };
  readonly limitAt?: number;
  /** Since when the contact waits for a person. */
  readonly waitsSince?: number;
  readonly reminders: number;
}

/** What a contact chose of a menu, and how it was understood. */
export interface Chosen {
  readonly option: string;
  readonly title: string;
  readonly by: string;
  readonly matched?: readonly { readonly phrase: string; readonly written: string; readonly how: string }[];
}
