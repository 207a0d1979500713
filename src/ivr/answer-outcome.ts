import { lastDigits } from "../contact/last-digits";
import type { PhoneNumber } from "../contact/phone-number";
import type { Outcome } from "../deflection/outcome";
import type { CallState } from "./call-state";
import type { Line } from "./line";
import { speakDigits } from "./speak-digits";
import type { Twiml, VoiceAnswer } from "./voice-answer";
import type { VoiceEvent } from "./voice-event";

/** A caller who chose WhatsApp on a line that offered it. */
export interface WhatsappChoice {
  readonly line: Line;
  readonly call: VoiceEvent & { readonly callSid: string };
  readonly recipient: PhoneNumber;
  /** Whether it is the number they call from, or one that they typed or may have forged. */
  readonly origin: "caller" | "typed";
  /** Who calls, where the recipient is another. */
  readonly caller?: PhoneNumber;
  /** The sentence by which the caller was asked and consented. */
  readonly offer: string;
}

export interface DeflectNeeds {
  /** Moves the caller to WhatsApp and tells what really happened, within the time of the request. */
  readonly deflect: (choice: WhatsappChoice) => Promise<Outcome>;
  readonly reportMissingCallSid: () => void;
}

/** Deflects, and says what became of it, after it did. `refused` is the state of a menu after a refused number. */
export async function answerOutcome(
  choice: Omit<WhatsappChoice, "call">,
  call: VoiceEvent,
  answer: VoiceAnswer,
  refused: CallState["whatsapp"],
  needs: DeflectNeeds,
): Promise<Twiml> {
  const { callSid } = call;
  const back = (whatsapp: CallState["whatsapp"]) =>
    answer.redirect({ ...menuState(call.state), whatsapp }).write();
  if (callSid === undefined) {
    // Without the call's id a second delivery of this webhook could not be told from another call.
    needs.reportMissingCallSid();
    answer.say("unavailable", {});
    return back("failed");
  }
  const outcome = await needs.deflect({ ...choice, call: { ...call, callSid } });
  switch (outcome) {
    case "accepted":
    case "later": {
      const number = speakDigits(lastDigits(choice.recipient));
      return answer.say(outcome, { company: choice.line.company, number }).hangUp().write();
    }
    case "refused":
      answer.say("refused", {});
      return back(refused);
    case "already":
      answer.say("already", { company: choice.line.company });
      return back("failed");
    case "limited":
    case "unavailable":
      answer.say(outcome, {});
      return back("failed");
  }
}

/** The state of a menu, without what belongs to the typing of a number. */
export function menuState({ round, announced, whatsapp }: CallState): CallState {
  return { round, whatsapp, ...(announced !== undefined && { announced }) };
}
