import type { CallState } from "./call-state";

/** One voice webhook, as the edge understood it. What Twilio left out is left out here. */
export interface VoiceEvent {
  readonly callSid?: string;
  readonly from?: string;
  readonly to?: string;
  /** What was pressed; empty and absent both mean that nothing was. */
  readonly digits?: string;
  /** How a dialled call ended, when this request follows a `<Dial>`. */
  readonly dialStatus?: string;
  /** How the time in a queue ended, when this request follows an `<Enqueue>`. */
  readonly queueResult?: string;
  readonly country?: string;
  readonly city?: string;
  readonly stirVerstat?: string;
  readonly state: CallState;
}
