import { type Caller, identifyCaller } from "../contact/caller";
import { lastDigits } from "../contact/last-digits";
import type { PhoneNumber } from "../contact/phone-number";
import type { Outcome } from "../deflection/outcome";
import { nextRound } from "./call-state";
import { findLine, type Line } from "./line";
import { offeredOptions } from "./menu";
import { type Twiml, VoiceAnswer } from "./voice-answer";
import type { VoiceEvent } from "./voice-event";

/** A caller who chose WhatsApp on a line that offered it. */
export interface WhatsappChoice {
  readonly line: Line;
  readonly call: VoiceEvent & { readonly callSid: string };
  readonly recipient: PhoneNumber;
  /** The sentence by which the caller was asked and consented. */
  readonly offer: string;
}

export interface HandleDigitNeeds {
  readonly lines: readonly [Line, ...Line[]];
  /** Moves the caller to WhatsApp and tells what really happened, within the time of the request. */
  readonly deflect: (choice: WhatsappChoice) => Promise<Outcome>;
  readonly reportMissingCallSid: () => void;
}

/** What a digit does on `/handle-input`. No digit is no input, a digit without an action is said to be invalid. */
export async function handleDigit(call: VoiceEvent, needs: HandleDigitNeeds): Promise<Twiml> {
  const { line } = findLine(needs.lines, call.to);
  const caller = identifyCaller(call.from);
  const answer = new VoiceAnswer(line, caller);
  const ended = call.dialStatus ?? call.queueResult;
  if (ended !== undefined) return afterLeaving(ended, answer, line);

  const digit = call.digits ?? "";
  if (digit === "") return answer.redirect(nextRound(call.state)).write();

  const options = offeredOptions(line, caller.kind === "reachable" && !call.state.whatsappFailed);
  const chosen = options.find(({ key }) => key === digit);
  if (chosen === undefined) return answer.say("invalid", {}).redirect(nextRound(call.state)).write();

  if (chosen.action === "stay") return answer.takeStep(line.afterwards).write();
  if (chosen.action !== "whatsapp") return answer.takeStep(chosen.action).write();
  return answerOutcome(call, caller, line, answer, answer.offerText(chosen), needs);
}

/** Says what became of the choice of WhatsApp, after it did. */
async function answerOutcome(
  call: VoiceEvent,
  caller: Caller,
  line: Line,
  answer: VoiceAnswer,
  offer: string,
  needs: HandleDigitNeeds,
): Promise<Twiml> {
  const { callSid } = call;
  if (caller.kind !== "reachable" || callSid === undefined) {
    // Without the call's id a second delivery of this webhook could not be told from another call.
    needs.reportMissingCallSid();
    return couldNotSend(call, answer, "unavailable");
  }
  const recipient = caller.number;
  const outcome = await needs.deflect({ line, call: { ...call, callSid }, recipient, offer });
  if (outcome === "refused" || outcome === "unavailable") return couldNotSend(call, answer, outcome);

  const number = lastDigits(recipient).split("").join(" ");
  return answer.say(outcome, { company: line.company, number }).hangUp().write();
}

/** The rest of the menu again, without WhatsApp. */
function couldNotSend(call: VoiceEvent, answer: VoiceAnswer, why: "refused" | "unavailable"): Twiml {
  const state = { ...call.state, whatsappFailed: true };
  return answer.say(why, {}).redirect(state).write();
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
