import numbering from "libphonenumber-js/metadata.max.json";
import * as v from "valibot";
import { LANGUAGES } from "../contact/language";
import { DEFAULT_LIMITS, type Limits } from "../deflection/limits";
import { chat } from "./chat-schema";
import { suggestion } from "./fault";
import { hasStrayBrace, oneOf, phone, placeholdersIn, shown, text, wholeBetween } from "./schema-parts";

// Who may be written to, how often, when, and what follows where a message does not arrive.

export const sms = v.strictObject({
  sms: v.pipe(
    text("what the SMS says"),
    v.maxLength(480, "is longer than 480 characters, three SMS"),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      if (hasStrayBrace(dataset.value))
        addIssue({ message: "holds a brace that is not closed or not opened; take it out" });
      for (const unknown of placeholdersIn(dataset.value).filter((one) => one !== "company")) {
        addIssue({
          message: `{${unknown}} is not a placeholder of an SMS${suggestion(unknown, ["company"])}`,
        });
      }
    }),
  ),
  from: v.exactOptional(phone("+56228409179")),
});

export const fallback = v.optional(
  v.lazy((input) =>
    typeof input === "object" && input !== null
      ? sms
      : v.literal("callback", `${shown(input)} is not a fallback; write 'callback' or { sms: 'your text' }`),
  ),
  "callback",
);

/** A time of day as minutes since midnight. */
const timeOfDay = v.pipe(
  v.string(({ input }) => `${shown(input)} is not a text; write a time of day in quotes: '22:00'`),
  v.regex(
    /^([01]\d|2[0-3]):[0-5]\d$/,
    ({ input }) => `${shown(input)} is not a time of day; write it like '22:00'`,
  ),
  v.transform((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))),
);

export const night = v.strictObject({ from: timeOfDay, to: timeOfDay });

export const quietHours = v.optional(
  v.lazy((input) =>
    typeof input === "object" && input !== null
      ? night
      : v.literal(false, `${shown(input)} is no night; write { from: '22:00', to: '08:00' } or false`),
  ),
  { from: "22:00", to: "08:00" },
);

/** By the codes that numbers have: 'UK' is none of them, and would bar the numbers of 'GB'. */
function isCountry(code: string): boolean {
  return Object.hasOwn(numbering.countries, code);
}

export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}

export const sender = v.strictObject({
  number: phone("+56976591992"),
  template: v.optional(text("a template's name")),
  countries: v.exactOptional(
    v.pipe(
      v.array(
        v.pipe(
          v.string(({ input }) => `${shown(input)} is not a text; write a country's code in quotes`),
          v.check(isCountry, ({ input }) => `${shown(input)} is not a country's ISO code, such as 'CL'`),
        ),
        "is not a list; write ['CL', 'PE']",
      ),
      v.nonEmpty("is empty; the sender could write to nobody"),
    ),
  ),
  company: v.exactOptional(text("your company's name")),
  language: v.exactOptional(oneOf(LANGUAGES, "a language we speak")),
  team: v.exactOptional(wholeBetween(1, 2_147_483_647, "a team's id")),
  reopenHours: v.optional(wholeBetween(1, 720, "a number of hours"), 72),
  reopenTemplate: v.exactOptional(text("a template's name")),
  chat: v.exactOptional(chat),
});

export const limit = v.optional(
  v.strictObject({
    perHour: v.exactOptional(wholeBetween(0, 1_000_000_000, "a number of messages")),
    perDay: v.exactOptional(wholeBetween(0, 1_000_000_000, "a number of messages")),
  }),
  {},
);

export const limits = v.strictObject(
  Object.fromEntries(Object.keys(DEFAULT_LIMITS).map((name) => [name, limit])) as {
    [Name in keyof Limits]: typeof limit;
  },
);

export const lookup = v.strictObject({ perDay: wholeBetween(1, 1_000_000, "a number of look-ups") });
