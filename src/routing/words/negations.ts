import { ANSWERS, ASKING, BEING, FILLERS, JOINERS, WANTING } from "./small-words";
import { listed } from "./word-list";
import type { Word } from "./words-of";

/** How a word stands to a negation before it: not at all, right after it, or among what is not wanted. */
export type Negation = "none" | "bare" | "unwanted";

export const NEGATIONS: ReadonlySet<string> = new Set(
  listed(
    "no nao not dont doesnt didnt isnt arent wont ni nem nor neither tampoco tampouco nunca jamas never",
  ),
);
const INSTEAD = [
  ["en", "vez", "de"],
  ["en", "lugar", "de"],
  ["em", "vez", "de"],
  ["ao", "inves", "de"],
  ["instead", "of"],
  ["rather", "than"],
] as const;

/** What is somebody's own is not refused: "ya no quiero mi pedido" is about an order. */
const OWN = new Set(
  listed("mi mis nuestro nuestra nuestros nuestras meu meus minha minhas nosso nossa my our su sus seu sua"),
);
/** After these comes a verb: "no me llega", "no se conecta". */
const WITH_VERB = new Set(listed("me te se le les nos lo"));
const CONTRASTS = new Set(listed("sino pero mas but sim"));

/**
 * What a text says no to. `no` tells whether "no" is a negation in it: in Portuguese it is "in the".
 * "no quiero ventas, quiero soporte" does not want "ventas"; "no puedo pagar" is about paying.
 */
export function negationsIn(
  text: string,
  words: readonly Word[],
  breaks: readonly boolean[],
  no: boolean,
): readonly Negation[] {
  const negations: Negation[] = words.map(() => "none");
  for (let index = 0; index < words.length; index++) {
    const length = negationLength(words, index, no);
    if (length === 0) continue;
    if (endsThought(words, breaks, index + length)) {
      if (!isQuestion(text, words[index])) negateBefore(breaks, index, negations);
    } else negate(words, breaks, index + length, negations);
  }
  return negations;
}

function negationLength(words: readonly Word[], index: number, no: boolean): number {
  const plain = words[index]?.plain ?? "";
  if (NEGATIONS.has(plain)) return plain === "no" && !no ? 0 : 1;
  const phrase = INSTEAD.find((instead) =>
    instead.every((word, offset) => words[index + offset]?.plain === word),
  );
  return phrase?.length ?? 0;
}

function negate(
  words: readonly Word[],
  breaks: readonly boolean[],
  from: number,
  negations: Negation[],
): void {
  const clause = clauseFrom(words, breaks, from);
  const introduced = introductionOf(clause);
  const introduction = clause.slice(0, introduced);
  const wanting = introduction.some((plain) => WANTING.has(plain));
  const being = introduction.some((plain) => BEING.has(plain));
  if (introduction.some((plain) => OWN.has(plain)) && (wanting || being)) return;
  if (!wanting && introduction.some((plain) => WITH_VERB.has(plain))) return;
  if (introduction.at(-1) === "que" || introduction.at(-2) === "que") return;
  const kind: Negation = wanting || being ? "unwanted" : "bare";
  const reach = wanting ? unwantedLength(clause, introduced) : introduced + 1;
  for (let index = from; index < from + Math.min(reach, clause.length); index++) negations[index] = kind;
}

/** The words from there to the end of the thought. */
function clauseFrom(words: readonly Word[], breaks: readonly boolean[], from: number): readonly string[] {
  const clause: string[] = [];
  for (let index = from; index < words.length && breaks[index] !== true; index++) {
    const plain = words[index]?.plain ?? "";
    if (CONTRASTS.has(plain)) break;
    clause.push(plain);
  }
  return clause;
}

/** How many words come before what it is about. */
function introductionOf(clause: readonly string[]): number {
  const about = clause.findIndex((plain) => !WANTING.has(plain) && !BEING.has(plain) && !FILLERS.has(plain));
  return about === -1 ? clause.length : about;
}

/** What is not wanted goes on until somebody says what is, or adds something. */
function unwantedLength(clause: readonly string[], from: number): number {
  for (let index = from + 1; index < clause.length; index++) {
    const plain = clause[index] ?? "";
    if (ASKING.has(plain) || JOINERS.has(plain) || ANSWERS.has(plain)) return index;
  }
  return clause.length;
}

function endsThought(words: readonly Word[], breaks: readonly boolean[], next: number): boolean {
  return next >= words.length || breaks[next] === true;
}

/** "es con ventas, no?" asks, and denies nothing. */
function isQuestion(text: string, negation: Word | undefined): boolean {
  return negation !== undefined && /^\s*\?/.test(text.slice(negation.end, negation.end + 3));
}

/** "ventas no, soporte": a negation that nothing follows is of the word before. */
function negateBefore(breaks: readonly boolean[], negation: number, negations: Negation[]): void {
  if (negation > 0 && breaks[negation] !== true) negations[negation - 1] = "bare";
}
