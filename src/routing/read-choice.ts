import type { ReadText } from "./find-phrases";
import { NEGATIONS } from "./words/negations";
import { AROUND_CHOICE, CHOICE_WORDS, LAST, NUMBER_WORDS } from "./words/number-words";
import type { Word } from "./words/words-of";

/** A number that a contact chose, from 1. */
export interface Choice {
  readonly number: number;
  readonly written: string;
}

interface Numeral extends Choice {
  /** Place among the words. */
  readonly at: number;
  readonly inDigits: boolean;
}

/** Nobody chooses so many options. */
const MOST_NUMERALS = 12;
const MOST_DIGITS = 3;

/**
 * The numbers of a menu with `count` options that a message chooses: by a message that says nothing else ("la 2 por
 * favor"), by "opción 2" anywhere, or by a number at the start that a sign parts from the rest ("2. no me llegó").
 * Any other number is about something else: "tengo 2 pedidos". Each once, in the order in which they are written.
 */
export function readChoice(text: ReadText, count: number): readonly Choice[] {
  if (count === 0) return [];
  const numerals = numeralsOf(text, count);
  if (numerals.length === 0 || numerals.length > MOST_NUMERALS) return [];
  const chosen = saysNothingElse(text) ? numerals : [...named(numerals, text), ...leading(numerals, text)];
  const inRange = chosen.filter(({ number, at }) => number >= 1 && number <= count && !isRefused(at, text));
  return inRange
    .filter(({ number }, index) => inRange.findIndex((other) => other.number === number) === index)
    .map(({ number, written }) => ({ number, written }));
}

function numeralsOf({ text, words }: ReadText, count: number): readonly Numeral[] {
  const isList = LIST.test(text);
  const numerals = words.flatMap(({ plain, text: written, start, end }, at): Numeral[] => {
    const digits = /^(?:[a-z]+)?(\d{1,3})$/.exec(plain);
    if (digits?.[1] !== undefined && isChoiceWord(plain.slice(0, -digits[1].length))) {
      return !isList && isPartOfNumber(text, start, end)
        ? []
        : [{ number: Number(digits[1]), written, at, inDigits: true }];
    }
    const number = LAST.has(plain) ? count : NUMBER_WORDS.get(plain);
    return number === undefined ? [] : [{ number, written, at, inDigits: false }];
  });
  return numerals.filter((numeral) => !isArticle(numeral, numerals, words));
}

function isChoiceWord(plain: string): boolean {
  return plain === "" || CHOICE_WORDS.has(plain);
}

/** "1,2" and "1-2", and nothing else. */
const LIST = /^\s*\d{1,2}(?:\s*[,/-]\s*\d{1,2})+\s*$/;

/** "2.5", "2/3", "2:30", "$2" and "2%" are amounts, days and hours. */
function isPartOfNumber(text: string, start: number, end: number): boolean {
  return (
    /[\p{Sc}%+]\s?$|\d[.,:/-]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    /^(?:\s?[%\p{Sc}]|[.,:/-]\d)/u.test(text.slice(end, end + 2))
  );
}

/**
 * "una" and "one" are numbers where they are all that was written, and after "opción", "a" or "la". "the second one"
 * chooses one option, and "con una" none.
 */
function isArticle({ at, written }: Numeral, numerals: readonly Numeral[], words: readonly Word[]): boolean {
  // "un segundo" is a moment, "las dos" are both, and "a las 3" is an hour.
  if (/^(?:segundo|second)$/i.test(written) && /^(?:un|um|one|a|1)$/.test(words[at - 1]?.plain ?? ""))
    return true;
  if (/^(?:dos|dois|duas|two)$/i.test(written) && /^(?:los|las|os|as|the)$/.test(words[at - 1]?.plain ?? ""))
    return true;
  if (/^(?:las|la|as)$/.test(words[at - 1]?.plain ?? "") && /^a$/.test(words[at - 2]?.plain ?? ""))
    return true;
  if (!/^(?:one|una|um|uma)$/i.test(written) || words.length === 1) return false;
  const before = words[at - 1]?.plain ?? "";
  if (CHOICE_WORDS.has(before) || /^(?:el|la|a|o)$/.test(before)) return false;
  return !(numerals.length === 1 && /^one$/i.test(written));
}

function saysNothingElse({ words }: ReadText): boolean {
  return words.every(
    ({ plain }) =>
      AROUND_CHOICE.has(plain) ||
      CHOICE_WORDS.has(plain) ||
      NUMBER_WORDS.has(plain) ||
      LAST.has(plain) ||
      NEGATIONS.has(plain) ||
      plain === "sino" ||
      isNumeral(plain),
  );
}

function isNumeral(plain: string): boolean {
  const digits = /\d+$/.exec(plain);
  return digits !== null && digits[0].length <= MOST_DIGITS && isChoiceWord(plain.slice(0, digits.index));
}

/** "quiero la opción 2 porque no llegó", "escolho a segunda opção": by the name of what is chosen. */
function named(numerals: readonly Numeral[], { words, breaks }: ReadText): readonly Numeral[] {
  return numerals.filter(({ at, written, inDigits }) => {
    const before = words[at - 1]?.plain ?? "";
    const after = words[at + 1]?.plain ?? "";
    if (/^\p{L}/u.test(written) && inDigits) return isOption(written.replace(/\d+$/, ""));
    if (isOption(before) && breaks[at] !== true) return true;
    return !inDigits && isOption(after) && breaks[at + 1] !== true;
  });
}

/** In a sentence, "número 2" may be of a house; an option is an option. */
function isOption(word: string): boolean {
  return /^(?:opci[oó]n|op[cç][aã]o|option|alternativa|opc)$/i.test(word);
}

/** "2. No me llegó el pedido", "la 2, tengo una consulta". */
function leading(numerals: readonly Numeral[], text: ReadText): readonly Numeral[] {
  const [first, second] = numerals;
  if (first === undefined || second?.at === first.at + 1) return [];
  const { words, breaks } = text;
  const before = words.slice(0, first.at);
  const parted = breaks[first.at + 1] === true || (first.inDigits && isListMark(text, first.at));
  return parted && before.every(({ plain }) => AROUND_CHOICE.has(plain) || CHOICE_WORDS.has(plain))
    ? [first]
    : [];
}

/** "2) ", "2- ": as an item of a list is marked. */
function isListMark({ text, words }: ReadText, at: number): boolean {
  return /^\s?(?:\)|-|–|\.-|º\.)\s?\p{L}/u.test(text.slice(words[at]?.end, (words[at]?.end ?? 0) + 4));
}

/** "no la 2", "la 2 no": what a negation in the same thought says no to. */
function isRefused(at: number, { words, breaks, text }: ReadText): boolean {
  const endsInNo = words[at + 1]?.plain === "no" && breaks[at + 1] !== true && breaks[at + 2] !== false;
  if (endsInNo) return true;
  for (let index = at; index >= 1 && breaks[index] !== true; index--) {
    const word = words[index - 1];
    if (word === undefined || word.plain === "sino") return false;
    if (NEGATIONS.has(word.plain) && !isShortForNumber(word, text)) return true;
  }
  return false;
}

/** "nº 2" and "no. 2". */
function isShortForNumber({ plain, start, end }: Word, text: string): boolean {
  return plain === "no" && /º|\.$/.test(text.slice(start, end + 1));
}
