import { setTimeout } from "node:timers/promises";
import type { Account } from "../account";
import type { Handsets } from "../handset/handsets";
import type { Faults } from "./faults";
import { addressesOf } from "./message-json";
import type { MessageLog, MessageStatus, SimulatedMessage } from "./message-log";
import type { ReportFates } from "./report-faults";
import { postAndForget } from "./signed-post";
import { whyUndelivered } from "./why-undelivered";

/** How long a message takes from one status to the next, in ms, so that a person can see it. */
export const STEP = 350;

/** Carries messages to handsets and reports each step to their `StatusCallback`, as Twilio does. */
export class Delivery {
  readonly #fates = new WeakMap<SimulatedMessage, ReportFates>();

  constructor(
    private readonly account: Account,
    private readonly log: MessageLog,
    private readonly handsets: Handsets,
    private readonly faults: Faults,
    private readonly step = STEP,
  ) {}

  /** Delivers in the background; never throws. */
  async deliver(message: SimulatedMessage): Promise<void> {
    const fates = this.faults.nextReports();
    this.#fates.set(message, fates);
    await pass(this.step);
    const handset = this.handsets.of(message.contact);
    const code = whyUndelivered(message, handset, this.log);
    if (code !== undefined) return this.#move(message, "undelivered", code);

    // WhatsApp does not tell who blocked whom: the message is sent and stays undelivered.
    const arrives = message.channel === "sms" || !handset.blocked;
    if (fates.reordered && arrives) return this.#deliverReordered(message);
    await this.#move(message, "sent");
    await pass(this.step);
    if (arrives) await this.#move(message, "delivered");
  }

  /** The contact saw everything that has arrived. Only WhatsApp tells. */
  async read(number: string): Promise<void> {
    const arrived = this.log
      .of(number)
      .filter(
        ({ handset, direction, status, seen }) =>
          handset === number && direction === "to-contact" && status === "delivered" && !seen,
      );
    for (const message of arrived) {
      this.log.see(message);
      if (message.channel === "whatsapp") await this.#move(message, "read");
    }
  }

  async #deliverReordered(message: SimulatedMessage): Promise<void> {
    this.faults.count("reorderedReports");
    this.log.move(message, "sent");
    await pass(this.step);
    this.log.move(message, "delivered");
    await this.#report(message, "delivered");
    await this.#report(message, "sent");
  }

  async #move(message: SimulatedMessage, status: MessageStatus, code: number | null = null): Promise<void> {
    this.log.move(message, status, code);
    await this.#report(message, status, code);
  }

  /** Posts a report, or does with it what its fate is. */
  async #report(message: SimulatedMessage, status: MessageStatus, code: number | null = null): Promise<void> {
    const { statusCallback } = message;
    if (statusCallback === undefined) return;
    const parameters = this.#parameters(message, status, code);
    const post = () => postAndForget(statusCallback, parameters, this.account.authToken);
    const fate = this.#fates.get(message)?.of(status);
    if (fate?.lost) return this.faults.count("lostReport");
    const posts = async () => void (await Promise.all(fate?.doubled ? [post(), post()] : [post()]));
    if (fate?.doubled) this.faults.count("doubledReport");
    if (!fate?.lateBy) return posts();
    this.faults.count("lateReport");
    void pass(fate.lateBy).then(posts);
  }

  #parameters(
    message: SimulatedMessage,
    status: MessageStatus,
    code: number | null,
  ): Readonly<Record<string, string>> {
    const { from, to } = addressesOf(message);
    return {
      AccountSid: this.account.accountSid,
      ApiVersion: "2010-04-01",
      MessageSid: message.sid,
      SmsSid: message.sid,
      MessageStatus: status,
      SmsStatus: status,
      From: from,
      To: to,
      ...(message.channel === "whatsapp" && { ChannelPrefix: "whatsapp" }),
      ...(code !== null && { ErrorCode: String(code) }),
      ...(code !== null && message.channel === "whatsapp" && { EventType: "UNDELIVERED" }),
    };
  }
}

/** Who stops the simulator does not wait for messages that are under way. */
function pass(ms: number): Promise<void> {
  return setTimeout(ms, undefined, { ref: false });
}
