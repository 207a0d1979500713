/**
 * How a plain word sounds to who writes by ear in Spanish or Portuguese: b and v, s, c and z, ll and y, k and qu, a silent
 * h, no double letters. "devolucion" and "debolusion" sound the same.
 */
export function soundOf(plain: string): string {
  let sound = "";
  for (let index = 0; index < plain.length; ) {
    const [letter, length] = soundAt(plain, index);
    if (letter !== "" && !sound.endsWith(letter)) sound += letter;
    index += length;
  }
  return sound;
}

/** The first sound of a word: what people get right when they mistype the rest. */
export function firstSound(plain: string): string {
  const [sound, length] = soundAt(plain, 0);
  return sound === "" ? soundAt(plain, length)[0] : sound;
}

/** A sound, "" for none, and how many letters it is written with. */
type Sound = readonly [string, number];

const PAIRS: ReadonlyMap<string, Sound> = new Map([
  ["ch", ["c", 2]],
  ["ll", ["y", 2]],
  ["ph", ["f", 2]],
  ["ce", ["s", 1]],
  ["ci", ["s", 1]],
  ["ge", ["j", 1]],
  ["gi", ["j", 1]],
  ["qu", ["k", 2]],
  ["nb", ["m", 1]],
  ["np", ["m", 1]],
  ["nv", ["m", 1]],
  ["mv", ["m", 1]],
]);

const LETTERS: ReadonlyMap<string, Sound> = new Map([
  ["h", ["", 1]],
  ["v", ["b", 1]],
  ["z", ["s", 1]],
  ["c", ["k", 1]],
  ["q", ["k", 1]],
]);

function soundAt(plain: string, index: number): Sound {
  const letter = plain.charAt(index);
  return PAIRS.get(plain.slice(index, index + 2)) ?? LETTERS.get(letter) ?? [letter, 1];
}
