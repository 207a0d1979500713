import { identifyCaller } from "../contact/caller";
import type { PhoneNumber } from "../contact/phone-number";
import { leaveMenu, type NoteOutcome } from "./answer-call";
import { answerOutcome, type DeflectNeeds, menuState, type WhatsappChoice } from "./answer-outcome";
import { nextRound } from "./call-state";
import { findLine, type Line } from "./line";
import { offeredOptions } from "./menu";
import { mayBeForged } from "./trust-caller";
import { type Twiml, VoiceAnswer } from "./voice-answer";
import type { VoiceEvent } from "./voice-event";
import { offerAnswered } from "./whatsapp-offer";

export interface HandleDigitNeeds extends DeflectNeeds {
  readonly lines: readonly [Line, ...Line[]];
  readonly noteOutcome: NoteOutcome;
}

/** What a digit does on `/handle-input`. No digit is no input, a digit without an action is said to be invalid. */
export async function handleDigit(call: VoiceEvent, needs: HandleDigitNeeds): Promise<Twiml> {
  const { line } = findLine(needs.lines, call.to);
  const caller = identifyCaller(call.from);
  const answer = new VoiceAnswer(line, caller);
  const ended = call.dialStatus ?? call.queueResult;
  if (ended !== undefined) return afterLeaving(ended, answer, line);

  const digit = call.digits ?? "";
  const state = menuState(call.state);
  if (digit === "") return answer.redirect(nextRound(state)).write();

  const offer = offerAnswered(line, caller, call.state);
  const chosen = offeredOptions(line, offer).find(({ key }) => key === digit);
  if (chosen === undefined) return answer.say("invalid", {}).redirect(nextRound(state)).write();

  const { action } = chosen;
  if (action === "stay") return leaveMenu(call, line, answer, needs.noteOutcome);
  if (typeof action === "object") {
    await needs.noteOutcome(call, line, "dialed");
    return answer.takeStep(action).write();
  }
  if (action === "another-number" || offer === "typed" || caller.kind === "unreachable") {
    return answer.enterNumber({ ...state, offer }).write();
  }
  const choice = { ...ownNumber(caller.number, call), line, offer: answer.offerText(chosen, offer) };
  return answerOutcome(choice, call, answer, line.enterNumber ? "refused" : "failed", needs);
}

/** Who calls from a number that may be forged is trusted no more than who typed it. */
function ownNumber(
  number: PhoneNumber,
  { stirVerstat }: VoiceEvent,
): Pick<WhatsappChoice, "recipient" | "origin" | "caller"> {
  return mayBeForged(stirVerstat)
    ? { recipient: number, origin: "typed", caller: number }
    : { recipient: number, origin: "caller" };
}

/** How a dialled call or a time in a queue ends when nobody took it; Twilio has more words for a talk that is over. */
const NOBODY_TALKED = new Set([
  "busy",
  "no-answer",
  "failed",
  "canceled",
  "queue-full",
  "system-error",
  "error",
]);

/** `<Dial>` and `<Enqueue>` come here when they end; after a talk there is nothing more to say. */
function afterLeaving(ended: string, answer: VoiceAnswer, line: Line): Twiml {
  return (NOBODY_TALKED.has(ended) ? answer.say("dialFailed", line) : answer).hangUp().write();
}

/** What a caller hears when we failed in a way that nobody foresaw: the next step, never Twilio's error voice. */
export function answerFault(call: VoiceEvent, lines: readonly [Line, ...Line[]]): Twiml {
  const { line } = findLine(lines, call.to);
  return new VoiceAnswer(line, identifyCaller(call.from)).takeStep(line.afterwards).write();
}
