import type { DeskAnswer, Mark } from "../../deflection/desk";

/**
 * What follows from a code of Twilio's, in the answer to a send or in a report, from Twilio's error dictionary:
 * - a mark: this recipient cannot be reached, for good or until they write;
 * - `recipient`: this message to this recipient is refused, for good;
 * - `sender`: our account or sender is broken, and everything it sends would fail alike;
 * - `template`: the template is not taken; a spare may be;
 * - `us`: a mistake of ours that no retry mends;
 * - `transient`: not processed, may work later.
 */
type ErrorClass = Mark | "recipient" | "sender" | "template" | "us" | "transient";

const CLASSES: Readonly<Record<number, ErrorClass>> = {
  20003: "sender", // credentials
  20429: "transient", // too many requests
  21211: "not-on-whatsapp", // not a number
  21408: "us", // region not allowed
  21610: "opted-out",
  21654: "us", // content sid
  21655: "us", // content variables
  21656: "us", // content variables hold what is not allowed
  63001: "sender", // channel credentials
  63003: "not-on-whatsapp", // not found on the channel
  63005: "not-on-whatsapp", // not a WhatsApp user
  63007: "sender", // our sender is unknown
  63009: "transient", // internal at the provider
  63010: "transient",
  63012: "transient",
  63013: "us", // policy: blank, newline, null
  63014: "blocked",
  63015: "us", // sandbox not joined
  63016: "us", // window closed: a template was due
  63019: "transient", // media download
  63018: "transient", // rate limit
  63021: "us", // content
  63024: "not-on-whatsapp", // no WhatsApp, or too old
  63026: "us", // content
  63027: "template", // template language
  63028: "us", // template parameters
  63032: "recipient", // withheld by an experiment of Meta
  63033: "blocked",
  63038: "us", // daily limit: tomorrow is too late for who has just called
  63040: "template", // rejected
  63041: "template", // paused
  63042: "template", // disabled
  63049: "recipient", // withheld by Meta
  63051: "sender", // business account locked
};

/** How a message ended that Twilio answered with an error. Unknown codes are for good: they come without notice. */
export function answerOfError(status: number | undefined, code: number | undefined): DeskAnswer {
  const named = String(code ?? `http-${status ?? "none"}`);
  if (status === 429) return { kind: "transient", code: named };
  // Nothing below 400 is an error: the answer broke off, or came from somebody else.
  if (status === undefined || status >= 500 || status < 400) return { kind: "unclear", code: named };
  if (code === undefined && status === 401) return refusal("sender", named);
  return refusal(code === undefined ? undefined : CLASSES[code], named);
}

/** What the code of a failed delivery means, which is no answer to a request but the same in the end. */
export function answerOfReport(code: string | undefined): DeskAnswer {
  const answer = refusal(code === undefined ? undefined : CLASSES[Number(code)], code ?? "unknown");
  return answer.kind === "refused" && blamesTemplate(answer.code)
    ? { ...answer, template: "refused" }
    : answer;
}

/** Whether it is the template that is not taken. */
export function blamesTemplate(code: string): boolean {
  return CLASSES[Number(code)] === "template";
}

function refusal(errorClass: ErrorClass | undefined, code: string): DeskAnswer {
  switch (errorClass) {
    case "transient":
      return { kind: "transient", code };
    case "not-on-whatsapp":
    case "blocked":
    case "opted-out":
      return { kind: "refused", blame: "recipient", code, mark: errorClass };
    case "recipient":
      return { kind: "refused", blame: "recipient", code };
    case "sender":
      return { kind: "refused", blame: "us", code, stops: "sender" };
    default:
      return { kind: "refused", blame: "us", code };
  }
}
