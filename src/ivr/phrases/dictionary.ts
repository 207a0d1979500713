import type { Language } from "../../contact/language";
import { en } from "./en";
import { es } from "./es";
import type { Phrases } from "./phrases";
import { pt } from "./pt";

const DICTIONARY: Readonly<Record<Language, Phrases>> = { es, pt, en };

/** The phrases of a language, with those that a line replaces. */
export function phrasesFor(language: Language, replaced: Partial<Phrases> = {}): Phrases {
  return { ...DICTIONARY[language], ...replaced };
}

/** How a key of the telephone is said: "*" and "#" have names, digits are read by the voice. */
export function spokenKey(key: string, language: Language): string {
  const names: Record<Language, Record<string, string>> = {
    es: { "*": "asterisco", "#": "numeral" },
    pt: { "*": "asterisco", "#": "jogo da velha" },
    en: { "*": "star", "#": "pound" },
  };
  return names[language][key] ?? key;
}
