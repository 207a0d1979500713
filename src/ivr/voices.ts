import type { Language } from "../contact/language";

/**
 * Neural voices of Amazon Polly that Twilio's `<Say>` offers in our languages, with the `language` attribute
 * that each of them speaks. The first of a language is its default.
 */
export const VOICES = {
  "Polly.Mia-Neural": "es-MX",
  "Polly.Andres-Neural": "es-MX",
  "Polly.Lupe-Neural": "es-US",
  "Polly.Pedro-Neural": "es-US",
  "Polly.Lucia-Neural": "es-ES",
  "Polly.Sergio-Neural": "es-ES",
  "Polly.Camila-Neural": "pt-BR",
  "Polly.Vitoria-Neural": "pt-BR",
  "Polly.Thiago-Neural": "pt-BR",
  "Polly.Joanna-Neural": "en-US",
  "Polly.Matthew-Neural": "en-US",
  "Polly.Ruth-Neural": "en-US",
  "Polly.Amy-Neural": "en-GB",
  "Polly.Arthur-Neural": "en-GB",
} as const;

export type Voice = keyof typeof VOICES;

const DEFAULT_VOICE: Record<Language, Voice> = {
  es: "Polly.Mia-Neural",
  pt: "Polly.Camila-Neural",
  en: "Polly.Joanna-Neural",
};

export function defaultVoice(language: Language): Voice {
  return DEFAULT_VOICE[language];
}

/** Tells whether a voice speaks a language: "Polly.Mia-Neural" speaks "es". */
export function speaks(voice: Voice, language: Language): boolean {
  return VOICES[voice].startsWith(`${language}-`);
}
