import type { Word } from "./words-of";

/** A sign that ends a thought; a full stop or a comma within "S.A." or "1,5" does not. */
const BREAK = /[!?;\n¿¡]|[.,:…](?:[^\p{L}\p{N}]|$)|\s[-–—]\s/u;

/** For each word of a text, whether what stands before it parts it from the word before. */
export function breaksBetween(text: string, words: readonly Word[]): readonly boolean[] {
  return words.map(({ start }, index) => {
    const before = words[index - 1]?.end ?? 0;
    // Most words are parted by one blank.
    return index > 0 && start - before > 1 && BREAK.test(text.slice(before, start));
  });
}
