import type { Language } from "../contact/language";

const HOUR = 60;
const DAY = 24 * HOUR;

/**
 * How long ago something was, as a caller hears it, from minutes: "hace un momento", "hace 5 minutos", "hace una hora y
 * 20 minutos", "hace 3 horas", "hace 2 días". Minutes are left out from two hours on, hours from a day on, and what is
 * left out is rounded down: nobody minds to hear that it was sooner. A time to come is a moment ago: clocks differ.
 */
export function speakAgo(minutes: number, language: Language): string {
  const words = WORDS[language];
  if (!(minutes >= 1)) return words.justNow;
  return words.ago(duration(Math.floor(minutes), words));
}

function duration(minutes: number, words: Words): string {
  if (minutes < HOUR) return words.minutes(minutes);
  if (minutes >= DAY) return words.days(Math.floor(minutes / DAY));
  const over = minutes % HOUR;
  const hours = words.hours(Math.floor(minutes / HOUR));
  return minutes < 2 * HOUR && over > 0 ? `${hours} ${words.and} ${words.minutes(over)}` : hours;
}

interface Words {
  readonly justNow: string;
  readonly ago: (duration: string) => string;
  readonly and: string;
  readonly minutes: (count: number) => string;
  readonly hours: (count: number) => string;
  readonly days: (count: number) => string;
}

const counted = (one: string, noun: string) => (count: number) => (count === 1 ? one : `${count} ${noun}`);

const WORDS: Readonly<Record<Language, Words>> = {
  es: {
    justNow: "hace un momento",
    ago: (duration) => `hace ${duration}`,
    and: "y",
    minutes: counted("un minuto", "minutos"),
    hours: counted("una hora", "horas"),
    days: counted("un día", "días"),
  },
  pt: {
    justNow: "agora há pouco",
    ago: (duration) => `há ${duration}`,
    and: "e",
    minutes: counted("um minuto", "minutos"),
    // Feminine hours below three are spelled: a voice may read "2 horas" as "dois horas".
    hours: (count) => (count === 2 ? "duas horas" : counted("uma hora", "horas")(count)),
    days: counted("um dia", "dias"),
  },
  en: {
    justNow: "a moment ago",
    ago: (duration) => `${duration} ago`,
    and: "and",
    minutes: counted("one minute", "minutes"),
    hours: counted("one hour", "hours"),
    days: counted("one day", "days"),
  },
};
