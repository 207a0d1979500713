import type { Language } from "../contact/language";

/** A text in each language. What a config gives in some only is filled in from those. */
export type Localized = Readonly<Record<Language, string>>;
