import type { MediaReference, SharedLocation } from "../conversation/inbound-message";
import type { Chosen, InboundKind } from "../conversation/situation";
import type { Choices } from "../deflection/text-message";
import type { Ticket } from "./ticket";

/** A ticket with all that a human needs to take it up. */
export interface TicketDetail extends Ticket {
  readonly tier: number;
  /** Which rule sent it to people, and on which words. */
  readonly finding?: { readonly rule: string; readonly words?: string };
  /** What the contact chose, in order. */
  readonly chosen: readonly Chosen[];
  /** Nobody of its team was available when it came. */
  readonly nobody: boolean;
  /** Since when the contact waits for a person, and until when one should have answered. */
  readonly waitsSince?: Date;
  readonly limitAt?: Date;
  /** The ticket that was resolved too long ago to be reopened. */
  readonly previous?: string;
  readonly rating?: "good" | "fair" | "bad";
  /** Ours that the contact writes to, or that wrote to them. */
  readonly sender?: string;
  /** The call that it came from. */
  readonly call?: { readonly sid?: string; readonly line?: string; readonly at: Date };
  /** When the contact's window closes, or closed; absent where they never wrote. */
  readonly windowClosesAt?: Date;
  /** What the contact wrote last, oldest first. */
  readonly said: readonly string[];
}

/** A message of the history of a contact and a sender. */
export interface HistoryMessage {
  readonly id: string;
  readonly at: Date;
  readonly from: "contact" | "automatic" | "agent" | "system";
  readonly agent?: string;
  readonly kind: InboundKind | "template";
  readonly text: string;
  readonly template?: string;
  readonly media: readonly MediaReference[];
  readonly location?: SharedLocation;
  /** Id of the message of this history that it answers. */
  readonly quoted?: string;
  readonly choices?: Choices;
  readonly state: string;
  readonly delivery?: string;
  readonly code?: string;
}

export interface HistoryPage {
  /** In the order of Twilio's time and id. */
  readonly messages: readonly HistoryMessage[];
  /** Where the page with the messages before these begins, if there is one. */
  readonly next?: string;
}

export interface TicketDetailStore {
  find(id: string): Promise<TicketDetail | undefined>;
  /** The newest messages of a ticket's contact and sender, or those before one. A page costs the same wherever it lies. */
  history(id: string, limit: number, before?: string): Promise<HistoryPage>;
  /** A media of a message, by its place from 0. */
  media(message: string, index: number): Promise<MediaReference | undefined>;
  /**
   * Gives a ticket to an agent by name, with room or without; false where it is not open, or there is no such agent.
   * @param listened the events of a team that somebody wants to be told of.
   */
  assign(id: string, agent: string, listened: Readonly<Record<string, readonly string[]>>): Promise<boolean>;
  /** How an answer of ours stands by now, and until when its contact may be written to. */
  answer(message: string): Promise<{ readonly state: string; readonly windowClosesAt?: Date } | undefined>;
}
