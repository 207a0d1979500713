import { DateTime } from "luxon";

/** When a team is open, in its own time zone. */
export interface Hours {
  /** IANA name: "America/Santiago". */
  readonly timeZone: string;
  /** For each day of the week, Monday first: the spans in which it is open, in order, without overlap. */
  readonly week: readonly [Spans, Spans, Spans, Spans, Spans, Spans, Spans];
  /** Days on which it is closed: "2026-09-18", or "12-25" for every year. */
  readonly holidays: readonly string[];
}

export type Spans = readonly Span[];

/** In minutes since midnight, `to` excluded: 540 to 1080 is from 09:00 until 18:00. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const MINUTE = 60_000;

/** How far ahead an opening is looked for, in days: no holidays last longer. */
const FARTHEST = 60;

/** Whether it is open at a moment, in ms since 1970. */
export function isOpen(hours: Hours, at: number): boolean {
  return dayAt(hours, at).spans.some(({ from, to }) => from <= at && at < to);
}

/** The moment at which it opens next, `at` itself while it is open; nothing where it stays closed for 60 days. */
export function nextOpening(hours: Hours, at: number): number | undefined {
  for (const { spans } of daysFrom(hours, at)) {
    const span = spans.find(({ to }) => to > at);
    if (span !== undefined) return Math.max(span.from, at);
  }
  return undefined;
}

/** The moment by which it has been open for so many ms since another; nothing where that is not within 60 days. */
export function addOpenTime(hours: Hours, from: number, ms: number): number | undefined {
  let left = ms;
  for (const { spans } of daysFrom(hours, from)) {
    for (const span of spans) {
      const begin = Math.max(span.from, from);
      const length = Math.max(0, span.to - begin);
      if (length > 0 && left <= length) return begin + left;
      left -= length;
    }
  }
  return undefined;
}

function* daysFrom(hours: Hours, at: number): Generator<Day> {
  let day = dayAt(hours, at);
  for (let ahead = 0; ahead <= FARTHEST; ahead++) {
    yield day;
    day = dayAt(hours, day.end);
  }
}

/** A day of a team's own, with its spans as moments: it may have 23 or 25 hours. */
interface Day {
  readonly start: number;
  readonly end: number;
  readonly spans: Spans;
}

/** Days that were asked for: the same few, again and again. */
const known = new WeakMap<Hours, Day[]>();

function dayAt(hours: Hours, at: number): Day {
  const days = known.get(hours) ?? [];
  known.set(hours, days);
  const found = days.find(({ start, end }) => start <= at && at < end);
  if (found !== undefined) return found;
  if (days.length > 2 * FARTHEST) days.length = 0;
  const day = readDay(hours, at);
  days.push(day);
  return day;
}

function readDay({ timeZone, week, holidays }: Hours, at: number): Day {
  const day = DateTime.fromMillis(at, { zone: timeZone }).startOf("day");
  const end = day.plus({ days: 1 }).startOf("day").toMillis();
  const date = day.toISODate() ?? "";
  const closed = holidays.includes(date) || holidays.includes(date.slice(5));
  const spans = closed ? [] : (week[(day.weekday - 1) % 7] ?? []);
  return {
    ...{ start: day.toMillis(), end },
    spans: spans.map(({ from, to }) => ({ from: timeOf(day, from, end), to: timeOf(day, to, end) })),
  };
}

/** A time of day as the wall clock shows it; one that the clock leaves out is when it goes on. */
function timeOf(day: DateTime, minutes: number, end: number): number {
  if (minutes === 1_440) return end;
  const moment = day.set({ hour: Math.floor(minutes / 60), minute: minutes % 60 });
  return Math.floor(moment.toMillis() / MINUTE) * MINUTE;
}
