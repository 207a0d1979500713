import type { MenuOption } from "./menu";
import type { Phrase, Term } from "./phrase";
import { isOptional, type PlainPhrase, readPhrases } from "./read-phrases";
import { COMMON_TOPICS } from "./words/small-words";
import { Vocabulary } from "./words/vocabulary";
import { plainWord } from "./words/words-of";

/** The options of a menu, ready to be matched with what contacts write. */
export interface OptionMatcher {
  readonly options: readonly MenuOption[];
  /** What is numbered for the contact, in order. */
  readonly listed: readonly MenuOption[];
  readonly vocabulary: Vocabulary<Term>;
  /** Phrases of several words by their keys. */
  readonly whole: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrases of several words by their letters, for who writes without blanks. */
  readonly glued: ReadonlyMap<string, readonly Phrase[]>;
  /** Signs that mean an option, as "🛒": words of a config that have no letters. */
  readonly signs: readonly { readonly option: MenuOption; readonly written: string; readonly sign: string }[];
  /** Options with the same destination are one. */
  readonly destinationOf: (option: MenuOption) => string;
}

const compiled = new WeakMap<readonly MenuOption[], OptionMatcher>();

/**
 * Makes the options of a menu ready, once for each menu. `teamOf` tells the team that an option leads to where that is
 * not to be seen from the option itself; two options of one team are never in each other's way.
 */
export function compileOptions(
  options: readonly MenuOption[],
  teamOf: (option: MenuOption) => number | undefined = teamLedTo,
): OptionMatcher {
  const kept = teamOf === teamLedTo ? compiled.get(options) : undefined;
  if (kept !== undefined) return kept;
  const matcher = compile(options, (option) => {
    const team = teamOf(option);
    return team === undefined ? `option ${option.id}` : `team ${team}`;
  });
  if (teamOf === teamLedTo) compiled.set(options, matcher);
  return matcher;
}

function teamLedTo({ leadsTo }: MenuOption): number | undefined {
  return leadsTo.kind === "team" || leadsTo.kind === "person" ? leadsTo.team : undefined;
}

function compile(
  options: readonly MenuOption[],
  destinationOf: (option: MenuOption) => string,
): OptionMatcher {
  const vocabulary = new Vocabulary<Term>();
  const terms: Term[] = [];
  const whole = new Map<string, Phrase[]>();
  const glued = new Map<string, Phrase[]>();
  for (const option of options) {
    for (const plain of readPhrases(option)) {
      const phrase = addPhrase(plain, vocabulary, terms, destinationOf(option));
      if (phrase.strength < 1 || phrase.words.length === 1) continue;
      keep(whole, phrase.key, phrase);
      keep(glued, phrase.key.replaceAll(" ", ""), phrase);
    }
  }
  for (const term of terms) term.weight = weightOf(term);
  return {
    options,
    listed: options.filter(({ title }) => title !== undefined),
    vocabulary,
    whole,
    glued,
    signs: options.flatMap(readSigns),
    destinationOf,
  };
}

function addPhrase(
  read: PlainPhrase,
  vocabulary: Vocabulary<Term>,
  terms: Term[],
  destination: string,
): Phrase {
  const allOptional = read.plain.every(isOptional);
  const words = read.plain.map((word) => {
    const optional = !allOptional && isOptional(word);
    return { term: termOf(word, optional ? undefined : destination, vocabulary, terms), optional };
  });
  const first = words.findIndex(({ optional }) => !optional);
  // Written out: a spread takes as long as all else here.
  const { option, written, key, by, strength, longestText, language } = read;
  const known = { option, written, key, by, words, first, strength, longestText };
  const phrase: Phrase = language === undefined ? known : { ...known, language };
  const term = words[first]?.term;
  if (term !== undefined) term.starts = [...term.starts, phrase];
  return phrase;
}

function termOf(
  plain: string,
  destination: string | undefined,
  vocabulary: Vocabulary<Term>,
  terms: Term[],
): Term {
  const known = vocabulary.get(plain);
  if (known !== undefined) {
    if (destination !== undefined && !known.destinations.includes(destination)) {
      known.destinations = [...known.destinations, destination];
    }
    return known;
  }
  const made = { plain, starts: [], destinations: destination === undefined ? [] : [destination], weight: 0 };
  terms.push(made);
  vocabulary.add(made);
  return made;
}

/** Letters beyond this many do not make a word tell more. */
const LONG = 12;

/** From 1 for short words to 2 for long ones; less where it stands for several options, or customers write it all the time. */
function weightOf({ plain, destinations }: Term): number {
  const length = 1 + Math.min(plain.length, LONG) / LONG;
  return (length * (COMMON_TOPICS.has(plain) ? 0.5 : 1)) / Math.sqrt(Math.max(1, destinations.length));
}

function readSigns(option: MenuOption): OptionMatcher["signs"] {
  return option.words.flatMap((written) => {
    if (written.trim() === "" || /[\p{L}\p{N}]/u.test(written)) return [];
    const sign = written.replace(/(?:\s|\ufe0f)+/gu, "");
    return [{ option, written, sign }];
  });
}

function keep(phrases: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const known = phrases.get(key);
  if (known === undefined) phrases.set(key, [phrase]);
  else known.push(phrase);
}

/** The phrases that a text is which has these plain words and no others. */
export function phrasesOf({ vocabulary, whole }: OptionMatcher, key: string): readonly Phrase[] {
  return (
    whole.get(key) ??
    vocabulary.get(key)?.starts.filter(({ words, strength }) => words.length === 1 && strength === 1) ??
    []
  );
}

/** Whether a phrase of small words is written with its own accents: "Pará" is, "para" is not. */
export function hasOwnAccents(phrase: Phrase, written: string): boolean {
  const own = phrase.written.toLowerCase().normalize("NFC");
  return own !== plainWord(own) && own === written.toLowerCase().normalize("NFC");
}
