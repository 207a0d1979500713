import { keepInbound } from "../src/app";
import { eventWebhook } from "../src/edge/event-webhook";

/** A contact writes to one of our senders. */
export const handler = eventWebhook("inbound", keepInbound);
