import * as v from "valibot";
import { LANGUAGES } from "../contact/language";
import { parsePhoneNumber } from "../contact/phone-number";
import { TEMPLATE_PLACEHOLDERS } from "../deflection/template";
import { KEYS } from "../ivr/line";
import { NEEDED_PLACEHOLDERS, type PhraseName, PLACEHOLDERS } from "../ivr/phrases/phrases";
import { VOICES } from "../ivr/voices";
import { suggestion } from "./fault";

/** What a value reads like in a message: 'whatsap', 7, nothing. */
function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  return typeof value === "string"
    ? `'${value.slice(0, 60)}'`
    : (JSON.stringify(value)?.slice(0, 60) ?? typeof value);
}

const text = (what: string) =>
  v.pipe(
    v.string(({ input }) => `${shown(input)} is not a text; write ${what} in quotes`),
    v.trim(),
    v.nonEmpty(`is empty; write ${what}`),
    v.regex(/^[^\p{Cc}]*$/u, "holds a control character or a line break; take it out"),
  );

const phone = (example: string) =>
  v.pipe(
    v.string(({ input }) => `${shown(input)} is not a text; write the number in quotes: '${example}'`),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const number = parsePhoneNumber(dataset.value);
      if (number !== undefined && dataset.value.startsWith("+")) return number;
      const why = number === undefined ? "is not a telephone number that can exist" : "has no '+'";
      addIssue({ message: `${shown(dataset.value)} ${why}; write it in E.164: '${example}'` });
      return NEVER;
    }),
  );

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

const oneOf = <const Words extends readonly string[]>(words: Words, what: string) =>
  v.picklist(words, ({ input }) => `${shown(input)} is not ${what}${suggestion(String(input ?? ""), words)}`);

const numberBetween = (low: number, high: number, what: string) => {
  const message = ({ input }: { input: unknown }) =>
    `${shown(input)} is not ${what}; write a number from ${low} to ${high}`;
  return v.pipe(v.number(message), v.minValue(low, message), v.maxValue(high, message));
};

const wholeBetween = (low: number, high: number, what: string) =>
  v.pipe(
    numberBetween(low, high, what),
    v.integer(({ input }) => `${shown(input)} is not a whole number; write ${what} without a fraction`),
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

const ACTION_WORDS = ["whatsapp", "stay"] as const;

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

const minutes = numberBetween(0, 7 * 24 * 60, "a wait in minutes");

const waits = {
  fixed: v.strictObject({
    source: v.literal("fixed"),
    minutes: v.union(
      [minutes, v.strictTuple([minutes, minutes])],
      ({ input }) => `${shown(input)} is not a wait; write minutes (10) or a range ([5, 10])`,
    ),
  }),
  http: v.strictObject({
    source: v.literal("http"),
    url: v.pipe(
      v.string(({ input }) => `${shown(input)} is not a text; write the address in quotes`),
      v.check(
        (url) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol),
        ({ input }) => `${shown(input)} is not a web address; begin it with https://`,
      ),
    ),
    path: text("where the number is, such as 'queue.wait'"),
    unit: oneOf(["seconds", "minutes"], "a unit"),
    headers: v.optional(v.record(v.string(), text("the header's value")), {}),
  }),
  "twilio-queue": v.strictObject({
    source: v.literal("twilio-queue"),
    queueSid: v.pipe(
      v.string(({ input }) => `${shown(input)} is not a text; write the queue's id in quotes`),
      v.regex(
        /^QU[0-9a-f]{32}$/i,
        "is not the id of a Twilio queue; it is 'QU' and 32 hexadecimal digits (Console > Voice > Queues)",
      ),
    ),
  }),
} as const;

const SOURCES = ["fixed", "http", "twilio-queue"] as const;

const wait = v.optional(
  v.lazy((input) => {
    const source = (input as { source?: unknown } | null)?.source;
    const known = SOURCES.find((name) => name === source);
    if (known !== undefined)
      return waits[known] as v.GenericSchema<unknown, v.InferOutput<(typeof waits)[typeof known]>>;
    return v.never(
      source === undefined
        ? "has no source; write { source: 'fixed', minutes: 10 }"
        : `${shown(source)} is not a source${suggestion(String(source), SOURCES)}`,
    );
  }),
);

const PLACEHOLDER = /\{([^{}]*)\}/g;

const placeholdersIn = (phrase: string) => [...phrase.matchAll(PLACEHOLDER)].map(([, name]) => name ?? "");

const STRAY_BRACE = "holds a brace that is not closed or not opened; it would be said aloud";

const hasStrayBrace = (phrase: string) => /[{}]/.test(phrase.replace(PLACEHOLDER, ""));

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
});

const atLeastOne = "is empty; at least one is needed";

/** The shape of `deriva.config.ts`, each fault told with its mend. What relates its parts is in config-relations.ts. */
export const configSchema = v.strictObject({
  lines: v.pipe(v.array(line, "is not a list; write [ { number: … } ]"), v.nonEmpty(atLeastOne)),
  senders: v.pipe(
    v.array(
      v.strictObject({ number: phone("+56976591992"), template: v.optional(text("a template's name")) }),
      "is not a list; write [ { number: … } ]",
    ),
    v.nonEmpty(atLeastOne),
  ),
  teams: v.optional(
    v.array(
      v.strictObject({ id: wholeBetween(1, 2_147_483_647, "a team's id"), name: text("the team's name") }),
      "is not a list; write [ { id: 1234, name: 'Support' } ]",
    ),
    [],
  ),
  templates: v.pipe(
    v.record(v.string(), template, "is not an object; write { ivr_deflect: { contentSid: 'HX…' } }"),
    v.check((all) => Object.keys(all).length > 0, atLeastOne),
  ),
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
  PLACEHOLDERS,
  { id: 1, enqueue: 1, user: 1, ticket: 1 },
].flatMap((entries) => Object.keys(entries));
