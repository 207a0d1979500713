import * as v from "valibot";
import { shown } from "../config/schema-parts";
import { parsePhoneNumber } from "../contact/phone-number";
import { readText } from "./parameters";

const MOST_ENTRIES = 50;

const phone = (example: string, description: string) => {
  const mend = `write it in E.164: '${example}'`;
  const message = ({ input }: { input: unknown }) => `${shown(input)} is not a telephone number; ${mend}`;
  return v.pipe(
    v.union([v.string(), v.pipe(v.number(), v.integer(message))], message),
    v.rawTransform(({ dataset: { value }, addIssue, NEVER }) => {
      const number = parsePhoneNumber(String(value));
      if (number !== undefined) return number;
      addIssue({ message: `${shown(value)} is not a telephone number that can exist; ${mend}` });
      return NEVER;
    }),
    v.metadata({ description, examples: [example, `+${example}`] }),
  );
};

/** A list is an object to JavaScript, and to valibot. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const object = (example: string) =>
  v.custom<Record<string, unknown>>(
    isObject,
    ({ input }) => `${shown(input)} is not an object; write ${example}`,
  );

const value = v.union(
  [
    v.pipe(
      v.string(),
      // As every text that comes from outside: without what PostgreSQL does not take.
      v.transform((text) => readText({ text }, "text") ?? ""),
      v.maxLength(1_000, "is longer than 1,000 characters; cut it"),
    ),
    v.pipe(v.number(), v.finite("is not a finite number; write it as a string")),
    v.boolean(),
  ],
  ({ input }) =>
    `${shown(input)} is not a string, a number or a boolean; metadata are flat, and what is not known is left out`,
);

const flat = v.pipe(
  object('{ "name": "value" }'),
  // Before the entries are looked at: what is far too much is told in one fault.
  v.maxEntries(MOST_ENTRIES, `has more than ${MOST_ENTRIES} entries; leave some out`),
  v.record(
    v.pipe(
      v.string(),
      v.minLength(1, "a name is empty; write one"),
      v.maxLength(64, ({ input }) => `the name ${shown(input)} is longer than 64 characters; shorten it`),
      v.check(
        (name) => name.isWellFormed() && !/\p{Cc}/u.test(name),
        "a name holds a control character or half a character; take it out",
      ),
    ),
    value,
  ),
  v.metadata({ maxProperties: MOST_ENTRIES }),
);

const teamMessage = ({ input }: { input: unknown }) =>
  `${shown(input)} is not a team's id; write a whole number from 1 to 2147483647, without quotes`;

/** The body of `POST /deflections`, as Adereso's service takes it. Fields that it does not know are left alone. */
export const deflectionSchema = v.pipe(
  v.object({
    business_phone: phone("56976591992", "The WhatsApp number that writes: a sender of ours, in E.164."),
    recipient_phone: phone("56976591991", "Who is to be written to, in E.164, with or without '+'."),
    metadata: v.pipe(
      v.nullish(
        v.pipe(
          object('{ "user": { … }, "ticket": { … } }'),
          v.object({
            user: v.pipe(v.nullish(flat), v.description("What is known of the person.")),
            ticket: v.pipe(v.nullish(flat), v.description("What is known of the case.")),
          }),
        ),
      ),
      v.description(
        "Shown to the agent next to the chat. Flat: strings, numbers and booleans by their names.",
      ),
    ),
    team_id: v.pipe(
      v.nullish(
        v.pipe(
          v.number(teamMessage),
          v.integer(teamMessage),
          v.minValue(1, teamMessage),
          v.maxValue(2_147_483_647, teamMessage),
        ),
      ),
      v.description("Who takes the ticket. Without one, it is nobody's yet."),
    ),
    template_name: v.pipe(
      v.nullish(
        v.pipe(
          v.string(({ input }) => `${shown(input)} is not a text; write a template's name in quotes`),
          v.nonEmpty("is empty; write a template's name or leave it out"),
          v.maxLength(512, "is longer than the name of a template can be; write a template's name"),
        ),
      ),
      v.description("The template to send. Without one, the sender's default."),
    ),
  }),
  v.metadata({
    title: "What to send to whom",
    examples: [
      {
        business_phone: "56976591992",
        recipient_phone: "56976591991",
        metadata: { user: { name: "Ana", segment: 3 }, ticket: { area: "support", urgent: true } },
        team_id: 1234,
        template_name: "ivr_deflect",
      },
      { business_phone: "+56976591992", recipient_phone: "+56976591991" },
    ],
  }),
);

export type DeflectionFields = v.InferOutput<typeof deflectionSchema>;

const visible = "write at most 255 visible ASCII characters without spaces, or leave the header out";

/** What makes two requests one. */
export const idempotencyKeySchema = v.pipe(
  v.string(),
  v.nonEmpty(`is empty; ${visible}`),
  v.maxLength(255, `is longer than 255 characters; ${visible}`),
  v.regex(/^[!-~]*$/, `holds a space or what is not ASCII; ${visible}`),
);

/** The query of `GET /deflections`. */
export const deflectionQuerySchema = v.object({
  id: v.pipe(
    v.string("is missing; write the 'id' that POST /deflections answered"),
    v.uuid(({ input }) => `${shown(input)} is not an id; write the 'id' that POST /deflections answered`),
    v.toLowerCase(),
    v.description("The 'id' that POST /deflections answered."),
  ),
});
