import { Refusal } from "../client/refusal";
import { pieceWords } from "./words/words";

/** Why something was not done, and what to do. */
export function faultWords(fault: unknown): string {
  const { faults } = pieceWords.say();
  if (!(fault instanceof Refusal)) return faults.unknown;
  if (fault.isOffline) return faults.offline;
  if (fault.status === 429) return faults.tooMany(fault.retryAfter ?? 60);
  if (fault.status >= 500) return faults.busy;
  const said: Readonly<Record<number, string>> = {
    401: faults.signedOut,
    403: faults.forbidden,
    404: faults.gone,
    409: faults.conflict,
    422: faults.fields,
  };
  return said[fault.status] ?? faults.unknown;
}

/** What does not hold of one field; a field's parts ("teams.0") are its own. */
export function faultOf(fault: unknown, field: string): string | undefined {
  if (!(fault instanceof Refusal)) return undefined;
  const found = fault.errors.filter((error) => error.field === field || error.field.startsWith(`${field}.`));
  return found.length === 0 ? undefined : found.map(({ detail }) => detail).join(" ");
}

/** What does not hold of fields that are not shown: else nobody would know. */
export function otherFaults(fault: unknown, shown: readonly string[]): readonly string[] {
  if (!(fault instanceof Refusal)) return [];
  return fault.errors
    .filter(({ field }) => !shown.some((one) => field === one || field.startsWith(`${one}.`)))
    .map(({ field, detail }) => `${field}: ${detail}`);
}
