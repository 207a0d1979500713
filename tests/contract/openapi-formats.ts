import type { Format } from "ajv";
import { isRecord } from "./record-access";
import { twimlFaults } from "./twiml-faults";

const E164 = /^\+[1-9]\d{1,14}$/;
const SHORT_CODE = /^\d{3,8}$/;
const CHANNEL = /^[a-z]+:\S+$/;
const SENDER_ID = /^(?=.*[A-Za-z])[A-Za-z0-9 ]{1,11}$/;
const MAX_VARIABLE_CHARACTERS = 1600;

/**
 * The formats that Twilio's OpenAPI files name and JSON Schema does not define, or which Twilio takes in
 * a sense of its own. Formats after the blank line are this room's, for what the files say in prose.
 */
export const TWILIO_FORMATS: Readonly<Record<string, Format>> = {
  "phone-number": isAddress,
  endpoint: isAddress,
  "http-method": /^(?:GET|POST|PUT|PATCH|DELETE|HEAD)$/,
  "iso-country-code": /^[A-Z]{2}$/,
  twiml: (text: string) => twimlFaults(text).length === 0,
  uri: isPublicUrl,
  // The files call this format date-time, and give bare dates as examples of it.
  "date-time": (text: string) =>
    /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))?$/.test(text) &&
    !Number.isNaN(Date.parse(text)),

  "phone-number-or-sender-id": (text: string) => isAddress(text) || SENDER_ID.test(text),
  "relative-uri": (text: string) => isPublicUrl(text) || /^[^\s:]+$/.test(text),
  "content-variables": isContentVariables,
};

/**
 * An E.164 number, a short code or a channel address such as `whatsapp:+15552229999`.
 * Source: the descriptions of `To` and `From` of CreateMessage and CreateCall in `twilio_api_v2010.json`;
 * https://www.twilio.com/docs/glossary/what-e164.
 */
function isAddress(text: string): boolean {
  if (text.startsWith("whatsapp:")) return E164.test(text.slice("whatsapp:".length));
  return E164.test(text) || SHORT_CODE.test(text) || CHANNEL.test(text);
}

/**
 * An absolute web address which Twilio can reach by name.
 * Source: `StatusCallback` of CreateMessage: "URL must contain a valid hostname and underscores are not
 * allowed".
 */
function isPublicUrl(text: string): boolean {
  if (!URL.canParse(text) || /\s/.test(text)) return false;
  const { protocol, hostname } = new URL(text);
  return /^(?:https?|wss?):$/.test(protocol) && hostname !== "" && !hostname.includes("_");
}

/**
 * A JSON object of texts by variable name, each of at most 1,600 characters.
 * Source: `ContentVariables` of CreateMessage ("Key-value pairs of Template variables");
 * https://www.twilio.com/docs/api/errors/21658.
 */
function isContentVariables(text: string): boolean {
  let variables: unknown;
  try {
    variables = JSON.parse(text);
  } catch {
    return false;
  }
  return (
    isRecord(variables) &&
    Object.values(variables).every(
      (value) => typeof value === "string" && [...value].length <= MAX_VARIABLE_CHARACTERS,
    )
  );
}
