import { byName } from "../../ledger/by-name";
import { AGES, bucketsOf } from "../../ledger/durations";
import { COUNTS, type Count, DURATIONS, type Duration, REASONED } from "../../ledger/figures";
import {
  type AgentOfFigures,
  type FiguresQuestion,
  type FiguresReport,
  type Grouped,
  HOURLY_COUNTS,
  type HourlyCount,
  type Measured,
} from "../../ledger/report";

type CountsRow = Readonly<Record<Count, number>>;

/** One row of deriva.figures_by_day's groups; `of` tells by its bits which of the columns it is not grouped by. */
interface GroupRow extends CountsRow {
  readonly of: number;
  readonly day: string | null;
  readonly line: string | null;
  readonly team: number | null;
  readonly agent: number | null;
}

interface TimesRow extends Readonly<Record<Duration, string | null>> {
  readonly slot: string;
  readonly line: string;
  readonly team: number;
  readonly agent: number;
}

export interface FiguresRow {
  readonly asOf: Date;
  readonly groups: readonly GroupRow[];
  readonly slots: readonly { readonly key: string; readonly final: boolean }[];
  readonly hours: readonly (CountsRow & { readonly slot: string })[];
  readonly week: readonly ({ readonly weekday: number; readonly hour: number } & Readonly<
    Record<HourlyCount, number>
  >)[];
  readonly reasons: readonly { readonly what: string; readonly reason: string; readonly count: number }[];
  readonly times: readonly TimesRow[];
  readonly ages: readonly { readonly place: number; readonly count: number }[];
  readonly agents: readonly AgentOfFigures[];
}

const NOT_BY = { totals: 0b1111, day: 0b0111, line: 0b1011, team: 0b1101, agent: 0b1110 };

/** What the database answered, as a report. */
export function reportOf(row: FiguresRow, { hourly }: FiguresQuestion): FiguresReport {
  const of = (bits: number) => row.groups.filter((group) => group.of === bits);
  const bySlot = secondsBy(row.times, ({ slot }) => slot);
  const slots = new Map<string, CountsRow>(
    hourly ? row.hours.map((one) => [one.slot, one]) : of(NOT_BY.day).map((one) => [one.day ?? "", one]),
  );
  const known = new Map(row.agents.map((agent) => [agent.id, agent]));
  const agents = grouped(of(NOT_BY.agent), ({ agent }) => String(agent), row.times);
  return {
    asOf: row.asOf,
    totals: measured(of(NOT_BY.totals)[0], secondsBy(row.times, () => "").get("")),
    series: row.slots.map(({ key, final }) => ({ key, final, ...measured(slots.get(key), bySlot.get(key)) })),
    lines: grouped(of(NOT_BY.line), ({ line }) => line ?? "", row.times).map(
      withKey((key) => key || undefined),
    ),
    teams: grouped(of(NOT_BY.team), ({ team }) => String(team), row.times).map(
      withKey((key) => Number(key) || undefined),
    ),
    agents: agents.map(
      withKey((key) => (key === "0" ? undefined : (known.get(key) ?? { id: key, teams: [] }))),
    ),
    hourOfWeek: weekOf(row.week),
    reasons: byName(REASONED, (what) => reasonsOf(row, what)),
    templates: reasonsOf(row, "template").map(({ reason, count }) => ({ name: reason, count })),
    openByAge: bucketsOf(
      AGES,
      AGES.map((_, place) => row.ages.find((age) => age.place === place)?.count ?? 0),
    ),
  };
}

type Seconds = Readonly<Record<Duration, Int32Array>>;

const NONE: Seconds = byName(DURATIONS, () => new Int32Array());

function measured(counts: CountsRow | undefined, seconds = NONE): Measured {
  return {
    counts: byName(COUNTS, (name) => counts?.[name] ?? 0),
    seconds,
  };
}

/** What is told of each key of a column; where nothing is counted, nothing is told. */
function grouped(
  rows: readonly GroupRow[],
  keyOf: (row: Pick<TimesRow, "line" | "team" | "agent"> | GroupRow) => string,
  times: readonly TimesRow[],
): readonly Grouped<string>[] {
  const seconds = secondsBy(times, keyOf);
  return rows
    .filter((row) => COUNTS.some((name) => row[name] !== 0))
    .map((row) => ({ key: keyOf(row), ...measured(row, seconds.get(keyOf(row))) }));
}

const withKey =
  <Key>(read: (key: string) => Key) =>
  ({ key, ...rest }: Grouped<string>): Grouped<Key> => ({ key: read(key), ...rest });

function secondsBy(
  times: readonly TimesRow[],
  keyOf: (row: TimesRow) => string,
): ReadonlyMap<string, Seconds> {
  const texts = new Map<string, Record<Duration, string[]>>();
  for (const row of times) {
    const key = keyOf(row);
    let lists = texts.get(key);
    if (lists === undefined) {
      lists = { time_to_human: [], time_to_first_answer: [], time_to_resolution: [] };
      texts.set(key, lists);
    }
    for (const name of DURATIONS) {
      const list = row[name];
      if (list !== null) lists[name].push(list);
    }
  }
  return new Map(
    [...texts].map(([key, lists]) => [key, byName(DURATIONS, (name) => numbersIn(lists[name]))]),
  );
}

function numbersIn(lists: readonly string[]): Int32Array {
  return lists.length === 0
    ? new Int32Array()
    : Int32Array.from(JSON.parse(`[${lists.join(",")}]`) as number[]);
}

function weekOf(rows: FiguresRow["week"]): FiguresReport["hourOfWeek"] {
  return byName(HOURLY_COUNTS, (name) => {
    const week = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0));
    for (const row of rows) {
      const day = week[row.weekday];
      if (day !== undefined) day[row.hour] = row[name];
    }
    return week;
  });
}

function reasonsOf({ reasons }: FiguresRow, what: string) {
  return reasons.filter((one) => one.what === what).map(({ reason, count }) => ({ reason, count }));
}
