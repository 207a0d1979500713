/** A word as it stands in a text. */
export interface Word {
  /** As written. */
  readonly text: string;
  /** Without accents, case, apostrophes and width: "Opción" is "opcion", "don't" is "dont", "２" and "2️⃣" are "2". */
  readonly plain: string;
  /** Where it stands, in UTF-16 units; `end` is the first unit after it. */
  readonly start: number;
  readonly end: number;
}

/**
 * A keycap, or letters and digits with the marks and invisible characters among them; apostrophes within. No part of it
 * can match the same characters in two ways, so that any text is read in linear time.
 */
const WORD =
  /[0-9]\ufe0f?\u20e3|[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*(?:['’´`ʼ][\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*)*/gu;

const PLAIN = /^[a-z0-9]*$/;
const NOT_PLAIN = /[^\p{L}\p{N}]/gu;

/** The words of a text, in order. Signs and emoji are none, and part them. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  // Not matchAll, which copies the pattern for each text.
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    const [written] = match;
    const plain = plainWord(written);
    if (plain !== "")
      words.push({ text: written, plain, start: match.index, end: match.index + written.length });
  }
  return words;
}

/** One word without accents, case, apostrophes and width. */
export function plainWord(written: string): string {
  return PLAIN.test(written)
    ? written
    : written.normalize("NFKD").toLowerCase().normalize("NFKD").replace(NOT_PLAIN, "");
}

/** The plain words of a text. */
export function plainWordsOf(text: string): readonly string[] {
  return SIMPLE.test(text) ? text.split(" ") : wordsOf(text).map(({ plain }) => plain);
}

/** Plain words with one blank between them. */
const SIMPLE = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** A text as its words with a space between them: what two texts share that say the same. */
export function plainText(text: string): string {
  return plainWordsOf(text).join(" ");
}
