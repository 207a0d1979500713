import fc from "fast-check";
import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { identifyCaller } from "../../src/contact/caller";
import { isFixedLine } from "../../src/contact/fixed-line";
import { variantsOf } from "../../src/contact/number-variants";
import { EXAMPLE_MOBILES } from "./example-numbers";
import { anyNumber, phone } from "./numbers";

const FIXED = [
  ["Chile, Santiago", "+56228409179"],
  ["Chile, Valparaíso", "+56322123456"],
  ["Chile, over the internet", "+56442123456"],
  ["Chile, Temuco", "+56452123456"],
  ["Chile, Puerto Montt", "+56652350009"],
  ["Chile, Rancagua", "+56722123456"],
  ["Brazil", "+551130000001"],
  ["Colombia", "+576012345678"],
  ["Peru", "+5111234567"],
  ["Spain", "+34912345678"],
  ["Portugal", "+351212345678"],
  ["Germany", "+4930123456"],
  ["United Kingdom", "+442079460000"],
  ["Italy, beside the Vatican", "+390212345678"],
  ["Russia, beside Kazakhstan", "+74951234567"],
  ["Norway, beside Svalbard", "+4721234567"],
] as const;

const NOT_FIXED = [
  ["Chile, mobile", "+56976591991"],
  ["Chile, mobile, in a range the tables do not know", "+56911112222"],
  ["Chile, 8: neither kind's", "+56812345678"],
  ["Chile, toll-free", "+56800123456"],
  ["Mexico: the number does not tell", "+525512345678"],
  ["Mexico, with the old 1", "+5215512345678"],
  ["Mexico, a range for fixed lines alone", "+522001234567"],
  ["Argentina, mobile", "+5491123456789"],
  ["Argentina, as carriers write a mobile", "+541123456789"],
  ["Brazil, mobile", "+5511912345678"],
  ["Brazil, mobile without the ninth digit", "+551181234567"],
  ["United States: the number does not tell", "+12015550123"],
  ["Canada", "+15062345678"],
  ["Jamaica, beside the United States", "+18765230123"],
  ["the Vatican: Italy's plan has room for it, and does not say", "+390669812345"],
  ["Spain, mobile", "+34612345678"],
  ["Spain, premium", "+34806123456"],
] as const;

describe("a fixed line", () => {
  test.each(FIXED)("of %s: %s is one, and cannot be reached on WhatsApp", (_, number) => {
    expect(isFixedLine(phone(number))).toBe(true);
    expect(identifyCaller(number)).toEqual({ kind: "unreachable", why: "fixed-line", number });
  });

  test.each(NOT_FIXED)("is nothing that may be otherwise; %s: %s", (_, number) => {
    expect(isFixedLine(phone(number))).toBe(false);
    expect(identifyCaller(number)).toEqual({ kind: "reachable", number });
  });

  test.each(EXAMPLE_MOBILES)("is no country's example of a mobile number: %s", (number) => {
    expect(isFixedLine(phone(number))).toBe(false);
  });

  test("is one in all of its spellings, or in none", () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        for (const variant of variantsOf(number)) expect(isFixedLine(variant)).toBe(isFixedLine(number));
      }),
    );
  });

  test("is never what the library takes for a mobile number, but in Chile", () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        const type = parsePhoneNumberFromString(number)?.getType();
        if (number.startsWith("+56") || type === "FIXED_LINE") return;
        expect(isFixedLine(number)).toBe(false);
      }),
      { numRuns: 3_000 },
    );
  });
});
