import { identifyCaller } from "../contact/caller";
import { findLine, type Line } from "./line";
import { offeredOptions } from "./menu";
import { VoiceAnswer, type VoiceResponse } from "./voice-answer";
import type { VoiceEvent } from "./voice-event";
import type { Wait } from "./wait";

export interface AnswerCallNeeds {
  readonly lines: readonly [Line, ...Line[]];
  /** The line's wait; never throws, never takes longer than the bound of its source. */
  readonly readWait: (line: Line) => Promise<Wait>;
  readonly reportUnknownLine: (called: string | undefined) => void;
}

/**
 * What a caller hears on `/ivr`: greeting, honest wait, menu; after the last round the line's next step.
 * Who cannot be reached on WhatsApp as they call is not offered it.
 */
export async function answerCall(call: VoiceEvent, needs: AnswerCallNeeds): Promise<VoiceResponse> {
  const { line, known } = findLine(needs.lines, call.to);
  if (!known) needs.reportUnknownLine(call.to);

  const answer = new VoiceAnswer(line);
  if (call.state.round > line.rounds) return answer.takeStep(line.afterwards).response;

  const reachable = identifyCaller(call.from).kind === "reachable";
  const options = offeredOptions(line, reachable && !call.state.whatsappFailed);
  const offers = options.map((option) => answer.offerText(option));

  const { announced } = call.state;
  if (announced !== undefined && options.length > 0) return answer.gather(offers, call.state).response;

  const wait = announced ?? (await needs.readWait(line));
  const opening = announced === undefined ? [answer.text("greeting", line), answer.waitText(wait)] : [];
  if (options.length > 0) {
    return answer.gather([...opening, ...offers], { ...call.state, announced: wait }).response;
  }
  return answer.sayAll(opening).takeStep(line.afterwards).response;
}
