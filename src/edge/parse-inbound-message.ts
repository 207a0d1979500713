import type { InboundMessage } from "../conversation/inbound-message";
import { type RawEvent, readText } from "./parameters";

/** What Twilio adds to each request and says nothing of the message. */
const NOT_CONTENT = new Set([
  "AccountSid",
  "ApiVersion",
  "SmsMessageSid",
  "SmsSid",
  "SmsStatus",
  "From",
  "To",
  "Body",
]);

/** Parameters of a message are few and short; the rest was not written by WhatsApp. */
const MOST_PARAMETERS = 100;

/** Reads a message that a contact wrote. Nothing for a request that names no message, address or sender. */
export function parseInboundMessage(event: RawEvent): InboundMessage | undefined {
  const reference = readText(event, "MessageSid", 64)?.trim();
  const address = readText(event, "From", 256)
    ?.replace(/^whatsapp:/, "")
    .trim();
  const sender = readText(event, "To", 256)
    ?.replace(/^whatsapp:/, "")
    .trim();
  if (!reference || !address || !sender) return undefined;
  return { reference, address, sender, text: readText(event, "Body") ?? "", content: contentOf(event) };
}

/** Everything else, as it came: a kind of message that is not understood yet is kept for who understands it. */
function contentOf(event: RawEvent): Record<string, string> {
  const names = Object.keys(event).filter((name) => name !== "request" && !NOT_CONTENT.has(name));
  return Object.fromEntries(
    names.slice(0, MOST_PARAMETERS).flatMap((name) => {
      const text = readText(event, name);
      return text === undefined || text === "" ? [] : [[readText({ name }, "name", 128) ?? "", text]];
    }),
  );
}
