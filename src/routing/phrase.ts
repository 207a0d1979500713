import type { Language } from "../contact/language";
import type { MenuOption } from "./menu";

/** Words that mean an option, ready to be looked for. */
export interface Phrase {
  readonly option: MenuOption;
  /** As it stands in the config. */
  readonly written: string;
  /** Its plain words with a blank between them. */
  readonly key: string;
  readonly by: "title" | "words";
  readonly words: readonly PhraseWord[];
  /** Place of the first word that may not be left out. */
  readonly first: number;
  /** 1 for all that the config gives, less for a part of it. */
  readonly strength: number;
  /** The one that a title is of, where others say it otherwise. */
  readonly language?: Language;
  /** In longer texts, in words, it counts only where it is written with its own accents. */
  readonly longestText: number;
}

export interface PhraseWord {
  readonly term: Term;
  /** Whether it may be left out. */
  readonly optional: boolean;
}

/** A word of the config, with what is known of it. */
export interface Term {
  readonly plain: string;
  /** Phrases whose first word, of those that may not be left out, it is. */
  starts: readonly Phrase[];
  /** Where the options lead in whose phrases it stands; each team or option once. */
  destinations: readonly string[];
  /** How much it tells: more where it is long, and stands for few options. */
  weight: number;
}
