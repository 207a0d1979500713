import type { Account } from "../account";
import { CallClock } from "../phone/call-clock";
import type { TimedCallEvent } from "../phone/call-event";
import { HIDDEN_CALLER } from "../phone/call-parameters";
import { PhoneCall } from "../phone/phone-call";
import type { MessageLog, SimulatedMessage } from "../twilio/message-log";
import type { Queues } from "../twilio/queues";
import { summarizeCall } from "./summarize-call";

export interface CallWish {
  readonly from: string;
  readonly to: string;
  readonly anonymous?: boolean;
  /** What is pressed, a text for each question; without it somebody holds the phone. */
  readonly presses?: readonly string[];
  /** What the carriers attest of the caller's number, instead of what they would. */
  readonly stirVerstat?: string;
  /** How much of the call's time really passes: 1 for somebody who listens, 0 for a test. */
  readonly pace?: number;
  /** After so many seconds of the call the caller hangs up. */
  readonly hangUpAfter?: number;
}

/** One person's number has several spellings, which differ at their beginning only. */
const LEAST_DIGITS = 8;

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
    const plan = {
      ...{ from, to: wish.to, voiceUrl: `${publicUrl}/ivr`, statusUrl: `${publicUrl}/call-status` },
      ...(wish.presses !== undefined && { presses: wish.presses }),
      ...(wish.stirVerstat !== undefined && { stirVerstat: wish.stirVerstat }),
    };
    const clock = new CallClock(wish.pace ?? 1, (wish.hangUpAfter ?? Number.POSITIVE_INFINITY) * 1_000);
    const call = new PhoneCall(plan, account, queues, clock);
    this.#calls.set(call.sid, call);
    const [oldest] = this.#calls.keys();
    if (this.#calls.size > MOST_CALLS && oldest !== undefined) this.#calls.delete(oldest);

    const began = new Date();
    call.on("event", onEvent);
    void call.run(async (outcome) => summarizeCall(outcome, this.#messagesOf(call, began)));
    return call;
  }

  find(sid: string): PhoneCall | undefined {
    return this.#calls.get(sid);
  }

  /** What was sent since the call began to its caller, or to a number that was typed in it. */
  #messagesOf(call: PhoneCall, began: Date): readonly SimulatedMessage[] {
    const typed = call.history.flatMap((event) => (event.kind === "digits" ? [event.digits] : []));
    const ends = [call.plan.from, ...typed]
      .filter((number) => number.length >= LEAST_DIGITS)
      .map((number) => number.slice(-LEAST_DIGITS));
    const found: SimulatedMessage[] = [];
    for (const message of this.needs.log.newestFirst()) {
      if (message.at < began) break;
      if (message.direction === "to-contact" && ends.some((end) => message.contact.endsWith(end)))
        found.unshift(message);
    }
    return found;
  }
}
