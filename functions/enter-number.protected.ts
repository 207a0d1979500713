import { enterNumber } from "../src/app";
import { voiceWebhook } from "../src/edge/voice-webhook";

/** A caller types the number that they want to be written to, hears it, and confirms it. */
export const handler = voiceWebhook(enterNumber);
