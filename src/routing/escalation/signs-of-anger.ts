import type { Heard } from "./heard-words";

/** A sign of anger that is no word, how much it weighs, and where it stands. */
export interface Sign {
  readonly name: string;
  readonly weight: number;
  readonly written: string;
}

const ANGRY = /[\u{1F621}\u{1F620}\u{1F92C}\u{1F624}\u{1F47F}\u{1F595}\u{1F4A9}]/u;

/** Shouting, signs in a row, angry faces, and the same words again. Each is weak; together they say something. */
export function signsOfAnger(heard: Heard, before: string | undefined): readonly Sign[] {
  const { text } = heard;
  const signs: Sign[] = [];
  const face = ANGRY.exec(text)?.[0];
  if (face !== undefined) signs.push({ name: "face", weight: 0.8, written: face });
  if (isShouted(heard)) signs.push({ name: "capitals", weight: 0.6, written: text.slice(0, 60) });
  const marks = /!{3,}|(?:\?!|!\?)[?!]*|\?{3,}/.exec(text)?.[0];
  if (marks !== undefined) signs.push({ name: "marks", weight: 0.4, written: marks });
  else if (/!!/.test(text)) signs.push({ name: "marks", weight: 0.2, written: "!!" });
  if (before !== undefined && isAgain(heard, before))
    signs.push({ name: "again", weight: 0.6, written: text.slice(0, 60) });
  return signs;
}

const LEAST_WORDS = 3;
const LEAST_LETTERS = 12;

/** Three words and twelve letters, nearly all of them capitals: no name, no code, no abbreviation. */
function isShouted({ text, words }: Heard): boolean {
  const letters = text.replace(/[^\p{L}]/gu, "");
  if (words.length < LEAST_WORDS || letters.length < LEAST_LETTERS) return false;
  const capitals = letters.replace(/[^\p{Lu}]/gu, "").length;
  return (
    capitals / letters.length > 0.85 &&
    words.filter(({ text: word }) => /^\p{Lu}{3,}$/u.test(word)).length >= 2
  );
}

/** More than a word or a number, and the same as before. */
function isAgain({ words }: Heard, before: string): boolean {
  const said = words.map(({ plain }) => plain).join(" ");
  return (
    words.length >= 3 &&
    said ===
      before
        .normalize("NFKD")
        .replace(/\p{M}/gu, "")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim()
  );
}
