/** What the simulator's server answers and announces, as this page relies on it. */

export interface Line {
  number: string;
  company: string;
  language: string;
}

export interface Sender {
  number: string;
  name: string;
}

export interface Settings {
  publicUrl: string;
  desk: "builtin" | "adereso";
  lines: Line[];
  senders: Sender[];
  /** Fills the header's link slot, for example with the documentation. */
  links?: { label: string; href: string }[];
}

export type CallStep =
  | { kind: "ringing"; from: string; to: string }
  | { kind: "say"; text: string; language: string; voice: string; milliseconds: number }
  | { kind: "play"; url: string }
  | { kind: "pause"; seconds: number }
  | { kind: "gather"; numDigits: number | null; timeoutSeconds: number }
  | { kind: "digits"; digits: string }
  | { kind: "no-input" }
  | { kind: "redirect"; url: string }
  | { kind: "enqueue"; queue: string }
  | { kind: "leave" }
  | { kind: "dial"; target: string }
  | { kind: "fault"; message: string }
  | { kind: "ended"; outcome: CallOutcome; summary: string };

export type CallOutcome = "hung-up-by-caller" | "completed" | "queued" | "dialed" | "fault";

export type CallEvent = { callSid: string; at: string } & CallStep;

export type MessageStatus = "queued" | "sent" | "delivered" | "read" | "failed" | "undelivered" | "received";

/** What can be tapped below a message. */
export interface Choices {
  style: "buttons" | "list";
  label: string | null;
  items: { id: string; title: string }[];
}

export interface Message {
  sid: string;
  direction: "to-contact" | "from-contact";
  business: string;
  text: string;
  template: string | null;
  at: string;
  status: MessageStatus;
  errorCode: number | null;
  channel: "whatsapp" | "sms";
  choices: Choices | null;
  media: { type: string; url: string }[];
  /** What is neither text nor file. */
  note: string | null;
  /** Somebody looked at it, which for an SMS is not a status. */
  seen: boolean;
}

export interface Handset {
  number: string;
  hasWhatsApp: boolean;
  blocked: boolean;
  messages: Message[];
}

export interface Ticket {
  id: string | number;
  created_at: string;
  status: string;
  /** Older servers do not say these three. */
  kind?: "deflection" | "abandoned" | "conversation";
  stage?: "automatic" | "waiting" | "assigned";
  reason?: string | null;
  agent?: string | null;
  wants_callback?: boolean;
  priority?: number;
  team: { id: number; name: string } | null;
  contact: { id: string | number; phone: string | null } | null;
  delivery: string | null;
  failure: string | null;
  metadata: { ticket?: Record<string, unknown> | null } | null;
  last_message: { text: string; at: string } | null;
}

export interface TicketPage {
  tickets: Ticket[];
  next: string | null;
}
