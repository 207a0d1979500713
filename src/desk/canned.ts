import type { Language } from "../contact/language";

/** An answer for many. */
export interface Canned {
  readonly id: string;
  /** Absent: for all teams. */
  readonly team?: number;
  readonly title: string;
  readonly text: string;
  /** Absent: for contacts of every language. */
  readonly language?: Language;
}

export interface CannedStore {
  /** Those of some teams and those for all, or all there are; by title. */
  list(teams: readonly number[] | undefined): Promise<readonly Canned[]>;
  find(id: string): Promise<Canned | undefined>;
  /** `twin`: its team has one of that title and language. */
  add(canned: Omit<Canned, "id">, by: string): Promise<"done" | "twin" | "too-many">;
  change(canned: Canned, by: string): Promise<"done" | "twin">;
  remove(id: string): Promise<void>;
}

/** What may stand in one: the contact's name, the agent's, the company's, and the ticket's number. */
export const CANNED_PLACEHOLDERS = ["name", "agent", "company", "ticket"] as const;

/** The placeholders of a text that are none of those, as they are written. */
export function unknownPlaceholders(text: string): readonly string[] {
  const known: readonly string[] = CANNED_PLACEHOLDERS;
  return [...text.matchAll(/\{([^{}\n]*)\}/g)]
    .filter(([, name = ""]) => !known.includes(name))
    .map(([written]) => written);
}
