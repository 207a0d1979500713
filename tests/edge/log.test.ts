import fc from "fast-check";
import { faultFields, withoutNumbers } from "../../src/edge/log";
import { EXAMPLE_MOBILES } from "../contact/example-numbers";

describe("a text for the log", () => {
  test.each([
    ["no WhatsApp at +56976591991", "no WhatsApp at …91"],
    ["whatsapp:+56 9 7659-1991 is blocked", "whatsapp:…91 is blocked"],
    ["(56976591991)", "(…91)"],
    ["+1 (201) 555.0123", "…23"],
    ["from +56976591991, to +56976591992", "from …91, to …92"],
    ["error 63024 after 1200 ms", "error 63024 after 1200 ms"],
  ])("%j is written as %j", (text, written) => {
    expect(withoutNumbers(text)).toBe(written);
  });

  test("holds no telephone number of any country, wherever it stands", () => {
    const around = fc.stringMatching(/^[a-z <>":,]{0,40}$/);
    fc.assert(
      fc.property(around, fc.constantFrom(...EXAMPLE_MOBILES), around, (before, number, after) => {
        const written = withoutNumbers(`${before}${number}${after}`);
        expect(written).not.toMatch(/\d{3}/);
      }),
    );
  });

  test("is cut, and no number is cut open by it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 270, max: 310 }), (length) => {
        const written = withoutNumbers(`${"x".repeat(length)}+56976591991`);
        expect(written.length).toBeLessThanOrEqual(310);
        expect(written).not.toMatch(/\d{3}/);
      }),
    );
  });

  test("of 1 MB is written at once", () => {
    const started = performance.now();
    expect(withoutNumbers("5 ".repeat(500_000)).length).toBeLessThanOrEqual(310);
    expect(performance.now() - started).toBeLessThan(200);
  });
});

describe("a fault in the log", () => {
  test("has its name, its code and its message, without numbers", () => {
    const fault = Object.assign(new RangeError("+56976591991 is taken"), { code: "23505" });
    expect(faultFields(fault)).toEqual({ fault: "RangeError", code: "23505", message: "…91 is taken" });
  });

  test.each([[undefined], [null], ["+56976591991"], [{ From: "+56976591991" }], [42]])(
    "that is no Error (%j) is told by its kind only",
    (thrown) => {
      expect(faultFields(thrown)).toEqual({ fault: typeof thrown });
    },
  );

  test("has no code that is not one", () => {
    expect(faultFields(Object.assign(new Error("a"), { code: { secret: 1 } }))).toEqual({
      fault: "Error",
      message: "a",
    });
  });
});
