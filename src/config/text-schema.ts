import * as v from "valibot";
import { LANGUAGES, type Language } from "../contact/language";
import type { Localized } from "../routing/localized";
import { suggestion } from "./fault";
import { hasStrayBrace, placeholdersIn, shown } from "./schema-parts";

/** Texts that contacts read: of several lines, in one or several languages, with placeholders. */
export const paragraphs = (
  what: string,
  longest: number,
  placeholders: readonly string[],
  needed: readonly string[] = [],
) =>
  v.pipe(
    v.string(({ input }) => `${shown(input)} is not a text; write ${what} in quotes`),
    v.trim(),
    v.nonEmpty(`is empty; write ${what}`),
    v.maxLength(longest, `is longer than ${longest.toLocaleString("en")} characters; shorten it`),
    v.regex(/^[^\P{Cc}\n]*$|^(?:[^\p{Cc}]|\n)*$/u, "holds a control character; take it out"),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const found = placeholdersIn(dataset.value);
      if (hasStrayBrace(dataset.value)) {
        addIssue({ message: "holds a brace that is not closed or not opened; take it out" });
      }
      for (const unknown of found.filter((one) => !placeholders.includes(one))) {
        addIssue({ message: `{${unknown}} is not a placeholder of it${suggestion(unknown, placeholders)}` });
      }
      for (const missing of needed.filter((one) => !found.includes(one))) {
        addIssue({ message: `does not hold {${missing}}, without which it says too little` });
      }
    }),
  );

type TextSchema = ReturnType<typeof paragraphs>;

/** One text, or one for each of some languages. */
export const localized = (text: TextSchema) =>
  v.lazy((input) =>
    typeof input === "object" && input !== null && !Array.isArray(input)
      ? v.pipe(
          v.strictObject({ es: v.exactOptional(text), pt: v.exactOptional(text), en: v.exactOptional(text) }),
          v.check((texts) => Object.keys(texts).length > 0, "is empty; write { es: '…' }"),
        )
      : text,
  );

export type TextShape = string | { readonly [Each in Language]?: string | undefined };

/** A text in every language: its own, else the preferred one's, else the first that is there. */
export function fillLanguages(text: TextShape, preferred: Language): Localized {
  if (typeof text === "string") return { es: text, pt: text, en: text };
  const any =
    text[preferred] ?? LANGUAGES.map((language) => text[language]).find((one) => one !== undefined) ?? "";
  return { es: text.es ?? any, pt: text.pt ?? any, en: text.en ?? any };
}

const word = v.pipe(
  v.string(({ input }) => `${shown(input)} is not a text; write a word in quotes`),
  v.trim(),
  v.nonEmpty("is empty; write a word or a phrase"),
  v.maxLength(100, "is longer than 100 characters; nobody writes just that"),
  v.regex(
    /[\p{L}\p{N}\p{Extended_Pictographic}]/u,
    ({ input }) => `${shown(input)} holds no letter, digit or emoji`,
  ),
);

const list = v.array(word, "is not a list; write ['comprar', 'precio']");

/** Words in a list, or in one for each of some languages. */
export const words = v.lazy((input) =>
  typeof input === "object" && input !== null && !Array.isArray(input)
    ? v.strictObject({ es: v.exactOptional(list), pt: v.exactOptional(list), en: v.exactOptional(list) })
    : list,
);

export type WordsShape = readonly string[] | { readonly [Each in Language]?: readonly string[] | undefined };

/** All words, of whatever language, each once. */
export function allWords(shape: WordsShape | undefined): readonly string[] {
  if (shape === undefined) return [];
  const all = isList(shape) ? shape : LANGUAGES.flatMap((language) => shape[language] ?? []);
  return [...new Set(all)];
}

function isList(shape: WordsShape): shape is readonly string[] {
  return Array.isArray(shape);
}
