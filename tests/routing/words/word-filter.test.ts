import fc from "fast-check";
import { WordFilter } from "../../../src/routing/words/word-filter";

describe("a filter of words", () => {
  test("knows each of its words, also when read from its text", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 200 }),
        (words) => {
          const read = WordFilter.read(WordFilter.of(new Set(words)).toString());
          for (const word of words) expect(read.has(word)).toBe(true);
        },
      ),
    );
  });

  test("takes few others for one of them", () => {
    const filter = WordFilter.of(new Set(Array.from({ length: 5_000 }, (_, index) => `palabra${index}`)));
    const taken = Array.from({ length: 20_000 }, (_, index) => `otra${index}`).filter((word) =>
      filter.has(word),
    );
    expect(taken.length / 20_000).toBeLessThan(0.01);
  });
});
