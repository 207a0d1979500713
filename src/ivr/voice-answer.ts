import twilio from "twilio";
import type { Caller } from "../contact/caller";
import { addressOf, type CallState, nextRound } from "./call-state";
import type { Action, Line, NextStep } from "./line";
import type { Option } from "./menu";
import { phrasesFor, spokenKey } from "./phrases/dictionary";
import { type PhraseName, type Phrases, type Placeholder, phrase } from "./phrases/phrases";
import { speakWait } from "./speak-wait";
import { VOICES } from "./voices";
import type { Wait } from "./wait";

/** A voice document, as text. */
export type Twiml = string;

type VoiceResponse = InstanceType<typeof twilio.twiml.VoiceResponse>;

/** How long a caller may think after the last word of the menu, in seconds. */
const MENU_TIMEOUT = 5;

/** How long a dialled number rings, in seconds. */
const DIAL_TIMEOUT = 30;

/** Writes what one line says, in its language, voice and phrases. Nothing is decided here. */
export class VoiceAnswer {
  readonly #response: VoiceResponse = new twilio.twiml.VoiceResponse();
  readonly #phrases: Phrases;

  constructor(
    private readonly line: Line,
    private readonly caller?: Caller,
  ) {
    this.#phrases = phrasesFor(line.language, line.phrases);
  }

  say<Name extends PhraseName>(name: Name, values: Record<Placeholder<Name>, string>): this {
    this.#sayTo(this.#response, this.text(name, values));
    return this;
  }

  sayAll(texts: readonly string[]): this {
    for (const text of texts) this.#sayTo(this.#response, text);
    return this;
  }

  text<Name extends PhraseName>(name: Name, values: Record<Placeholder<Name>, string>): string {
    return phrase(this.#phrases, name, values);
  }

  /** Speaks, takes one key, and comes back for the next round when none is pressed. */
  gather(prompts: readonly string[], state: CallState): this {
    const gather = this.#response.gather({
      input: ["dtmf"],
      numDigits: 1,
      // "#" would otherwise end the input and never reach us as a choice.
      finishOnKey: "",
      timeout: MENU_TIMEOUT,
      action: addressOf("/handle-input", state),
      method: "POST",
    });
    for (const prompt of prompts) this.#sayTo(gather, prompt);
    return this.redirect(nextRound(state));
  }

  redirect(state: CallState): this {
    this.#response.redirect({ method: "POST" }, addressOf("/ivr", state));
    return this;
  }

  /** The wait as a sentence; no number is made up for an unknown one. */
  waitText(wait: Wait): string {
    return wait.kind === "unknown"
      ? this.text("waitUnknown", {})
      : this.text("wait", { wait: speakWait(wait, this.line.language) });
  }

  offerText({ key, action }: Option): string {
    const digit = spokenKey(key, this.line.language);
    if (action === "whatsapp") return this.text("offerWhatsapp", { company: this.line.company, digit });
    if (action === "stay") return this.text("offerStay", { digit });
    return this.text("offerDial", { digit, name: action.name });
  }

  takeStep(step: NextStep | Extract<Action, { dial: string }>): this {
    if (step === "goodbye") return this.say("goodbye", this.line).hangUp();
    if ("enqueue" in step) {
      this.say("enqueuing", {}).#response.enqueue({ action: "/handle-input", method: "POST" }, step.enqueue);
      return this;
    }
    const dial = this.say("dialing", {}).#response.dial({
      timeout: DIAL_TIMEOUT,
      // From a client or SIP address Twilio dials only with a number of ours as the caller's (error 13214).
      ...(this.caller?.kind === "unreachable" &&
        this.caller.why === "not-a-phone" && { callerId: this.line.number }),
      action: "/handle-input",
      method: "POST",
    });
    if (/^sips?:/i.test(step.dial)) dial.sip(step.dial);
    else dial.number(step.dial);
    return this;
  }

  hangUp(): this {
    this.#response.hangup();
    return this;
  }

  write(): Twiml {
    return this.#response.toString();
  }

  #sayTo(parent: Pick<VoiceResponse, "say">, text: string): void {
    const { voice } = this.line;
    parent.say({ voice, language: VOICES[voice] }, text);
  }
}
