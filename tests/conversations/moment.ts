import { DateTime } from "luxon";

/** The shop's time zone. */
const ZONE = "America/Santiago";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** Days on which the shop of the scripts is closed; no ordinary weekday of a script is one. */
export const HOLIDAYS = ["09-18"];

/**
 * Where the clock is moved to: "25 hours later", "3 minutes later", or the next "Wednesday 10:00" or "09-18 10:00".
 * @throws for anything else.
 */
export function momentOf(what: string, now: Date): Date {
  const [, count, unit] = /^(\d+) (minute|hour|day)s? later$/.exec(what) ?? [];
  if (count !== undefined && unit !== undefined) {
    const minutes = { minute: 1, hour: 60, day: 1_440 }[unit] ?? 0;
    return new Date(now.getTime() + Number(count) * minutes * 60_000);
  }
  const [, day = "", hour, minute] = /^(\S+) (\d\d?):(\d\d)$/.exec(what) ?? [];
  if (hour === undefined || minute === undefined) throw new Error(`'${what}' is no time`);
  let moment = DateTime.fromJSDate(now, { zone: ZONE }).set({
    ...{ hour: Number(hour), minute: Number(minute), second: 0, millisecond: 0 },
  });
  while (moment.toMillis() <= now.getTime() || !isDay(moment, day)) moment = moment.plus({ days: 1 });
  return moment.toJSDate();
}

function isDay(moment: DateTime, day: string): boolean {
  const date = moment.toFormat("MM-dd");
  if (date === day) return true;
  if (WEEKDAYS.indexOf(day) + 1 !== moment.weekday) return false;
  return !HOLIDAYS.includes(date);
}
