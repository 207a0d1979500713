import { signal } from "@preact/signals";
import type { Language } from "../../../src/contact/language";
import type { Words } from "./dictionary";

export const LANGUAGES = ["es", "pt", "en"] as const satisfies readonly Language[];

/** How each is called by who speaks it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  es: "Español",
  pt: "Português",
  en: "English",
};

const KEPT = "deriva.language";

/** The language of the page, and what it says in it; absent until it is loaded. */
export const language = signal<Language>("es");
export const words = signal<Words | undefined>(undefined);

/** Loads a language, and speaks it from then on. */
export async function speak(chosen: Language): Promise<void> {
  const loaded = await load(chosen);
  language.value = chosen;
  words.value = loaded;
  document.documentElement.lang = chosen;
  localStorage.setItem(KEPT, chosen);
}

/** What somebody chose in this browser, else what the browser speaks, else Spanish. */
export function guessLanguage(): Language {
  const wanted = [localStorage.getItem(KEPT) ?? "", ...navigator.languages];
  for (const tag of wanted) {
    const known = LANGUAGES.find((one) => tag.toLowerCase().startsWith(one));
    if (known !== undefined) return known;
  }
  return "es";
}

/** What the page says. Only for what is shown once a language is loaded. */
export function say(): Words {
  if (words.value === undefined) throw new Error("no language is loaded");
  return words.value;
}

async function load(chosen: Language): Promise<Words> {
  if (chosen === "pt") return (await import("./pt")).words;
  if (chosen === "en") return (await import("./en")).words;
  return (await import("./es")).words;
}
