import type { FieldValue } from "../../../../src/edge/settings-contract";
import { pieceWords } from "../../pieces/words/words";
import { session } from "../../session/session";
import { LANGUAGE_NAMES } from "../../words/words";
import { settingsWords } from "./words/words";

/** A value as one would read it out, for a version's changes. */
export function valueInWords(value: FieldValue | undefined): string {
  const { versions, editors, days, reasons, choices } = settingsWords.say();
  const { none } = pieceWords.say();
  if (value === undefined) return versions.absent;
  if (value === null) return none;
  if (typeof value === "boolean") return value ? "✓" : "✗";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return choices[value] ?? value;
  if (Array.isArray(value)) {
    const named: Readonly<Record<string, string>> = reasons;
    return value.length === 0 ? none : value.map((one) => named[one] ?? one).join(", ");
  }
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
  const parts = Object.entries(value).filter(([, part]) => part !== undefined);
  if (parts.length === 0) return none;
  return parts.map(([name, part]) => `${names[name] ?? name}: ${partInWords(name, part)}`).join("\n");
}

function partInWords(name: string, part: unknown): string {
  const { editors } = settingsWords.say();
  const { none } = pieceWords.say();
  if (part === null) return none;
  if (Array.isArray(part)) return part.join(", ");
  if (name === "team") {
    return session.value?.all_teams.find(({ id }) => id === part)?.name ?? String(part);
  }
  if (name === "to") {
    const ways: Readonly<Record<string, string>> = editors.leads;
    return ways[String(part)] ?? String(part);
  }
  if (typeof part === "object") return valueInWords(part as FieldValue);
  return String(part);
}
