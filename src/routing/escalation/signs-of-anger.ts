import type { Heard } from "./heard-words";

/** A sign of anger that is no word, how much it weighs, and where it stands. */
export interface Sign {
  readonly name: string;
  readonly weight: number;
  readonly written: string;
}

const ANGRY = /[😡😠🤬😤👿🖕💩👎]/gu;
/** Rolling eyes, upside down, a clown, applause: what is said is not meant. */
const MOCKING = /[🙄🙃🤡😒😑👏]/u;
const PLEASED = /[😍🥰😘😊❤😁😄🎉💪🙌]/u;

/** Shouting, signs in a row, angry faces, and the same words again. Each is weak; together they say something. */
export function signsOfAnger(heard: Heard, before: string | undefined): readonly Sign[] {
  const { text } = heard;
  const signs: Sign[] = [];
  const faces = text.match(ANGRY);
  if (faces !== null)
    signs.push({ name: "face", weight: faces.length > 1 ? 1 : 0.8, written: faces.join("") });
  const mocking = MOCKING.exec(text)?.[0];
  if (mocking !== undefined) signs.push({ name: "mocking face", weight: 0.5, written: mocking });
  const pleased = PLEASED.exec(text)?.[0];
  if (pleased !== undefined) signs.push({ name: "pleased face", weight: -0.6, written: pleased });
  const stressed = stressedWord(heard);
  if (stressed !== undefined) {
    signs.push(
      isShouted(heard)
        ? { name: "capitals", weight: 0.6, written: text.slice(0, 60) }
        : { name: "stressed", weight: 0.3, written: stressed },
    );
  }
  const marks = /!{3,}|(?:\?!|!\?)[?!]*|\?{3,}/.exec(text)?.[0];
  if (marks !== undefined) signs.push({ name: "marks", weight: 0.4, written: marks });
  else if (/!!/.test(text)) signs.push({ name: "marks", weight: 0.2, written: "!!" });
  if (before !== undefined && isAgain(heard, before))
    signs.push({ name: "again", weight: 0.6, written: text.slice(0, 60) });
  return signs;
}

/** The first word in capitals: "it is NOT working". */
function stressedWord({ text, words }: Heard): string | undefined {
  return CAPITALS.test(text) ? words.find(({ text: word }) => ALL_CAPITALS.test(word))?.text : undefined;
}

const CAPITALS = /\p{Lu}{3}/u;
const ALL_CAPITALS = /^\p{Lu}{3,}$/u;

const LEAST_WORDS = 2;
const LEAST_LETTERS = 8;

/** Nearly all letters capitals, in words that are no code and no abbreviation; of one word, only with "???". */
function isShouted({ text, words }: Heard): boolean {
  const letters = text.replace(/[^\p{L}]/gu, "");
  const alone = words.length === 1 && letters.length >= 4 && text.includes("???");
  if (!alone && (words.length < LEAST_WORDS || letters.length < LEAST_LETTERS)) return false;
  const capitals = letters.replace(/[^\p{Lu}]/gu, "").length;
  return (
    capitals / letters.length > 0.85 &&
    words.filter(({ text: word }) => ALL_CAPITALS.test(word)).length >= Math.min(2, words.length)
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
