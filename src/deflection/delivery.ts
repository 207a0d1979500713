import type { DeskAnswer } from "./desk";

/** How far a deflection has come, as its reports tell. */
export type Delivery =
  | "requested"
  | "sending"
  | "sent"
  | "delivered"
  | "read"
  | "replied"
  | "failed"
  | "unknown";

/** What WhatsApp reports of a message we sent. */
export interface DeliveryReport {
  /** Our id of the message, from the address that the report came to; some reports come to a bare one. */
  readonly messageId?: string;
  /** The message's id at Twilio. */
  readonly reference: string;
  readonly delivery: Delivery;
  readonly code?: string;
}

const DELIVERY_OF_STATUS: Readonly<Record<string, Delivery>> = {
  accepted: "sending",
  scheduled: "sending",
  queued: "sending",
  sending: "sending",
  sent: "sent",
  delivered: "delivered",
  read: "read",
  failed: "failed",
  undelivered: "failed",
  canceled: "failed",
};

/** Twilio's MessageStatus as a delivery; nothing for a status that is not known yet. */
export function deliveryOf(status: string): Delivery | undefined {
  return Object.hasOwn(DELIVERY_OF_STATUS, status) ? DELIVERY_OF_STATUS[status] : undefined;
}

/** Where reports are kept. */
export interface ReportStore {
  /**
   * Moves the delivery forward, never back. Answers `known` for what said nothing new, doubled or late, and `early` for
   * a report of a message that is not known so far: it is kept until the message is. `answer` is what a failure means.
   */
  record(report: DeliveryReport, answer: DeskAnswer | undefined): Promise<KeptReport>;
}

export interface KeptReport {
  readonly kept: "kept" | "known" | "early";
  /** Something that somebody must be told, once. */
  readonly alert?: "sender_stopped" | "sender_works_again";
}
