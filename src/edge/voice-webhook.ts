import type { Variables } from "../config/environment";
import type { Twiml } from "../ivr/voice-answer";
import type { VoiceEvent } from "../ivr/voice-event";
import { type Deadline, deadlineIn } from "../time/deadline";
import { answerOnce } from "./answer-once";
import { faultFields, log } from "./log";
import { parseVoiceEvent } from "./parse-voice-event";
import { type Handler, runtimeResponse, variablesOf } from "./runtime";

/** What one voice webhook does. */
export interface VoiceUse {
  answer(call: VoiceEvent, variables: Variables, deadline: Deadline): Promise<Twiml>;
  /** What the caller hears when `answer` failed or took too long. Must not fail. */
  onFault(call: VoiceEvent): Twiml;
}

/**
 * Twilio plays its error voice after 15 s and a function is ended after 10 s; everything is answered within 8 s of
 * its arrival. The edge keeps a little for the way, and the use a little for the edge. In ms.
 */
const ANSWER_WITHIN = 7_200;
const EDGE_RESERVE = 300;

/** A voice webhook: one TwiML answer, always, exactly once. */
export function voiceWebhook(use: VoiceUse): Handler {
  return (context, event, callback) => {
    const call = parseVoiceEvent(event);
    const started = Date.now();
    const deadline = deadlineIn(ANSWER_WITHIN - EDGE_RESERVE, Date.now);

    const work = async () => twimlResponse(await use.answer(call, variablesOf(context), deadline));
    answerOnce(callback, ANSWER_WITHIN, work, (fault) => {
      log("error", "voice_fault", {
        ...(call.callSid !== undefined && { callSid: call.callSid }),
        ...faultFields(fault),
        ms: Date.now() - started,
      });
      return twimlResponse(use.onFault(call));
    });
  };
}

function twimlResponse(twiml: Twiml) {
  const response = runtimeResponse();
  response.appendHeader("Content-Type", "text/xml");
  response.setBody(twiml);
  return response;
}
