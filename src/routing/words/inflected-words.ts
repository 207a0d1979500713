import { append, type Meant, PartedIndex } from "./parted-index";
import { areOneVerb, englishBasesOf, unstressedStem, type VerbForm, verbFormsOf } from "./verb-stems";
import { singularsOf } from "./word-forms";

/** Words that begin with one letter, as their other forms do. */
interface Part<Meaning> {
  readonly exact: ReadonlyMap<string, Meaning>;
  /** By the singulars that a word may have. */
  readonly singulars: ReadonlyMap<string, readonly Meaning[]>;
  /** By what English forms of verbs may be of. */
  readonly englishBases: ReadonlyMap<string, readonly Meaning[]>;
  readonly verbs: ReadonlyMap<string, readonly { readonly form: VerbForm; readonly meaning: Meaning }[]>;
}

/** Finds words by other forms of them: plural and singular, gender, forms of a verb. */
export class InflectedWords<Meaning extends Meant> {
  private readonly index = new PartedIndex<Meaning, Part<Meaning>>(makePart);

  add(meaning: Meaning): void {
    this.index.add(meaning.plain.charAt(0), meaning);
  }

  /** What a plain word is the plural, the singular or the other gender of. */
  findNumber(plain: string): readonly Meaning[] {
    const part = this.index.get(plain.charAt(0));
    return part === undefined ? [] : distinct(otherNumber(plain, part));
  }

  /** What a plain word may be another form of a verb of. */
  findVerb(plain: string): readonly Meaning[] {
    const part = this.index.get(plain.charAt(0));
    if (part === undefined) return [];
    const bases = englishBasesOf(plain).flatMap((base) => at(part.exact, base));
    return distinct([...bases, ...(part.englishBases.get(plain) ?? []), ...otherVerbForms(plain, part)]);
  }
}

function makePart<Meaning extends Meant>(meanings: readonly Meaning[]): Part<Meaning> {
  const exact = new Map<string, Meaning>();
  const singulars = new Map<string, Meaning[]>();
  const englishBases = new Map<string, Meaning[]>();
  const verbs = new Map<string, { readonly form: VerbForm; readonly meaning: Meaning }[]>();
  for (const meaning of meanings) {
    const { plain } = meaning;
    exact.set(plain, meaning);
    for (const base of singularsOf(plain)) append(singulars, base, meaning);
    for (const base of englishBasesOf(plain)) append(englishBases, base, meaning);
    for (const form of verbFormsOf(plain)) append(verbs, form.stem, { form, meaning });
  }
  return { exact, singulars, englishBases, verbs };
}

function otherNumber<Meaning>(plain: string, { exact, singulars }: Part<Meaning>): readonly Meaning[] {
  const found = [...(singulars.get(plain) ?? [])];
  for (const form of [plain, ...singularsOf(plain)]) {
    if (form !== plain) found.push(...at(exact, form));
    const other = otherGender(form);
    if (other !== undefined) found.push(...at(exact, other), ...(singulars.get(other) ?? []));
  }
  return found;
}

function otherVerbForms<Meaning>(plain: string, { verbs }: Part<Meaning>): readonly Meaning[] {
  const found: Meaning[] = [];
  for (const form of verbFormsOf(plain)) {
    for (const known of verbs.get(form.stem) ?? []) {
      if (areOneVerb(form, known.form)) found.push(known.meaning);
    }
    const unstressed = unstressedStem(form.stem);
    for (const known of unstressed === undefined ? [] : (verbs.get(unstressed) ?? [])) {
      if (known.form.infinitive && areOneVerb(form, known.form)) found.push(known.meaning);
    }
  }
  return found;
}

function distinct<Meaning>(meanings: readonly Meaning[]): readonly Meaning[] {
  return meanings.length > 1 ? [...new Set(meanings)] : meanings;
}

function at<Meaning>(words: ReadonlyMap<string, Meaning>, plain: string): readonly Meaning[] {
  const meaning = words.get(plain);
  return meaning === undefined ? [] : [meaning];
}

/** The other gender of a plain word that has two for sure, by its ending: "interesada", "tecnico", "vendedora". */
function otherGender(plain: string): string | undefined {
  if (plain.length < 6) return undefined;
  if (GENDERS.test(plain)) return `${plain.slice(0, -1)}${plain.endsWith("o") ? "a" : "o"}`;
  if (/[ds]or$/.test(plain)) return `${plain}a`;
  return /[ds]ora$/.test(plain) ? plain.slice(0, -1) : undefined;
}

const GENDERS = /(?:ad|id|ic|os|iv|ari)[oa]$/;
