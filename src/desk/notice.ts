import type { EscalationReason } from "../routing/escalation/reason";
import type { Deadline } from "../time/deadline";

/** What agents can be told of outside the desk. */
export const NOTICE_EVENTS = [
  "escalated",
  "assigned",
  "nobody-available",
  "waiting",
  "sender-broken",
] as const;

/**
 * - `escalated`: a conversation went from automatic answers to a team;
 * - `assigned`: a ticket got an agent;
 * - `nobody-available`: a ticket waits, and nobody of its team is available;
 * - `waiting`: a contact has waited for a person longer than their team promised;
 * - `sender-broken`: Twilio says that a sender, or the account, cannot send.
 */
export type NoticeEvent = (typeof NOTICE_EVENTS)[number];

/** Something that happened, for the people who work on tickets. */
export interface Notice {
  /** The same for every try to tell it. */
  readonly id: string;
  readonly event: NoticeEvent;
  readonly at: Date;
  readonly team?: { readonly id: number; readonly name: string };
  readonly ticket?: {
    readonly id: string;
    readonly priority: number;
    readonly reason?: EscalationReason;
    /** What the contact chose, by the titles of the options. */
    readonly chosen: readonly string[];
    /** Absent while nobody has it. */
    readonly agent?: string;
    /** How long the contact has waited, in minutes. */
    readonly waitedMinutes?: number;
    /** What the contact wrote last; present only where the channel's setting says so. */
    readonly text?: string;
  };
  /** The sender that is broken, and Twilio's code. */
  readonly sender?: { readonly number: string; readonly code: string };
}

/** Where a team is told. Addresses and secrets are secret: they never reach a log. */
export interface Channel {
  readonly kind: "slack" | "microsoft-teams" | "webhook";
  readonly url: string;
  /** Signs what a `webhook` gets. */
  readonly secret?: string;
  readonly on: readonly NoticeEvent[];
  /** Whether what the contact wrote may be told. */
  readonly withText: boolean;
}

/** Who tells. Expected outcomes are values; it throws for faults only. */
export interface Notifier {
  tell(channel: Channel, notice: Notice, deadline: Deadline): Promise<Told>;
}

export type Told =
  | { readonly kind: "told" }
  /** It may work later, no sooner than `retryAfter` ms where the other side says so. A second one is harmless. */
  | { readonly kind: "again"; readonly code: string; readonly retryAfter?: number }
  /** It will never work as it is. */
  | { readonly kind: "refused"; readonly code: string };
