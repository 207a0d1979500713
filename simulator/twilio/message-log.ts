import { EventEmitter } from "node:events";
import { newSid } from "../account";
import type { SimulatedChoices } from "./contents";

export type MessageStatus = "queued" | "sent" | "delivered" | "read" | "failed" | "undelivered" | "received";

/** A message, in either direction, as the simulated Twilio keeps it. */
export interface SimulatedMessage {
  readonly sid: string;
  readonly channel: "whatsapp" | "sms";
  readonly direction: "to-contact" | "from-contact";
  /** Our sender, in E.164. */
  readonly business: string;
  /** The contact's address as Twilio writes it: E.164 or a business-scoped id. */
  readonly contact: string;
  /** The number whose handset shows the message. */
  readonly handset: string;
  readonly text: string;
  /** Null for a text that is free or an SMS. */
  readonly template: string | null;
  /** What can be tapped below it. */
  readonly choices: SimulatedChoices | null;
  /** Its files: their types, and where they are on this machine. */
  readonly media: readonly { readonly type: string; readonly url: string }[];
  /** A place, a reaction: what a handset shows in its stead. */
  readonly note: string | null;
  readonly at: Date;
  readonly statusCallback?: string;
  status: MessageStatus;
  errorCode: number | null;
  /** Somebody looked at it; an SMS has no status for that. */
  seen: boolean;
}

type Plain = Pick<SimulatedMessage, "choices" | "media" | "note">;

/** What is not said is not there: a text has neither choices nor media. */
export type NewMessage = Omit<SimulatedMessage, "sid" | "at" | "errorCode" | "seen" | keyof Plain> &
  Partial<Plain> & { readonly sid?: string };

/** Every message of the simulated account, oldest first. Emits `change` with the handset's number. */
export class MessageLog extends EventEmitter<{ change: [handset: string] }> {
  readonly #messages: SimulatedMessage[] = [];
  readonly #places = new Map<string, number>();
  readonly #byAddress = new Map<string, SimulatedMessage[]>();
  readonly #ours = new Set<string>();

  add(message: NewMessage): SimulatedMessage {
    const added: SimulatedMessage = {
      ...{ choices: null, media: [], note: null },
      ...message,
      sid: message.sid ?? newSid("SM"),
      at: new Date(),
      errorCode: null,
      seen: false,
    };
    this.#places.set(added.sid, this.#messages.push(added) - 1);
    this.#ours.add(added.business);
    for (const address of new Set([added.contact, added.handset])) {
      const known = this.#byAddress.get(address);
      if (known === undefined) this.#byAddress.set(address, [added]);
      else known.push(added);
    }
    this.#tell(added);
    return added;
  }

  move(message: SimulatedMessage, status: MessageStatus, errorCode: number | null = null): void {
    message.status = status;
    message.errorCode = errorCode;
    this.#tell(message);
  }

  see(message: SimulatedMessage): void {
    message.seen = true;
    this.#tell(message);
  }

  find(sid: string): SimulatedMessage | undefined {
    return this.#messages[this.#places.get(sid) ?? -1];
  }

  /** What was sent to or from an address, or is shown on the handset of a number; oldest first. */
  of(address: string): readonly SimulatedMessage[] {
    return this.#byAddress.get(address) ?? [];
  }

  /** Whether a number of ours wrote or was written to: not what `of` finds messages by. */
  isOurs(address: string): boolean {
    return this.#ours.has(address);
  }

  /** The newest message first: of one address, or all; those older than `before`, or from the newest on. */
  *newestFirst(address?: string, before?: string): Generator<SimulatedMessage> {
    const end = before === undefined ? this.#messages.length : (this.#places.get(before) ?? 0);
    const messages = address === undefined ? this.#messages : this.of(address);
    const start = address === undefined ? end : messages.length;
    for (let place = start - 1; place >= 0; place--) {
      const message = messages[place];
      if (message !== undefined && (this.#places.get(message.sid) ?? 0) < end) yield message;
    }
  }

  #tell(message: SimulatedMessage): void {
    for (const address of new Set([message.contact, message.handset])) this.emit("change", address);
  }
}
