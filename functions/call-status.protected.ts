import { callStatus } from "../src/app";
import { eventWebhook } from "../src/edge/event-webhook";

/** Twilio reports that a call is over: one without a choice was abandoned. */
export const handler = eventWebhook("call_status", callStatus);
