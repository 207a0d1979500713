import type { Language } from "../../contact/language";
import type { DeskTicket } from "./lists";

// --- one ticket

/** GET /desk/ticket?id= */
export interface TicketJson extends DeskTicket {
  readonly summary: { readonly chosen: readonly string[]; readonly said: readonly string[] };
  readonly finding: { readonly rule: string; readonly words: string } | null;
  readonly tier: number;
  readonly previous_id: string | null;
  readonly rating: "good" | "fair" | "bad" | null;
  readonly metadata: {
    readonly user: Readonly<Record<string, string | number | boolean>>;
    readonly ticket: Readonly<Record<string, string | number | boolean>>;
  };
  readonly call: CallJson | null;
  readonly sender: string | null;
  readonly window: { readonly open: boolean; readonly closes_at: string | null };
  /** A template that asks the contact to write is on its way or was sent, and they have not written since. */
  readonly reopening: boolean;
  readonly opted_out: boolean;
  /** They opted out, and wrote again since: they may be answered within the window. */
  readonly wrote_since_opt_out: boolean;
  readonly person: PersonJson;
  readonly notes: readonly NoteJson[];
  readonly history: readonly HistoryJson[];
  readonly messages: readonly MessageJson[];
  /** Where GET /desk/messages?ticket=&before= goes on with those before these. */
  readonly next: string | null;
  /** The conversation has messages of tickets that this member does not see; they are left out. */
  readonly hides_messages: boolean;
  /** Who else has it open. */
  readonly others: readonly PresenceJson[];
}

/** GET /desk/messages?ticket=&before= */
export interface MessagesJson {
  readonly messages: readonly MessageJson[];
  readonly next: string | null;
}

export interface CallJson {
  readonly sid: string | null;
  readonly line: { readonly number: string; readonly name: string } | null;
  readonly at: string;
  /** What was announced, in minutes; null: nothing was known. */
  readonly wait_announced: readonly [number, number] | null;
  /** What the caller chose; null where they hung up, or it is not known. */
  readonly choice: "whatsapp" | "stay" | "dial" | null;
}

export interface PersonJson {
  readonly id: string;
  readonly name: string | null;
  readonly language: Language | null;
  readonly addresses: readonly { readonly kind: "phone" | "whatsapp" | "user-id"; readonly value: string }[];
  readonly consents: readonly {
    readonly given: boolean;
    readonly wording: string | null;
    readonly at: string;
  }[];
  /** Other tickets that this member sees. */
  readonly tickets: readonly DeskTicket[];
  /** How many there are that they do not. */
  readonly hidden_tickets: number;
}

export interface NoteJson {
  readonly id: string;
  readonly agent: string;
  readonly text: string;
  readonly at: string;
}

/**
 * Who did what: `kind` is the ledger's; `agent` is who did it at the desk, null where nobody did. Of `details`, `agent` and `was`
 * are names, `team` and `from` ids of teams.
 */
export interface HistoryJson {
  readonly id: string;
  readonly kind: string;
  readonly at: string;
  readonly agent: string | null;
  readonly details: Readonly<Record<string, unknown>>;
}

export interface MessageJson {
  readonly id: string;
  readonly at: string;
  readonly from: "contact" | "agent" | "automatic" | "system";
  readonly agent: string | null;
  readonly kind: "text" | "button" | "media" | "location" | "contacts" | "reaction" | "unknown" | "template";
  readonly text: string;
  readonly template: string | null;
  readonly media: readonly { readonly type: string; readonly url: string; readonly name: string | null }[];
  readonly location: {
    readonly latitude: number;
    readonly longitude: number;
    readonly label: string | null;
    readonly address: string | null;
  } | null;
  /** The message that it answers, where it is of this history. */
  readonly quoted: { readonly id: string; readonly from: string; readonly text: string } | null;
  readonly choices: readonly string[] | null;
  /** pending, sending, sent, delivered, read, failed, unknown, parked, received. */
  readonly status: string;
  readonly sent_at: string | null;
  readonly delivered_at: string | null;
  readonly read_at: string | null;
  readonly code: string | null;
  /** The key that the page gave it. */
  readonly key: string | null;
}

export interface PresenceJson {
  readonly agent: string;
  readonly writing: boolean;
}
