import type { Language } from "../contact/language";
import { plainText } from "./words/words-of";

/** How people ask for a language, or say that they speak no other: in whole words, without accents. */
const WISHES: Readonly<Record<Language, RegExp>> = {
  es: /^(?:(?:hola |oi |hi |hello )?(?:en )?(?:espanol|castellano)(?: por favor| please| pls)?)$|\b(?:prefiero|quiero|puede ser|solo hablo|in|em) (?:en )?(?:espanol|spanish|espanhol)\b|\b(?:hablan?|habla usted) espanol\b|\bi speak spanish\b/,
  pt: /^(?:(?:hola |oi |ola |hi |hello )?(?:em )?portugues(?: por favor| please| pls)?)$|\b(?:prefiro|quero|pode ser|so falo|in|en) (?:em )?(?:portugues|portuguese)\b|\b(?:falam?|alguem fala) portugues\b|\bnao (?:falo|entendo) (?:bem )?(?:espanhol|ingles)\b|\bi speak portuguese\b/,
  en: /^(?:(?:hola |oi |hi |hello |sorry )?(?:in )?english(?: please| pls| por favor)?)$|\b(?:speak|in|only|write) english\b|\bi dont (?:speak|understand) (?:any |much )?(?:spanish|portuguese)\b|\b(?:no|nao) (?:hablo|falo) (?:espanol|espanhol|portugues) .*\b(?:english|ingles)\b/,
};

/** The language that a contact asks us to write in, whatever was known of them. */
export function wishedLanguage(text: string): Language | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = plainText(text);
  if (!NAMES.test(plain)) return undefined;
  return (["en", "pt", "es"] as const).find((language) => WISHES[language].test(plain));
}

const NAMES = /espanol|castellano|spanish|espanhol|portugues|english|ingles/;

/** In UTF-16 units: what is longer tells of something else. */
const LONGEST = 300;
