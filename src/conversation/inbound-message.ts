import type { Language } from "../contact/language";
import type { HeardMessage, InboundKind, Situation } from "./situation";

/** A message that a contact wrote to one of our senders. */
export interface InboundMessage {
  /** Its id at Twilio: the same message twice is one message. */
  readonly reference: string;
  /** The address it came from, as it came: replies go there. */
  readonly address: string;
  /** Every address of the contact that came with it, the one it came from first. */
  readonly addresses: readonly string[];
  readonly sender: string;
  /** What was written, or stands beneath a picture; of a tapped button its title. */
  readonly text: string;
  readonly kind: InboundKind;
  /** What a tapped quick reply or list item sends back. */
  readonly chosen?: string;
  /** By reference: they are fetched when somebody looks at them. */
  readonly media?: readonly MediaReference[];
  readonly location?: SharedLocation;
  /** Id of the message of ours that it answers, or that is reacted to. */
  readonly quoted?: string;
  /** Absent in a reaction that was taken back. */
  readonly reaction?: { readonly emoji?: string };
  /** Twilio's time, where it tells one. */
  readonly sentAt?: Date;
  /** What Twilio sent along with it, kept as it is for what is not understood yet. */
  readonly content: Readonly<Record<string, string>>;
  /** Whether it asks us to stop writing, or to start again. */
  readonly opt?: "stop" | "start";
  /** In a conversation that goes on its word says something else: "salir", "cancel". */
  readonly optUnsure?: boolean;
  /** How that is confirmed, once, in the contact's language. */
  readonly confirmations?: Readonly<Record<Language, string>>;
}

export interface MediaReference {
  readonly url: string;
  /** As Twilio says: "image/jpeg". */
  readonly type: string;
}

/** In degrees. */
export interface SharedLocation {
  readonly latitude: number;
  readonly longitude: number;
  readonly label?: string;
  readonly address?: string;
}

/** Where inbound messages are kept. */
export interface InboundStore {
  /**
   * Keeps a message once, in its contact's conversation with this sender and on their ticket; the deflection that it answers
   * is replied, and answers that waited for it are due. A contact who was not known becomes known.
   */
  keep(message: InboundMessage, terms: KeepTerms): Promise<KeptInbound>;
}

/** What a sender's config says about a message that comes in. Times are in ms. */
export interface KeepTerms {
  /** Whether something is to be decided about it: another desk may do that. */
  readonly decides: boolean;
  /** Whether a new ticket begins with automatic answers; else a team has it at once. */
  readonly automatic: boolean;
  /** The team of a new ticket that begins with no automatic answers. */
  readonly team?: number;
  /** For how long a resolved ticket is opened again, in general and by the line that its call came on. */
  readonly reopenWithin: number;
  readonly reopenByLine: Readonly<Record<string, number>>;
  /** The message asks for no answer, and opens nothing. */
  readonly quiet: boolean;
  /** The message only says that ours was read: it opens no ticket again. */
  readonly closing?: boolean;
  /** What it says if it answers the question after a ticket was resolved. */
  readonly rating?: "good" | "fair" | "bad";
  /** It was tapped, and can be nothing else. */
  readonly tapped?: boolean;
  /** The config file, by its hash, of which the newest version of settings is to be told. */
  readonly settingsFor?: string;
}

export interface KeptInbound {
  /** Whether it was new. */
  readonly kept: boolean;
  /** What it changed about our right to write. */
  readonly opt?: "stop" | "start";
  /** Whether its addresses belong to contacts that we knew apart: only a person makes them one. */
  readonly met?: boolean;
  /** Whether answers that waited for it are due now. */
  readonly unparked?: boolean;
  /** The newest version of settings, 0 for the config file; absent where nobody asked. */
  readonly settings?: number;
  /** What is to be decided; absent where nothing is, or somebody else does. */
  readonly situation?: Situation & { readonly message: HeardMessage };
}
