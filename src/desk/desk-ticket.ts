import type { Delivery } from "../deflection/delivery";
import type { EscalationReason } from "../routing/escalation/reason";
import type { Ticket } from "./ticket";

/** In the order of a list's filter. The database derives it: column `desk_state` of deriva.ticket. */
export const TICKET_STATES = ["waiting", "answered", "automatic", "callback", "snoozed", "resolved"] as const;

/**
 * - `waiting`: the contact waits for a person;
 * - `answered`: it is the contact's turn;
 * - `automatic`: with automatic answers;
 * - `callback`: somebody has to call;
 * - `snoozed`: put aside until its time, or until its contact writes; `resolved`.
 */
export type TicketState = (typeof TICKET_STATES)[number];

/** A ticket as the desk lists it. */
export interface DeskTicket {
  readonly id: string;
  readonly state: TicketState;
  readonly status: Ticket["status"];
  readonly stage: Ticket["stage"];
  readonly kind: Ticket["kind"];
  readonly priority: number;
  readonly reason?: EscalationReason;
  readonly team?: number;
  readonly agent?: { readonly id: string; readonly name: string };
  readonly contact: { readonly id: string; readonly name?: string; readonly phone?: string };
  readonly wantsCallback: boolean;
  readonly createdAt: Date;
  readonly waitsSince?: Date;
  readonly limitAt?: Date;
  readonly snoozedUntil?: Date;
  readonly resolvedAt?: Date;
  readonly delivery?: Delivery;
  readonly failure?: string;
  readonly lastMessage?: LastMessage;
}

/** What a person wrote last; what was said automatically where nobody did for long. */
export interface LastMessage {
  readonly from: "contact" | "agent" | "automatic" | "system";
  /** What is seen of it in a list: its beginning. */
  readonly text: string;
  readonly kind: string;
  readonly at: Date;
  /** One of ours that did not arrive. */
  readonly failed?: true;
}
