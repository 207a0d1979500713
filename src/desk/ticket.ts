import type { Metadata } from "../deflection/deflection";
import type { Delivery } from "../deflection/delivery";
import type { EscalationReason } from "../routing/escalation/reason";

/** A case that a human works on, as a list shows it. */
export interface Ticket {
  readonly id: string;
  readonly createdAt: Date;
  readonly status: "open" | "resolved";
  /** Higher is more urgent; 0 is ordinary. */
  readonly priority: number;
  /** Whether the contact chose WhatsApp in a call, hung up without a choice, or wrote. */
  readonly kind: "deflection" | "abandoned" | "conversation";
  /** With whom it is: automatic answers, a team, or one of its agents. */
  readonly stage: "automatic" | "waiting" | "assigned";
  /** Why it went to people, where a rule or somebody sent it there. */
  readonly reason?: EscalationReason;
  /** The name of the agent who has it. */
  readonly agent?: string;
  /** Whether somebody has to call, because no message reaches the contact. */
  readonly wantsCallback: boolean;
  readonly team?: number;
  readonly contact: { readonly id: string; readonly address?: string };
  /** How far the message that opened it has come, and why it failed. */
  readonly delivery?: Delivery;
  readonly failure?: string;
  readonly metadata: { readonly user: Metadata; readonly ticket: Metadata };
  readonly lastMessage?: { readonly text: string; readonly at: Date };
}

/** A page of tickets, newest first. `next` is where the following page begins, if there is one. */
export interface TicketPage {
  readonly tickets: readonly Ticket[];
  readonly next?: string;
}

export interface TicketStore {
  /** The newest tickets, or those older than `before`. */
  list(limit: number, before?: string): Promise<TicketPage>;
}
