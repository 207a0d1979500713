import type { Outcome } from "../../src/deflection/outcome";
import { FREE, type Standing } from "../../src/deflection/standing";
import { parseVoiceEvent } from "../../src/edge/parse-voice-event";
import { type AnswerCallNeeds, answerCall } from "../../src/ivr/answer-call";
import type { WhatsappChoice } from "../../src/ivr/answer-outcome";
import { enterNumber } from "../../src/ivr/enter-number";
import { type HandleDigitNeeds, handleDigit } from "../../src/ivr/handle-digit";
import type { Line } from "../../src/ivr/line";
import { type RememberTwiml, rememberTwiml } from "../../src/ivr/remember-twiml";
import type { Twiml } from "../../src/ivr/voice-answer";
import type { VoiceEvent } from "../../src/ivr/voice-event";
import { UNKNOWN_WAIT, type Wait } from "../../src/ivr/wait";
import { readTwiml, type TwimlElement } from "../contract/twiml-document";
import { twimlFaults } from "../contract/twiml-faults";
import { CALLER, NUMBER } from "./lines";

export interface Circumstances {
  readonly from?: string | undefined;
  readonly to?: string;
  readonly callSid?: string | undefined;
  readonly wait?: Wait;
  /** What becomes of each choice of WhatsApp in turn; the last of several is that of all that follow. */
  readonly outcome?: Outcome | readonly Outcome[];
  readonly standing?: Standing;
  readonly stirVerstat?: string;
  /** Where the call is met, as one of our addresses; at its beginning unless a test says otherwise. */
  readonly at?: string;
  /** What one instance remembers from call to call; nothing unless a test shares it. */
  readonly remember?: RememberTwiml;
}

/** A caller's telephone: it walks the documents that our webhooks answer, as Twilio does. */
export class PhoneCall {
  /** What was heard since the last key, in order. */
  says: readonly string[] = [];
  /** The verb that ended our part of the call; nothing while a key is awaited. */
  end: TwimlElement | undefined;
  /** Everything heard, the documents fetched and the choices of WhatsApp handed over, so far. */
  readonly transcript: string[] = [];
  readonly documents: string[] = [];
  readonly addresses: string[] = [];
  readonly choices: WhatsappChoice[] = [];
  /** Where the caller went, as it was noted, and whose standing was asked for. */
  readonly notes: string[] = [];
  readonly asked: (string | undefined)[] = [];
  readonly unknownLines: (string | undefined)[] = [];
  readonly missingCallSids: true[] = [];
  #awaiting: { readonly gather: TwimlElement; readonly rest: readonly TwimlElement[] } | undefined;

  private constructor(
    private readonly lines: readonly [Line, ...Line[]],
    private readonly circumstances: Circumstances,
  ) {}

  /** Calls one of the lines and listens until a key is awaited or the call has left us. */
  static async to(
    line: Line | readonly [Line, ...Line[]],
    circumstances: Circumstances = {},
  ): Promise<PhoneCall> {
    const call = new PhoneCall("number" in line ? [line] : line, circumstances);
    await call.#fetch(circumstances.at ?? "/ivr");
    return call;
  }

  get heard(): string {
    return this.says.join(" ");
  }

  async press(digits: string): Promise<this> {
    const { gather } = this.#gathering();
    this.says = [];
    // The key that finishes an input is not part of it; without the attribute it is "#".
    const finish = gather.attributes.get("finishOnKey") ?? "#";
    const Digits = finish === "" ? digits : (digits.split(finish)[0] ?? "");
    await this.#fetch(gather.attributes.get("action") ?? "", { Digits });
    return this;
  }

  /** Presses what each text says, in turn, as long as a key is awaited. */
  async pressAll(...inputs: readonly string[]): Promise<this> {
    for (const digits of inputs) await this.press(digits);
    return this;
  }

  /** How keys are awaited, and where they would be posted to. */
  get gather(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#gathering().gather.attributes);
  }

  get action(): string | undefined {
    return this.gather.action;
  }

  async stayQuiet(): Promise<this> {
    const { rest } = this.#gathering();
    this.says = [];
    await this.#walk(rest);
    return this;
  }

  /** The call that we dialled ends so. */
  async dialEnds(status: string): Promise<this> {
    const action = this.end?.name === "Dial" ? this.end.attributes.get("action") : undefined;
    if (action === undefined) throw new Error("nothing is being dialled");
    this.says = [];
    await this.#fetch(action, { DialCallStatus: status });
    return this;
  }

  #gathering() {
    if (this.#awaiting === undefined) throw new Error(`no key is awaited after: ${this.heard}`);
    return this.#awaiting;
  }

  async #fetch(address: string, more: Readonly<Record<string, string>> = {}): Promise<void> {
    const { pathname, searchParams } = new URL(address, "https://deriva.example.com");
    const { from, to = NUMBER, callSid = "CA00000000000000000000000000000001" } = this.circumstances;
    const { stirVerstat } = this.circumstances;
    const event = parseVoiceEvent({
      ...(("from" in this.circumstances ? from : CALLER) !== undefined && { From: from ?? CALLER }),
      ...(!("callSid" in this.circumstances && this.circumstances.callSid === undefined) && {
        CallSid: callSid,
      }),
      ...(stirVerstat !== undefined && { StirVerstat: stirVerstat }),
      To: to,
      ...more,
      ...Object.fromEntries(searchParams),
    });
    const xml = await this.#answer(pathname, event);
    const faults = twimlFaults(xml);
    const root = readTwiml(xml);
    if (faults.length > 0 || "fault" in root) throw new Error(`${address}: ${faults.join("; ")}\n${xml}`);
    this.documents.push(pathname);
    this.addresses.push(address);
    await this.#walk(root.children);
  }

  #answer(path: string, event: VoiceEvent): Promise<Twiml> {
    if (path === "/ivr") return answerCall(event, this.#answering());
    if (path === "/handle-input") return handleDigit(event, this.#handling());
    if (path === "/enter-number") return enterNumber(event, this.#handling());
    throw new Error(`nothing of ours is at ${path}`);
  }

  async #walk(verbs: readonly TwimlElement[]): Promise<void> {
    this.#awaiting = undefined;
    this.end = undefined;
    for (const [index, verb] of verbs.entries()) {
      if (verb.name === "Say") this.#hear([verb]);
      else if (verb.name === "Gather") {
        this.#hear(verb.children);
        this.#awaiting = { gather: verb, rest: verbs.slice(index + 1) };
        return;
      } else if (verb.name === "Redirect") return this.#fetch(verb.text);
      else {
        this.end = verb;
        return;
      }
    }
    throw new Error("the document ends and says nothing of how the call goes on");
  }

  #hear(says: readonly TwimlElement[]): void {
    this.says = [...this.says, ...says.map(({ allText }) => allText)];
    this.transcript.push(...says.map(({ allText }) => allText));
  }

  #answering(): AnswerCallNeeds {
    return {
      lines: this.lines,
      remember: this.circumstances.remember ?? rememberTwiml(),
      readWait: async () => this.circumstances.wait ?? UNKNOWN_WAIT,
      readStanding: async (_line, _call, number) => {
        this.asked.push(number);
        return this.circumstances.standing ?? FREE;
      },
      noteOutcome: this.#note,
      reportUnknownLine: (called) => void this.unknownLines.push(called),
    };
  }

  readonly #note: AnswerCallNeeds["noteOutcome"] = async ({ callSid }, { number }, outcome) => {
    this.notes.push(`${outcome} ${number} ${callSid}`);
  };

  #handling(): HandleDigitNeeds {
    return {
      lines: this.lines,
      deflect: async (choice) => {
        this.choices.push(choice);
        const outcomes = [this.circumstances.outcome ?? "accepted"].flat();
        return outcomes[this.choices.length - 1] ?? outcomes.at(-1) ?? "accepted";
      },
      noteOutcome: this.#note,
      reportMissingCallSid: () => void this.missingCallSids.push(true),
    };
  }
}
