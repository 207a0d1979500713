import * as v from "valibot";
import { escalationPhraseFault } from "../routing/escalation/detect-reasons";
import { ESCALATION_REASONS } from "../routing/escalation/reason";
import { CHAT_PLACEHOLDERS, type ChatPhraseName } from "../routing/phrases/phrases";
import { privateUrlFault } from "./notify-schema";
import { oneOf, shown, text, wholeBetween } from "./schema-parts";
import { allWords, localized, paragraphs, type TextShape, type WordsShape, words } from "./text-schema";

/** What WhatsApp shows above buttons, and what Twilio takes as one message. In characters. */
const QUESTION = 1_024;
const ANSWER = 1_500;

/** Menus within menus: nobody remembers where they are. */
const DEEPEST = 3;

const COMPANY = ["company"];

const question = localized(paragraphs("what is asked", QUESTION, COMPANY));
const title = v.exactOptional(localized(paragraphs("a title", 60, [])));
const team = wholeBetween(1, 2_147_483_647, "a team's id");
const start = { title, words: v.exactOptional(words) };

export const optionShapes = {
  team: v.strictObject({ ...start, team }),
  answer: v.strictObject({ ...start, answer: localized(paragraphs("the answer", ANSWER, COMPANY)) }),
  person: v.strictObject({
    ...start,
    person: v.literal(
      true,
      ({ input }) => `${shown(input)} is not true; write 'person: true', or leave it out`,
    ),
    team: v.exactOptional(team),
  }),
};

interface OptionStartShape {
  readonly title?: TextShape;
  readonly words?: WordsShape;
}

export type OptionShape = OptionStartShape &
  (
    | { readonly team: number }
    | { readonly answer: TextShape }
    | { readonly person: true; readonly team?: number }
    | { readonly ask: TextShape; readonly options: OptionShape[] }
  );

const LEADS = ["team", "answer", "ask", "person"] as const;

/** What an option leads to decides what it may hold, so that each fault is told once, and in its place. */
function option(level: number): v.GenericSchema<unknown, OptionShape> {
  return v.pipe(
    v.lazy((input): v.GenericSchema<unknown, OptionShape> => {
      if (typeof input !== "object" || input === null || Array.isArray(input)) {
        return never(
          `${shown(input)} is no option; write { title: 'Ventas', words: ['comprar'], team: 1235 }`,
        );
      }
      const leads = LEADS.filter((name) => name in input);
      if (leads.includes("person") && !leads.includes("answer") && !leads.includes("ask"))
        return optionShapes.person;
      if (leads.length > 1) return never(`leads to several things (${leads.join(", ")}); keep one of them`);
      if ("options" in input && !("ask" in input)) return never("has options and asks nothing; add 'ask'");
      switch (leads[0]) {
        case "team":
          return optionShapes.team;
        case "answer":
          return optionShapes.answer;
        case "ask":
          return level < DEEPEST
            ? v.strictObject({ ...start, ask: question, options: options(level + 1) })
            : never(
                `is a menu within ${DEEPEST} others, where nobody finds the way; lead to a team or an answer here`,
              );
        default:
          return never("leads nowhere; add 'team', 'answer', 'ask' with 'options', or 'person: true'");
      }
    }),
    v.check(
      ({ title: titled, words: said }) => titled !== undefined || hasWords(said),
      "has neither a title nor words, so nobody can choose it",
    ),
  );
}

function hasWords(said: WordsShape | undefined): boolean {
  return said !== undefined && Object.values(said).some((one) => one !== undefined && one.length > 0);
}

function never(message: string): v.GenericSchema<unknown, never> {
  return v.custom<never>(() => false, message);
}

function options(level: number) {
  return v.pipe(
    v.array(option(level), "is not a list; write [{ title: 'Ventas', words: ['comprar'], team: 1235 }]"),
    v.nonEmpty("is empty; give at least one option"),
    v.maxLength(100, "holds more than 100 options; ask in two steps"),
  );
}

const phraseOf = (name: ChatPhraseName) => {
  const known: readonly string[] = CHAT_PLACEHOLDERS[name];
  const longest = (
    { openList: 20, rateGood: 20, rateFair: 20, rateBad: 20 } as Partial<Record<ChatPhraseName, number>>
  )[name];
  // What holds {options} asks for one of them.
  const needed = known.filter((one) => one === "options");
  return localized(paragraphs("what is said", longest ?? QUESTION, ["company", ...known], needed));
};

const phrases = v.optional(
  v.strictObject(
    Object.fromEntries(
      (Object.keys(CHAT_PLACEHOLDERS) as ChatPhraseName[]).map((name) => [
        name,
        v.exactOptional(phraseOf(name)),
      ]),
    ) as { [Name in ChatPhraseName]: v.ExactOptionalSchema<ReturnType<typeof phraseOf>, undefined> },
  ),
  {},
);

export const chat = v.strictObject({
  welcome: question,
  options: options(1),
  buttons: v.optional(
    v.boolean(({ input }) => `${shown(input)} is neither true nor false`),
    true,
  ),
  failures: v.optional(wholeBetween(1, 10, "a number of failed answers"), 3),
  automaticMinutes: v.optional(wholeBetween(1, 1_440, "a number of minutes"), 30),
  phrases,
});

const reason = oneOf(ESCALATION_REASONS, "a reason");

const vipValue = v.union(
  [v.string(), v.pipe(v.number(), v.finite()), v.boolean()],
  ({ input }) => `${shown(input)} is not a string, a number or a boolean`,
);

type VipShape = string | number | boolean | (string | number | boolean)[];

const NO_VIP = "is not an object; write { segmento: 'oro' }";

const vip = v.record(
  v.string(),
  v.lazy(
    (input): v.GenericSchema<unknown, VipShape> => (Array.isArray(input) ? v.array(vipValue) : vipValue),
  ),
  NO_VIP,
);

export const judge = v.strictObject({
  url: v.pipe(
    text("the judge's address"),
    v.rawCheck(({ dataset, addIssue }) => {
      const fault = dataset.typed
        ? privateUrlFault(dataset.value, "https://judge.example.com/reason")
        : undefined;
      if (fault !== undefined) addIssue({ message: fault });
    }),
  ),
  headers: v.optional(v.record(v.string(), v.string()), {}),
  timeoutMs: v.optional(wholeBetween(100, 2_000, "a time in ms"), 800),
});

/** Phrases in the notation of src/routing/escalation/phrase-notation.ts. */
const callingPhrases = v.pipe(
  words,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const phrase of allWords(dataset.value)) {
      const fault = escalationPhraseFault(phrase);
      if (fault !== undefined) addIssue({ message: `'${phrase}': ${fault}` });
    }
  }),
);

export const escalation = v.strictObject({
  phrases: v.optional(
    v.strictObject({
      asked: v.exactOptional(callingPhrases),
      frustration: v.exactOptional(callingPhrases),
      sensitive: v.exactOptional(callingPhrases),
      "out-of-scope": v.exactOptional(callingPhrases),
    }),
    {},
  ),
  off: v.optional(v.array(reason, "is not a list; write ['frustration']"), []),
  teams: v.optional(v.record(reason, team, "is not an object; write { sensitive: 1236 }"), {}),
  vip: v.optional(
    v.lazy((every) => (Array.isArray(every) ? v.custom<Record<string, VipShape>>(() => false, NO_VIP) : vip)),
    {},
  ),
  judge: v.exactOptional(judge),
});

export const aftercare = v.strictObject({
  rating: v.optional(
    v.boolean(({ input }) => `${shown(input)} is neither true nor false`),
    false,
  ),
  reminder: v.exactOptional(
    v.strictObject({
      afterHours: wholeBetween(1, 23, "a number of hours within the day that WhatsApp gives us"),
      times: v.optional(wholeBetween(1, 3, "a number of reminders"), 1),
    }),
  ),
  autoResolve: v.exactOptional(v.strictObject({ afterHours: wholeBetween(1, 720, "a number of hours") })),
  parkDays: v.optional(wholeBetween(1, 30, "a number of days"), 7),
});
