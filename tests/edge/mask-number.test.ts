import fc from "fast-check";
import { maskNumber } from "../../src/edge/mask-number";
import { EXAMPLE_MOBILES } from "../contact/example-numbers";

const NUMBER = "+56976591991";

const keys = fc.string({ minLength: 1, maxLength: 40 });

const numbers = fc.constantFrom(...EXAMPLE_MOBILES);

describe("a number in the log", () => {
  test("is told apart by ten signs, and known to its owner by two digits", () => {
    expect(maskNumber(NUMBER, "key")).toMatch(/^[0-9a-f]{10}…91$/);
  });

  test("is always the same under one key, wherever it came from", () => {
    fc.assert(
      fc.property(numbers, keys, (number, key) => {
        expect(maskNumber(number, key)).toBe(maskNumber(number, key));
        expect(maskNumber(`whatsapp:${number}`, key)).toBe(maskNumber(number, key));
      }),
    );
  });

  test("is another under another key: who has not the key cannot try all numbers", () => {
    fc.assert(
      fc.property(numbers, keys, keys, (number, one, other) => {
        fc.pre(one !== other);
        expect(maskNumber(number, one)).not.toBe(maskNumber(number, other));
      }),
    );
  });

  test("is another than every other number", () => {
    const several = [...new Set([...EXAMPLE_MOBILES, NUMBER, "+56976591990", "+56976591891"])];
    expect(new Set(several.map((number) => maskNumber(number, "key"))).size).toBe(several.length);
  });

  test("shows no more than its last two digits, whatever it is", () => {
    const address = fc.oneof(
      numbers,
      fc.string(),
      fc.stringMatching(/^\d{0,30}$/),
      fc.stringMatching(/^US\.\d{5,20}$/),
    );
    fc.assert(
      fc.property(address, keys, (text, key) => {
        const [hash, shown, ...more] = maskNumber(text, key).split("…");
        expect(hash).toMatch(/^[0-9a-f]{10}$/);
        expect(shown).toBe(text.replace(/\D/g, "").slice(-2));
        expect(more).toEqual([]);
      }),
    );
  });

  test("has no key to lose: without one it is masked as well", () => {
    expect(maskNumber(NUMBER, "")).toMatch(/^[0-9a-f]{10}…91$/);
  });
});
