/**
 * What a plain word may be the plural of, in Spanish, Portuguese and English, as "luces" of "luz", "opcoes" of "opcao",
 * "companies" of "company". Some are no words; they do no harm, since nobody looks for them.
 */
export function singularsOf(plain: string): readonly string[] {
  if (plain.length < 4 || !plain.endsWith("s") || plain.endsWith("ss")) return [];
  const singulars = [plain.slice(0, -1)];
  for (const [ending, shortest, endings] of PLURALS) {
    if (plain.length < shortest || !plain.endsWith(ending)) continue;
    const stem = plain.slice(0, -ending.length);
    for (const singular of endings) singulars.push(stem + singular);
  }
  if (LONG_PLURAL.test(plain)) singulars.push(plain.slice(0, -2));
  return singulars;
}

/** Ending, length of the shortest word that it is looked at in ("mais", "seis" are no plurals), singular endings. */
const PLURALS: readonly (readonly [string, number, readonly string[]])[] = [
  ["ces", 5, ["z"]],
  ["oes", 5, ["ao"]],
  ["aes", 4, ["ao"]],
  ["aos", 4, ["ao"]],
  ["ns", 4, ["m"]],
  ["ais", 5, ["al"]],
  ["eis", 5, ["el", "il"]],
  ["ois", 6, ["ol"]],
  ["uis", 5, ["ul"]],
  ["is", 5, ["il"]],
  ["ies", 5, ["y"]],
];

/** "-es" after a consonant that a singular ends in. */
const LONG_PLURAL = /^.{2,}(?:[ldrnjzxys]|ch|sh)es$/;

/**
 * A word without the letters that somebody held down: "ventasss", "holaaa", "carrrro". More than two of one letter are
 * one or two; two vowels at the end may be one. Nothing where no letter was held.
 */
export function unstretched(plain: string): readonly string[] {
  if (HELD.test(plain)) return [plain.replace(HELD_ALL, "$1"), plain.replace(HELD_ALL, "$1$1")];
  return plain.length >= 5 && DOUBLE_END.test(plain) ? [plain.slice(0, -1)] : [];
}

const HELD = /(\p{L})\1{2}/u;
const HELD_ALL = /(\p{L})\1{2,}/gu;
const DOUBLE_END = /([aeiou])\1$/;
