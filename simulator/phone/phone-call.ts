import { EventEmitter } from "node:events";
import { type Account, newSid } from "../account";
import type { Queues } from "../twilio/queues";
import { postAndForget, signedPost, type WebhookParameters } from "../twilio/signed-post";
import { type CallClock, HungUp } from "./call-clock";
import { endParameters, queueEndParameters, STATUS_TIMEOUT } from "./call-end";
import type { CallEvent, CallOutcome, TimedCallEvent } from "./call-event";
import { callParameters } from "./call-parameters";
import { parseTwiml, type Verb } from "./parse-twiml";

export interface CallPlan {
  readonly from: string;
  readonly to: string;
  /** Address that answers the call: Twilio's "a call comes in". */
  readonly voiceUrl: string;
  /** Address that is told when the call is over: Twilio's "call status changes". */
  readonly statusUrl?: string;
  readonly stirVerstat?: string;
  /** What is pressed, a text for each question, by nobody's hand; absent when somebody holds the phone. */
  readonly presses?: readonly string[];
}

/** How long a voice takes, in ms for a character. */
const SPEECH = 65;

/** Documents in a call before it is clear that they lead nowhere. */
const MOST_DOCUMENTS = 100;

/** One inbound call: asks our webhooks for TwiML and does what it says, as Twilio would. */
export class PhoneCall extends EventEmitter<{ event: [TimedCallEvent] }> {
  readonly sid = newSid("CA");
  readonly history: TimedCallEvent[] = [];
  readonly #presses: string[];
  #url: string;

  constructor(
    readonly plan: CallPlan,
    private readonly account: Account,
    private readonly queues: Queues,
    private readonly clock: CallClock,
  ) {
    super();
    this.#presses = [...(plan.presses ?? [])];
    this.#url = plan.voiceUrl;
  }

  /**
   * Walks the call to its end, tells our webhooks of it, and then who listens. `summarize` puts into words what became
   * of the call. Never throws.
   */
  async run(summarize: (outcome: CallOutcome) => Promise<string>): Promise<void> {
    this.#tell({ kind: "ringing", from: this.plan.from, to: this.plan.to });
    const outcome = await this.#walk().catch((fault: unknown) => {
      if (fault instanceof HungUp) return "hung-up-by-caller" as const;
      this.#tell({ kind: "fault", message: fault instanceof Error ? fault.message : String(fault) });
      return "fault" as const;
    });
    this.queues.leave(this.sid);
    const { statusUrl } = this.plan;
    if (statusUrl !== undefined) await this.#inform(statusUrl, endParameters(this.clock.seconds, new Date()));
    this.#tell({ kind: "ended", outcome, summary: await summarize(outcome) });
  }

  press(digits: string): void {
    this.clock.press(digits);
  }

  hangUp(): void {
    this.clock.hangUp();
  }

  async #walk(): Promise<CallOutcome> {
    let verbs = await this.#request(this.#url, {});
    for (let documents = 1; documents <= MOST_DOCUMENTS; documents++) {
      const next = await this.#perform(verbs);
      if (typeof next === "string") return next;
      verbs = next;
    }
    throw new Error(`the call did not end within ${MOST_DOCUMENTS} documents`);
  }

  /** Does what a document says; answers the next document, or how the call ended. */
  async #perform(verbs: readonly Verb[]): Promise<readonly Verb[] | CallOutcome> {
    for (const verb of verbs) {
      switch (verb.name) {
        case "Say":
        case "Play":
        case "Pause":
          await this.clock.pass(this.#speak(verb));
          break;
        case "Gather": {
          const digits = await this.#gather(verb);
          if (digits !== "" || verb.attributes.actionOnEmptyResult === "true")
            return this.#request(verb.attributes.action ?? this.#url, { Digits: digits });
          break;
        }
        case "Redirect":
          this.#tell({ kind: "redirect", url: verb.text });
          return this.#request(verb.text, {});
        case "Enqueue":
          await this.#enqueue(verb);
          return "queued";
        case "Dial":
          await this.#dial(verb);
          return this.plan.presses !== undefined ? "dialed" : "completed";
        case "Leave":
          this.#tell({ kind: "leave" });
          return "completed";
        case "Hangup":
        case "Reject":
          return "completed";
        default:
          throw new Error(`the simulated phone does not know <${verb.name}>`);
      }
    }
    return "completed";
  }

  /** Tells what is heard; answers how long it lasts, in ms. */
  #speak(verb: Verb): number {
    if (verb.name === "Pause") {
      const seconds = Number(verb.attributes.length ?? 1);
      this.#tell({ kind: "pause", seconds });
      return seconds * 1_000;
    }
    if (verb.name === "Play") {
      this.#tell({ kind: "play", url: verb.text });
      return 3_000;
    }
    const { language = "", voice = "" } = verb.attributes;
    const milliseconds = verb.text.length * SPEECH;
    this.#tell({ kind: "say", text: verb.text, language, voice, milliseconds });
    return milliseconds;
  }

  /** Speaks until a key is pressed, then takes keys until the input is complete. Empty when nothing was pressed. */
  async #gather(verb: Verb): Promise<string> {
    const numDigits = Number(verb.attributes.numDigits ?? Number.POSITIVE_INFINITY);
    const timeoutSeconds = Number(verb.attributes.timeout ?? 5);
    const finishOnKey = verb.attributes.finishOnKey ?? "#";
    const scripted = this.#presses.shift();

    for (const prompt of verb.children) await this.clock.passUnlessPressed(this.#speak(prompt));
    this.#tell({ kind: "gather", numDigits, timeoutSeconds });
    if (scripted !== undefined) this.clock.press(scripted);

    const digits = await this.clock.collect(numDigits, finishOnKey, timeoutSeconds * 1_000);
    this.#tell(digits === "" ? { kind: "no-input" } : { kind: "digits", digits });
    return digits;
  }

  /** Waits in the queue until the caller hangs up; a script without a time to hang up ends where the waiting begins. */
  async #enqueue(verb: Verb): Promise<void> {
    const queue = this.queues.named(verb.text);
    const began = this.clock.seconds;
    queue.calls.push({ callSid: this.sid, since: Date.now() });
    this.#tell({ kind: "enqueue", queue: verb.text });
    if (this.plan.presses !== undefined && !this.clock.endsByItself) return;
    try {
      await this.clock.untilHungUp();
    } finally {
      this.queues.leave(this.sid);
      const { action } = verb.attributes;
      const waited = this.clock.seconds - began;
      if (action !== undefined)
        await this.#inform(new URL(action, this.#url).href, queueEndParameters(queue.sid, waited));
    }
  }

  async #dial(verb: Verb): Promise<void> {
    const [noun] = verb.children;
    this.#tell({ kind: "dial", target: noun?.text ?? verb.text });
    if (this.plan.presses === undefined) await this.clock.untilHungUp();
  }

  async #request(address: string, parameters: WebhookParameters): Promise<readonly Verb[]> {
    this.#url = new URL(address, this.#url).href;
    const response = await signedPost(this.#url, this.#parameters(parameters), this.account.authToken);
    const body = await response.text();
    this.clock.check();
    if (!response.ok) throw new Error(`11200: ${new URL(this.#url).pathname} answered ${response.status}`);
    return parseTwiml(body);
  }

  /** Tells a webhook what happened; its answer changes nothing any more. */
  #inform(url: string, parameters: WebhookParameters): Promise<void> {
    return postAndForget(url, this.#parameters(parameters), this.account.authToken, STATUS_TIMEOUT);
  }

  #parameters(more: WebhookParameters): WebhookParameters {
    const { from, to, stirVerstat } = this.plan;
    const parties = { accountSid: this.account.accountSid, callSid: this.sid, from, to };
    return { ...callParameters({ ...parties, ...(stirVerstat !== undefined && { stirVerstat }) }), ...more };
  }

  #tell(event: CallEvent): void {
    const timed = { ...event, callSid: this.sid, at: new Date().toISOString() };
    this.history.push(timed);
    this.emit("event", timed);
  }
}
