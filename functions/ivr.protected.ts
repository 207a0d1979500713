import { ivr } from "../src/app";
import { voiceWebhook } from "../src/edge/voice-webhook";

/** A call arrives, or hears its menu again: greeting, honest wait, one digit. */
export const handler = voiceWebhook(ivr);
