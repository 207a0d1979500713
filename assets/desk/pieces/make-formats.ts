import type { Language } from "../../../src/contact/language";

const OURS: Readonly<Record<Language, string>> = { es: "es", pt: "pt-BR", en: "en" };

/** How numbers and dates are written where the reader lives, as far as the browser tells it, in the page's language. */
export function localeOf(chosen: Language, browsers: readonly string[]): string {
  return browsers.find((tag) => tag.toLowerCase().split("-")[0] === chosen) ?? OURS[chosen];
}

export interface Formats {
  readonly count: (value: number) => string;
  /** Of what is counted up to 1,000, which means so many or more. */
  readonly capped: (value: number) => string;
  /** Of a share: 0.125 is "12.5 %". */
  readonly percent: (share: number) => string;
  readonly money: (value: number, currency: string) => string;
  /** What one of many costs: often less than the smallest coin. */
  readonly rate: (value: number, currency: string) => string;
  /** A moment, with the day. */
  readonly moment: (at: string | Date) => string;
  readonly time: (at: string | Date) => string;
  /** A day of the calendar, "2026-03-29", which is the same day everywhere. */
  readonly day: (date: string) => string;
  readonly shortDay: (date: string) => string;
  /** 0 is Monday. */
  readonly weekday: (index: number) => string;
  /** What lasted so many seconds, in the two largest units. */
  readonly duration: (seconds: number) => string;
  readonly list: (items: readonly string[]) => string;
}

/** As far as the services count. */
const CAP = 1_000;

export function makeFormats(locale: string, timeZone: string): Formats {
  const count = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short", timeZone });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  const shortDay = new Intl.DateTimeFormat(locale, { day: "numeric", month: "numeric", timeZone: "UTC" });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" });
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  return {
    count: (value) => count.format(value),
    capped: (value) => `${count.format(value)}${value >= CAP ? "+" : ""}`,
    percent: (share) => percent.format(share),
    money: (value, currency) => new Intl.NumberFormat(locale, { style: "currency", currency }).format(value),
    rate: (value, currency) =>
      new Intl.NumberFormat(locale, { style: "currency", currency, maximumFractionDigits: 6 }).format(value),
    moment: (at) => moment.format(new Date(at)),
    time: (at) => time.format(new Date(at)),
    day: (date) => day.format(new Date(`${date}T00:00:00Z`)),
    shortDay: (date) => shortDay.format(new Date(`${date}T00:00:00Z`)),
    // The first of January 2024 was a Monday.
    weekday: (index) => weekday.format(new Date(Date.UTC(2024, 0, 1 + index))),
    duration: (seconds) => durationInWords(seconds, locale),
    list: (items) => list.format(items),
  };
}

const UNITS = [
  { unit: "day", seconds: 86_400 },
  { unit: "hour", seconds: 3_600 },
  { unit: "minute", seconds: 60 },
  { unit: "second", seconds: 1 },
] as const;

/** "2 d 3 h", "1 h 5 min", "45 s": the two largest units, rounded down. Nothing lasts less than nothing. */
export function durationInWords(seconds: number, locale: string): string {
  const whole = Math.max(0, Math.floor(seconds));
  const found = UNITS.findIndex((unit) => whole >= unit.seconds);
  const first = found === -1 ? UNITS.length - 1 : found;
  const written = UNITS.slice(first, first + 2).map(({ unit, seconds: size }, index) => {
    const rest = index === 0 ? whole : whole % (UNITS[first]?.seconds ?? 1);
    return { value: Math.floor(rest / size), unit };
  });
  return written
    .filter(({ value }, index) => index === 0 || value > 0)
    .map(({ value, unit }) =>
      // Chile's "24 dd." would be read by nobody.
      unit === "day"
        ? `${new Intl.NumberFormat(locale).format(value)} d`
        : new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "short" }).format(value),
    )
    .join(" ");
}
