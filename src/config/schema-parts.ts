import * as v from "valibot";
import { parsePhoneNumber } from "../contact/phone-number";
import { suggestion } from "./fault";

// What fields of a config are made of; each tells its faults with a mend.

/** What a value reads like in a message: 'whatsap', 7, nothing. */
export function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  return typeof value === "string"
    ? `'${value.slice(0, 60)}'`
    : (JSON.stringify(value)?.slice(0, 60) ?? typeof value);
}

export const text = (what: string) =>
  v.pipe(
    v.string(({ input }) => `${shown(input)} is not a text; write ${what} in quotes`),
    v.trim(),
    v.nonEmpty(`is empty; write ${what}`),
    v.regex(/^[^\p{Cc}]*$/u, "holds a control character or a line break; take it out"),
  );

export const phone = (example: string) =>
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

export const oneOf = <const Words extends readonly string[]>(words: Words, what: string) =>
  v.picklist(words, ({ input }) => `${shown(input)} is not ${what}${suggestion(String(input ?? ""), words)}`);

export const numberBetween = (low: number, high: number, what: string) => {
  const message = ({ input }: { input: unknown }) =>
    `${shown(input)} is not ${what}; write a number from ${low} to ${high}${isQuoted(input) ? ", without quotes" : ""}`;
  return v.pipe(v.number(message), v.minValue(low, message), v.maxValue(high, message));
};

const isQuoted = (input: unknown) => typeof input === "string" && /^\d+$/.test(input);

export const wholeBetween = (low: number, high: number, what: string) =>
  v.pipe(
    numberBetween(low, high, what),
    v.integer(({ input }) => `${shown(input)} is not a whole number; write ${what} without a fraction`),
  );

export const PLACEHOLDER = /\{([^{}]*)\}/g;

export const placeholdersIn = (phrase: string) =>
  [...phrase.matchAll(PLACEHOLDER)].map(([, name]) => name ?? "");

export const STRAY_BRACE = "holds a brace that is not closed or not opened; it would be said aloud";

export const hasStrayBrace = (phrase: string) => /[{}]/.test(phrase.replace(PLACEHOLDER, ""));
