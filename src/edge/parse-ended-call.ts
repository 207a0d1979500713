import type { EndedCallEvent } from "../ivr/describe-ended-call";
import { type RawEvent, readText } from "./parameters";

/** Reads a status callback of a call that is over; nothing for one that goes on, was never answered, or has no id. */
export function parseEndedCall(event: RawEvent): EndedCallEvent | undefined {
  const callSid = readText(event, "CallSid", 64)?.trim();
  const status = readText(event, "CallStatus", 32)?.toLowerCase();
  if (callSid === undefined || callSid === "" || status !== "completed") return undefined;
  const seconds = Number(readText(event, "CallDuration", 16) ?? Number.NaN);
  const from = readText(event, "From", 256) ?? readText(event, "Caller", 256);
  const to = readText(event, "To", 256) ?? readText(event, "Called", 256);
  const country = readText(event, "FromCountry", 64);
  return {
    callSid,
    seconds: Number.isFinite(seconds) && seconds >= 0 ? Math.round(seconds) : 0,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(country !== undefined && country !== "" && { country }),
  };
}
