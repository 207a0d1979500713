import { EventEmitter } from "node:events";
import { newSid } from "../account";

export type MessageStatus = "queued" | "sent" | "delivered" | "read" | "failed" | "undelivered" | "received";

/** A WhatsApp message, in either direction, as the simulated Twilio keeps it. */
export interface SimulatedMessage {
  readonly sid: string;
  readonly direction: "to-contact" | "from-contact";
  /** Our sender, in E.164. */
  readonly business: string;
  /** The contact, in E.164. */
  readonly contact: string;
  readonly text: string;
  readonly template: string | null;
  readonly at: Date;
  readonly statusCallback?: string;
  status: MessageStatus;
  errorCode: number | null;
}

type NewMessage = Omit<SimulatedMessage, "sid" | "at" | "errorCode">;

/** Every message of the simulated account, oldest first. Emits `change` with the contact's number. */
export class MessageLog extends EventEmitter<{ change: [contact: string] }> {
  readonly #messages: SimulatedMessage[] = [];

  add(message: NewMessage): SimulatedMessage {
    const added: SimulatedMessage = { ...message, sid: newSid("SM"), at: new Date(), errorCode: null };
    this.#messages.push(added);
    this.emit("change", added.contact);
    return added;
  }

  move(message: SimulatedMessage, status: MessageStatus, errorCode: number | null = null): void {
    message.status = status;
    message.errorCode = errorCode;
    this.emit("change", message.contact);
  }

  find(sid: string): SimulatedMessage | undefined {
    return this.#messages.find((message) => message.sid === sid);
  }

  where(matches: (message: SimulatedMessage) => boolean): readonly SimulatedMessage[] {
    return this.#messages.filter(matches);
  }
}
