import fc from "fast-check";
import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { canonicalNumber, variantsOf } from "../../src/contact/number-variants";
import { type PhoneNumber, parsePhoneNumber } from "../../src/contact/phone-number";
import { EXAMPLES } from "./example-numbers";
import { anyNumber, phone } from "./numbers";

/** The canonical number first, then the other. */
const SPELLINGS = [
  ["Mexico", "+525512345678", "+5215512345678"],
  ["Argentina, an area of 2 digits", "+541123456789", "+5491123456789"],
  ["Argentina, an area of 3 digits", "+542214123456", "+5492214123456"],
  ["Argentina, an area of 4 digits", "+542202412345", "+5492202412345"],
  ["Brazil, an old number that began with 9", "+551191234567", "+5511991234567"],
  ["Brazil, with 8", "+555181234567", "+5551981234567"],
  ["Brazil, with 7", "+551171234567", "+5511971234567"],
  ["Brazil, with 6", "+558561234567", "+5585961234567"],
] as const;

const ALONE = [
  ["Chile", "+56976591991"],
  ["Colombia", "+573211234567"],
  ["Brazil, a mobile that would become a fixed line", "+5511912345678"],
  ["Brazil, a fixed line", "+551130000001"],
  ["Brazil, a toll-free number", "+558001234567"],
  ["Argentina, a toll-free number", "+548001234567"],
  ["the United States, beginning as Mexico does", "+15212345678"],
  ["Italy, whose numbers vary in length", "+390212345678"],
] as const;

describe("one person's number", () => {
  test.each(SPELLINGS)("of %s is one, in either spelling: %s, %s", (_, canonical, other) => {
    expect(canonicalNumber(phone(canonical))).toBe(canonical);
    expect(canonicalNumber(phone(other))).toBe(canonical);
    expect(variantsOf(phone(canonical))).toEqual([canonical, other]);
    expect(variantsOf(phone(other))).toEqual([other, canonical]);
  });

  test.each(ALONE)("of %s has one spelling: %s", (_, number) => {
    expect(canonicalNumber(phone(number))).toBe(number);
    expect(variantsOf(phone(number))).toEqual([number]);
  });

  test.each([
    ["2 digits", "+54 11 15 2345 6789", "+541123456789"],
    ["3 digits", "+54 221 15 412 3456", "+542214123456"],
    ["4 digits", "+54 2202 15 412345", "+542202412345"],
    ["2 digits, with both 9 and 15", "+54 9 11 15 2345 6789", "+541123456789"],
    ["3 digits, before a number that has a 15 itself", "+54 221 15 515 3456", "+542215153456"],
  ])("of Argentina, dialled with 15 after an area of %s, is the same: %s", (_, dialled, canonical) => {
    // Also for a row that was written before the 15 was mended.
    expect(canonicalNumber(`+${dialled.replace(/\D/g, "")}` as PhoneNumber)).toBe(canonical);
    expect(variantsOf(phone(dialled))).toEqual([canonical.replace("+54", "+549"), canonical]);
  });

  test("of Argentina is what the library makes of its domestic form", () => {
    const number = fc
      .stringMatching(/^\+549(?:11[2-8]|221[4-6]|341[4-6]|2202[45]|3327[45]|2284[2-7])\d{7}$/)
      .map((text) => parsePhoneNumberFromString(text.slice(0, 14)))
      .filter((known) => known?.isValid() === true);
    fc.assert(
      fc.property(number, (known) => {
        const dialled = known?.formatNational().replace(/\D/g, "").replace(/^0/, "");
        expect(parsePhoneNumber(`+54${dialled}`)).toBe(known?.number);
      }),
    );
  });
});

describe("any number", () => {
  test("has a canonical number that is a number, and its own", () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        const canonical = canonicalNumber(number);
        expect(canonicalNumber(phone(canonical))).toBe(canonical);
        expect(parsePhoneNumber(canonical)).toBe(canonical);
      }),
      { numRuns: 2_000 },
    );
  });

  test("comes first among its variants, which have its canonical number and the same variants", () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        const variants = variantsOf(number);
        expect(variants[0]).toBe(number);
        expect(variants).toContain(canonicalNumber(number));
        expect(new Set(variants).size).toBe(variants.length);
        for (const variant of variants) {
          expect(parsePhoneNumber(variant)).toBe(variant);
          expect(canonicalNumber(variant)).toBe(canonicalNumber(number));
          expect(new Set(variantsOf(variant))).toEqual(new Set(variants));
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test("of another country than Mexico, Argentina and Brazil has one spelling", () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        if (!/^\+5[245]/.test(number)) expect(variantsOf(number)).toEqual([number]);
      }),
    );
  });

  test.each(EXAMPLES)("%s, for example %s, keeps to the same", (country, text) => {
    const variants = variantsOf(phone(text));
    expect(variants).toHaveLength(
      ["AR", "MX"].includes(country) ? 2 : 1 + Number(/^\+55..9[6-9]/.test(text)),
    );
    for (const variant of variants) expect(canonicalNumber(variant)).toBe(canonicalNumber(phone(text)));
  });

  test("on a Brazilian fixed line is never taken for a mobile", () => {
    const subscriber = fc.stringMatching(/^[2-5]\d{7}$/);
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]{2}$/), subscriber, (area, fixed) => {
        const line = parsePhoneNumber(`+55${area}${fixed}`);
        const mobile = parsePhoneNumber(`+55${area}9${fixed}`);
        if (line === undefined || mobile === undefined) return;
        expect(variantsOf(line)).toEqual([line]);
        expect(canonicalNumber(mobile)).not.toBe(canonicalNumber(line));
      }),
    );
  });
});
