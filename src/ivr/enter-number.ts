import { identifyCaller, numberOf } from "../contact/caller";
import { callingCodeOf, countryOf } from "../contact/country";
import { isFixedLine } from "../contact/fixed-line";
import type { PhoneNumber } from "../contact/phone-number";
import { readTypedNumber } from "../contact/typed-number";
import { answerOutcome, menuState, type WhatsappChoice } from "./answer-outcome";
import { type CallState, nextRound } from "./call-state";
import type { HandleDigitNeeds } from "./handle-digit";
import { findLine, type Line } from "./line";
import { offeredOptions } from "./menu";
import { speakDigits } from "./speak-digits";
import { type Twiml, VoiceAnswer } from "./voice-answer";
import type { VoiceEvent } from "./voice-event";

/** How often a caller may try. */
const TRIES = 3;

/** The keys that answer "is it right?". */
const YES = "1";
const NO = "2";

/**
 * What a caller hears on `/enter-number`: asked for a number, it is read back digit by digit; 1 confirms it and is their
 * consent. What is no mobile number, is not confirmed or is not typed costs a try; after three the menu goes on without
 * WhatsApp. Each address names the try that was asked for, so that nothing typed and "#" alone count alike.
 */
export async function enterNumber(call: VoiceEvent, needs: HandleDigitNeeds): Promise<Twiml> {
  const { line } = findLine(needs.lines, call.to);
  const { state, digits = "" } = call;
  const caller = identifyCaller(call.from);
  const answer = new VoiceAnswer(line, caller);
  if (!line.enterNumber) return backToMenu(answer, state);
  if (state.number === undefined) return takeNumber(digits, state, answer, line);

  const attempt = state.attempt ?? 1;
  if (attempt > TRIES) return giveUp(answer, state);
  if (digits === "") {
    // It may not have been heard well.
    const again = { ...state, attempt: attempt + 1 };
    return again.attempt > TRIES ? giveUp(answer, state) : readBack(answer, again, state.number, line);
  }
  if (digits !== YES) return askNumber(answer, withoutNumber(state), attempt + 1);

  const number = numberOf(caller);
  const choice: Omit<WhatsappChoice, "call"> = {
    line,
    recipient: state.number,
    origin: "typed",
    offer: consentWording(answer, state, line),
    ...(number !== undefined && { caller: number }),
  };
  return answerOutcome(choice, call, answer, "failed", needs);
}

/** Reads what was typed. Who arrives for the first time has typed nothing yet, whatever came along. */
function takeNumber(digits: string, state: CallState, answer: VoiceAnswer, line: Line): Twiml {
  const { attempt } = state;
  if (attempt === undefined) return askNumber(answer, state, 1);
  if (digits === "" || attempt > TRIES) return askNumber(answer, state, attempt + 1);
  const number = readTypedNumber(digits, line.number);
  if (number !== undefined && !isFixedLine(number)) return readBack(answer, state, number, line);
  return askNumber(answer.say("numberInvalid", {}), state, attempt + 1);
}

function withoutNumber({ number: _, ...state }: CallState): CallState {
  return state;
}

function askNumber(answer: VoiceAnswer, state: CallState, attempt: number): Twiml {
  if (attempt > TRIES) return giveUp(answer, state);
  return answer.gatherNumber(answer.text("enterNumber", {}), { ...state, attempt }).write();
}

function readBack(answer: VoiceAnswer, state: CallState, number: PhoneNumber, line: Line): Twiml {
  return answer.gatherConfirmation(confirmText(answer, number, line), { ...state, number }).write();
}

function giveUp(answer: VoiceAnswer, state: CallState): Twiml {
  return backToMenu(answer.say("enterNumberFailed", {}), state);
}

function backToMenu(answer: VoiceAnswer, state: CallState): Twiml {
  return answer.redirect(nextRound({ ...menuState(state), whatsapp: "failed" })).write();
}

function confirmText(answer: VoiceAnswer, number: PhoneNumber, line: Line): string {
  const spoken = speakDigits(digitsAtHome(number, line));
  return answer.text("confirmNumber", { number: spoken, yes: YES, no: NO });
}

/** What the caller agreed to: the offers of WhatsApp as they heard them, and the number as it was read back. */
function consentWording(answer: VoiceAnswer, state: CallState, line: Line): string {
  const offer = state.offer ?? "typed";
  const heard = offeredOptions(line, offer)
    .filter(({ action }) => action === "whatsapp" || action === "another-number")
    .map((option) => answer.offerText(option, offer));
  // What was agreed to is never rewritten, and the number has to be when its owner wants to be forgotten.
  const confirmed = answer.text("confirmNumber", { number: "…", yes: YES, no: NO });
  return [...heard, confirmed].join(" ");
}

/** The digits that a caller of the line's country would say; those of another country with its calling code. */
function digitsAtHome(number: PhoneNumber, line: Line): string {
  return countryOf(number) === countryOf(line.number)
    ? number.slice(1 + callingCodeOf(number).length)
    : number.slice(1);
}
