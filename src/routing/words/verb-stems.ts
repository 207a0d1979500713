import { listed } from "./word-list";

/** A way to read a plain word as a form of a verb. */
export interface VerbForm {
  readonly stem: string;
  /** Bits of the conjugations that have this ending: AR, ER_IR. */
  readonly conjugations: number;
  /** Whether only verbs end so: "comprando" is of a verb, "compra" may be a noun. */
  readonly certain: boolean;
  readonly infinitive: boolean;
}

export const AR = 1;
export const ER_IR = 2;

/** Regular endings of Spanish and Portuguese, without accents; after an infinitive also with pronouns. */
const CERTAIN = {
  [AR]: listed(`
    ar ando ado ada ados adas aron aste amos aba abas aban abamos are ara aras aran aremos aria arias arian ase asen
    arem arei arao ava avas avam avamos aram aramos ariam acion aciones acao acoes
    arme arte arse arlo arla arlos arlas arle arles arnos armelo armela arselo arsela andome andolo andola ame enme anme`),
  [ER_IR]: listed(`
    er ir iendo ido ida idos idas ieron iste imos emos ere ire era ira eran iran eremos iremos eria iria erian irian iera
    ieran iese endo indo este eram iram eramos iramos erei irei eriam iriam
    erme erte erse erlo erla erlos erlas erle erles ernos irme irte irse irlo irla irlos irlas irle irles irnos
    iendome iendolo`),
};

const UNCERTAIN = { [AR]: ["ei", "ou"], [ER_IR]: ["i", "io", "iu", "eu", "ia", "ias", "ian", "iam"] };
const UNCERTAIN_OF_BOTH = ["o", "os", "a", "e", "as", "es", "an", "en", "am", "em"];
const INFINITIVES = new Set(["ar", "er", "ir"]);

const ENDINGS: ReadonlyMap<string, Omit<VerbForm, "stem">> = readEndings();
const LONGEST_ENDING = 7;

/** A stem that only certain forms share, and one that is shared with nouns. */
const SHORTEST_STEM = 3;
const SHORTEST_UNCERTAIN = 5;

/** The verb forms that a plain word may be, by its regular endings; none for short words. */
export function verbFormsOf(plain: string): readonly VerbForm[] {
  const forms: VerbForm[] = [];
  const longest = Math.min(LONGEST_ENDING, plain.length - SHORTEST_STEM);
  for (let length = 1; length <= longest; length++) {
    const ending = ENDINGS.get(plain.slice(-length));
    if (ending === undefined) continue;
    const stem = plain.slice(0, -length);
    if (!ending.certain && stem.length < shortestStem(plain)) continue;
    for (const spelled of spellingsOf(stem, plain.charAt(stem.length)))
      forms.push({ stem: spelled, ...ending });
  }
  return forms;
}

/** "vendo" and "envío" are hardly nouns beside "vender" and "enviar"; "talla" is one beside "taller". */
function shortestStem(plain: string): number {
  return plain.endsWith("o") ? SHORTEST_UNCERTAIN - 1 : SHORTEST_UNCERTAIN;
}

/** Whether two readings are of one verb. One must be certain, and two nouns of one stem are not. */
export function areOneVerb(one: VerbForm, other: VerbForm): boolean {
  return (one.conjugations & other.conjugations) !== 0 && (one.certain || other.certain);
}

/** "busqué" is of "buscar", "pagué" of "pagar", "utilicé" of "utilizar": the stem as it is before an "a". */
function spellingsOf(stem: string, next: string): readonly string[] {
  if (next !== "e") return [stem];
  if (stem.endsWith("qu")) return [`${stem.slice(0, -2)}c`];
  if (stem.endsWith("gu")) return [stem.slice(0, -1)];
  if (stem.endsWith("c")) return [stem, `${stem.slice(0, -1)}z`];
  return [stem];
}

/** The stem of the infinitive where the vowel changes under stress: "devuelv" of "devolver", "pierd" of "perder". */
export function unstressedStem(stem: string): string | undefined {
  const match = /^(.*)(ie|ue)([^aeiou]+)$/.exec(stem);
  return match === null ? undefined : `${match[1]}${match[2] === "ie" ? "e" : "o"}${match[3]}`;
}

/** What an English word may be a form of: "cancelled" and "cancelling" of "cancel", "tried" of "try". */
export function englishBasesOf(plain: string): readonly string[] {
  const match = /^(.{3,})(?:ing|ed)$/.exec(plain);
  const stem = match?.[1];
  if (stem === undefined || !/[aeiouy]/.test(stem)) return [];
  const bases = [stem, `${stem}e`];
  if (stem.endsWith("i")) bases.push(`${stem.slice(0, -1)}y`);
  if (/([^aeiou])\1$/.test(stem)) bases.push(stem.slice(0, -1));
  return bases.filter((base) => base.length >= 4 || base.endsWith("y"));
}

function readEndings(): ReadonlyMap<string, Omit<VerbForm, "stem">> {
  const endings = new Map<string, { conjugations: number; certain: boolean; infinitive: boolean }>();
  const add = (ending: string, conjugations: number, certain: boolean): void => {
    const known = endings.get(ending);
    endings.set(ending, {
      conjugations: conjugations | (known?.conjugations ?? 0),
      certain: certain && (known?.certain ?? true),
      infinitive: INFINITIVES.has(ending),
    });
  };
  for (const conjugation of [AR, ER_IR] as const) {
    for (const ending of CERTAIN[conjugation]) add(ending, conjugation, true);
    for (const ending of UNCERTAIN[conjugation]) add(ending, conjugation, false);
  }
  for (const ending of UNCERTAIN_OF_BOTH) add(ending, AR | ER_IR, false);
  return endings;
}
