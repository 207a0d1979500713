import { LANGUAGES, type Language } from "../../contact/language";
import { COMMON_WORDS } from "./common-words";
import { MISTAKABLE_WORDS } from "./mistakable-words";
import { AR, ER_IR, verbFormsOf } from "./verb-stems";
import { WordFilter } from "./word-filter";
import { singularsOf } from "./word-forms";

/** Languages as bits: 1 Spanish, 2 Portuguese, 4 English. */
export type Languages = number;

export const ALL_LANGUAGES: Languages = (1 << LANGUAGES.length) - 1;

let filters: readonly WordFilter[] | undefined;

/** In which languages a plain word, its singular or its infinitive is an ordinary word; 0 where in none. */
export function languagesOf(plain: string): Languages {
  const infinitives = verbFormsOf(plain).flatMap(({ stem, conjugations }) =>
    conjugations === AR
      ? [`${stem}ar`]
      : [`${stem}er`, `${stem}ir`, ...(conjugations === ER_IR ? [] : [`${stem}ar`])],
  );
  return [plain, ...singularsOf(plain), ...infinitives].reduce((all, form) => all | languagesOfForm(form), 0);
}

/** In which languages a plain word is common as it is. */
export function languagesOfForm(plain: string): Languages {
  if (MISTAKABLE_WORDS.has(plain)) return ALL_LANGUAGES;
  // Read when first needed: most functions never do.
  filters ??= LANGUAGES.map((language) => WordFilter.read(COMMON_WORDS[language]));
  return filters.reduce((all, filter, index) => (filter.has(plain) ? all | (1 << index) : all), 0);
}

export function bitOf(language: Language): Languages {
  return 1 << LANGUAGES.indexOf(language);
}
