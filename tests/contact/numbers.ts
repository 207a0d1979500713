import fc from "fast-check";
import { type PhoneNumber, parsePhoneNumber } from "../../src/contact/phone-number";
import { EXAMPLE_MOBILES } from "./example-numbers";

/** A number that the test knows to exist. */
export function phone(text: string): PhoneNumber {
  const number = parsePhoneNumber(text);
  if (number === undefined) throw new Error(`${text} is no telephone number`);
  return number;
}

/** Numbers of all kinds: the examples, their neighbours, and any digits in the countries that have variants. */
export const anyNumber: fc.Arbitrary<PhoneNumber> = fc
  .oneof(
    fc.constantFrom(...EXAMPLE_MOBILES),
    fc
      .tuple(fc.constantFrom(...EXAMPLE_MOBILES), fc.stringMatching(/^\d{1,9}$/))
      .map(([number, end]) => `${number.slice(0, -end.length)}${end}`),
    fc.stringMatching(/^\+(?:521?\d{10}|549?(?:11\d{8}|\d{10,12})|55[1-9]{2}9?[2-9]\d{7})$/),
  )
  .map((text) => parsePhoneNumber(text))
  .filter((number) => number !== undefined);
