import { readCallState } from "../ivr/call-state";
import type { VoiceEvent } from "../ivr/voice-event";
import { type RawEvent, readText } from "./parameters";

/** What of a call's state travels in our own addresses. */
const STATE = ["round", "wait", "whatsapp", "offer", "try", "number"] as const;

/**
 * Reads a voice webhook. Any parameter may be missing, doubled, of another type or huge: what cannot be read is
 * left out, and nothing throws, because a caller is on the line.
 */
export function parseVoiceEvent(event: RawEvent): VoiceEvent {
  const callSid = readText(event, "CallSid", 64)?.trim();
  const query = Object.fromEntries(
    STATE.map((name) => [name, readText(event, name, 32)]).filter(([, text]) => text !== undefined),
  );
  const texts = {
    from: readText(event, "From", 256) ?? readText(event, "Caller", 256),
    to: readText(event, "To", 256) ?? readText(event, "Called", 256),
    digits: readText(event, "Digits", 32)?.trim(),
    dialStatus: readText(event, "DialCallStatus", 32) || undefined,
    queueResult: readText(event, "QueueResult", 32) || undefined,
    country: readText(event, "FromCountry", 64) ?? readText(event, "CallerCountry", 64),
    city: readText(event, "FromCity", 128) ?? readText(event, "CallerCity", 128),
    stirVerstat: readText(event, "StirVerstat", 64),
  };
  return {
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)),
    ...(callSid !== undefined && callSid !== "" && { callSid }),
    state: readCallState(query),
  };
}
