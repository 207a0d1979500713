/** Days of the company's calendar, "2026-11-01", both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

export const RANGES = ["today", "yesterday", "week", "month", "last_month", "own"] as const;

export type RangeName = (typeof RANGES)[number];

/** The most days that figures are told of. */
export const MOST_DAYS = 400;

const DAY = 86_400_000;

/** Which day it is in a time zone: not where the browser is, nor in UTC. */
export function dayIn(timeZone: string, at: Date): string {
  // Swedish writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(at);
}

/** The day so many days later; a calendar's, whatever clocks do. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** How many days lie between the first and the last, both included; below 1 where they are the wrong way round. */
export function countDays({ from, to }: Days): number {
  return (Date.parse(to) - Date.parse(from)) / DAY + 1;
}

/** The days that a name means when it is `today`. A month that is not over ends today. */
export function daysOf(name: Exclude<RangeName, "own">, today: string): Days {
  const first = `${today.slice(0, 8)}01`;
  switch (name) {
    case "today":
      return { from: today, to: today };
    case "yesterday":
      return { from: addDays(today, -1), to: addDays(today, -1) };
    case "week":
      return { from: addDays(today, -6), to: today };
    case "month":
      return { from: first, to: today };
    case "last_month": {
      const last = addDays(first, -1);
      return { from: `${last.slice(0, 8)}01`, to: last };
    }
  }
}

/** What does not hold of days that somebody chose. */
export type DaysFault = "from" | "to" | "too-long";

export function faultOfDays({ from, to }: Days): DaysFault | undefined {
  if (!isDay(from)) return "from";
  if (!isDay(to) || to < from) return "to";
  return countDays({ from, to }) > MOST_DAYS ? "too-long" : undefined;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}

/** Few days are told by the hour. */
export function byOf(days: Days): "day" | "hour" {
  return countDays(days) <= 2 ? "hour" : "day";
}
