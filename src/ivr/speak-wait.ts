import type { Language } from "../contact/language";
import type { KnownWait } from "./wait";

/**
 * The wait as a caller hears it, in whole minutes that never understate it: "menos de un minuto",
 * "un minuto", "entre 5 y 10 minutos", "una hora y 20 minutos".
 */
export function speakWait(wait: KnownWait, language: Language): string {
  const words = WORDS[language];
  const single = wait.fromSeconds === wait.toSeconds;
  const high = Math.ceil(wait.toSeconds / 60);
  const low = single ? high : Math.floor(wait.fromSeconds / 60);

  if (wait.toSeconds < 60) return words.lessThanAMinute;
  if (low === high) return words.duration(high);
  if (low === 0) return words.upTo(words.duration(high));
  return words.between(...rangeEnds(low, high, words));
}

interface Words {
  readonly lessThanAMinute: string;
  readonly upTo: (duration: string) => string;
  readonly between: (low: string, high: string) => string;
  /** A count with its noun, the count of one spelled so that its gender is right. */
  readonly hours: (count: number) => string;
  readonly minutes: (count: number) => string;
  /** A count alone, where the noun follows later: "entre una y dos horas". */
  readonly bareHours: (count: number) => string;
  readonly bareMinutes: (count: number) => string;
  readonly duration: (minutes: number) => string;
}

/** "5 y 10 minutos" names its unit once; ends of different or mixed units name them both. */
function rangeEnds(low: number, high: number, words: Words): [string, string] {
  if (high < 60) return [words.bareMinutes(low), words.minutes(high)];
  if (low % 60 === 0 && high % 60 === 0) return [words.bareHours(low / 60), words.hours(high / 60)];
  return [words.duration(low), words.duration(high)];
}

function duration(and: string, hours: (n: number) => string, minutes: (n: number) => string) {
  return (total: number): string => {
    const h = Math.floor(total / 60);
    const m = total % 60;
    if (h === 0) return minutes(m);
    return m === 0 ? hours(h) : `${hours(h)} ${and} ${minutes(m)}`;
  };
}

const bareHoursEs = (n: number) => (n === 1 ? "una" : String(n));
const hoursEs = (n: number) => `${bareHoursEs(n)} ${n === 1 ? "hora" : "horas"}`;
const minutesEs = (n: number) => (n === 1 ? "un minuto" : `${n} minutos`);

/** Feminine hours below three are spelled: a voice may read "2 horas" as "dois horas". */
const bareHoursPt = (n: number) => (n === 1 ? "uma" : n === 2 ? "duas" : String(n));
const hoursPt = (n: number) => `${bareHoursPt(n)} ${n === 1 ? "hora" : "horas"}`;
const minutesPt = (n: number) => (n === 1 ? "um minuto" : `${n} minutos`);

const hoursEn = (n: number) => (n === 1 ? "one hour" : `${n} hours`);
const minutesEn = (n: number) => (n === 1 ? "one minute" : `${n} minutes`);

const WORDS: Readonly<Record<Language, Words>> = {
  es: {
    lessThanAMinute: "menos de un minuto",
    upTo: (text) => `hasta ${text}`,
    between: (low, high) => `entre ${low} y ${high}`,
    hours: hoursEs,
    minutes: minutesEs,
    bareHours: bareHoursEs,
    bareMinutes: (n) => (n === 1 ? "uno" : String(n)),
    duration: duration("y", hoursEs, minutesEs),
  },
  pt: {
    lessThanAMinute: "menos de um minuto",
    upTo: (text) => `até ${text}`,
    between: (low, high) => `entre ${low} e ${high}`,
    hours: hoursPt,
    minutes: minutesPt,
    bareHours: bareHoursPt,
    bareMinutes: (n) => (n === 1 ? "um" : String(n)),
    duration: duration("e", hoursPt, minutesPt),
  },
  en: {
    lessThanAMinute: "less than a minute",
    upTo: (text) => `up to ${text}`,
    between: (low, high) => `between ${low} and ${high}`,
    hours: hoursEn,
    minutes: minutesEn,
    bareHours: (n) => (n === 1 ? "one" : String(n)),
    bareMinutes: (n) => (n === 1 ? "one" : String(n)),
    duration: duration("and", hoursEn, minutesEn),
  },
};
