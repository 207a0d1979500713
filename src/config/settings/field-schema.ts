import * as v from "valibot";
import { ESCALATION_REASONS } from "../../routing/escalation/reason";
import { isOptionKey } from "./field-path";
import { DAYS, type FieldKind, type FieldValue } from "./fields";
import { plainSpan } from "./read-hours";

// What the value of a field of each kind looks like when it comes from the page. Whether it makes sense is the config's to say.

const LONGEST_TEXT = 2_000;
const MOST_WORDS = 500;

const text = v.pipe(
  v.strictObject(
    byName(["es", "pt", "en"], () =>
      v.pipe(
        v.string("is not a text"),
        v.maxLength(LONGEST_TEXT, `is longer than ${LONGEST_TEXT} characters`),
        v.trim(),
      ),
    ),
    "is no text by language",
  ),
  v.transform((texts) => withoutEmpty(texts, (one) => one === "")),
);

/** Nothing in any language is no text of its own. */
const optionalText = v.pipe(
  v.nullable(text),
  v.transform((texts) => (texts === null || Object.keys(texts).length === 0 ? null : texts)),
);

const neededText = v.pipe(
  text,
  v.check((texts) => Object.keys(texts).length > 0, "is empty; write it in at least one language"),
);

const list = (what: string, most: number, longest: number) =>
  v.pipe(
    v.array(
      v.pipe(
        v.string(`is not ${what}`),
        v.maxLength(longest, `is longer than ${longest} characters`),
        v.trim(),
      ),
      "is not a list",
    ),
    v.maxLength(most, `holds more than ${most}`),
    v.transform((all) => [...new Set(all.filter((one) => one !== ""))]),
  );

const words = v.pipe(
  v.strictObject(
    byName(["any", "es", "pt", "en"], () => list("a word", MOST_WORDS, 100)),
    "holds no lists of words",
  ),
  v.transform((lists) => withoutEmpty(lists, (one) => one.length === 0)),
);

const wholeNumber = v.pipe(v.number("is not a number"), v.integer("is not a whole number"));
const team = v.pipe(
  wholeNumber,
  v.minValue(1, "is not the id of a team"),
  v.maxValue(2_147_483_647, "is not the id of a team"),
);

const leads = v.variant(
  "to",
  [
    v.strictObject({ to: v.literal("team"), team }),
    v.strictObject({ to: v.literal("person"), team: v.nullable(team) }),
    v.strictObject({ to: v.literal("answer"), text: neededText }),
    v.strictObject({ to: v.literal("menu"), ask: neededText }),
  ],
  "leads nowhere; choose a team, a person, an answer or a further question",
);

const hours = v.pipe(
  v.strictObject(
    byName(DAYS, () => list("a span of hours", 8, 20)),
    "holds no hours by day",
  ),
  v.transform((days) =>
    Object.fromEntries(
      DAYS.flatMap((day) => {
        const spans = days[day]?.map(plainSpan).sort() ?? [];
        return spans.length === 0 ? [] : [[day, spans]];
      }),
    ),
  ),
);

const order = v.pipe(
  v.array(v.pipe(v.string(), v.check(isOptionKey, "is not the key of an option")), "is not a list"),
  v.nonEmpty("is empty; at least one option is needed"),
  v.maxLength(100, "holds more than 100 options; ask in two steps"),
  v.check((keys) => new Set(keys).size === keys.length, "names an option twice"),
);

const reasons = v.pipe(
  v.array(v.picklist(ESCALATION_REASONS, "is not a reason"), "is not a list"),
  v.transform((all) => ESCALATION_REASONS.filter((reason) => all.includes(reason))),
);

const SCHEMAS = {
  text: optionalText,
  words,
  order,
  leads,
  hours: v.nullable(hours),
  days: v.pipe(
    list("a day", 366, 20),
    v.transform((days) => days.toSorted()),
  ),
  reasons,
  team: v.nullable(team),
  number: v.nullable(wholeNumber),
  flag: v.boolean("is neither true nor false"),
  choice: v.pipe(v.string("is not a text"), v.maxLength(40, "is none of what can be chosen")),
  reminder: v.nullable(v.strictObject({ after_hours: wholeNumber, times: wholeNumber })),
} as const satisfies Readonly<Record<FieldKind, v.GenericSchema<unknown, unknown>>>;

export type ReadValue =
  | { readonly kind: "ok"; readonly value: FieldValue }
  | {
      readonly kind: "faults";
      readonly faults: readonly { readonly within: string; readonly detail: string }[];
    };

/** Reads a value of a kind, without what says nothing: blanks around it, empty texts, words that stand twice. */
export function readValue(kind: FieldKind, optional: boolean, given: unknown): ReadValue {
  if (given === null && !optional) return faulty("is empty; a value is needed");
  const read = v.safeParse(SCHEMAS[kind], given);
  if (!read.success) {
    const faults = read.issues.map(({ path, message }) => ({
      within: (path ?? []).map(({ key }) => String(key)).join("."),
      detail: message,
    }));
    return { kind: "faults", faults };
  }
  if (read.output === null && !optional) return faulty("is empty; write it in at least one language");
  return { kind: "ok", value: read.output as FieldValue };
}

const faulty = (detail: string): ReadValue => ({ kind: "faults", faults: [{ within: "", detail }] });

function byName<const Name extends string, Schema>(names: readonly Name[], schema: () => Schema) {
  return Object.fromEntries(names.map((name) => [name, v.exactOptional(schema() as v.GenericSchema)])) as {
    [Each in Name]: v.ExactOptionalSchema<Schema & v.GenericSchema, undefined>;
  };
}

function withoutEmpty<Each extends object>(
  all: Each,
  isEmpty: (value: NonNullable<Each[keyof Each]>) => boolean,
): Each {
  return Object.fromEntries(
    Object.entries(all).filter(
      ([, value]) => value !== undefined && !isEmpty(value as NonNullable<Each[keyof Each]>),
    ),
  ) as Each;
}
