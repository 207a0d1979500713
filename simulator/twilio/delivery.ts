import { setTimeout } from "node:timers/promises";
import type { Account } from "../account";
import type { Handsets } from "../handset/handsets";
import type { MessageLog, MessageStatus, SimulatedMessage } from "./message-log";
import { signedPost } from "./signed-post";

/** How long a message takes from one status to the next, in ms. */
const STEP = 350;

/** Carries messages to handsets and reports each step to their `StatusCallback`, as Twilio does. */
export class Delivery {
  constructor(
    private readonly account: Account,
    private readonly log: MessageLog,
    private readonly handsets: Handsets,
  ) {}

  /** Delivers in the background; never throws. */
  async deliver(message: SimulatedMessage): Promise<void> {
    await setTimeout(STEP);
    const handset = this.handsets.of(message.contact);
    if (!handset.hasWhatsApp) return this.report(message, "undelivered", 63024);
    await this.report(message, "sent");
    await setTimeout(STEP);
    // WhatsApp does not tell who blocked whom: the message is sent and stays undelivered.
    if (!handset.blocked) await this.report(message, "delivered");
  }

  /** The contact saw everything that has arrived. */
  async read(contact: string): Promise<void> {
    const arrived = this.log.where(
      (message) =>
        message.contact === contact && message.direction === "to-contact" && message.status === "delivered",
    );
    for (const message of arrived) await this.report(message, "read");
  }

  private async report(message: SimulatedMessage, status: MessageStatus, code: number | null = null) {
    this.log.move(message, status, code);
    if (message.statusCallback === undefined) return;
    const parameters = {
      AccountSid: this.account.accountSid,
      ApiVersion: "2010-04-01",
      MessageSid: message.sid,
      SmsSid: message.sid,
      MessageStatus: status,
      SmsStatus: status,
      From: `whatsapp:${message.business}`,
      To: `whatsapp:${message.contact}`,
      ChannelPrefix: "whatsapp",
      ...(code !== null && { ErrorCode: String(code), EventType: "UNDELIVERED" }),
    };
    // A report that is not taken in is lost, as at Twilio.
    await signedPost(message.statusCallback, parameters, this.account.authToken).catch(() => {});
  }
}
