import type { WebhookParameters } from "../twilio/signed-post";

/** How long Twilio waits for the answer to a status callback, in ms. */
export const STATUS_TIMEOUT = 10_000;

/** What Twilio adds to a call's parameters when it tells that the call is over. `seconds` is how long it lasted. */
export function endParameters(seconds: number, at: Date): WebhookParameters {
  return {
    CallStatus: "completed",
    CallDuration: String(seconds),
    // Begun minutes, as they are billed.
    Duration: String(Math.ceil(seconds / 60)),
    Timestamp: at.toUTCString().replace("GMT", "+0000"),
    SequenceNumber: "0",
    CallbackSource: "call-progress-events",
  };
}

/** What Twilio adds when a caller hangs up in a queue. */
export function queueEndParameters(queueSid: string, seconds: number): WebhookParameters {
  return {
    CallStatus: "completed",
    QueueResult: "hangup",
    QueueSid: queueSid,
    QueueTime: String(seconds),
  };
}
