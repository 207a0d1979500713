import fc from "fast-check";
import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { callingCodeOf, countryOf } from "../../src/contact/country";
import type { PhoneNumber } from "../../src/contact/phone-number";
import { EXAMPLES } from "./example-numbers";
import { anyNumber, phone } from "./numbers";

/** Numbers of these cannot be told from their neighbours' by the tables, and are given to the main country. */
const HIDDEN_BY_NEIGHBOURS: Readonly<Record<string, string>> = {
  ...{ AX: "FI", BL: "GP", CC: "AU", CX: "AU", EH: "MA", IM: "GB", MF: "GP", SJ: "NO", VA: "IT" },
};

describe("the country of a number", () => {
  test.each([
    ["+56976591991", "CL", "56"],
    ["+5215512345678", "MX", "52"],
    ["+551181234567", "BR", "55"],
    ["+12015550123", "US", "1"],
    ["+15062345678", "CA", "1"],
    ["+18092345678", "DO", "1"],
    ["+17872345678", "PR", "1"],
    ["+19995550123", "US", "1"],
    ["+79123456789", "RU", "7"],
    ["+77710009998", "KZ", "7"],
    ["+390212345678", "IT", "39"],
    ["+390669812345", "VA", "39"],
    ["+447400123456", "GB", "44"],
    ["+351912345678", "PT", "351"],
  ])("of %s is %s, with calling code %s", (number, country, callingCode) => {
    expect(countryOf(phone(number))).toBe(country);
    expect(callingCodeOf(phone(number))).toBe(callingCode);
  });

  test.each(EXAMPLES)("is %s for its example %s", (country, number) => {
    expect(countryOf(phone(number))).toBe(HIDDEN_BY_NEIGHBOURS[country] ?? country);
  });

  test("is the library's, where the library knows it", () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        const known = parsePhoneNumberFromString(number);
        if (known?.isValid()) expect(countryOf(number)).toBe(known.country);
        expect(callingCodeOf(number)).toBe(known?.countryCallingCode);
      }),
      { numRuns: 3_000 },
    );
  });

  test("of what was never parsed is nobody's, and a fault", () => {
    expect(countryOf("+999" as PhoneNumber)).toBeUndefined();
    expect(() => callingCodeOf("+999" as PhoneNumber)).toThrow(RangeError);
  });
});
