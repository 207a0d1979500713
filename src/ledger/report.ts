import type { Bucket } from "./durations";
import type { Count, Duration, Reasoned } from "./figures";
import type { Days } from "./range";

/** What figures are asked for. */
export interface FiguresQuestion extends Days {
  /** Whose days and hours they are, IANA. */
  readonly timeZone: string;
  readonly hourly: boolean;
  readonly line?: string;
  /** Of these alone; absent: of all, and of what is no team's. */
  readonly teams?: readonly number[];
  /** Of this one alone, by id: of what they answered first, or have. */
  readonly agent?: string;
}

/** What is told of some calls, deflections and tickets. */
export interface Measured {
  readonly counts: Readonly<Record<Count, number>>;
  /** Each measured time, in seconds. */
  readonly seconds: Readonly<Record<Duration, Int32Array>>;
}

export interface Grouped<Key> extends Measured {
  readonly key: Key;
}

/** A day or an hour; `final` when nobody who pressed then can call again within 24 h any more. */
export interface Slot extends Measured {
  readonly key: string;
  readonly final: boolean;
}

export interface FiguresReport {
  /** Up to when the ledger is in it. */
  readonly asOf: Date;
  readonly totals: Measured;
  readonly series: readonly Slot[];
  readonly lines: readonly Grouped<string | undefined>[];
  readonly teams: readonly Grouped<number | undefined>[];
  readonly agents: readonly Grouped<AgentOfFigures | undefined>[];
  /** From Monday, 7 × 24, of each figure. */
  readonly hourOfWeek: Readonly<Record<HourlyCount, readonly (readonly number[])[]>>;
  readonly reasons: Readonly<
    Record<Reasoned, readonly { readonly reason: string; readonly count: number }[]>
  >;
  readonly templates: readonly { readonly name: string; readonly count: number }[];
  readonly openByAge: readonly Bucket[];
}

export interface AgentOfFigures {
  readonly id: string;
  /** Absent for who was removed. */
  readonly name?: string;
  readonly teams: readonly number[];
}

export const HOURLY_COUNTS = [
  "calls",
  "offered",
  "accepted",
  "abandoned",
  "tickets",
] as const satisfies readonly Count[];

export type HourlyCount = (typeof HOURLY_COUNTS)[number];

/** Where figures are kept up to date with the ledger. */
export interface FiguresStore {
  /** Takes in what is new in the ledger, a bounded part of it. Answers whether that was all; 'busy' while others do it. */
  refresh(timeZone: string): Promise<"done" | "more" | "busy">;
  /** Whether somebody who sees these teams alone may read of an agent: one of theirs, or one who was removed. */
  isOf(agent: string, teams: readonly number[]): Promise<boolean>;
  /** Nothing while the ledger has not been taken in once. */
  read(question: FiguresQuestion): Promise<FiguresReport | undefined>;
}
