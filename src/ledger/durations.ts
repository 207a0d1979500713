import type { Duration } from "./figures";

/** Of some measured times, in seconds. */
export interface Spread {
  readonly count: number;
  /** The smallest time that at least half of them do not exceed; `p90`: nine in ten. Exact, never between two. */
  readonly median: number;
  readonly p90: number;
}

/** From `from` seconds to less than `to`; the last has no end. */
export interface Bucket {
  readonly from: number;
  readonly to: number | null;
  readonly count: number;
}

/** How measured times are spread; nothing where there are none. */
export function spreadOf(seconds: Int32Array): Spread | undefined {
  if (seconds.length === 0) return undefined;
  const sorted = seconds.slice().sort();
  const at = (part: number) => sorted[Math.ceil(part * sorted.length) - 1] ?? 0;
  return { count: sorted.length, median: at(0.5), p90: at(0.9) };
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Where the buckets of a chart begin, in seconds. */
const BOUNDS: Readonly<Record<Duration, readonly number[]>> = {
  time_to_human: [0, MINUTE, 5 * MINUTE, 15 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR, 8 * HOUR, DAY],
  time_to_first_answer: [
    0,
    MINUTE,
    5 * MINUTE,
    15 * MINUTE,
    30 * MINUTE,
    HOUR,
    2 * HOUR,
    4 * HOUR,
    8 * HOUR,
    DAY,
  ],
  time_to_resolution: [0, 15 * MINUTE, HOUR, 4 * HOUR, 8 * HOUR, DAY, 2 * DAY, 3 * DAY, 7 * DAY],
};

/** Ages of open tickets are told from these on, in seconds. */
export const AGES: readonly number[] = [0, HOUR, 4 * HOUR, DAY, 3 * DAY, 7 * DAY, 30 * DAY];

/** How many measured times fall into each bucket of their chart. */
export function distributionOf(duration: Duration, seconds: Int32Array): readonly Bucket[] {
  const bounds = BOUNDS[duration];
  const counts = bounds.map(() => 0);
  for (const one of seconds) {
    let place = bounds.length - 1;
    while (place > 0 && one < (bounds[place] ?? 0)) place--;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return bucketsOf(bounds, counts);
}

export function bucketsOf(bounds: readonly number[], counts: readonly number[]): readonly Bucket[] {
  return bounds.map((from, place) => ({ from, to: bounds[place + 1] ?? null, count: counts[place] ?? 0 }));
}
