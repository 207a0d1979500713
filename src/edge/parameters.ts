/** What a function's event holds: query and body merged, of any shape. */
export type RawEvent = Readonly<Record<string, unknown>>;

/** No parameter that we read is longer; what is cut off was not Twilio's. In characters. */
const LONGEST = 4_096;

/**
 * Reads one text parameter of a webhook, whatever was sent: a repeated one arrives as an array, of which the first
 * counts; NUL and other control characters, which neither XML nor PostgreSQL takes, are left out.
 */
export function readText(event: RawEvent, name: string, longest = LONGEST): string | undefined {
  const value = Object.hasOwn(event, name) ? event[name] : undefined;
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first !== "string" && typeof first !== "number") return undefined;
  return String(first)
    .slice(0, longest)
    .replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, "")
    .toWellFormed();
}
