import type { Language } from "../contact/language";
import { compileOptions, type OptionMatcher, phrasesOf } from "./compile-options";
import { detectLanguage, scoreLanguages } from "./detect-language";
import { type Found, findPhrases, type ReadText } from "./find-phrases";
import type { MenuOption } from "./menu";
import type { Phrase } from "./phrase";
import { readChoice } from "./read-choice";
import { type Weighed, weighOptions } from "./weigh-options";
import { breaksBetween } from "./words/breaks";
import { NEGATIONS, type Negation, negationsIn } from "./words/negations";
import { ANSWERS, ASKING, COMMON_TOPICS, FILLERS, JOINERS, VAGUE, WANTING } from "./words/small-words";
import type { How } from "./words/vocabulary";
import { wordsOf } from "./words/words-of";

export { compileOptions, type OptionMatcher };

/** What a contact meant of a menu's options. */
export type OptionMatch =
  | {
      readonly kind: "one";
      readonly option: MenuOption;
      /** What told so, the strongest first. */
      readonly matched: readonly Matched[];
      readonly by: "number" | "title" | "words";
    }
  /** Two or more, of which one must be asked for. */
  | { readonly kind: "tie"; readonly options: readonly MenuOption[] }
  | { readonly kind: "none" };

/** Why an option was taken: kept with the ticket, for people to read. */
export interface Matched {
  /** The option's id. */
  readonly option: string;
  /** As in the config; a number where that was chosen. */
  readonly phrase: string;
  /** As in the text. */
  readonly written: string;
  readonly how: How;
}

/** What is read of a message, in UTF-16 units: nobody chooses after so much text, and it bounds the time. */
const READ_AT_MOST = 1_500;

const NONE: OptionMatch = { kind: "none" };

/**
 * Finds the option that a message means: by its number, its title or its words, whatever the accents, the case, the plural
 * and small typing errors. Longer and rarer words count more; what is as likely is a tie.
 * @param language the contact's, where it is known. A title of another is heard in a few words only: "me sale un error" is not
 * about "Sales".
 */
export function matchOption(matcher: OptionMatcher, message: string, language?: Language): OptionMatch {
  const text = readText(message.slice(0, READ_AT_MOST));
  const exact = matchWhole(matcher, text);
  if (exact !== undefined) return exact;
  const numbers = readChoice(text, matcher.listed.length);
  const numbered = numbers.flatMap(({ number }) => matcher.listed[number - 1] ?? []);
  if (numbered.length > 1) return tieOf(numbered, matcher) ?? chosenByNumber(numbered, numbers);
  const weighed = weighOptions(wanted(spoken(findPhrases(text, matcher), text, language), text), matcher);
  if (numbered.length === 1)
    return otherTitle(numbered, weighed, matcher) ?? chosenByNumber(numbered, numbers);
  const [best, ...others] = weighed;
  if (best === undefined) return matchSigns(matcher, text);
  if (others.length > 0) return tieOf(inOrder(weighed, matcher), matcher) ?? NONE;
  return {
    kind: "one",
    option: best.option,
    matched: best.found.map((found) => toMatched(found, text)),
    by: best.found[0]?.phrase.by ?? "words",
  };
}

function readText(text: string): ReadText {
  const words = wordsOf(text);
  return { text, words, breaks: breaksBetween(text, words) };
}

/** A message that is a title or a phrase of an option and nothing else. */
function matchWhole(matcher: OptionMatcher, text: ReadText): OptionMatch | undefined {
  const phrases = phrasesOf(matcher, text.words.map(({ plain }) => plain).join(" "));
  const [first] = phrases;
  if (first === undefined) return undefined;
  const options = distinct(
    phrases.map(({ option }) => option),
    matcher.destinationOf,
  );
  if (options.length > 1) return { kind: "tie", options };
  return {
    kind: "one",
    option: first.option,
    matched: [exactly(first, writtenBetween(text, 0, text.words.length - 1))],
    by: first.by,
  };
}

function exactly({ option, written }: Phrase, text: string): Matched {
  return { option: option.id, phrase: written, written: text, how: "exact" };
}

function chosenByNumber(
  options: readonly MenuOption[],
  numbers: readonly { readonly number: number; readonly written: string }[],
): OptionMatch {
  const [option] = options;
  if (option === undefined) return NONE;
  const matched = numbers.map(({ number, written }) => ({
    option: option.id,
    phrase: String(number),
    written,
    how: "exact" as const,
  }));
  return { kind: "one", option, matched: matched.slice(0, 1), by: "number" };
}

/** "1. Soporte", where 1 is another: both are meant, or a list was copied wrongly. */
function otherTitle(
  numbered: readonly MenuOption[],
  weighed: readonly Weighed[],
  matcher: OptionMatcher,
): OptionMatch | undefined {
  const titled = weighed.filter(
    ({ found }) => found[0]?.phrase.by === "title" && found[0].phrase.strength === 1,
  );
  return tieOf([...numbered, ...titled.map(({ option }) => option)], matcher);
}

function tieOf(options: readonly MenuOption[], { destinationOf }: OptionMatcher): OptionMatch | undefined {
  const several = distinct(options, destinationOf);
  return several.length > 1 ? { kind: "tie", options: several } : undefined;
}

/** As the menu lists them: that is how they are asked for. */
function inOrder(weighed: readonly Weighed[], { options }: OptionMatcher): readonly MenuOption[] {
  return options.filter((option) => weighed.some((one) => one.option === option));
}

function distinct(
  options: readonly MenuOption[],
  destinationOf: (option: MenuOption) => string,
): readonly MenuOption[] {
  return options.filter(
    (option, index) => options.findIndex((other) => destinationOf(other) === destinationOf(option)) === index,
  );
}

/** In texts of so few words a title of any language is heard. */
const SHORT_TEXT = 3;

/** What was found without titles of languages that are not spoken here, and persons who are only counted. */
function spoken(found: readonly Found[], { words }: ReadText, language?: Language): readonly Found[] {
  const said = found.filter(
    (one) => one.phrase.by !== "title" || one.phrase.option.leadsTo.kind !== "person" || isWished(one, words),
  );
  if (words.length <= SHORT_TEXT || said.every(({ phrase }) => phrase.language === undefined)) return said;
  const languages = [language, detectLanguage(plainOf(words))].filter((one) => one !== undefined);
  if (languages.length === 0) return said;
  return said.filter(({ phrase }) => phrase.language === undefined || languages.includes(phrase.language));
}

/** Whether the title of a person's option is all that is wanted: "una persona por favor", and not "cama para una persona". */
function isWished({ how, from, to }: Found, words: ReadText["words"]): boolean {
  if (how === "inflected" || FOR_SOMEBODY.has(words[from - 1]?.plain ?? "")) return false;
  return words.every(
    ({ plain }, at) =>
      (at >= from && at <= to) ||
      FILLERS.has(plain) ||
      WANTING.has(plain) ||
      ANSWERS.has(plain) ||
      COMMON_TOPICS.has(plain),
  );
}

const FOR_SOMEBODY = new Set(["para", "pa", "pra", "for"]);

/** What was found without what the contact says no to. */
function wanted(found: readonly Found[], text: ReadText): readonly Found[] {
  if (found.length === 0) return found;
  const negations = negationsIn(text.text, text.words, text.breaks, !isPortugueseNo(text));
  const isFree = (at: number) => (negations[at] ?? "none") === "none";
  // "no funciona" holds its own.
  const notRefused = found.filter(
    ({ from, to }) => isFree(from) && (isFree(to) || NEGATIONS.has(text.words[from]?.plain ?? "")),
  );
  return notRefused.length > 0 ? notRefused : found.filter((phrase) => isStatement(phrase, negations, text));
}

/** Whether a "no" in a text is the Portuguese "in the". */
function isPortugueseNo({ words }: ReadText): boolean {
  if (!words.some(({ plain }) => plain === "no")) return false;
  const { es, pt } = scoreLanguages(plainOf(words));
  return pt > es;
}

/** Accents and capitals decide nothing here: many write without, or all in capitals. */
function plainOf(words: ReadText["words"]): string {
  return words.map(({ plain }) => plain).join(" ");
}

/**
 * Whether a word right after a "no" is said of something: "no funciona el celular", where nothing else was found; and not
 * "no ventas".
 */
function isStatement(found: Found, negations: readonly Negation[], { words }: ReadText): boolean {
  if (negations[found.from] !== "bare" || found.phrase.option.leadsTo.kind === "person") return false;
  return words.some(
    ({ plain }, at) =>
      (at < found.from || at > found.to) &&
      negations[at] === "none" &&
      plain.length > 3 &&
      ![NEGATIONS, ASKING, COMMON_TOPICS, FILLERS, JOINERS, VAGUE].some((small) => small.has(plain)),
  );
}

function matchSigns({ signs, destinationOf }: OptionMatcher, { text }: ReadText): OptionMatch {
  if (signs.length === 0) return NONE;
  const plain = text.replace(/\ufe0f/gu, "");
  const found = signs.filter(({ sign }) => plain.includes(sign));
  const options = distinct(
    found.map(({ option }) => option),
    destinationOf,
  );
  const [first] = found;
  if (first === undefined) return NONE;
  if (options.length > 1) return { kind: "tie", options };
  const matched = [
    { option: first.option.id, phrase: first.written, written: first.sign, how: "exact" as const },
  ];
  return { kind: "one", option: first.option, matched, by: "words" };
}

function toMatched({ phrase, from, to, how }: Found, text: ReadText): Matched {
  return { option: phrase.option.id, phrase: phrase.written, written: writtenBetween(text, from, to), how };
}

function writtenBetween({ text, words }: ReadText, from: number, to: number): string {
  return text.slice(words[from]?.start, words[to]?.end);
}
