import type { Language } from "../contact/language";
import type { MediaReference, SharedLocation } from "../conversation/inbound-message";
import type { Chosen } from "../conversation/situation";
import type { Metadata } from "../deflection/deflection";
import type { DeskTicket } from "./desk-ticket";
import type { HistoryMessage } from "./ticket-detail";

/** Who looks: what they may not see is as if it were not there. */
export interface Viewer {
  readonly agent: string;
  /** The teams whose tickets they see; absent: all. */
  readonly teams?: readonly number[];
}

/** A ticket with all that is known about it, but for its messages. */
export interface TicketView extends DeskTicket {
  readonly tier: number;
  readonly finding?: { readonly rule: string; readonly words?: string };
  readonly chosen: readonly Chosen[];
  /** What the contact wrote last, oldest first. */
  readonly said: readonly string[];
  readonly previous?: string;
  readonly rating?: "good" | "fair" | "bad";
  readonly metadata: { readonly user: Metadata; readonly ticket: Metadata };
  readonly call?: CallView;
  readonly sender?: string;
  /** When the contact's window closes, or closed; absent where they never wrote. */
  readonly windowClosesAt?: Date;
  /** The contact was asked to write, and has not since. */
  readonly reopening: boolean;
  readonly optedOut: boolean;
  /** They opted out, and wrote again since: they may be answered within the window. */
  readonly wroteSinceOptOut: boolean;
}

/** The call that a ticket came from. */
export interface CallView {
  readonly sid?: string;
  readonly line?: string;
  readonly at: Date;
  /** What the caller was told, in seconds. */
  readonly waitAnnounced?: readonly [number, number];
  readonly choice?: "whatsapp" | "stay" | "dial";
}

/** What stands beside a ticket. */
export interface TicketSurroundings {
  readonly person: PersonView;
  readonly notes: readonly NoteView[];
  readonly history: readonly EventView[];
  readonly others: readonly { readonly agent: string; readonly writing: boolean }[];
  /** The conversation has messages of tickets that the viewer does not see. */
  readonly hidesMessages: boolean;
}

export interface PersonView {
  readonly language?: Language;
  readonly addresses: readonly { readonly kind: "phone" | "whatsapp" | "user-id"; readonly value: string }[];
  readonly consents: readonly { readonly given: boolean; readonly wording?: string; readonly at: Date }[];
  /** Those that the viewer sees, newest first, and how many there are that they do not. */
  readonly tickets: readonly DeskTicket[];
  readonly hiddenTickets: number;
}

export interface NoteView {
  readonly id: string;
  readonly agent: string;
  readonly text: string;
  readonly at: Date;
}

/** An event of the ledger; agents in its details are told by name. */
export interface EventView {
  readonly id: string;
  readonly kind: string;
  readonly at: Date;
  readonly agent?: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** A message of a conversation, as far as it came. */
export interface MessageView extends Omit<HistoryMessage, "quoted" | "choices" | "delivery" | "media"> {
  readonly variables: Readonly<Record<string, string>>;
  readonly media: readonly MediaReference[];
  readonly location?: SharedLocation;
  readonly quoted?: QuotedView;
  readonly choices?: readonly string[];
  /** pending, sending, sent, delivered, read, failed, unknown, parked, received. */
  readonly status: string;
  readonly sentAt?: Date;
  readonly deliveredAt?: Date;
  readonly readAt?: Date;
  /** That the viewer gave it. */
  readonly key?: string;
}

export interface QuotedView extends Pick<MessageView, "id" | "from" | "text" | "template" | "variables"> {}

export interface MessagePage {
  /** Oldest first. */
  readonly messages: readonly MessageView[];
  /** Where the page with those before these begins. */
  readonly next?: string;
}

/** Tickets as who works on them sees them. */
export interface TicketViewStore {
  find(id: string, viewer: Viewer): Promise<TicketView | undefined>;
  surroundings(ticket: TicketView, viewer: Viewer): Promise<TicketSurroundings>;
  /** The newest messages of the ticket's conversation, or those before one; of tickets that the viewer sees. */
  messages(ticket: string, viewer: Viewer, limit: number, before?: string): Promise<MessagePage>;
  /** A media of a message that the viewer sees, by its place from 0, and the message's ticket. */
  media(
    message: string,
    index: number,
    viewer: Viewer,
  ): Promise<{ readonly media: MediaReference; readonly ticket: string } | undefined>;
  /** Notes that a ticket was read; by the same agent not again for ten minutes. */
  noteRead(ticket: string, agent: string): Promise<void>;
}
