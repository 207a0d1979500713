import type { HoursConfig } from "../define-teams";
import { DAYS, type HoursValue } from "./fields";

/** Hours by days and ranges of days, as a config file has them, day by day. "friday-monday" goes over the weekend. */
export function readHours(hours: HoursConfig): HoursValue {
  const spans = new Map<string, string[]>();
  for (const [range, given] of Object.entries(hours)) {
    for (const day of daysOf(range)) {
      spans.set(day, [...(spans.get(day) ?? []), ...(typeof given === "string" ? [given] : given)]);
    }
  }
  return Object.fromEntries(
    DAYS.flatMap((day) => {
      const own = spans.get(day)?.map(plainSpan).sort();
      return own === undefined ? [] : [[day, own]];
    }),
  );
}

/** "9:00 – 18:00" as "09:00-18:00". */
export function plainSpan(span: string): string {
  const times = span.split(/[-–]/).map((time) => time.trim());
  return times.map((time) => (/^\d:\d\d$/.test(time) ? `0${time}` : time)).join("-");
}

type Day = (typeof DAYS)[number];

function daysOf(range: string): readonly string[] {
  const [first = "", last = first] = range.split("-");
  const from = DAYS.indexOf(first as Day);
  const to = DAYS.indexOf(last as Day);
  const count = ((to - from + 7) % 7) + 1;
  return [...DAYS, ...DAYS].slice(from, from + count);
}
