/** Below this many letters a word is another word as soon as one letter is. */
export const SHORTEST_MISTYPED = 5;
/** From this many letters on two errors are made and the word is still plain. */
export const LONG_WORD = 9;
/** Nobody looks for words that are longer. */
export const LONGEST_MISTYPED = 30;

/** How many errors a word may have and still be read as `meant`. */
export function errorsAllowed(meant: string): 0 | 1 | 2 {
  if (meant.length < SHORTEST_MISTYPED) return 0;
  return meant.length < LONG_WORD ? 1 : 2;
}

/** Three rows of the table of errors, used again and again: words are compared one pair at a time. */
const ROW = LONGEST_MISTYPED + 3;
const rows = [new Uint8Array(ROW), new Uint8Array(ROW), new Uint8Array(ROW)] as const;

/**
 * The typing errors between two plain words of at most LONGEST_MISTYPED letters, or nothing where they are more than
 * `most`: letters left out, put in or replaced, and neighbours swapped, which is one error (Damerau, optimal string
 * alignment).
 */
export function errorsBetween(one: string, other: string, most: number): number | undefined {
  if (Math.abs(one.length - other.length) > most || Math.max(one.length, other.length) > LONGEST_MISTYPED) {
    return undefined;
  }
  let [before, previous, row] = rows;
  for (let j = 0; j <= other.length; j++) previous[j] = j;
  for (let i = 1; i <= one.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const same = one.charCodeAt(i - 1) === other.charCodeAt(j - 1);
      let errors = Math.min(at(previous, j), at(row, j - 1)) + 1;
      errors = Math.min(errors, at(previous, j - 1) + (same ? 0 : 1));
      if (!same && isSwap(one, other, i, j)) errors = Math.min(errors, at(before, j - 2) + 1);
      row[j] = errors;
      if (errors < least) least = errors;
    }
    if (least > most) return undefined;
    [before, previous, row] = [previous, row, before];
  }
  const errors = at(previous, other.length);
  return errors <= most ? errors : undefined;
}

function at(row: Uint8Array, index: number): number {
  return row[index] ?? ROW;
}

function isSwap(one: string, other: string, i: number, j: number): boolean {
  return (
    i > 1 &&
    j > 1 &&
    one.charCodeAt(i - 1) === other.charCodeAt(j - 2) &&
    one.charCodeAt(i - 2) === other.charCodeAt(j - 1)
  );
}

/**
 * Whether two words differ in their last vowel alone: that is grammar or another word, and no typing error: "cuento" and
 * "cuenta", "ventas" and "ventos".
 */
export function differInEndingOnly(one: string, other: string): boolean {
  const first = VOWEL_END.exec(one);
  const second = VOWEL_END.exec(other);
  return one !== other && first !== null && second !== null && first[1] === second[1];
}

const VOWEL_END = /^(.*)[aeo](?:s|n|m|ns)?$/;

const KEYS = ["qwertyuiop", "asdfghjklñ", "zxcvbnm"];
const SOUND_ALIKE = ["bv", "sczx", "yl", "gj", "ckq", "mn", "iy", "aeiou"];

/**
 * Whether two words of one length differ in two letters that nobody confuses, by the keys or by ear: then they are two
 * words, as "contratar" and "contestar".
 */
export function differInUnlikeLetters(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const places = Array.from(one, (_, index) => index).filter(
    (index) => one.charAt(index) !== other.charAt(index),
  );
  const [first, second] = places;
  if (places.length !== 2 || first === undefined || second === undefined) return false;
  if (one.charAt(first) === other.charAt(second) && one.charAt(second) === other.charAt(first)) return false;
  return !places.every((index) => areConfused(one.charAt(index), other.charAt(index)));
}

function areConfused(one: string, other: string): boolean {
  return (
    SOUND_ALIKE.some((alike) => alike.includes(one) && alike.includes(other)) || areNeighbours(one, other)
  );
}

/** On a keyboard: beside each other, or in the next row. */
function areNeighbours(one: string, other: string): boolean {
  const [row, column] = keyOf(one);
  const [otherRow, otherColumn] = keyOf(other);
  return row >= 0 && otherRow >= 0 && Math.abs(row - otherRow) <= 1 && Math.abs(column - otherColumn) <= 1;
}

function keyOf(letter: string): readonly [number, number] {
  const row = KEYS.findIndex((keys) => keys.includes(letter));
  return [row, KEYS[row]?.indexOf(letter) ?? -1];
}
