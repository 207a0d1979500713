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

type Times = Readonly<Record<Duration, string | null>>;

interface TimesRow extends Times {
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
  const times = row.times.map((one) => ({ ...one, ...secondsIn(one) }));
  const bySlot = secondsBy(times, ({ slot }) => slot);
  const slots = new Map<string, CountsRow>(
    hourly ? row.hours.map((one) => [one.slot, one]) : of(NOT_BY.day).map((one) => [one.day ?? "", one]),
  );
  const known = new Map(row.agents.map((agent) => [agent.id, agent]));
  return {
    asOf: row.asOf,
    totals: measured(of(NOT_BY.totals)[0], secondsBy(times, () => "").get("")),
    series: row.slots.map(({ key, final }) => ({ key, final, ...measured(slots.get(key), bySlot.get(key)) })),
    lines: grouped(of(NOT_BY.line), ({ line }) => line ?? "", times).map(withKey((key) => key || undefined)),
    teams: grouped(of(NOT_BY.team), ({ team }) => String(team), times).map(
      withKey((key) => Number(key) || undefined),
    ),
    agents: grouped(of(NOT_BY.agent), ({ agent }) => String(agent), times).map(
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

type Timed = Seconds & Pick<TimesRow, "slot" | "line" | "team" | "agent">;

const NONE: Seconds = byName(DURATIONS, () => new Int32Array());

function secondsIn(times: Times): Seconds {
  return byName(DURATIONS, (name) => Int32Array.from(JSON.parse(`[${times[name] ?? ""}]`) as number[]));
}

function measured(counts: CountsRow | undefined, seconds = NONE): Measured {
  return { counts: byName(COUNTS, (name) => counts?.[name] ?? 0), seconds };
}

/** What is told of each key of a column; where nothing is counted, nothing is told. */
function grouped(
  rows: readonly GroupRow[],
  keyOf: (row: Timed | GroupRow) => string,
  times: readonly Timed[],
): readonly Grouped<string>[] {
  const seconds = secondsBy(times, keyOf);
  return rows
    .filter((row) => COUNTS.some((name) => row[name] !== 0))
    .map((row) => ({ key: keyOf(row), ...measured(row, seconds.get(keyOf(row))) }));
}

const withKey =
  <Key>(read: (key: string) => Key) =>
  ({ key, ...rest }: Grouped<string>): Grouped<Key> => ({ key: read(key), ...rest });

function secondsBy(times: readonly Timed[], keyOf: (row: Timed) => string): ReadonlyMap<string, Seconds> {
  const rows = new Map<string, Timed[]>();
  for (const row of times) {
    const key = keyOf(row);
    const own = rows.get(key);
    if (own === undefined) rows.set(key, [row]);
    else own.push(row);
  }
  return new Map(
    [...rows].map(([key, own]) => [key, byName(DURATIONS, (name) => joined(own.map((row) => row[name])))]),
  );
}

function joined(lists: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const list of lists) {
    all.set(list, place);
    place += list.length;
  }
  return all;
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
