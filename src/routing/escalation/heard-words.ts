import { breaksBetween } from "../words/breaks";
import { languagesOf } from "../words/known-words";
import { errorsBetween } from "../words/typing-errors";
import { type Word, wordsOf } from "../words/words-of";

/** A message as the rules hear it. */
export interface Heard {
  readonly text: string;
  readonly words: readonly Word[];
  /** The words as the rules write them: without accents, case, repeated letters and typing errors. */
  readonly plain: readonly string[];
  /** Whether a sentence ends before a word. */
  readonly breaks: readonly boolean[];
}

/** What is read of a message, in UTF-16 units: nobody asks for a person after so much, and it bounds the time. */
const READ_AT_MOST = 2_000;

/** How people write in a hurry. */
const SHORT: Readonly<Record<string, string>> = {
  ...{
    q: "que",
    k: "que",
    ke: "que",
    kiero: "quiero",
    qiero: "quiero",
    kisiera: "quisiera",
    ablar: "hablar",
    avlar: "hablar",
  },
  ...{
    hablr: "hablar",
    asta: "hasta",
    xfa: "porfa",
    porfi: "porfa",
    xfavor: "porfavor",
    nesesito: "necesito",
    nececito: "necesito",
  },
  ...{
    nesecito: "necesito",
    vc: "voce",
    vcs: "voces",
    pfv: "porfa",
    pf: "porfa",
    blz: "beleza",
    qro: "quero",
    falr: "falar",
  },
  ...{
    u: "you",
    ur: "your",
    r: "are",
    plss: "please",
    gimme: "give",
    lemme: "let",
    wana: "wanna",
    sb: "somebody",
    ppl: "people",
  },
  ...{
    atention: "attention",
    agnt: "agent",
    asap: "now",
    wen: "when",
    someon: "someone",
    wth: "with",
    bullshit: "bullshit",
    kon: "con",
    estufa: "estufa",
    estufas: "estufas",
  },
};

/** Reads a message. vocabulary: the words of the rules; long ones are heard though they are mistyped. */
export function hear(message: string, vocabulary: Vocabulary): Heard {
  const text = message.slice(0, READ_AT_MOST);
  const words = wordsOf(text);
  return {
    text,
    words,
    plain: words.map(({ plain }) => vocabulary.hear(plain)),
    breaks: breaksBetween(text, words),
  };
}

/** Typing errors are looked for in words of so many letters; shorter ones are too near to others. */
const SHORTEST = 6;
const LONGEST = 20;

/** The words of all rules. */
export class Vocabulary {
  /** Long words by their first letter, as that one is rarely wrong. */
  readonly #long = new Map<string, string[]>();
  readonly #heard = new Map<string, string>();

  constructor(
    private readonly words: ReadonlySet<string>,
    mistypable: ReadonlySet<string>,
  ) {
    for (const word of mistypable) {
      if (word.length < SHORTEST) continue;
      const first = word.charAt(0);
      const known = this.#long.get(first);
      if (known === undefined) this.#long.set(first, [word]);
      else known.push(word);
    }
  }

  /** A word as the rules write it; itself where it is none of theirs. */
  hear(plain: string): string {
    if (this.words.has(plain)) return plain;
    const known = this.#heard.get(plain);
    if (known !== undefined) return known;
    const heard = this.#find(plain);
    // What people write is without end.
    if (this.#heard.size > MOST_HEARD) this.#heard.clear();
    this.#heard.set(plain, heard);
    return heard;
  }

  #find(plain: string): string {
    const short = Object.hasOwn(SHORT, plain) ? SHORT[plain] : undefined;
    if (short !== undefined) return short;
    const once = plain.replace(/(.)\1+/g, "$1");
    if (once !== plain && /(\p{L})\1\1/u.test(plain)) {
      const twice = plain.replace(/(.)\1{2,}/g, "$1$1");
      if (this.words.has(once)) return once;
      if (this.words.has(twice)) return twice;
      return once;
    }
    if (plain.length < SHORTEST || plain.length > LONGEST || languagesOf(plain) !== 0) return plain;
    const near = this.#long.get(plain.charAt(0))?.find((word) => errorsBetween(plain, word, 1) !== undefined);
    return near ?? plain;
  }
}

const MOST_HEARD = 5_000;
