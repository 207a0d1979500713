import { isFixedLine } from "./fixed-line";
import { type PhoneNumber, parsePhoneNumber } from "./phone-number";

/** Who calls, as far as WhatsApp is concerned. */
export type Caller =
  | { readonly kind: "reachable"; readonly number: PhoneNumber }
  | { readonly kind: "unreachable"; readonly why: "hidden" | "not-a-phone" | "impossible" }
  /** Can be called back, and is known; only WhatsApp is not there. */
  | { readonly kind: "unreachable"; readonly why: "fixed-line"; readonly number: PhoneNumber };

/**
 * Numbers that Twilio puts in `From` for a hidden caller, from its article "Why am I getting calls from these
 * strange numbers?": the words ANONYMOUS, RESTRICTED, BLOCKED, UNKNOWN, UNAVAILABLE and "+1 BLOCKED" typed on
 * a keypad. Several of them look like E.164.
 */
const HIDDEN_NUMBERS = new Set([
  "266696687",
  "2562533",
  "8656696",
  "86282452253",
  "7378742883",
  "7378742833",
  "464",
]);

const HIDDEN_WORD = /^\+?(anonymous|unknown|restricted|private|unavailable|blocked|withheld)$/i;

/** Tells whether the `From` of a call can be reached on WhatsApp at all, before anything is offered. */
export function identifyCaller(from: string | undefined): Caller {
  const address = from?.trim() ?? "";
  if (address === "" || HIDDEN_WORD.test(address) || HIDDEN_NUMBERS.has(address.replace(/^\+/, ""))) {
    return { kind: "unreachable", why: "hidden" };
  }
  if (/^(sips?|client|sim|wireless):/i.test(address) || address.includes("@")) {
    return { kind: "unreachable", why: isAnonymousUri(address) ? "hidden" : "not-a-phone" };
  }
  const number = parsePhoneNumber(address);
  if (number === undefined) return { kind: "unreachable", why: "impossible" };
  return isFixedLine(number)
    ? { kind: "unreachable", why: "fixed-line", number }
    : { kind: "reachable", number };
}

/** The number of a caller who does not hide it. */
export function numberOf(caller: Caller): PhoneNumber | undefined {
  return caller.kind === "reachable" || caller.why === "fixed-line" ? caller.number : undefined;
}

/** `sip:anonymous@anonymous.invalid` is how RFC 3323 hides a SIP caller. */
function isAnonymousUri(address: string): boolean {
  return /^sips?:(anonymous|restricted|unknown)@/i.test(address);
}
