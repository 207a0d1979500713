import * as v from "valibot";
import { LANGUAGES } from "../contact/language";
import { parsePhoneNumber } from "../contact/phone-number";
import { TEMPLATE_PLACEHOLDERS } from "../deflection/template";
import { KEYS } from "../ivr/line";
import { NEEDED_PLACEHOLDERS, type PhraseName, PLACEHOLDERS } from "../ivr/phrases/phrases";
import { VOICES } from "../ivr/voices";
import { CHAT_PLACEHOLDERS } from "../routing/phrases/phrases";
import { aftercare, chat, escalation, judge, optionShapes } from "./chat-schema";
import {
  fallback,
  isTimeZone,
  limit,
  limits,
  lookup,
  night,
  quietHours,
  sender,
  sms,
} from "./delivery-schema";
import { suggestion } from "./fault";
import { holidays, week } from "./hours-schema";
import { channels, notify } from "./notify-schema";
import { category, rates } from "./rates-schema";
import {
  hasStrayBrace,
  oneOf,
  phone,
  placeholdersIn,
  STRAY_BRACE,
  shown,
  text,
  wholeBetween,
} from "./schema-parts";
import { localized, paragraphs } from "./text-schema";
import { wait, waits } from "./wait-schema";

const dialTarget = v.pipe(
  v.string(({ input }) => `${shown(input)} is not a text; write a number or a SIP address in quotes`),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    if (/^sips?:[^\s@<>]+@[^\s@<>]+$/i.test(dataset.value)) return dataset.value;
    const number = dataset.value.startsWith("+") ? parsePhoneNumber(dataset.value) : undefined;
    if (number !== undefined) return number as string;
    const examples = "write a number ('+56223456789') or a SIP address ('sip:ventas@example.com')";
    addIssue({ message: `${shown(dataset.value)} cannot be dialled; ${examples}` });
    return NEVER;
  }),
);

const metadata = v.optional(
  v.record(
    v.string(),
    v.union(
      [v.string(), v.pipe(v.number(), v.finite()), v.boolean()],
      ({ input }) => `${shown(input)} is not a string, a number or a boolean; metadata are flat`,
    ),
    "is not an object; write { name: 'value' }",
  ),
  {},
);

const namedDial = v.strictObject({ dial: dialTarget, name: text("whom the caller will speak with") });

const ACTION_WORDS = ["whatsapp", "another-number", "stay"] as const;

/** A lazy schema, so that the fault of an object is told in the object and that of a word by the words. */
const action = v.lazy((input) =>
  typeof input === "object" && input !== null
    ? namedDial
    : v.picklist(ACTION_WORDS, () => {
        if (input === "dial") return "'dial' needs a target; write { dial: '+56223456789', name: 'ventas' }";
        return `${shown(input)} is not an action${suggestion(String(input), ACTION_WORDS)}`;
      }),
);

const menu = v.optional(
  v.pipe(
    v.custom<object>((input) => !Array.isArray(input), "is a list; write { 1: 'whatsapp' }"),
    v.record(oneOf(KEYS, "a key of the telephone"), action, "is not an object; write { 1: 'whatsapp' }"),
    v.check((options) => Object.keys(options).length > 0, "is empty; give at least one key an action"),
  ),
  { 1: "whatsapp" },
);

const afterwards = v.optional(
  v.lazy((input) => {
    if (typeof input !== "object" || input === null) {
      return v.literal(
        "goodbye",
        `${shown(input)} is not a next step; write 'goodbye', { enqueue: 'support' } or { dial: '+56223456789' }`,
      );
    }
    return "enqueue" in input
      ? v.strictObject({ enqueue: text("the queue's name") })
      : v.strictObject({ dial: dialTarget });
  }),
  "goodbye",
);

const phraseOf = (name: PhraseName) => {
  const known: readonly string[] = PLACEHOLDERS[name];
  const needed: readonly string[] = NEEDED_PLACEHOLDERS[name] ?? [];
  return v.pipe(
    text("what is said"),
    v.maxLength(1_000, "is longer than 1,000 characters; nobody listens that long"),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const found = placeholdersIn(dataset.value);
      if (hasStrayBrace(dataset.value)) addIssue({ message: STRAY_BRACE });
      for (const unknown of found.filter((one) => !known.includes(one))) {
        addIssue({ message: `{${unknown}} is not a placeholder of it${suggestion(unknown, known)}` });
      }
      for (const missing of needed.filter((one) => !found.includes(one))) {
        addIssue({ message: `does not hold {${missing}}, without which a caller cannot act on it` });
      }
    }),
  );
};

const phrases = v.optional(
  v.strictObject(
    Object.fromEntries(
      (Object.keys(PLACEHOLDERS) as PhraseName[]).map((name) => [name, v.exactOptional(phraseOf(name))]),
    ) as { [Name in PhraseName]: v.ExactOptionalSchema<ReturnType<typeof phraseOf>, undefined> },
  ),
  {},
);

const timeZone = v.exactOptional(
  v.pipe(
    text("the time zone's name"),
    v.check(
      isTimeZone,
      ({ input }) => `${shown(input)} is not a time zone; write its IANA name, such as 'America/Santiago'`,
    ),
  ),
);

const line = v.strictObject({
  number: phone("+56228409179"),
  language: oneOf(LANGUAGES, "a language we speak"),
  voice: v.optional(oneOf(Object.keys(VOICES) as (keyof typeof VOICES)[], "a voice we know")),
  company: text("your company's name"),
  wait,
  menu,
  rounds: v.optional(wholeBetween(1, 10, "a number of rounds"), 3),
  afterwards,
  sender: v.optional(phone("+56976591992")),
  template: v.optional(text("a template's name")),
  team: v.optional(wholeBetween(1, 2_147_483_647, "a team's id")),
  metadata: v.optional(v.strictObject({ user: metadata, ticket: metadata }), {}),
  memoryHours: v.optional(wholeBetween(1, 720, "a memory in hours"), 24),
  enterNumber: v.optional(
    v.boolean(({ input }) => `${shown(input)} is neither true nor false`),
    true,
  ),
  fallback,
  abandoned: v.optional(
    oneOf(["ticket", "message", "nothing"], "what becomes of an abandoned call"),
    "ticket",
  ),
  timeZone,
  quietHours,
  phrases,
});

const template = v.strictObject({
  contentSid: v.exactOptional(
    v.pipe(
      v.string(({ input }) => `${shown(input)} is not a text; write the template's id in quotes`),
      v.regex(
        /^HX[0-9a-f]{32}$/i,
        ({ input }) =>
          `${shown(input)} is not the id of a template; it is 'HX' and 32 hexadecimal digits (Console > Content Template Builder)`,
      ),
    ),
  ),
  variables: v.optional(
    v.record(
      v.string(),
      v.pipe(
        text("what fills the variable"),
        v.rawCheck(({ dataset, addIssue }) => {
          if (!dataset.typed) return;
          const known: readonly string[] = TEMPLATE_PLACEHOLDERS;
          if (hasStrayBrace(dataset.value)) addIssue({ message: STRAY_BRACE });
          for (const unknown of placeholdersIn(dataset.value).filter((one) => !known.includes(one))) {
            addIssue({
              message: `{${unknown}} is not a placeholder of a template${suggestion(unknown, known)}`,
            });
          }
        }),
      ),
    ),
    {},
  ),
  text: v.exactOptional(
    v.string(({ input }) => `${shown(input)} is not a text; write the approved text in quotes`),
  ),
  validityMinutes: v.optional(wholeBetween(1, 600, "a validity in minutes"), 30),
  spare: v.exactOptional(text("a template's name")),
  category,
});

const team = v.strictObject({
  id: wholeBetween(1, 2_147_483_647, "a team's id"),
  name: text("the team's name"),
  title: v.exactOptional(localized(paragraphs("the team's name", 60, []))),
  hours: v.exactOptional(week),
  holidays,
  timeZone,
  closed: v.exactOptional(
    localized(paragraphs("what is said outside the hours", 1_024, ["team", "opens", "company"])),
  ),
  assignment: v.optional(
    oneOf(["round-robin", "least-busy", "same-agent", "none"], "a way to assign tickets"),
    "round-robin",
  ),
  answerWithinMinutes: v.exactOptional(wholeBetween(1, 10_080, "a number of minutes")),
  next: v.exactOptional(wholeBetween(1, 2_147_483_647, "a team's id")),
  notify,
});

const languageWord = v.array(text("a word"), "is not a list; write ['cachai']");

const languageWords = v.strictObject({
  es: v.exactOptional(languageWord),
  pt: v.exactOptional(languageWord),
  en: v.exactOptional(languageWord),
});

const atLeastOne = "is empty; at least one is needed";

/** The shape of `deriva.config.ts`, each fault told with its mend. What relates its parts is in config-relations.ts. */
export const configSchema = v.strictObject({
  lines: v.pipe(v.array(line, "is not a list; write [ { number: … } ]"), v.nonEmpty(atLeastOne)),
  senders: v.pipe(v.array(sender, "is not a list; write [ { number: … } ]"), v.nonEmpty(atLeastOne)),
  teams: v.optional(v.array(team, "is not a list; write [ { id: 1234, name: 'Support' } ]"), []),
  templates: v.pipe(
    v.record(v.string(), template, "is not an object; write { ivr_deflect: { contentSid: 'HX…' } }"),
    v.check((all) => Object.keys(all).length > 0, atLeastOne),
  ),
  limits: v.optional(limits, {}),
  lookup: v.exactOptional(lookup),
  whenUnclear: v.optional(oneOf(["ask", "send-again"], "what becomes of the unclear"), "ask"),
  holidays,
  escalation: v.optional(escalation, {}),
  aftercare: v.optional(aftercare, {}),
  notify,
  languageWords: v.optional(languageWords, {}),
  rates: v.exactOptional(rates),
});

export type CheckedShape = v.InferOutput<typeof configSchema>;

/** Every setting's name, to tell a misspelt one by. */
export const SETTINGS: readonly string[] = [
  configSchema.entries,
  line.entries,
  template.entries,
  namedDial.entries,
  waits.fixed.entries,
  waits.http.entries,
  waits["twilio-queue"].entries,
  sender.entries,
  chat.entries,
  ...Object.values(optionShapes).map(({ entries }) => entries),
  ...Object.values(channels).map(({ entries }) => entries),
  team.entries,
  escalation.entries,
  judge.entries,
  aftercare.entries,
  CHAT_PLACEHOLDERS,
  limits.entries,
  limit.wrapped.entries,
  night.entries,
  rates.entries,
  sms.entries,
  PLACEHOLDERS,
  { enqueue: 1, user: 1, ticket: 1, ask: 1, options: 1, afterHours: 1, times: 1 },
].flatMap((entries) => Object.keys(entries));
