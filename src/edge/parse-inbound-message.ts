import { CONFIRM_OPT } from "../conversation/confirm-opt";
import type { InboundMessage } from "../conversation/inbound-message";
import { isUnsureOptWord, readOptWord } from "../conversation/opt-words";
import { readParts, readWords } from "./inbound-parts";
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
  const text = readWords(event);
  const parts = readParts(event);
  // A reaction says nothing, whatever it shows.
  const opt = parts.kind === "reaction" ? undefined : readOptWord(readText(event, "ButtonText") || text);
  return {
    ...{
      reference,
      address,
      sender,
      text,
      addresses: addressesOf(event, address),
      content: contentOf(event),
      ...parts,
    },
    ...(opt !== undefined && { opt, confirmations: CONFIRM_OPT[opt] }),
    ...(opt === "stop" && isUnsureOptWord(text) && { optUnsure: true }),
  };
}

/**
 * The addresses of one contact: where it came from, the WhatsApp id, and the business-scoped id that may come beside a
 * number. Source: facts on WhatsApp's usernames; the fields are optional.
 */
function addressesOf(event: RawEvent, from: string): readonly string[] {
  const waId = readText(event, "WaId", 64)?.replace(/^\+/, "");
  const scoped = readText(event, "ExternalUserId", 256)?.trim();
  const number = waId !== undefined && /^[1-9]\d{6,14}$/.test(waId) ? `+${waId}` : undefined;
  return [...new Set([from, number, scoped].filter((one) => one !== undefined && one !== ""))] as string[];
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
