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

/** What the services call a fault by a word, said in the page's language. */
export type CodeWords = Readonly<Record<string, string>>;

/** What does not hold of one field; a field's parts ("teams.0") are its own. */
export function faultOf(fault: unknown, field: string, codes: CodeWords = {}): string | undefined {
  const found = errorsOf(fault).filter((error) => isOf(error, field));
  return found.length === 0 ? undefined : found.map((error) => wordsOf(error, codes)).join(" ");
}

/** What does not hold of fields that are not shown: else nobody would know. */
export function otherFaults(
  fault: unknown,
  shown: readonly string[],
  codes: CodeWords = {},
): readonly OtherFault[] {
  return errorsOf(fault)
    .filter((error) => !shown.some((one) => isOf(error, one)))
    .map((error) => ({
      text: codes[codeOf(error)] ?? `${error.field}: ${error.detail}`,
      isOurs: codeOf(error) in codes,
    }));
}

export interface OtherFault {
  readonly text: string;
  /** In the page's language; else as the service wrote it, in English. */
  readonly isOurs: boolean;
}

type FieldError = Refusal["errors"][number];

function errorsOf(fault: unknown): readonly FieldError[] {
  return fault instanceof Refusal ? fault.errors : [];
}

function isOf(error: FieldError, field: string): boolean {
  return error.field === field || error.field.startsWith(`${field}.`);
}

function codeOf(error: FieldError): string {
  return "code" in error ? String(error.code) : "";
}

function wordsOf(error: FieldError, codes: CodeWords): string {
  return codes[codeOf(error)] ?? error.detail;
}
