import type { Account } from "../account";
import { CallClock } from "../phone/call-clock";
import type { CallOutcome, TimedCallEvent } from "../phone/call-event";
import { HIDDEN_CALLER } from "../phone/call-parameters";
import { PhoneCall } from "../phone/phone-call";
import type { MessageLog } from "../twilio/message-log";
import type { Queues } from "../twilio/queues";

export interface CallWish {
  readonly from: string;
  readonly to: string;
  readonly anonymous?: boolean;
  /** What is pressed, a text for each question; without it somebody holds the phone. */
  readonly presses?: readonly string[];
  /** How much of the call's time really passes: 1 for somebody who listens, 0 for a test. */
  readonly pace?: number;
  /** After so many seconds of the call the caller hangs up. */
  readonly hangUpAfter?: number;
}

/** How many ended calls are remembered. */
const MOST_CALLS = 500;

/** Every call on the simulated network. */
export class Calls {
  readonly #calls = new Map<string, PhoneCall>();

  constructor(
    private readonly needs: {
      readonly account: Account;
      readonly queues: Queues;
      readonly log: MessageLog;
      readonly publicUrl: string;
      readonly onEvent: (event: TimedCallEvent) => void;
    },
  ) {}

  place(wish: CallWish): PhoneCall {
    const { account, queues, publicUrl, onEvent } = this.needs;
    const from = wish.anonymous ? HIDDEN_CALLER : wish.from;
    const plan = { from, to: wish.to, voiceUrl: `${publicUrl}/ivr` };
    const clock = new CallClock(wish.pace ?? 1, (wish.hangUpAfter ?? Number.POSITIVE_INFINITY) * 1_000);
    const call = new PhoneCall(
      wish.presses === undefined ? plan : { ...plan, presses: wish.presses },
      account,
      queues,
      clock,
    );
    this.#calls.set(call.sid, call);
    const [oldest] = this.#calls.keys();
    if (this.#calls.size > MOST_CALLS && oldest !== undefined) this.#calls.delete(oldest);

    const began = new Date();
    call.on("event", onEvent);
    void call.run(async (outcome) => this.#summary(outcome, from, began));
    return call;
  }

  find(sid: string): PhoneCall | undefined {
    return this.#calls.get(sid);
  }

  /** What became of a call, as a person would say it. */
  #summary(outcome: CallOutcome, from: string, began: Date): string {
    const [message] = this.needs.log.where(
      ({ contact, direction, at }) => contact === from && direction === "to-contact" && at >= began,
    );
    if (message !== undefined) return `The template '${message.template}' was sent to ${from} on WhatsApp.`;
    const sentences: Record<CallOutcome, string> = {
      completed: "The call ended; no WhatsApp message has been sent so far.",
      "hung-up-by-caller": "The caller hung up; no WhatsApp message was sent.",
      queued: "The caller waits in the queue.",
      dialed: "The caller was connected to another number.",
      fault: "The call failed: a real caller would have heard Twilio's error voice.",
    };
    return sentences[outcome];
  }
}
