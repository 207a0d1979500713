/** A day and a time of it as clocks in a time zone show them; months from 1. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** What clocks in a time zone show. */
export function wallTime(at: number, zone: string): WallTime {
  const parts = formatOf(zone).formatToParts(at);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  return {
    year: part("year"),
    month: part("month"),
    day: part("day"),
    hour: part("hour"),
    minute: part("minute"),
  };
}

/**
 * When clocks in a time zone show that; days and months over their ends count on. A time that the change to summer time
 * leaves out is told as much later; of one that comes twice, the first.
 */
export function instantOf(wall: WallTime, zone: string): number {
  const asIfUtc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute);
  // The zone is ahead by one of what it is ahead by a day before and after.
  const candidates = [-1, 1].map((days) => asIfUtc - aheadBy(asIfUtc + days * 86_400_000, zone));
  const right = candidates.filter((at) => at + aheadBy(at, zone) === asIfUtc);
  return right.length > 0 ? Math.min(...right) : Math.max(...candidates);
}

/** Days since another day of the same calendar: 0 today, 1 yesterday. */
export function daysBetween(earlier: number, later: number, zone: string): number {
  return Math.round((midnight(later, zone) - midnight(earlier, zone)) / 86_400_000);
}

function midnight(at: number, zone: string): number {
  const { year, month, day } = wallTime(at, zone);
  return Date.UTC(year, month - 1, day);
}

function aheadBy(at: number, zone: string): number {
  const { year, month, day, hour, minute } = wallTime(at, zone);
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(at / 60_000) * 60_000;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  });
  formats.set(zone, made);
  return made;
}
