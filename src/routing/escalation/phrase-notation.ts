import { plainWord, wordsOf } from "../words/words-of";

/*
 * How phrases of rules are written, ours and those of a config:
 *
 *   hablar con una persona     these words, in this order
 *   hablar|conversar           any of these
 *   (por favor)                may stand here, or not
 *   cobr*                      any word that begins so
 *   <person>                   any word of a set of word-sets.ts
 *   ...                        up to four other words
 *   ^  and  $                  the beginning and the end of the message
 *   -ya|nunca                  none of these right before a phrase that begins so, or right after what stands before it
 *
 * Accents, capitals, punctuation, repeated letters and small typing errors of long words do not count. Small words may
 * stand between two others: "hablar con un agente" is also heard in "hablar ahora mismo con algún otro agente".
 */

/** One step of a phrase. */
export type Step =
  | {
      readonly kind: "word";
      readonly words: ReadonlySet<string>;
      readonly prefixes: readonly string[];
      readonly optional: boolean;
    }
  | { readonly kind: "gap" }
  | { readonly kind: "begin" }
  | { readonly kind: "end" }
  | { readonly kind: "not-after"; readonly words: ReadonlySet<string> }
  | { readonly kind: "not-before"; readonly words: ReadonlySet<string> };

export interface Phrase {
  readonly written: string;
  readonly steps: readonly Step[];
}

/** Sets of words by their names. */
export type WordSets = Readonly<Record<string, readonly string[]>>;

/** What is wrong with a phrase, in words; nothing for one that can be read. */
export function phraseFault(written: string, sets: WordSets = {}): string | undefined {
  const tokens = tokensOf(written);
  const unknown = tokens
    .flatMap((token) => [...token.matchAll(/<([^>]*)>/g)].map(([, name = ""]) => name))
    .find((name) => !Object.hasOwn(sets, name));
  if (unknown !== undefined)
    return `'<${unknown}>' is no set of words; write the words themselves with '|' between them`;
  const star = tokens.find((token) => /\*(?![|)\s]|$)/.test(token) || /(?:^|[|(\s])\*/.test(token));
  if (star !== undefined) return `'${star}' has its '*' within a word; it stands at its end: 'cotiz*'`;
  if (written.replace(/\([^()]*\)/g, "").match(/[()]/) !== null)
    return "holds a parenthesis that is not closed or not opened; take it out";
  const empty = tokens.find(
    (token) =>
      !MARKS.has(token) && alternativesOf(token).every((one) => plainWord(one.replace(/[<>*]/g, "")) === ""),
  );
  if (empty !== undefined) return `'${empty}' holds no word`;
  if (!tokens.some((token) => !MARKS.has(token) && !token.startsWith("(") && !token.startsWith("-"))) {
    return "holds no word that must stand there";
  }
  return undefined;
}

const MARKS: ReadonlySet<string> = new Set(["...", "^", "$"]);

/** Reads a phrase that has no fault. `read` remembers what was read of the same sets: many phrases share their words. */
export function readPhrase(written: string, sets: WordSets, read: ReadWords = new Map()): Phrase {
  const wordsIn = (token: string) => {
    const known = read.get(token) ?? readWords(token, sets);
    read.set(token, known);
    return known;
  };
  return {
    written,
    steps: tokensOf(written).flatMap((token, index) => stepsOf(token, index === 0, wordsIn)),
  };
}

/** The words of a step, and what its words begin with. */
interface StepWords {
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
}

export type ReadWords = Map<string, StepWords>;

function tokensOf(written: string): readonly string[] {
  // "foda-se" is two words.
  const parted = /[…/]|\S-/.test(written)
    ? written.replaceAll("…", " ... ").replace(/(?<=[\p{L}\p{N}])[-/](?=[\p{L}\p{N}])/gu, " ")
    : written;
  return parted.match(/\([^)]*\)|\S+/g) ?? [];
}

function stepsOf(token: string, isFirst: boolean, wordsIn: (token: string) => StepWords): readonly Step[] {
  if (token === "...") return [{ kind: "gap" }];
  if (token === "^") return [{ kind: "begin" }];
  if (token === "$") return [{ kind: "end" }];
  if (token.startsWith("-")) {
    return [{ kind: isFirst ? "not-after" : "not-before", words: wordsIn(token.slice(1)).words }];
  }
  const [, inner] = /^\(([^)]*)\)$/.exec(token) ?? [];
  if (inner !== undefined) {
    return inner.split(/\s+/).map((one) => ({ kind: "word", ...wordsIn(one), optional: true }));
  }
  return [{ kind: "word", ...wordsIn(token), optional: false }];
}

function readWords(token: string, sets: WordSets): StepWords {
  const words = new Set<string>();
  const prefixes: string[] = [];
  for (const one of alternativesOf(token)) {
    const [, name] = one.startsWith("<") ? (/^<(.+)>$/.exec(one) ?? []) : [];
    for (const word of name === undefined ? [one] : (sets[name] ?? [])) {
      if (SIMPLE.test(word)) words.add(word);
      else if (word.endsWith("*")) prefixes.push(plainWord(word.slice(0, -1)));
      else for (const { plain } of wordsOf(word)) words.add(plain);
    }
  }
  return { words, prefixes };
}

/** A word that is plain as it is written, as most are. */
const SIMPLE = /^[a-z0-9]+$/;

function alternativesOf(token: string): readonly string[] {
  return token
    .replace(/^\(|\)$|^-/g, "")
    .split("|")
    .filter((one) => one !== "");
}
