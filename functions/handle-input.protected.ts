import { handleInput } from "../src/app";
import { voiceWebhook } from "../src/edge/voice-webhook";

/** A digit was pressed: WhatsApp, the queue, another number, or the menu again. */
export const handler = voiceWebhook(handleInput);
