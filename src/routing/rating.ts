import { LANGUAGES, type Language } from "../contact/language";
import type { ChatPhrases } from "./phrases/phrases";
import type { Reply } from "./turn";
import { wordsOf } from "./words/words-of";

/** What a contact thought of how they were served. */
export type Rating = "good" | "fair" | "bad";

const RATINGS: readonly Rating[] = ["good", "fair", "bad"];
const PHRASE = { good: "rateGood", fair: "rateFair", bad: "rateBad" } as const;

/** The question, with three answers to tap; also by number. */
export function askRating(phrases: ChatPhrases, question: string, language: Language): Reply {
  const items = RATINGS.map((rating) => ({
    id: `rating:${rating}`,
    title: phrases[language][PHRASE[rating]],
  }));
  const numbered = items.map(({ title }, index) => `${index + 1}. ${title}`).join("\n");
  return { text: `${question}\n\n${numbered}`, choices: { style: "buttons", body: question, items } };
}

/** The rating that a message is, if the question was asked before it: what was tapped, its words, or its number. */
export function readRating(
  message: { readonly text: string; readonly chosen?: string },
  phrases: ChatPhrases,
): Rating | undefined {
  const tapped = RATINGS.find((rating) => message.chosen === `rating:${rating}`);
  if (tapped !== undefined) return tapped;
  const written = plainOf(message.text);
  if (written === "") return undefined;
  return RATINGS.find(
    (rating, index) =>
      written === String(index + 1) ||
      LANGUAGES.some((language) => plainOf(phrases[language][PHRASE[rating]]) === written),
  );
}

function plainOf(text: string): string {
  return wordsOf(text)
    .map(({ plain }) => plain)
    .join(" ");
}
