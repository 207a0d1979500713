import type { DeskAnswer } from "../../deflection/desk";

/**
 * What follows from a code of Twilio's when a message is created, from Twilio's error dictionary:
 * - `recipient`: this number cannot be reached, for good;
 * - `us`: our account, sender, template or content is at fault; no retry helps;
 * - `transient`: not processed, may work later.
 */
type ErrorClass = "recipient" | "us" | "transient";

const CLASSES: Readonly<Record<number, ErrorClass>> = {
  20003: "us", // credentials
  20429: "transient", // too many requests
  21211: "recipient", // not a number
  21408: "us", // region not allowed
  21610: "recipient", // opted out
  21654: "us", // content sid
  21655: "us", // content variables
  21656: "us", // content variables hold what is not allowed
  63001: "us", // channel credentials
  63003: "recipient", // not found on the channel
  63005: "recipient", // not a WhatsApp user
  63007: "us", // our sender is unknown
  63009: "transient", // internal at the provider
  63010: "transient",
  63012: "transient",
  63013: "us", // policy: blank, newline, null
  63014: "recipient", // blocked us
  63015: "us", // sandbox not joined
  63016: "us", // window closed: a template was due
  63019: "transient", // media download
  63018: "transient", // rate limit
  63021: "us", // content
  63024: "recipient", // no WhatsApp, or too old
  63026: "us", // content
  63027: "us", // template language
  63028: "us", // template parameters
  63032: "recipient", // withheld by an experiment of Meta
  63033: "recipient", // blocked us
  63038: "us", // daily limit: tomorrow is too late
  63040: "us", // template rejected
  63041: "us", // template paused
  63042: "us", // template disabled
  63049: "recipient", // withheld by Meta
  63051: "us", // business account locked
};

/** How a create that Twilio answered with an error ended. Unknown codes are for good: they come without notice. */
export function answerOfError(status: number | undefined, code: number | undefined): DeskAnswer {
  const named = String(code ?? `http-${status ?? "none"}`);
  if (status === 429) return { kind: "transient", code: named };
  // Nothing below 400 is an error: the answer broke off, or came from somebody else.
  if (status === undefined || status >= 500 || status < 400) return { kind: "unclear", code: named };
  const errorClass = code === undefined ? undefined : CLASSES[code];
  if (errorClass === "transient") return { kind: "transient", code: named };
  return { kind: "refused", blame: errorClass ?? "us", code: named };
}
