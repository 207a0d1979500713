/**
 * Whether the value is an object with named members. Arrays are not: JSON and parsed XML both use them
 * for sequences, and reading a name off a sequence would hide a wrong guess about the data's shape.
 */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The record found by following the names inward; an empty record where the way ends early. */
export function recordAt(value: unknown, ...names: string[]): Record<string, unknown> {
  let here: unknown = value;
  for (const name of names) {
    here = isRecord(here) && Object.hasOwn(here, name) ? here[name] : undefined;
  }
  return isRecord(here) ? here : {};
}

/** The member of that name when it is a string. */
export function textAt(value: unknown, name: string): string | undefined {
  const member = isRecord(value) ? value[name] : undefined;
  return typeof member === "string" ? member : undefined;
}

/** The member of that name when it is a sequence; an empty sequence otherwise. */
export function listAt(value: unknown, name: string): unknown[] {
  const member = isRecord(value) ? value[name] : undefined;
  return Array.isArray(member) ? member : [];
}
