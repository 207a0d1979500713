import type { Count, DerivedCount, Duration, Figure, Reasoned } from "../ledger/figures";

// What GET /figures (with a key) and GET /desk/figures (supervisors: of their teams; admins: of all) answer. All of it is
// computed from the ledger. Query: `from` and `to`, days of the company's time zone ("2026-11-01"), both included, at most
// 400 days; by default the last 30 days. `by`: day (default), hour, line, team, agent, hour-of-week, reason: what `series` is of,
// and the rows of a CSV. `line`, `team` and `agent` narrow all of it; calls are no agent's. `language` (es, pt, en) is that of the definitions and of the
// CSV's head. `format=csv` answers a table for spreadsheets: RFC 4180, UTF-8, one row of `by` each, with
// `separator=semicolon` for those of countries that write a decimal comma.

export type By = "day" | "hour" | "line" | "team" | "agent" | "hour-of-week" | "reason";

export interface FiguresJson {
  readonly range: RangeJson;
  readonly totals: RowJson;
  /** By hour with `by=hour` (at most 31 days), else by day; every one of the range, also where nothing happened. */
  readonly series: readonly SeriesRowJson[];
  readonly lines: readonly (RowJson & {
    readonly line: { readonly number: string; readonly name: string | null } | null;
  })[];
  readonly teams: readonly (RowJson & {
    readonly team: { readonly id: number; readonly name: string | null } | null;
  })[];
  /** `agent` null: nobody has them. Supervisors read of agents of their teams. The name is null of who was removed. */
  readonly agents: readonly (RowJson & {
    readonly agent: { readonly id: string; readonly name: string | null } | null;
  })[];
  /** The way of a call, for a chart: a figure and its count each. */
  readonly funnel: readonly { readonly figure: Count | DerivedCount; readonly count: number }[];
  /** From Monday, by the 24 hours of a day: 7 rows of 24, for each of these figures. */
  readonly hour_of_week: Readonly<
    Record<"calls" | "offered" | "accepted" | "abandoned" | "tickets", readonly (readonly number[])[]>
  >;
  readonly distributions: Readonly<Record<Duration, readonly BucketJson[]>>;
  /** Most frequent first. `reason` of `failed` is Twilio's code or a word of ours, of the others always a word. */
  readonly reasons: Readonly<
    Record<Reasoned, readonly { readonly reason: string; readonly count: number }[]>
  >;
  readonly csat: CsatJson;
  /** Of now, whatever the range: tickets that are open, by how long they have been. */
  readonly open_by_age: {
    readonly at: string;
    readonly total: number;
    readonly buckets: readonly BucketJson[];
  };
  /** Null where the config has no `rates`. */
  readonly cost: CostJson | null;
  /** What each figure means, in `language`. */
  readonly definitions: Readonly<Record<Figure, DefinitionJson>>;
}

export interface RangeJson {
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly by: By;
  /** The company's, IANA. */
  readonly time_zone: string;
  /** Up to when the ledger was read. */
  readonly as_of: string;
  /** What was pressed before this can not be called again within 24 h any more: `called_again` and `deflected` are final. */
  readonly final_until: string;
  /** What the range was narrowed to. */
  readonly line: string | null;
  readonly team: number | null;
  readonly agent: string | null;
}

export interface RowJson {
  readonly counts: Readonly<Record<Count | DerivedCount, number>>;
  /** In seconds; null where there is none to measure. */
  readonly durations: Readonly<Record<Duration, DurationJson | null>>;
}

export interface DurationJson {
  readonly count: number;
  readonly median: number;
  readonly p90: number;
}

export interface SeriesRowJson extends RowJson {
  /** A day "2026-11-01"; or an hour's beginning with its offset, "2026-11-01T05:00:00-03:00", of which a day may have 23 or 25. */
  readonly key: string;
  /** Whether `called_again` and `deflected` can not change any more. */
  readonly final: boolean;
}

/** From `from` seconds to less than `to`; the last has no end. */
export interface BucketJson {
  readonly from: number;
  readonly to: number | null;
  readonly count: number;
}

export interface CsatJson {
  readonly asked: number;
  readonly answered: number;
  readonly good: number;
  readonly fair: number;
  readonly bad: number;
  /** The part of the answers that is good, 0 to 1; null where nobody answered. */
  readonly score: number | null;
}

export interface CostJson {
  /** ISO 4217. */
  readonly currency: string;
  readonly total: number;
  readonly parts: readonly CostPartJson[];
  /** Of a deflected call; null where there is none. */
  readonly per_deflected: number | null;
}

export interface CostPartJson {
  readonly what: "template" | "message" | "voice-minute";
  /** Of templates. */
  readonly category: "marketing" | "utility" | "authentication" | null;
  readonly count: number;
  readonly rate: number;
  readonly amount: number;
}

export interface DefinitionJson {
  readonly name: string;
  /** One or two plain sentences. */
  readonly definition: string;
  /** The events of the ledger that it is counted from. */
  readonly events: string;
}
