/** When nothing is sent that nobody waits for, in minutes of the day; from 1320 (22:00) to 480 (08:00) goes over midnight. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

/** A message this soon after its request is an answer, whatever the hour. In ms. */
const STILL_AN_ANSWER = 15 * 60_000;

/** Whether a message that was asked for then would wake somebody up now: it is night there, and they wait no more. */
export function isTooLateAtNight(
  requestedAt: Date,
  now: Date,
  timeZone: string,
  quiet: QuietHours | undefined,
): boolean {
  if (quiet === undefined || now.getTime() - requestedAt.getTime() < STILL_AN_ANSWER) return false;
  return isQuiet(now, timeZone, quiet);
}

/** Whether it is night in a time zone (IANA), daylight saving included. */
export function isQuiet(now: Date, timeZone: string, { from, to }: QuietHours): boolean {
  const minute = minuteOfDay(now, timeZone);
  return from <= to ? minute >= from && minute < to : minute >= from || minute < to;
}

function minuteOfDay(moment: Date, timeZone: string): number {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  const [hour = 0, minute = 0] = format.format(moment).split(":").map(Number);
  return hour * 60 + minute;
}
