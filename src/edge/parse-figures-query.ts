import { LANGUAGES, type Language } from "../contact/language";
import { addDays, countDays, dayIn, isDay } from "../ledger/range";
import type { By } from "./figures-contract";
import { type RawEvent, readText } from "./parameters";
import { type FieldFault, invalidFields } from "./problem";

export const BYS = [
  "day",
  "hour",
  "line",
  "team",
  "agent",
  "hour-of-week",
  "reason",
] as const satisfies readonly By[];
const FORMATS = ["json", "csv"] as const;

/** Between the cells of a CSV: spreadsheets of countries that write a decimal comma expect semicolons. */
export const SEPARATORS = ["comma", "semicolon"] as const;

export type Separator = (typeof SEPARATORS)[number];

export const MOST_DAYS = 400;
/** An hour each makes a long table. */
export const MOST_HOURLY_DAYS = 31;
const DEFAULT_DAYS = 30;

export interface FiguresQuery {
  readonly from: string;
  readonly to: string;
  readonly by: By;
  readonly line?: string;
  readonly team?: number;
  readonly agent?: string;
  readonly language?: Language;
  readonly format: (typeof FORMATS)[number];
  readonly separator: Separator;
}

/** Against what a query is read. */
export interface KnownToFigures {
  readonly timeZone: string;
  /** The teams that whoever asks may see. */
  readonly teams: readonly number[];
  readonly now: Date;
}

/** Reads the query of `GET /figures`. @throws Problem 422 that lists everything that does not hold. */
export function parseFiguresQuery(event: RawEvent, { timeZone, teams, now }: KnownToFigures): FiguresQuery {
  const faults: FieldFault[] = [];
  const read = (name: string) => {
    const text = readText(event, name, 64)?.trim();
    return text === "" ? undefined : text;
  };
  const oneOf = <const Word extends string>(name: string, words: readonly Word[]): Word | undefined => {
    const text = read(name);
    if (text === undefined) return undefined;
    const word = words.find((one) => one === text);
    if (word === undefined) faults.push({ field: name, detail: `is one of ${words.join(", ")}` });
    return word;
  };
  const day = (name: string) => {
    const text = read(name);
    if (text === undefined || isDay(text)) return text;
    faults.push({ field: name, detail: "is a day that there is, written like 2026-11-01" });
    return undefined;
  };

  const by = oneOf("by", BYS) ?? "day";
  const language = oneOf("language", LANGUAGES);
  const format = oneOf("format", FORMATS) ?? "json";
  const separator = oneOf("separator", SEPARATORS) ?? "comma";
  const to = day("to") ?? dayIn(timeZone, now);
  const from = day("from") ?? addDays(to, 1 - DEFAULT_DAYS);
  faults.push(...rangeFaults(from, to, by));

  // A "+" in a query is a space to whoever reads it.
  const line = read("line");
  const number = line === undefined ? undefined : `+${line.replace(/^\+/, "")}`;
  if (number !== undefined && !/^\+\d{5,15}$/.test(number)) {
    faults.push({ field: "line", detail: "is the number of a line, such as 56228409179" });
  }
  const team = read("team");
  if (team !== undefined && !teams.some((id) => String(id) === team)) {
    faults.push({ field: "team", detail: `is the id of a team: ${teams.join(", ") || "you have none"}` });
  }
  const agent = read("agent");
  if (agent !== undefined && !/^\d{1,18}$/.test(agent)) {
    faults.push({ field: "agent", detail: "is the id of an agent, as 'agents' tells it" });
  }
  if (faults.length > 0) throw invalidFields(faults);
  return {
    ...{ from, to, by, format, separator },
    ...(number !== undefined && { line: number }),
    ...(team !== undefined && { team: Number(team) }),
    ...(agent !== undefined && { agent }),
    ...(language !== undefined && { language }),
  };
}

function rangeFaults(from: string, to: string, by: By): readonly FieldFault[] {
  const days = countDays({ from, to });
  if (days < 1) return [{ field: "to", detail: `is before 'from', ${from}; write the later day` }];
  if (days > MOST_DAYS) {
    return [
      { field: "from", detail: `is ${days} days before the end of 'to'; at most ${MOST_DAYS} are told` },
    ];
  }
  if (by === "hour" && days > MOST_HOURLY_DAYS) {
    return [
      { field: "by", detail: `'hour' is told of at most ${MOST_HOURLY_DAYS} days, and these are ${days}` },
    ];
  }
  return [];
}
