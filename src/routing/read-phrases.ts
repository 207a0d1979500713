import { LANGUAGES, type Language } from "../contact/language";
import type { MenuOption } from "./menu";
import type { Phrase } from "./phrase";
import { languagesOf } from "./words/known-words";
import { ANSWERS, ASKING, COMMON_TOPICS, FILLERS, JOINERS, VAGUE } from "./words/small-words";
import { plainWordsOf, wordsOf } from "./words/words-of";

/** A phrase as it was read from a config, before its words are looked at beside all others. */
export interface PlainPhrase extends Omit<Phrase, "words" | "first"> {
  readonly plain: readonly string[];
}

const NO_LIMIT = Number.POSITIVE_INFINITY;
/** In texts of so few words a small word is an answer: "sí, por favor". */
const SHORT_ANSWER = 3;
/** In texts of so few words an ordinary word may be all that somebody writes of a name or a title. */
const SHORT_TEXT = 5;

const TITLE_WORD = 0.9;
const COMMON_TITLE_WORD = 0.3;
const PART_OF_NAME = 0.6;
const SHORTEST_PART = 4;
/** In words, without the small ones. */
const LONGEST_NAME = 4;

/** The phrases of an option: its titles, its words, and what of them counts alone. The same words count once. */
export function readPhrases(option: MenuOption): readonly PlainPhrase[] {
  const phrases: PlainPhrase[] = [];
  for (const language of LANGUAGES) {
    const title = option.title?.[language] ?? "";
    const isAlone = LANGUAGES.every((other) => other === language || option.title?.[other] !== title);
    addPhrase(phrases, option, title, "title", isAlone ? language : undefined);
  }
  for (const words of option.words) addPhrase(phrases, option, words, "words");
  const parts = phrases.flatMap(option.title === undefined ? partsOfName : titleWords);
  const seen = new Set<string>();
  return [...phrases, ...parts].filter(({ key }) => !seen.has(key) && seen.add(key));
}

/** Words that may be left out of a phrase: all small ones, unless it has no others. */
export function isOptional(plain: string): boolean {
  return FILLERS.has(plain) || JOINERS.has(plain);
}

function addPhrase(
  phrases: PlainPhrase[],
  option: MenuOption,
  written: string,
  by: Phrase["by"],
  language?: Language,
): void {
  const words = plainWordsOf(written);
  // "1. Ventas" and "1️⃣ Ventas" are titles with their number.
  const plain = by === "title" && words.length > 1 && /^\d+$/.test(words[0] ?? "") ? words.slice(1) : words;
  if (plain.length === 0) return;
  const small = plain.every((word) => isOptional(word) || ANSWERS.has(word));
  const longestText = small ? SHORT_ANSWER : NO_LIMIT;
  const spoken = language !== undefined && { language };
  phrases.push({ option, written, by, plain, key: plain.join(" "), strength: 1, longestText, ...spoken });
}

/** The words of a title that tell what it is about. */
function titleWords({ option, written, by, plain, language }: PlainPhrase): readonly PlainPhrase[] {
  if (by !== "title" || plain.length < 2) return [];
  return plain.filter(tells).map((word) => {
    const common = COMMON_TOPICS.has(word);
    return {
      option,
      written,
      by,
      plain: [word],
      key: word,
      strength: common ? COMMON_TITLE_WORD : TITLE_WORD,
      longestText: common ? SHORT_TEXT : NO_LIMIT,
      ...(language !== undefined && { language }),
    };
  });
}

function tells(word: string): boolean {
  return (
    word.length > 2 &&
    !/^\d+$/.test(word) &&
    !isOptional(word) &&
    !ASKING.has(word) &&
    !VAGUE.has(word) &&
    !ANSWERS.has(word)
  );
}

/**
 * Where nothing is listed, people name a place or a thing by a part of its name: "viña" for "Viña del Mar", "montt" for
 * "Puerto Montt", "San Pedro". Ordinary words do so in short texts, as the first word of what is written as a name.
 */
function partsOfName({ option, written, by, plain }: PlainPhrase): readonly PlainPhrase[] {
  const part = (words: readonly string[], longestText: number): PlainPhrase => {
    return { option, written, by, plain: words, key: words.join(" "), strength: PART_OF_NAME, longestText };
  };
  const words = plain.filter((word) => !isOptional(word));
  if (words.length < 2 || words.length > LONGEST_NAME) return [];
  const single = words.flatMap((word, index) => {
    if (word.length < SHORTEST_PART || !tells(word) || COMMON_TOPICS.has(word)) return [];
    if (languagesOf(word) === 0) return [part([word], NO_LIMIT)];
    return index === 0 && isName(written) ? [part([word], SHORT_TEXT)] : [];
  });
  return words.length > 2 && isName(written) ? [part(words.slice(0, 2), NO_LIMIT), ...single] : single;
}

/** Whether all words are written as of a name, but for the small ones. */
function isName(written: string): boolean {
  return wordsOf(written).every(({ text, plain }) => isOptional(plain) || /^\p{Lu}/u.test(text));
}
