import type { DAYS } from "../../../../src/config/settings/fields";
import type { FieldPlace, FieldValue } from "../../../../src/edge/settings-contract";
import { pieceWords } from "../../pieces/words/words";
import { session } from "../../session/session";
import { LANGUAGE_NAMES } from "../../words/words";
import { optionTitle } from "./place-in-words";
import { settingsWords } from "./words/words";

// Values as one would read them out.

const WEEK = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const satisfies typeof DAYS;

/** The order in which a value's parts are told. */
const PARTS: readonly string[] = ["to", "team", "text", "ask", ...WEEK, "es", "pt", "en", "any"];

export function valueInWords(value: FieldValue | undefined, place?: FieldPlace): string {
  const { versions, choices } = settingsWords.say();
  const { none } = pieceWords.say();
  if (value === undefined) return versions.absent;
  if (value === null) return none;
  if (typeof value === "boolean") return value ? "✓" : "✗";
  if (typeof value === "number") return place?.kind === "team" ? teamInWords(value) : String(value);
  if (typeof value === "string") return choices[value] ?? value;
  if (Array.isArray(value)) return listInWords(value, place);
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .toSorted(([one], [other]) => PARTS.indexOf(one) - PARTS.indexOf(other));
  if (parts.length === 0) return none;
  return parts.map(([name, part]) => `${nameOfPart(name)}: ${partInWords(name, part)}`).join("\n");
}

/** Two values, but of parts only those that differ: nobody looks for one day among seven. */
export function changeInWords(
  { before, after }: { readonly before?: FieldValue; readonly after?: FieldValue },
  place: FieldPlace,
): { readonly before: string; readonly after: string } {
  if (!isParts(before) || !isParts(after)) {
    return { before: valueInWords(before, place), after: valueInWords(after, place) };
  }
  const differs = (name: string) => JSON.stringify(before[name]) !== JSON.stringify(after[name]);
  const only = (value: Parts) =>
    Object.fromEntries(Object.entries(value).filter(([name]) => differs(name))) as FieldValue;
  return { before: valueInWords(only(before), place), after: valueInWords(only(after), place) };
}

type Parts = Readonly<Record<string, unknown>>;

function isParts(value: FieldValue | undefined): value is FieldValue & Parts {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listInWords(list: readonly string[], place: FieldPlace | undefined): string {
  if (list.length === 0) return pieceWords.say().none;
  const { reasons } = settingsWords.say();
  const named: Readonly<Record<string, string>> = reasons;
  const { sender } = place ?? {};
  if (place?.kind !== "order" || sender === undefined) return list.map((one) => named[one] ?? one).join(", ");
  return list.map((option) => optionTitle(sender, option)).join(", ");
}

function nameOfPart(name: string): string {
  const { editors, days } = settingsWords.say();
  const names: Readonly<Record<string, string>> = {
    ...LANGUAGE_NAMES,
    ...days,
    any: editors.anyLanguage,
    team: editors.team,
    text: editors.answer,
    ask: editors.ask,
    after_hours: editors.afterHours,
    times: editors.times,
    to: editors.leadsTo,
  };
  return names[name] ?? name;
}

function partInWords(name: string, part: unknown): string {
  const { leads } = settingsWords.say().editors;
  if (part === null) return pieceWords.say().none;
  if (Array.isArray(part)) return part.join(", ");
  if (name === "team") return teamInWords(Number(part));
  if (name === "to") {
    const ways: Readonly<Record<string, string>> = leads;
    return ways[String(part)] ?? String(part);
  }
  return typeof part === "object" ? valueInWords(part as FieldValue) : String(part);
}

function teamInWords(id: number): string {
  return session.value?.all_teams.find((team) => team.id === id)?.name ?? String(id);
}
