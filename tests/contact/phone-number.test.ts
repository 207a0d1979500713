import fc from "fast-check";
import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { identifyCaller } from "../../src/contact/caller";
import { lastDigits } from "../../src/contact/last-digits";
import { parsePhoneNumber, withoutPlus } from "../../src/contact/phone-number";
import { EXAMPLE_MOBILES } from "./example-numbers";

const IMPOSSIBLE = [
  ["too short", "+5697659"],
  ["one digit short", "+5697659199"],
  ["one digit long", "+569765919911"],
  ["longer than E.164", "+1201555012345678"],
  ["an unknown country code", "+999123456789"],
  ["a country code alone", "+56"],
  ["a leading zero", "+0976591991"],
  ["an exit code", "0056976591991"],
  ["a North American area that starts with 0", "+10123456789"],
  ["a North American area that starts with 1", "+11234567890"],
  ["a North American number without its area", "+15550123"],
  ["letters", "+1800FLOWERS"],
  ["an extension", "+12015550123;ext=5"],
  ["two plus signs", "++56976591991"],
  ["digits of another script", "+٥٦٩٧٦٥٩١٩٩١"],
  ["an old Mexican mobile, one digit short", "+521551234567"],
] as const;

describe("a number that cannot exist", () => {
  test.each(IMPOSSIBLE)("%s: %s", (_, text) => {
    expect(parsePhoneNumber(text)).toBeUndefined();
    expect(identifyCaller(text)).toEqual({ kind: "unreachable", why: "impossible" });
  });

  // Nobody can be written to at these: they are dialled at home, and are no E.164.
  test.each([
    ["the British trunk 0", "+4407400123456", "+447400123456"],
    ["the North American trunk 1", "+112015550123", "+12015550123"],
    ["the Brazilian trunk 0", "+55011912345678", "+5511912345678"],
    ["the Argentinian 15 of mobiles", "+54111523456789", "+5491123456789"],
  ])("with %s is mended or refused, never kept as it is", (_, text, mended) => {
    expect([undefined, mended]).toContain(parsePhoneNumber(text));
  });
});

describe("a number as people write it", () => {
  test.each(["+56 9 7659 1991", "+56-9-7659-1991", "+56 (9) 7659.1991", " 56976591991\n"])("%j", (text) => {
    expect(parsePhoneNumber(text)).toBe("+56976591991");
  });
});

describe("whatever is read as a number", () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.stringMatching(/^\+?[\d ().-]{0,20}$/),
    fc.constantFrom(...EXAMPLE_MOBILES),
  );

  test("never throws, and what is understood is E.164", () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(parsePhoneNumber(text) ?? "+56976591991").toMatch(/^\+[1-9]\d{6,14}$/);
        expect(["reachable", "unreachable"]).toContain(identifyCaller(text).kind);
      }),
    );
  });

  test("is read again as the same", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const number = parsePhoneNumber(text);
        if (number !== undefined) expect(parsePhoneNumber(number)).toBe(number);
      }),
    );
  });
});

describe("a number that is in use", () => {
  test("as far as anybody's tables know, can exist: nobody loses an offer", () => {
    const nearby = fc
      .tuple(fc.constantFrom(...EXAMPLE_MOBILES), fc.stringMatching(/^\d{1,6}$/))
      .map(([number, end]) => `${number.slice(0, -end.length)}${end}`);
    fc.assert(
      fc.property(nearby, (text) => {
        const known = parsePhoneNumberFromString(text);
        if (known?.isValid() && known.number === text) expect(parsePhoneNumber(text)).toBe(text);
      }),
      { numRuns: 3_000 },
    );
  });
});

describe("a number as others write it", () => {
  test("Adereso: digits only", () => {
    const number = parsePhoneNumber("+56976591991");
    expect(number && withoutPlus(number)).toBe("56976591991");
  });

  test("aloud and in a log: its last digits only", () => {
    expect(lastDigits("+56 9 7659 1991")).toBe("1991");
    expect(lastDigits("+56976591991", 2)).toBe("91");
    expect(lastDigits("")).toBe("");
  });
});
