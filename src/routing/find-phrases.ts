import { hasOwnAccents, type OptionMatcher } from "./compile-options";
import type { Phrase, Term } from "./phrase";
import { FILLERS } from "./words/small-words";
import type { How, Reading } from "./words/vocabulary";
import type { Word } from "./words/words-of";

/** A text whose words were read. */
export interface ReadText {
  readonly text: string;
  readonly words: readonly Word[];
  /** Whether what stands before a word parts it from the one before. */
  readonly breaks: readonly boolean[];
}

/** A phrase of an option, found in a text. */
export interface Found {
  readonly phrase: Phrase;
  /** Places of its first and its last word in the text. */
  readonly from: number;
  readonly to: number;
  /** How many of its words were found that may not be left out. */
  readonly count: number;
  readonly how: How;
  /** How much it tells: how long, how rare and how surely read it is. */
  readonly weight: number;
}

/** How many small words may stand between two words of a phrase. */
const GAP = 3;
/** What a small word that may be left out adds where it was written. */
const SMALL_WORD = 0.15;
const SHORTEST_GLUED = 5;
const SHORTEST_SPLIT = 4;

const HOW: readonly How[] = ["exact", "inflected", "typo"];

/** All phrases of a menu in a text, also within each other. */
export function findPhrases(text: ReadText, { vocabulary, glued }: OptionMatcher): readonly Found[] {
  const readings = text.words.map(({ plain }) =>
    FILLERS.has(plain) ? exactly(vocabulary.get(plain)) : vocabulary.read(plain),
  );
  const found: Found[] = [];
  for (const [at, word] of text.words.entries()) {
    const read = readings[at] ?? [];
    const started = startingWith(read, at, readings, text);
    // "cambiar" may be of the phrase "cambiar talla" only, and then mean "cambios".
    found.push(
      ...(started.length > 0 ? started : startingWith(otherForms(read, vocabulary), at, readings, text)),
    );
    if (word.plain.length >= SHORTEST_GLUED) {
      for (const phrase of glued.get(word.plain) ?? []) found.push(whole(phrase, at, at));
    }
    found.push(...splitWord(at, text, vocabulary.get(`${word.plain}${text.words[at + 1]?.plain ?? ""}`)));
  }
  return found.filter(({ phrase, from, to }) => isLongEnough(phrase, text, from, to));
}

function exactly(term: Term | undefined): readonly Reading<Term>[] {
  return term === undefined ? [] : [{ meaning: term, how: "exact", sureness: 1 }];
}

/** What the words that were read are other forms of. */
function otherForms(
  read: readonly Reading<Term>[],
  vocabulary: OptionMatcher["vocabulary"],
): readonly Reading<Term>[] {
  return read.flatMap(({ meaning, how, sureness }) =>
    vocabulary.readInflected(meaning.plain).map((other) => ({
      meaning: other.meaning,
      how: lessSure(how, other.how),
      sureness: sureness * other.sureness,
    })),
  );
}

function lessSure(one: How, other: How): How {
  return HOW.indexOf(one) > HOW.indexOf(other) ? one : other;
}

function startingWith(
  first: readonly Reading<Term>[],
  at: number,
  readings: readonly (readonly Reading<Term>[])[],
  text: ReadText,
): readonly Found[] {
  return first.flatMap((reading) =>
    reading.meaning.starts.flatMap((phrase) => matchFrom(phrase, at, reading, readings, text) ?? []),
  );
}

function matchFrom(
  phrase: Phrase,
  from: number,
  first: Reading<Term>,
  readings: readonly (readonly Reading<Term>[])[],
  text: ReadText,
): Found | undefined {
  let weight = first.meaning.weight * first.sureness;
  let how = first.how;
  let count = 1;
  let at = from;
  for (let index = phrase.first + 1; index < phrase.words.length; index++) {
    const word = phrase.words[index];
    if (word === undefined) break;
    if (word.optional) {
      if (isNext(word.term.plain, at, text)) {
        weight += SMALL_WORD;
        at++;
      }
      continue;
    }
    const next = findNext(word.term, at, readings, text);
    if (next === undefined) return undefined;
    weight += word.term.weight * next.reading.sureness;
    how = lessSure(how, next.reading.how);
    count++;
    at = next.at;
  }
  const start = startBefore(phrase, from, text);
  weight += (from - start) * SMALL_WORD;
  return { phrase, from: start, to: at, count, how, weight: weight * phrase.strength };
}

function isNext(plain: string, at: number, { words, breaks }: ReadText): boolean {
  return words[at + 1]?.plain === plain && breaks[at + 1] !== true;
}

function findNext(
  term: Term,
  after: number,
  readings: readonly (readonly Reading<Term>[])[],
  { words, breaks }: ReadText,
): { readonly at: number; readonly reading: Reading<Term> } | undefined {
  for (let at = after + 1; at <= after + 1 + GAP && breaks[at] === false; at++) {
    const reading = readings[at]?.find(({ meaning }) => meaning === term);
    if (reading !== undefined) return { at, reading };
    if (!FILLERS.has(words[at]?.plain ?? "")) return undefined;
  }
  return undefined;
}

/** Where a phrase starts whose first words may be left out: "con receta" at its "con", if it is there. */
function startBefore({ words, first }: Phrase, from: number, text: ReadText): number {
  let at = from;
  for (let index = first - 1; index >= 0; index--) {
    if (text.words[at - 1]?.plain !== words[index]?.term.plain || text.breaks[at] === true) break;
    at--;
  }
  return at;
}

/** A word that was written as two: "e-mail", "wi fi". */
function splitWord(at: number, { words, breaks }: ReadText, term: Term | undefined): readonly Found[] {
  const apart = (words[at + 1]?.start ?? 0) - (words[at]?.end ?? 0);
  if (term === undefined || term.plain.length < SHORTEST_SPLIT || apart > 1 || breaks[at + 1] !== false)
    return [];
  return term.starts.flatMap((phrase) => (phrase.words.length === 1 ? whole(phrase, at, at + 1) : []));
}

function whole(phrase: Phrase, from: number, to: number): Found {
  const required = phrase.words.filter(({ optional }) => !optional);
  const weight = required.reduce((sum, { term }) => sum + term.weight, 0) * phrase.strength;
  return { phrase, from, to, count: required.length, how: "exact", weight };
}

function isLongEnough(phrase: Phrase, { words, text }: ReadText, from: number, to: number): boolean {
  if (words.length <= phrase.longestText) return true;
  return hasOwnAccents(phrase, text.slice(words[from]?.start, words[to]?.end));
}
