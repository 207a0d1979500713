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
  /** Our id of the message, from the address that the report came to. */
  readonly messageId: string;
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
  /** Moves the delivery forward, never back; doubled and late reports change nothing. Tells whether it is of ours. */
  record(report: DeliveryReport): Promise<boolean>;
}
