/** How far a time zone is from UTC at a moment, in ms. */
function offsetAt(timeZone: string, at: number): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((one) => one.type === type)?.value ?? 0);
  const wall = Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
    part("second"),
  );
  return wall - Math.floor(at / 1_000) * 1_000;
}

/**
 * The moment at which clocks in a time zone show "2026-11-28T09:30", in ISO 8601. Of a time that comes twice the first; one that
 * is skipped is as much later as clocks are put forward. Nothing for what is no time.
 */
export function momentOf(local: string, timeZone: string): string | undefined {
  const wall = Date.parse(`${local}Z`);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(local) || Number.isNaN(wall)) return undefined;
  const day = 86_400_000;
  const [before, after] = [offsetAt(timeZone, wall - day), offsetAt(timeZone, wall + day)];
  // Before a change clocks show what they show with the offset before it.
  const first = wall - before;
  const moment = offsetAt(timeZone, first) === before ? first : wall - after;
  const isSkipped = offsetAt(timeZone, moment) !== wall - moment;
  return new Date(isSkipped ? first : moment).toISOString();
}
