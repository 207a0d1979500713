/** What tells that a text is of a language. Words are without accents, parted by blanks. */
export interface LanguageSigns {
  /** Said first or last, and enough alone. */
  readonly greetings: string;
  /** Small words, and what people write in chats all the time; also where other languages have them. */
  readonly words: string;
  /** Endings of plain words. */
  readonly endings: RegExp;
  /** Letters, signs and words, as written in small letters, that the others do not have. */
  readonly letters: RegExp | undefined;
}
