import { type Caller, identifyCaller } from "../contact/caller";
import { lastDigits } from "../contact/last-digits";
import type { PhoneNumber } from "../contact/phone-number";
import { FREE, type Standing } from "../deflection/standing";
import type { CallState } from "./call-state";
import { findLine, type Line } from "./line";
import { offeredOptions } from "./menu";
import type { RememberTwiml } from "./remember-twiml";
import { speakAgo } from "./speak-ago";
import { speakDigits } from "./speak-digits";
import { type Twiml, VoiceAnswer } from "./voice-answer";
import type { VoiceEvent } from "./voice-event";
import { type Wait, writeWait } from "./wait";
import { type Offer, offerWhatsapp } from "./whatsapp-offer";

/** Notes where a caller went who leaves the menu. Never throws, never takes longer than its giver allows. */
export type NoteOutcome = (call: VoiceEvent, line: Line, outcome: "queued" | "dialed") => Promise<void>;

export interface AnswerCallNeeds {
  readonly lines: readonly [Line, ...Line[]];
  /** The line's wait; never throws, never takes longer than the bound of its source. */
  readonly readWait: (line: Line) => Promise<Wait>;
  /** What is known of the caller's number, or of all callers where it is hidden; never throws, and is bounded. */
  readonly readStanding: (line: Line, call: VoiceEvent, number: PhoneNumber | undefined) => Promise<Standing>;
  readonly noteOutcome: NoteOutcome;
  readonly remember: RememberTwiml;
  readonly reportUnknownLine: (called: string | undefined) => void;
}

/**
 * What a caller hears on `/ivr`: greeting, honest wait, what was sent to them of late, menu; after the last round the
 * line's next step. Nothing is offered that would fail.
 */
export async function answerCall(call: VoiceEvent, needs: AnswerCallNeeds): Promise<Twiml> {
  const { state } = call;
  const { line, known } = findLine(needs.lines, call.to);
  if (!known) needs.reportUnknownLine(call.to);
  const caller = identifyCaller(call.from);
  if (state.round > line.rounds)
    return leaveMenu(call, line, new VoiceAnswer(line, caller), needs.noteOutcome);

  const number = caller.kind === "reachable" ? caller.number : undefined;
  const [wait, standing] = await Promise.all([
    state.announced ?? needs.readWait(line),
    // After WhatsApp failed it is not offered again, whatever is known.
    state.whatsapp === "failed" ? FREE : needs.readStanding(line, call, number),
  ]);
  const menu: Menu = {
    ...{ line, caller, offer: offerWhatsapp(line, caller, standing, state) },
    state: { ...state, announced: wait },
    sent: state.announced === undefined ? sentBefore(standing, number, line) : [],
    opening: state.announced === undefined,
  };
  if (offeredOptions(line, menu.offer).length === 0) await noteNextStep(call, line, needs.noteOutcome);
  // What is said of a message that was sent is for one caller, and not worth remembering.
  return menu.sent.length > 0 ? writeMenu(menu) : needs.remember(keyOf(menu), () => writeMenu(menu));
}

interface Menu {
  readonly line: Line;
  readonly caller: Caller;
  readonly offer: Offer;
  readonly state: CallState & { readonly announced: Wait };
  /** What is said of a message that was sent before. */
  readonly sent: readonly string[];
  readonly opening: boolean;
}

/** All that the document depends on. */
function keyOf({ line, caller, offer, state, opening }: Menu): string {
  const who = caller.kind === "reachable" ? caller.kind : caller.why;
  return [line.number, who, offer, state.round, state.whatsapp, opening, writeWait(state.announced)].join();
}

function sentBefore(standing: Standing, number: PhoneNumber | undefined, line: Line): readonly string[] {
  if (standing.kind !== "sent" || number === undefined) return [];
  const ago = speakAgo(standing.minutesAgo, line.language);
  return [new VoiceAnswer(line).text("sentBefore", { ago, number: speakDigits(lastDigits(number)) })];
}

/** The opening, where the caller has not heard it, and what they can choose; the next step where nothing is left. */
function writeMenu({ line, caller, offer, state, sent, opening }: Menu): Twiml {
  const answer = new VoiceAnswer(line, caller);
  const said = opening ? [answer.text("greeting", line), ...sent, answer.waitText(state.announced)] : [];
  const options = offeredOptions(line, offer).map((option) => answer.offerText(option, offer));
  if (options.length > 0) return answer.gather([...said, ...options], { ...state, offer }).write();
  return answer.sayAll(said).takeStep(line.afterwards).write();
}

/** The line's next step, for who stays or has heard the menu often enough. */
export async function leaveMenu(
  call: VoiceEvent,
  line: Line,
  answer: VoiceAnswer,
  noteOutcome: NoteOutcome,
): Promise<Twiml> {
  await noteNextStep(call, line, noteOutcome);
  return answer.takeStep(line.afterwards).write();
}

/** Who hears a goodbye has chosen nothing: nothing is noted, and the call counts as abandoned. */
async function noteNextStep(call: VoiceEvent, { afterwards, ...line }: Line, noteOutcome: NoteOutcome) {
  if (afterwards === "goodbye") return;
  await noteOutcome(call, { ...line, afterwards }, "enqueue" in afterwards ? "queued" : "dialed");
}
