import { keepReport } from "../src/app";
import { eventWebhook } from "../src/edge/event-webhook";

/** Twilio reports how a message of ours goes on. */
export const handler = eventWebhook("report", keepReport);
