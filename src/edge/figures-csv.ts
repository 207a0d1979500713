import type { Language } from "../contact/language";
import { DEFINITIONS } from "../ledger/definitions/dictionary";
import { COUNTS, DERIVED_COUNTS, DURATIONS, REASONED } from "../ledger/figures";
import type { By, FiguresJson, RowJson } from "./figures-contract";
import type { Separator } from "./parse-figures-query";

const COUNTED = [...COUNTS, ...DERIVED_COUNTS] as const;

interface Words {
  readonly by: Readonly<Record<By, string>>;
  readonly name: string;
  readonly figure: string;
  readonly count: string;
  readonly final: string;
  readonly weekdays: readonly string[];
  readonly measures: readonly [count: string, median: string, p90: string];
}

const WORDS: Readonly<Record<Language, Words>> = {
  es: {
    by: {
      day: "Día",
      hour: "Hora",
      line: "Línea",
      team: "Equipo",
      agent: "Agente",
      "hour-of-week": "Día de la semana",
      reason: "Motivo",
    },
    name: "Nombre",
    figure: "Cifra",
    count: "Cantidad",
    final: "Definitivo",
    weekdays: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
    measures: ["casos", "mediana, s", "percentil 90, s"],
  },
  pt: {
    by: {
      day: "Dia",
      hour: "Hora",
      line: "Linha",
      team: "Equipe",
      agent: "Agente",
      "hour-of-week": "Dia da semana",
      reason: "Motivo",
    },
    name: "Nome",
    figure: "Número",
    count: "Quantidade",
    final: "Definitivo",
    weekdays: ["segunda", "terça", "quarta", "quinta", "sexta", "sábado", "domingo"],
    measures: ["casos", "mediana, s", "percentil 90, s"],
  },
  en: {
    by: {
      day: "Day",
      hour: "Hour",
      line: "Line",
      team: "Team",
      agent: "Agent",
      "hour-of-week": "Weekday",
      reason: "Reason",
    },
    name: "Name",
    figure: "Figure",
    count: "Count",
    final: "Final",
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    measures: ["cases", "median, s", "90th percentile, s"],
  },
};

type Cell = string | number | null;

/** Figures as a table for spreadsheets: RFC 4180, with the mark by which they know UTF-8. */
export function figuresCsv(figures: FiguresJson, language: Language, separator: Separator = "comma"): string {
  const { by } = figures.range;
  const rows = rowsBy(by, figures, language);
  return `\ufeff${rows.map((cells) => cells.map(cellOf).join(separator === "comma" ? "," : ";")).join("\r\n")}\r\n`;
}

type Grouping = Exclude<By, "hour-of-week" | "reason">;

function rowsBy(by: By, figures: FiguresJson, language: Language): readonly Cell[][] {
  if (by === "hour-of-week") return weekRows(figures, language);
  if (by === "reason") return reasonRows(figures, language);
  return groupRows(figures, by, language);
}

/** Why it was so: each reason of each figure that has some. */
function reasonRows({ reasons }: FiguresJson, language: Language): readonly Cell[][] {
  const words = WORDS[language];
  const rows = REASONED.flatMap((name) =>
    reasons[name].map(({ reason, count }): Cell[] => [DEFINITIONS[language][name].name, reason, count]),
  );
  return [[words.figure, words.by.reason, words.count], ...rows];
}

function groupRows(figures: FiguresJson, by: Grouping, language: Language): readonly Cell[][] {
  const words = WORDS[language];
  const definitions = DEFINITIONS[language];
  const key = by === "day" || by === "hour" ? words.final : words.name;
  const head = [
    words.by[by],
    key,
    ...COUNTED.map((name) => definitions[name].name),
    ...DURATIONS.flatMap((name) => words.measures.map((measure) => `${definitions[name].name}: ${measure}`)),
  ];
  return [head, ...keyedRows(figures, by).map(([first, second, row]) => [first, second, ...valuesOf(row)])];
}

function keyedRows(figures: FiguresJson, by: Grouping): readonly (readonly [Cell, Cell, RowJson])[] {
  switch (by) {
    case "line":
      return figures.lines.map((row) => [row.line?.number ?? null, row.line?.name ?? null, row]);
    case "team":
      return figures.teams.map((row) => [row.team?.id ?? null, row.team?.name ?? null, row]);
    case "agent":
      return figures.agents.map((row) => [row.agent?.id ?? null, row.agent?.name ?? null, row]);
    default:
      return figures.series.map((row) => [row.key, row.final ? 1 : 0, row]);
  }
}

function valuesOf({ counts, durations }: RowJson): readonly Cell[] {
  return [
    ...COUNTED.map((name) => counts[name]),
    ...DURATIONS.flatMap((name) => {
      const spread = durations[name];
      return [spread?.count ?? 0, spread?.median ?? null, spread?.p90 ?? null];
    }),
  ];
}

function weekRows({ hour_of_week: week }: FiguresJson, language: Language): readonly Cell[][] {
  const words = WORDS[language];
  const names = Object.keys(week) as (keyof typeof week)[];
  const head = [
    words.by["hour-of-week"],
    words.by.hour,
    ...names.map((name) => DEFINITIONS[language][name].name),
  ];
  const rows = words.weekdays.flatMap((weekday, day) =>
    Array.from({ length: 24 }, (_, hour): Cell[] => [
      weekday,
      hour,
      ...names.map((name) => week[name][day]?.[hour] ?? 0),
    ]),
  );
  return [head, ...rows];
}

/** A text that a spreadsheet would take for a formula stands behind an apostrophe, which says that it is none. */
function cellOf(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = /^[=+\-@\t\r\n|%]/.test(cell.trimStart()) || /^\s/.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
