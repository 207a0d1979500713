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
import type { Offer } from "./whatsapp-offer";

/** A voice document, as text. */
export type Twiml = string;

type VoiceResponse = InstanceType<typeof twilio.twiml.VoiceResponse>;

/** How long a caller may think after the last word of the menu, in seconds. */
const MENU_TIMEOUT = 5;

/** How long a caller may think between two digits of a number, in seconds; a pause ends it. */
const NUMBER_TIMEOUT = 5;

/** E.164 has 15 digits; a prefix to dial abroad may come before them. */
const MOST_DIGITS = 20;

/** How long a dialled number rings, in seconds. */
const DIAL_TIMEOUT = 30;

const OFFER_PHRASES = {
  own: "offerWhatsapp",
  again: "offerAgain",
  typed: "offerTyped",
  none: "offerWhatsapp",
} as const satisfies Record<Offer, PhraseName>;

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

  /** Asks for a telephone number, ended by "#" or a pause; who types nothing comes back, too. */
  gatherNumber(prompt: string, state: CallState): this {
    const gather = this.#response.gather({
      input: ["dtmf"],
      finishOnKey: "#",
      numDigits: MOST_DIGITS,
      timeout: NUMBER_TIMEOUT,
      action: addressOf("/enter-number", state),
      method: "POST",
    });
    this.#sayTo(gather, prompt);
    return this.enterNumber(state);
  }

  /** Reads a number back and takes one key; who presses none comes back, too. */
  gatherConfirmation(prompt: string, state: CallState): this {
    const gather = this.#response.gather({
      input: ["dtmf"],
      numDigits: 1,
      finishOnKey: "",
      timeout: MENU_TIMEOUT,
      action: addressOf("/enter-number", state),
      method: "POST",
    });
    this.#sayTo(gather, prompt);
    return this.enterNumber(state);
  }

  /** To where a number is typed. */
  enterNumber(state: CallState): this {
    this.#response.redirect({ method: "POST" }, addressOf("/enter-number", state));
    return this;
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

  offerText({ key, action }: Option, offer: Offer): string {
    const digit = spokenKey(key, this.line.language);
    const { company } = this.line;
    if (action === "whatsapp") return this.text(OFFER_PHRASES[offer], { company, digit });
    if (action === "another-number") return this.text("offerAnother", { digit });
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
