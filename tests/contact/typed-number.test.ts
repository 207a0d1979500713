import fc from "fast-check";
import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import metadata from "libphonenumber-js/metadata.max.json";
import { canonicalNumber, variantsOf } from "../../src/contact/number-variants";
import { parsePhoneNumber } from "../../src/contact/phone-number";
import { readTypedNumber } from "../../src/contact/typed-number";
import { EXAMPLES } from "./example-numbers";
import { phone } from "./numbers";

/** A line of ours in each country, and what callers type to it: the number meant, or nothing. */
const LINES = {
  "Chile +56228409179": [
    ["976591991", "+56976591991"],
    ["976591991#", "+56976591991"],
    ["**976591991##", "+56976591991"],
    ["0976591991", "+56976591991", "with the trunk 0 that ended in 2016"],
    ["56976591991", "+56976591991"],
    ["0056976591991", "+56976591991"],
    ["171056976591991", "+56976591991", "with a carrier"],
    ["911112222", "+56911112222", "a range the tables do not know"],
    ["228409179", "+56228409179", "a fixed line: the caller of this decides"],
    ["0012015550123", "+12015550123"],
    ["005491123456789", "+5491123456789"],
    ["0054111523456789", "+5491123456789"],
    ["76591991", undefined, "eight digits, as before 2016"],
    ["800123456", undefined, "toll-free"],
    ["6001234567", undefined, "shared cost"],
    ["5491123456789", undefined, "another country's without an exit code"],
  ],
  "Mexico +525512345678": [
    ["5587654321", "+525587654321"],
    ["0445587654321", "+525587654321"],
    ["0455587654321", "+525587654321"],
    ["015587654321", "+525587654321"],
    ["15587654321", "+525587654321"],
    ["525587654321", "+525587654321"],
    ["5215587654321", "+525587654321"],
    ["00525587654321", "+525587654321"],
    ["005215587654321", "+525587654321"],
    ["0012015550123", "+12015550123"],
    ["8001234567", undefined, "toll-free"],
    ["9001234567", undefined, "premium"],
    ["87654321", undefined, "eight digits, as before 2019"],
  ],
  "Argentina +541143211234": [
    ["1123456789", "+541123456789"],
    ["01123456789", "+541123456789"],
    ["0111523456789", "+5491123456789"],
    ["111523456789", "+5491123456789"],
    ["91123456789", "+5491123456789"],
    ["0221154123456", "+5492214123456"],
    ["0220215412345", "+5492202412345"],
    ["5491123456789", "+5491123456789"],
    ["541123456789", "+541123456789"],
    ["54111523456789", "+5491123456789"],
    ["005491123456789", "+5491123456789"],
    ["08001234567", undefined, "toll-free"],
    ["06001234567", undefined, "premium"],
  ],
  "Brazil +551130000001": [
    ["11912345678", "+5511912345678"],
    ["011912345678", "+5511912345678"],
    ["01511912345678", "+5511912345678", "with a carrier"],
    ["02111912345678", "+5511912345678", "with a carrier"],
    ["1181234567", "+551181234567", "without the ninth digit"],
    ["1130000002", "+551130000002"],
    ["5511912345678", "+5511912345678"],
    ["551181234567", "+551181234567"],
    ["005511912345678", "+5511912345678"],
    ["00155511912345678", "+5511912345678", "with a carrier"],
    ["002112015550123", "+12015550123", "with a carrier"],
    ["0056976591991", "+56976591991"],
    ["55991234567", "+5555991234567", "area 55, not the calling code"],
    ["912345678", undefined, "without an area"],
    ["08001234567", undefined, "toll-free"],
    ["30031234", undefined, "shared cost"],
  ],
  "Spain +34912345678": [
    ["612345678", "+34612345678"],
    ["34612345678", "+34612345678"],
    ["0034612345678", "+34612345678"],
    ["911234567", "+34911234567"],
    ["900123456", undefined, "toll-free"],
    ["806123456", undefined, "premium"],
    ["902123456", undefined, "shared cost"],
  ],
  "the United States +12015550123": [
    ["2015550199", "+12015550199"],
    ["12015550199", "+12015550199"],
    ["01156976591991", "+56976591991"],
    ["0056976591991", "+56976591991"],
    ["01112015550199", "+12015550199"],
    ["8092345678", "+18092345678", "the Dominican Republic"],
    ["5550199", undefined, "without an area"],
    ["8002345678", undefined, "toll-free"],
    ["9002345678", undefined, "premium"],
  ],
  "Colombia +576012345678": [
    ["3211234567", "+573211234567"],
    ["03211234567", "+573211234567"],
    ["033211234567", "+573211234567", "with a carrier"],
    ["573211234567", "+573211234567"],
    ["00573211234567", "+573211234567"],
    ["009573211234567", "+573211234567", "with a carrier"],
    ["6017654321", "+576017654321"],
    ["018001234567", undefined, "toll-free"],
  ],
  "Peru +5111234567": [
    ["912345678", "+51912345678"],
    ["0912345678", "+51912345678"],
    ["51912345678", "+51912345678"],
    ["0051912345678", "+51912345678"],
    ["19110051912345678", "+51912345678", "with a carrier"],
    ["011234568", "+5111234568"],
    ["080012345", undefined, "toll-free"],
    ["080512345", undefined, "premium"],
  ],
} as const;

describe.each(Object.entries(LINES))("typed to a line of %s", (line, typed) => {
  const home = phone(line.slice(line.indexOf("+")));
  const rows = typed.map(([digits, number, note = ""]) => [digits, number, note] as const);

  test.each(rows)("%s means %s %s", (digits, number) => {
    expect(readTypedNumber(digits, home)).toBe(number);
  });
});

describe("typed to a line of any country,", () => {
  /** What the reading must be one of, and the reading's own variants. */
  const expectSame = (typed: string, text: string) => {
    const read = readTypedNumber(typed, phone(text));
    expect(read && variantsOf(read)).toContain(text);
  };

  test.each(EXAMPLES)("%s: its own number %s is understood in every form", (country, text) => {
    const [callingCode, ownExitCode, , , , , , , , , , , preferred] =
      metadata.countries[country as keyof typeof metadata.countries] ?? [];
    const national = parsePhoneNumberFromString(text)?.formatNational().replace(/\D/g, "") ?? "";
    const exitCodes = [preferred, ownExitCode].filter((code) => typeof code === "string");
    expectSame(national, text);
    expectSame(text.slice(1 + String(callingCode).length), text);
    expectSame(text.slice(1), text);
    expectSame(`00${text.slice(1)}`, text);
    for (const code of exitCodes.map((code) => code.replace("~", ""))) {
      if (/^\d+$/.test(code)) expectSame(`${code}${text.slice(1)}`, text);
    }
  });

  test("every other country's number is understood after 00", () => {
    const example = fc.constantFrom(...EXAMPLES.map(([, number]) => number));
    fc.assert(
      fc.property(example, example, (text, home) => {
        const read = readTypedNumber(`00${text.slice(1)}#`, phone(home));
        expect(read && canonicalNumber(read)).toBe(canonicalNumber(phone(text)));
      }),
      { numRuns: 2_000 },
    );
  });

  test("whatever is typed never fails, and what is understood is a number", () => {
    const anything = fc.oneof(fc.stringMatching(/^[\d#*]{0,35}$/), fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(anything, fc.constantFrom(...EXAMPLES), (typed, [, home]) => {
        const read = readTypedNumber(typed, phone(home));
        if (read !== undefined) expect(parsePhoneNumber(read)).toBe(read);
      }),
      { numRuns: 3_000 },
    );
  });

  test("any length is refused at once", () => {
    const before = performance.now();
    for (const part of ["9", "0", "#", "*", "#1", "00", "+", " "]) {
      for (const length of [31, 61, 5_000, 1_000_000]) {
        expect(readTypedNumber(part.repeat(length), phone("+56228409179"))).toBeUndefined();
      }
    }
    expect(performance.now() - before).toBeLessThan(1_000);
  });

  test.each(["", "#", "*", "#*#", "0", "00", "1", "911", "133", "123456789012345678901234567890"])(
    "%j is nobody's number",
    (typed) => {
      for (const [, home] of EXAMPLES) expect(readTypedNumber(typed, phone(home))).toBeUndefined();
    },
  );
});
