import { instantOf, wallTime } from "../../time/zoned";

export type SnoozeName = "hour" | "afternoon" | "tomorrow" | "monday";

export interface SnoozeTime {
  readonly name: SnoozeName;
  /** In ms. */
  readonly at: number;
}

const HOUR = 3_600_000;
const AFTERNOON = 15;
const MORNING = 9;
/** From here on the afternoon is too near to be worth a name. */
const TOO_LATE = 14;

/** When one may want to see a ticket again, by the company's clocks. */
export function snoozeTimes(now: number, zone: string): readonly SnoozeTime[] {
  const { year, month, day, hour } = wallTime(now, zone);
  const at = (days: number, atHour: number) =>
    instantOf({ year, month, day: day + days, hour: atHour, minute: 0 }, zone);
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  // From Sunday, Monday is tomorrow, which is told by its own name.
  const toMonday = (8 - weekday) % 7 || 7;
  return [
    { name: "hour", at: now + HOUR },
    ...(hour < TOO_LATE ? [{ name: "afternoon" as const, at: at(0, AFTERNOON) }] : []),
    { name: "tomorrow", at: at(1, MORNING) },
    ...(toMonday > 1 ? [{ name: "monday" as const, at: at(toMonday, MORNING) }] : []),
  ];
}

/** What a field for a date and a time says, "2026-03-01T09:00", as clocks at the company show it; nothing if nothing. */
export function instantOfField(value: string, zone: string): number | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(value)?.slice(1).map(Number);
  if (parts === undefined) return undefined;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = parts;
  return instantOf({ year, month, day, hour, minute }, zone);
}

/** The other way round. */
export function fieldOfInstant(at: number, zone: string): string {
  const { year, month, day, hour, minute } = wallTime(at, zone);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
}
