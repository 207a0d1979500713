import * as v from "valibot";
import { TEMPLATE_CATEGORIES } from "../ledger/cost";
import { numberBetween, oneOf, shown } from "./schema-parts";

const rate = (what: string) => v.exactOptional(numberBetween(0, 1_000_000, what));

/** What a template is for, as WhatsApp approved it. */
export const category = v.exactOptional(oneOf(TEMPLATE_CATEGORIES, "a category of templates"));

const template = v.strictObject({
  marketing: rate("what a template costs"),
  utility: rate("what a template costs"),
  authentication: rate("what a template costs"),
});

/** What things cost, for the figures. */
export const rates = v.strictObject({
  currency: v.pipe(
    v.string(({ input }) => `${shown(input)} is not a text; write the currency in quotes: 'USD'`),
    v.regex(
      /^[A-Z]{3}$/,
      ({ input }) => `${shown(input)} is not a currency; write its three letters, such as 'USD'`,
    ),
  ),
  template: v.optional(template, {}),
  message: rate("what a message costs"),
  voiceMinute: rate("what a minute costs"),
});
