import { LANGUAGES, type Language } from "../contact/language";
import { ENGLISH } from "./languages/english";
import type { LanguageSigns } from "./languages/language-signs";
import { PORTUGUESE } from "./languages/portuguese";
import { SPANISH } from "./languages/spanish";
import { bitOf, type Languages, languagesOfForm } from "./words/known-words";
import { unstretched } from "./words/word-forms";
import { listed } from "./words/word-list";
import { type Word, wordsOf } from "./words/words-of";

/** Words that tell a language, besides those that come along. */
export type LanguageWords = Readonly<Record<Language, readonly string[]>>;

/** What is read of a text, in UTF-16 units. */
const READ_AT_MOST = 1_000;

const SIGNS: Readonly<Record<Language, LanguageSigns>> = { es: SPANISH, pt: PORTUGUESE, en: ENGLISH };

/** What a word adds for a language; half where two languages share it, nothing where all do. */
const GREETING = 3;
const SMALL_WORD = 2;
const COMMON_WORD = 1;
const ENDING = 1;
const LETTER = 2.5;
const EXTRA = 4;

/** Below this nothing was said that tells; nearer than this two languages are as likely. */
const LEAST = 1.9;
const LEAST_LEAD = 0.9;

/** The language of a text, or nothing where it cannot be told: "ok", "👍", a number, a name. */
export function detectLanguage(text: string, extraWords?: LanguageWords): Language | undefined {
  const scores = scoreLanguages(text, extraWords);
  const [best, second] = [...LANGUAGES].sort((one, other) => scores[other] - scores[one]);
  if (best === undefined || second === undefined) return undefined;
  return scores[best] >= LEAST && scores[best] - scores[second] >= LEAST_LEAD ? best : undefined;
}

/** How much speaks for each language. */
export function scoreLanguages(text: string, extraWords?: LanguageWords): Record<Language, number> {
  const read = withoutAddresses(text.slice(0, READ_AT_MOST));
  const scores = { es: 0, pt: 0, en: 0 };
  for (const word of wordsOf(read)) {
    const plain = asListed(word.plain);
    if (extraWords !== undefined) addTo(scores, extraIndexOf(extraWords).get(plain), EXTRA);
    addTo(scores, GREETINGS.get(plain), GREETING);
    const small = SMALL_WORDS.get(plain);
    addTo(scores, small, SMALL_WORD);
    if (small !== undefined || isName(word)) continue;
    addTo(scores, languagesOfForm(plain), COMMON_WORD);
    if (plain.length > 4)
      addTo(
        scores,
        languagesWith((signs) => signs.endings.test(plain)),
        ENDING,
      );
  }
  const letters = read.toLowerCase().normalize("NFC");
  addTo(
    scores,
    languagesWith((signs) => signs.letters?.test(letters) === true),
    LETTER,
  );
  return scores;
}

/** Web and mail addresses are of no language. */
function withoutAddresses(text: string): string {
  return text
    .split(/(\s+)/)
    .filter((part) => !/^(?:https?:|www\.)|@/i.test(part))
    .join("");
}

/** A word that is listed somewhere, also with letters held down: "holaaa". */
function asListed(plain: string): string {
  return (
    unstretched(plain).find((form) => form.length > 1 && (GREETINGS.has(form) || SMALL_WORDS.has(form))) ??
    plain
  );
}

function languagesWith(holds: (signs: LanguageSigns) => boolean): Languages {
  return LANGUAGES.reduce((all, language) => (holds(SIGNS[language]) ? all | bitOf(language) : all), 0);
}

function addTo(scores: Record<Language, number>, languages: Languages | undefined, weight: number): void {
  if (languages === undefined || languages === 0) return;
  const several = LANGUAGES.filter((language) => (languages & bitOf(language)) !== 0);
  if (several.length === LANGUAGES.length) return;
  for (const language of several) scores[language] += weight / several.length;
}

/** Names are of no language. */
function isName({ text }: Word): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text);
}

const GREETINGS = indexOf((language) => listed(SIGNS[language].greetings));
const SMALL_WORDS = indexOf((language) => listed(SIGNS[language].words));

const extraIndexes = new WeakMap<LanguageWords, ReadonlyMap<string, Languages>>();

function extraIndexOf(extraWords: LanguageWords): ReadonlyMap<string, Languages> {
  const known = extraIndexes.get(extraWords) ?? indexOf((language) => extraWords[language]);
  extraIndexes.set(extraWords, known);
  return known;
}

/** The languages of each word that is listed. */
function indexOf(wordsIn: (language: Language) => readonly string[]): ReadonlyMap<string, Languages> {
  const index = new Map<string, Languages>();
  for (const language of LANGUAGES) {
    for (const { plain } of wordsIn(language).flatMap(wordsOf))
      index.set(plain, (index.get(plain) ?? 0) | bitOf(language));
  }
  return index;
}
