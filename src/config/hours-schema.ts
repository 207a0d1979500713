import * as v from "valibot";
import type { Hours, Span } from "../routing/hours";
import { suggestion } from "./fault";
import { shown } from "./schema-parts";

const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
const MIDNIGHT = 1_440;
/** In minutes. A longer span past midnight was meant the other way round. */
const LONGEST_NIGHT = 720;

const span = v.pipe(
  v.string(({ input }) => `${shown(input)} is not a text; write a span in quotes: '09:00-18:00'`),
  v.rawTransform(({ dataset, addIssue, NEVER }): Span => {
    const [, from = "", to = ""] = /^\s*(\d\d?:\d\d)\s*[-–]\s*(\d\d?:\d\d)\s*$/.exec(dataset.value) ?? [];
    const [begin, end] = [minutesOf(from), minutesOf(to)];
    if (begin === undefined || end === undefined || begin === MIDNIGHT) {
      addIssue({
        message: `${shown(dataset.value)} is not a span of hours; write it like '09:00-18:00', and two as ['09:00-13:00', '15:00-18:00']`,
      });
      return NEVER;
    }
    if (begin - end > 0 && MIDNIGHT - begin + end > LONGEST_NIGHT) {
      addIssue({
        message: `${shown(dataset.value)} ends on the next day, ${(MIDNIGHT - begin + end) / 60} hours later; write the earlier time first, or one span up to '24:00' and the next day's from '00:00'`,
      });
      return NEVER;
    }
    if (begin !== end) return { from: begin, to: end };
    addIssue({
      message: `${shown(dataset.value)} begins when it ends; write '00:00-24:00' for the whole day`,
    });
    return NEVER;
  }),
);

/** "09:30" in minutes; "24:00" is the end of a day. */
function minutesOf(time: string): number | undefined {
  const [, hours, minutes] = /^(\d\d?):(\d\d)$/.exec(time) ?? [];
  const all = Number(hours) * 60 + Number(minutes);
  return Number.isNaN(all) || Number(minutes) > 59 || all > MIDNIGHT ? undefined : all;
}

const spans = v.lazy((input) =>
  Array.isArray(input)
    ? v.pipe(v.array(span), v.nonEmpty("is empty; leave the day out, and it is closed"))
    : span,
);

const days = v.pipe(
  v.string(),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const day of dataset.value.split("-").filter((one) => !isDay(one))) {
      addIssue({ message: `'${day}' is not a day${suggestion(day, DAYS)}` });
    }
    if (dataset.value.split("-").length > 2) {
      addIssue({ message: `'${dataset.value}' is no range of days; write it like 'monday-friday'` });
    }
  }),
);

function isDay(text: string): text is (typeof DAYS)[number] {
  return DAYS.some((day) => day === text);
}

/** The hours of a week, by days and ranges of days. */
export const week = v.pipe(
  v.custom<object>(
    (input) => typeof input === "object" && input !== null && !Array.isArray(input),
    "is not an object; write { 'monday-friday': '09:00-18:00' }",
  ),
  v.record(days, spans),
  v.check((all) => Object.keys(all).length > 0, "is empty; leave it out, and the team is always open"),
  v.rawTransform(({ dataset, addIssue, NEVER }): Hours["week"] => {
    const filled = fillWeek(dataset.value);
    const overlapping = DAYS.filter((_, index) => overlaps(filled[index] ?? []));
    if (overlapping.length === 0) return filled;
    const entries = Object.keys(dataset.value).filter((range) =>
      daysOf(range).some((index) => overlapping.includes(DAYS[index] as (typeof DAYS)[number])),
    );
    const mend =
      entries.length > 1
        ? `name each day once (${entries.map((entry) => `'${entry}'`).join(" and ")})`
        : "let each begin when the one before it has ended";
    addIssue({ message: `spans of ${overlapping.join(", ")} overlap; ${mend}` });
    return NEVER;
  }),
);

/** A span past midnight goes on on the day after. */
function fillWeek(all: Readonly<Record<string, Span | Span[]>>): Hours["week"] {
  const filled: Span[][] = DAYS.map(() => []);
  for (const [range, given] of Object.entries(all)) {
    for (const index of daysOf(range)) {
      for (const { from, to } of Array.isArray(given) ? given : [given]) {
        filled[index]?.push({ from, to: to > from ? to : MIDNIGHT });
        if (to < from && to > 0) filled[(index + 1) % 7]?.push({ from: 0, to });
      }
    }
  }
  const [monday = [], tuesday = [], wednesday = [], thursday = [], friday = [], saturday = [], sunday = []] =
    filled.map((day) => day.toSorted((one, other) => one.from - other.from));
  return [monday, tuesday, wednesday, thursday, friday, saturday, sunday];
}

/** "friday-monday" goes over the weekend. */
function daysOf(range: string): readonly number[] {
  const [first = 0, last = first] = range.split("-").map((day) => DAYS.indexOf(day as (typeof DAYS)[number]));
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, index) => (first + index) % 7);
}

function overlaps(day: readonly Span[]): boolean {
  return day.some(({ from }, index) => from < (day[index - 1]?.to ?? 0));
}

const holiday = v.pipe(
  v.string(({ input }) => `${shown(input)} is not a text; write a day in quotes: '2026-09-18' or '12-25'`),
  v.check(
    isDate,
    ({ input }) => `${shown(input)} is no day; write '2026-09-18' for once, or '12-25' for every year`,
  ),
);

/** The 29th of February is a day of some years. */
function isDate(text: string): boolean {
  if (!/^(?:\d{4}-)?\d\d-\d\d$/.test(text)) return false;
  const full = text.length === 5 ? `2024-${text}` : text;
  const date = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(full);
}

export const holidays = v.optional(v.array(holiday, "is not a list; write ['2026-09-18', '12-25']"), []);
