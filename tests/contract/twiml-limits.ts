import type { TwimlElement } from "./twiml-document";

/** The largest TwiML document Twilio reads. Source: https://www.twilio.com/docs/voice/twiml. */
export const MAX_DOCUMENT_BYTES = 64 * 1024;

/** The longest text of one `<Say>`. Source: https://www.twilio.com/docs/voice/twiml/say. */
const MAX_SAY_CHARACTERS = 4096;

/**
 * The verbs after which a document is not read on: the call has ended or another document has taken over.
 * Source: https://www.twilio.com/docs/voice/twiml/redirect ("All verbs after `<Redirect>` are unreachable
 * and ignored") and the pages …/hangup, …/reject and …/leave.
 */
const LAST_VERBS: ReadonlySet<string> = new Set(["Redirect", "Hangup", "Reject", "Leave"]);

/**
 * Rules on single attributes that the library's types cannot say, by element and attribute name.
 * Source: https://www.twilio.com/docs/voice/twiml/gather#attributes, …/record#attributes.
 */
const VALUES: ReadonlyMap<string, { readonly pattern: RegExp; readonly says: string }> = new Map([
  ["Gather@numDigits", { pattern: /^0*[1-9]\d*$/, says: "must be 1 or more" }],
  ["Gather@finishOnKey", { pattern: /^[\d*#]?$/, says: "must be one key (0-9, *, #) or empty" }],
  ["Gather@speechTimeout", { pattern: /^(?:auto|[1-9]\d*)$/, says: 'must be "auto" or a positive integer' }],
  ["Record@finishOnKey", { pattern: /^[\d*#]*$/, says: "must be keys (0-9, *, #) or empty" }],
]);

/** The faults of one element against the limits on `<Say>` and on single attributes. */
export function limitFaults(element: TwimlElement, where: string): string[] {
  const faults: string[] = [];
  for (const [name, value] of element.attributes) {
    const limit = VALUES.get(`${element.name}@${name}`);
    if (limit !== undefined && !limit.pattern.test(value)) faults.push(`${where}: ${name} ${limit.says}`);
  }
  const length = element.name === "Say" ? [...element.allText].length : 0;
  if (length > MAX_SAY_CHARACTERS) {
    faults.push(`${where}: text of ${length} characters, at most ${MAX_SAY_CHARACTERS} are allowed`);
  }
  return faults;
}

/** The verbs of a `<Response>` that stand after one which ends the document, and so are never run. */
export function unreachableFaults(response: TwimlElement): string[] {
  const last = response.children.findIndex((verb) => LAST_VERBS.has(verb.name));
  const end = response.children[last];
  if (end === undefined) return [];
  return response.children
    .slice(last + 1)
    .map((verb) => `${response.name} > ${verb.name}: cannot be reached after ${end.name}`);
}
