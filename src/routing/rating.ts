import { LANGUAGES, type Language } from "../contact/language";
import type { ChatPhrases } from "./phrases/phrases";
import type { Reply } from "./turn";
import { wordsOf } from "./words/words-of";

/** What a contact thought of how they were served. */
export type Rating = "good" | "fair" | "bad";

const RATINGS: readonly Rating[] = ["good", "fair", "bad"];
const PHRASE = { good: "rateGood", fair: "rateFair", bad: "rateBad" } as const;

/** How else people say it, at the beginning of what they write; "no fue buena" says nothing. */
const SAID: Readonly<Record<Rating, RegExp>> = {
  good: /^(?:(?:muy|super|todo|muito|very|really|so|fue|foi|it was|was) )*(?:buena|bueno|bien|excelente|excelentes|perfecto|perfecta|genial|boa|bom|otima|otimo|perfeito|perfeita|good|great|excellent|perfect|nota 10|10|el primero|la primera|o primeiro|a primeira|the first)(?: |$)/,
  fair: /^(?:(?:mas o menos|mais ou menos|so so|asi asi|razoavel|normal|el segundo|la segunda|o segundo|a segunda|the second)(?: |$))/,
  bad: /^(?:(?:muy|super|muito|very|really|so|fue|foi|it was|was) )*(?:mala|malo|mal|pesima|pesimo|horrible|terrible|ruim|pessima|pessimo|horrivel|bad|awful|poor|el tercero|la tercera|o terceiro|a terceira|the third)(?: |$)/,
};

const MOST_WORDS = 5;

/** Who asks for something more, or wishes a good day, does not rate. */
const ASKS =
  /[?¿]|\b(?:pero|mas|but|aunque|however|necesito|quiero|preciso|quero|need|want|tengo|tenho|have|tardes?|noches?|noites?|d[ií]as?|morning|evening|afternoon|day)\b/i;

const FACES: Readonly<Record<Rating, RegExp>> = {
  good: /^(?:\s|👍|👌|😊|😀|😁|😄|🙂|❤|⭐|\p{Emoji_Modifier}|\ufe0f)+$/u,
  fair: /^(?:\s|😐|😑|🤷|\p{Emoji_Modifier}|\ufe0f)+$/u,
  bad: /^(?:\s|👎|😠|😡|😞|😤|\p{Emoji_Modifier}|\ufe0f)+$/u,
};

/** The question, with three answers to tap; also by number. */
export function askRating(phrases: ChatPhrases, question: string, language: Language): Reply {
  const items = RATINGS.map((rating) => ({
    id: `rating:${rating}`,
    title: phrases[language][PHRASE[rating]],
  }));
  const numbered = items.map(({ title }, index) => `${index + 1}. ${title}`).join("\n");
  return { text: `${question}\n\n${numbered}`, choices: { style: "buttons", body: question, items } };
}

/** Whether a message can be nothing but a rating. */
export function isRatingTap({ chosen }: { readonly chosen?: string }): boolean {
  return RATINGS.some((rating) => chosen === `rating:${rating}`);
}

/** The rating that a message is, if the question was asked before it: what was tapped, its words, or its number. */
export function readRating(
  message: { readonly text: string; readonly chosen?: string },
  phrases: ChatPhrases,
): Rating | undefined {
  const tapped = RATINGS.find((rating) => message.chosen === `rating:${rating}`);
  if (tapped !== undefined) return tapped;
  const face = RATINGS.find((rating) => FACES[rating].test(message.text.trim()));
  if (face !== undefined) return face;
  const written = plainOf(message.text);
  if (written === "") return undefined;
  const says = written.split(" ").length <= MOST_WORDS && !ASKS.test(message.text);
  const said = says ? RATINGS.find((rating) => SAID[rating].test(written)) : undefined;
  if (said !== undefined) return said;
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
