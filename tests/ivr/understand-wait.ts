import type { Language } from "../../src/contact/language";

/** What a listener understands, in minutes; nothing where a phrase has no meaning or two. */
export interface Understood {
  readonly low: number;
  readonly high: number;
  readonly kind: "less-than-a-minute" | "up-to" | "one" | "between";
}

interface Grammar {
  readonly lessThanAMinute: string;
  readonly upTo: string;
  readonly between: string;
  readonly and: string;
  readonly hour: RegExp;
  readonly minute: RegExp;
  readonly one: RegExp;
}

const GRAMMARS: Readonly<Record<Language, Grammar>> = {
  es: {
    lessThanAMinute: "menos de un minuto",
    upTo: "hasta ",
    between: "entre ",
    and: " y ",
    hour: /^(una hora|\d+ horas)$/,
    minute: /^(un minuto|\d+ minutos)$/,
    one: /^(una?|uno)\b/,
  },
  pt: {
    lessThanAMinute: "menos de um minuto",
    upTo: "até ",
    between: "entre ",
    and: " e ",
    hour: /^(uma hora|(?:duas|\d+) horas)$/,
    minute: /^(um minuto|\d+ minutos)$/,
    one: /^uma?\b/,
  },
  en: {
    lessThanAMinute: "less than a minute",
    upTo: "up to ",
    between: "between ",
    and: " and ",
    hour: /^(one hour|\d+ hours)$/,
    minute: /^(one minute|\d+ minutes)$/,
    one: /^one\b/,
  },
};

/** Reads a spoken wait back, as strictly as its language's grammar is. */
export function understandWait(text: string, language: Language): Understood | undefined {
  const grammar = GRAMMARS[language];
  if (text === grammar.lessThanAMinute) return { kind: "less-than-a-minute", low: 0, high: 1 };
  if (text.startsWith(grammar.upTo)) {
    const high = minutesOf(text.slice(grammar.upTo.length), grammar);
    return high === undefined ? undefined : { kind: "up-to", low: 0, high };
  }
  if (!text.startsWith(grammar.between)) {
    const minutes = minutesOf(text, grammar);
    return minutes === undefined ? undefined : { kind: "one", low: minutes, high: minutes };
  }
  const parts = text.slice(grammar.between.length).split(grammar.and);
  const readings = parts.slice(1).flatMap((_, index) => {
    const low = parts.slice(0, index + 1).join(grammar.and);
    const high = parts.slice(index + 1).join(grammar.and);
    return rangeOf(low, high, grammar) ?? [];
  });
  return readings.length === 1 ? readings[0] : undefined;
}

/** "5" before "10 minutos" are minutes, before "2 horas" hours: a bare count borrows its unit. */
function rangeOf(lowText: string, highText: string, grammar: Grammar): Understood | undefined {
  const high = minutesOf(highText, grammar);
  if (high === undefined) return undefined;
  const bare = /^\d+$/.test(lowText) || lowText.replace(grammar.one, "") === "" || lowText === "duas";
  const low = bare
    ? countOf(lowText, grammar) * (grammar.hour.test(highText) ? 60 : 1)
    : minutesOf(lowText, grammar);
  return low === undefined ? undefined : { kind: "between", low, high };
}

function minutesOf(text: string, grammar: Grammar): number | undefined {
  const parts = text.split(grammar.and);
  const [first = "", second] = parts;
  if (parts.length > 2) return undefined;
  if (grammar.minute.test(first))
    return second === undefined ? underAnHour(countOf(first, grammar)) : undefined;
  if (!grammar.hour.test(first)) return undefined;
  const hours = countOf(first, grammar) * 60;
  if (second === undefined) return hours;
  const minutes = grammar.minute.test(second) ? underAnHour(countOf(second, grammar)) : undefined;
  return minutes === undefined ? undefined : hours + minutes;
}

/** Sixty minutes and more are an hour: "75 minutos" is not how a wait is said. */
const underAnHour = (minutes: number) => (minutes >= 1 && minutes < 60 ? minutes : undefined);

function countOf(text: string, { one }: Grammar): number {
  if (one.test(text)) return 1;
  return text.startsWith("duas") ? 2 : Number.parseInt(text, 10);
}
