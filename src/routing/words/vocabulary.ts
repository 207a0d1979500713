import { InflectedWords } from "./inflected-words";
import { MistypedWords } from "./mistyped-words";
import type { Meant } from "./parted-index";
import { LONGEST_MISTYPED } from "./typing-errors";
import { unstretched } from "./word-forms";

/** How a written word is one of the vocabulary: itself, another form of it, or with typing errors. */
export type How = "exact" | "inflected" | "typo";

/** A word of the vocabulary that a written one is, and how surely, 1 for itself. */
export interface Reading<Meaning> {
  readonly meaning: Meaning;
  readonly how: How;
  readonly sureness: number;
}

/** "isn't working" says "not working". */
const CONTRACTED_NOT: ReadonlySet<string> = new Set(
  "isnt arent aint wasnt werent doesnt dont didnt wont cant couldnt hasnt havent".split(" "),
);

/** Words whose readings are kept. */
const MOST_KEPT = 2_000;

const EXACT = 1;
const OTHER_NUMBER = 0.95;
const OTHER_VERB_FORM = 0.75;
const STRETCHED = 0.9;
const ONE_ERROR = 0.75;
const TWO_ERRORS = 0.65;

/**
 * Finds what a written word means among the words of a config. A sure reading hides less sure ones: a word that is in the
 * vocabulary is never read as a form of another, and a form of one never as another's typing error.
 */
export class Vocabulary<Meaning extends Meant> {
  private readonly exact = new Map<string, Meaning>();
  private readonly inflected = new InflectedWords<Meaning>();
  private readonly mistyped = new MistypedWords<Meaning>();
  /** Most words of a message were in one before. */
  private readonly kept = new Map<string, readonly Reading<Meaning>[]>();

  /** Adds a word that is not in it. */
  add(meaning: Meaning): void {
    this.kept.clear();
    this.exact.set(meaning.plain, meaning);
    this.inflected.add(meaning);
    this.mistyped.add(meaning);
  }

  get(plain: string): Meaning | undefined {
    return this.exact.get(plain);
  }

  /** All that a written word may mean, equally sure. */
  read(plain: string): readonly Reading<Meaning>[] {
    const kept = this.kept.get(plain);
    if (kept !== undefined) return kept;
    const found = this.readAnew(plain);
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    if (plain.length <= LONGEST_MISTYPED) this.kept.set(plain, found);
    return found;
  }

  /** What a word may mean as a form of another. */
  readInflected(plain: string): readonly Reading<Meaning>[] {
    const number = this.inflected.findNumber(plain);
    if (number.length > 0) return readings(number, "inflected", OTHER_NUMBER);
    return readings(this.inflected.findVerb(plain), "inflected", OTHER_VERB_FORM);
  }

  private readAnew(plain: string): readonly Reading<Meaning>[] {
    const exact = this.exact.get(plain);
    if (exact !== undefined) return [{ meaning: exact, how: "exact", sureness: EXACT }];
    const not = CONTRACTED_NOT.has(plain) ? this.exact.get("not") : undefined;
    if (not !== undefined) return readings([not], "inflected", OTHER_NUMBER);
    const inflected = this.readInflected(plain);
    if (inflected.length > 0) return inflected;
    const stretched = unstretched(plain).flatMap(
      (form) => this.exact.get(form) ?? this.inflected.findNumber(form),
    );
    if (stretched.length > 0) return readings([...new Set(stretched)], "typo", STRETCHED);
    const { meanings, errors } = this.mistyped.find(plain);
    return readings(meanings, "typo", errors > 1 ? TWO_ERRORS : ONE_ERROR);
  }
}

function readings<Meaning>(
  meanings: readonly Meaning[],
  how: How,
  sureness: number,
): readonly Reading<Meaning>[] {
  return meanings.map((meaning) => ({ meaning, how, sureness }));
}
