import { LANGUAGES } from "../../contact/language";
import { bitOf, type Languages, languagesOf, languagesOfForm } from "./known-words";
import { append, type Meant, PartedIndex } from "./parted-index";
import { firstSound, soundOf } from "./sounds";
import {
  differInEndingOnly,
  differInUnlikeLetters,
  errorsAllowed,
  errorsBetween,
  LONGEST_MISTYPED,
  SHORTEST_MISTYPED,
} from "./typing-errors";
import { singularsOf } from "./word-forms";

/** What a mistyped word may have been meant as, all by as few errors. */
export interface Mistyped<Meaning> {
  readonly meanings: readonly Meaning[];
  readonly errors: number;
}

/** A word as it may have been meant, also as its singular. */
interface Form<Meaning> {
  readonly plain: string;
  readonly meaning: Meaning;
  readonly letters: number;
  readonly languages: Languages;
}

interface Candidate<Meaning> {
  readonly form: Form<Meaning>;
  readonly errors: number;
}

/** Words with one first sound. */
interface Part<Meaning> {
  readonly forms: readonly Form<Meaning>[];
  readonly bySound: ReadonlyMap<string, readonly Form<Meaning>[]>;
}

/**
 * Finds words that were written with small errors, and the same first sound; also by ear, and with the first two letters
 * swapped. What is an ordinary word of its own is no error.
 */
export class MistypedWords<Meaning extends Meant> {
  private readonly index = new PartedIndex<Meaning, Part<Meaning>>(makePart);

  add(meaning: Meaning): void {
    if (canBeMistyped(meaning.plain)) this.index.add(firstSound(meaning.plain), meaning);
  }

  find(plain: string): Mistyped<Meaning> {
    const meant = canBeMistyped(plain) ? this.meantBy(plain) : [];
    const errors = meant.reduce((least, candidate) => Math.min(least, candidate.errors), LONGEST_MISTYPED);
    const fewest = meant.filter((candidate) => candidate.errors === errors);
    return { meanings: [...new Set(fewest.map(({ form }) => form.meaning))], errors };
  }

  private meantBy(plain: string): readonly Candidate<Meaning>[] {
    const candidates = this.bySwap(plain);
    const part = this.index.get(firstSound(plain));
    if (part === undefined) return candidates;
    candidates.push(...soundingAs(plain, languagesOfForm(plain), part));
    const languages = languagesOf(plain);
    if (isOfNoOther(languages)) return candidates;
    candidates.push(...similarTo(plain, languages, part));
    const [singular] = singularsOf(plain);
    if (singular !== undefined) candidates.push(...similarTo(singular, languages, part));
    return candidates;
  }

  /** "evntas": the first two letters swapped, all else right. */
  private bySwap(plain: string): Candidate<Meaning>[] {
    const meant = `${plain.charAt(1)}${plain.charAt(0)}${plain.slice(2)}`;
    const sound = firstSound(meant);
    const part = sound === firstSound(plain) ? undefined : this.index.get(sound);
    return part === undefined ? [] : soundingAs(meant, languagesOfForm(plain), part);
  }
}

function makePart<Meaning extends Meant>(meanings: readonly Meaning[]): Part<Meaning> {
  const forms: Form<Meaning>[] = [];
  const bySound = new Map<string, Form<Meaning>[]>();
  for (const meaning of meanings) {
    const languages = languagesOf(meaning.plain);
    for (const plain of formsOf(meaning.plain)) {
      const form = { plain, meaning, letters: lettersOf(plain), languages };
      forms.push(form);
      append(bySound, soundOf(plain), form);
    }
  }
  return { forms, bySound };
}

/** A word and its likely singulars: the plainest, and the one that most is taken away for. */
function formsOf(plain: string): readonly string[] {
  const singulars = singularsOf(plain);
  return [...new Set([plain, ...singulars.slice(0, 1), ...singulars.slice(-1)])].filter(canBeMistyped);
}

function canBeMistyped(plain: string): boolean {
  return plain.length >= SHORTEST_MISTYPED && plain.length <= LONGEST_MISTYPED;
}

function soundingAs<Meaning>(
  plain: string,
  languages: Languages,
  { bySound }: Part<Meaning>,
): Candidate<Meaning>[] {
  const forms = bySound.get(soundOf(plain)) ?? [];
  return forms.flatMap((form) => {
    const isError = mayBeMeant(languages, form.languages) && !differInEndingOnly(plain, form.plain);
    return isError ? [{ form, errors: 1 }] : [];
  });
}

function similarTo<Meaning>(
  plain: string,
  languages: Languages,
  { forms }: Part<Meaning>,
): readonly Candidate<Meaning>[] {
  const found: Candidate<Meaning>[] = [];
  const letters = lettersOf(plain);
  for (const form of forms) {
    if (!mayBeMeant(languages, form.languages)) continue;
    const most = errorsAllowed(form.plain);
    const apart = Math.abs(form.plain.length - plain.length);
    // Each error takes one letter away at most, and brings one; those that make a word longer do one of the two.
    if (apart > most || !differInAtMost(2 * most - apart, letters, form.letters)) continue;
    const errors = errorsBetween(plain, form.plain, most);
    if (errors === undefined || (errors === 2 && differInUnlikeLetters(plain, form.plain))) continue;
    if (!differInEndingOnly(plain, form.plain)) found.push({ form, errors: Math.max(1, errors) });
  }
  return found;
}

/**
 * Whether an ordinary word of some languages may be meant as a word of others. "fractura" is no error for "factura". Only
 * Spanish and Portuguese are so near that a word of one is well meant as a word of the other: "suporte" as "soporte".
 */
function mayBeMeant(languages: Languages, meant: Languages): boolean {
  if (languages === 0) return true;
  return meant !== 0 && (languages & meant) === 0 && ((languages | meant) & bitOf("en")) === 0;
}

/** Whether an ordinary word of these languages is never meant as another. */
function isOfNoOther(languages: Languages): boolean {
  return LANGUAGES.every((language) => !mayBeMeant(languages, bitOf(language)));
}

/** Which letters a word has, one bit each: words that differ in many have many errors between them. */
function lettersOf(plain: string): number {
  let letters = 0;
  for (let index = 0; index < plain.length; index++) letters |= 1 << (plain.charCodeAt(index) & 31);
  return letters;
}

/** Whether two words differ in at most so many letters. */
function differInAtMost(most: number, one: number, other: number): boolean {
  let count = 0;
  for (let apart = one ^ other; apart !== 0 && count <= most; apart &= apart - 1) count++;
  return count <= most;
}
