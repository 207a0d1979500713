import { lastDigits } from "../contact/last-digits";

type Level = "info" | "warn" | "error";

/** Ids, codes, durations and outcomes. Never a whole number, a name or a text of a contact. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

/** Writes one line of JSON, where Twilio's log and any collector can read it. */
export function log(level: Level, event: string, fields: LogFields = {}): void {
  console[level](JSON.stringify({ level, event, ...fields }));
}

/** What failed, without what was being handled: messages of drivers and services may hold personal data. */
export function faultFields(fault: unknown): LogFields {
  if (!(fault instanceof Error)) return { fault: typeof fault };
  const { code } = fault as { code?: unknown };
  return {
    fault: fault.name,
    ...((typeof code === "string" || typeof code === "number") && { code }),
    message: withoutNumbers(String(fault.message ?? "")),
  };
}

const LONGEST_MESSAGE = 300;

/** A text with every e-mail address masked and every run of digits that could be a telephone number cut to two. */
export function withoutNumbers(text: string): string {
  return text
    .slice(0, 2 * LONGEST_MESSAGE)
    .replace(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g, "…@…")
    .replace(/\+?\d[\d\s().-]{5,}\d/g, (number) => `…${lastDigits(number, 2)}`)
    .slice(0, LONGEST_MESSAGE);
}
