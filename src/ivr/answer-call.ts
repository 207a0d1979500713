import { type Caller, identifyCaller } from "../contact/caller";
import type { CallState } from "./call-state";
import { findLine, type Line } from "./line";
import { offeredOptions } from "./menu";
import type { RememberTwiml } from "./remember-twiml";
import { type Twiml, VoiceAnswer } from "./voice-answer";
import type { VoiceEvent } from "./voice-event";
import { type Wait, writeWait } from "./wait";

export interface AnswerCallNeeds {
  readonly lines: readonly [Line, ...Line[]];
  /** The line's wait; never throws, never takes longer than the bound of its source. */
  readonly readWait: (line: Line) => Promise<Wait>;
  readonly remember: RememberTwiml;
  readonly reportUnknownLine: (called: string | undefined) => void;
}

/**
 * What a caller hears on `/ivr`: greeting, honest wait, menu; after the last round the line's next step.
 * Who cannot be reached on WhatsApp as they call is not offered it.
 */
export async function answerCall(call: VoiceEvent, needs: AnswerCallNeeds): Promise<Twiml> {
  const { state } = call;
  const { line, known } = findLine(needs.lines, call.to);
  if (!known) needs.reportUnknownLine(call.to);
  const caller = identifyCaller(call.from);
  if (state.round > line.rounds) return new VoiceAnswer(line, caller).takeStep(line.afterwards).write();

  const wait = state.announced ?? (await needs.readWait(line));
  const opening = state.announced === undefined;
  const who = caller.kind === "reachable" ? caller.kind : caller.why;
  const key = [line.number, who, state.round, state.whatsappFailed, opening, writeWait(wait)].join();
  return needs.remember(key, () => writeMenu(line, caller, { ...state, announced: wait }, opening));
}

type MenuState = CallState & { readonly announced: Wait };

/** The opening, where the caller has not heard it, and what they can choose; the next step where nothing is left. */
function writeMenu(line: Line, caller: Caller, state: MenuState, opening: boolean): Twiml {
  const answer = new VoiceAnswer(line, caller);
  const whatsapp = caller.kind === "reachable" && !state.whatsappFailed;
  const said = opening ? [answer.text("greeting", line), answer.waitText(state.announced)] : [];
  const offers = offeredOptions(line, whatsapp).map((option) => answer.offerText(option));
  if (offers.length > 0) return answer.gather([...said, ...offers], state).write();
  return answer.sayAll(said).takeStep(line.afterwards).write();
}
