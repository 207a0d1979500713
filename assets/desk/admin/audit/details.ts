import { pieceWords } from "../../pieces/words/words";
import { session } from "../../session/session";
import { adminWords } from "../words/words";

export function actionInWords(action: string): string {
  const known: Readonly<Record<string, string>> = adminWords.say().audit.actions;
  return known[action] ?? action;
}

/** What an entry tells besides: "rol: Agente · equipos: Soporte, Ventas". What has no word is told as it is. */
export function detailsInWords(details: Readonly<Record<string, unknown>>): string {
  const { parts } = adminWords.say().audit;
  return Object.entries(details)
    .map(([name, value]) => `${parts[name] ?? name}: ${inWords(name, value)}`)
    .join(" · ");
}

function inWords(name: string, value: unknown): string {
  const { audit, roles } = adminWords.say();
  const { none } = pieceWords.say();
  if (Array.isArray(value)) return value.map((one) => inWords(name, one)).join(", ") || none;
  if (value === null || value === undefined) return none;
  if (typeof value === "boolean") return value ? audit.yes : audit.no;
  const written = typeof value === "object" ? JSON.stringify(value) : String(value);
  const known = session.value;
  if (name === "team" || name === "teams") {
    return known?.all_teams.find(({ id }) => String(id) === written)?.name ?? written;
  }
  if (name === "user" || name === "agent") {
    return known?.agents.find(({ id }) => id === written)?.name ?? written;
  }
  const words: Readonly<Record<string, string>> = name === "role" ? roles : audit.values;
  return words[written] ?? written;
}
