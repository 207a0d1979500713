import fc from "fast-check";
import { lookAgainIn, retryDelay } from "../../src/deflection/retry-delay";

const attempts = fc.integer({ min: 1, max: 2_000 });

/** What `Math.random` may give. */
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

const DAY = 24 * 3_600_000;

describe("the pause after a failed attempt", () => {
  test.each([
    [1, 5_000],
    [2, 10_000],
    [3, 20_000],
    [6, 160_000],
    [7, 300_000],
    [50, 300_000],
    [5_000, 300_000],
  ])("after attempt %d is at most %d ms", (attempt, most) => {
    expect(retryDelay(attempt, () => 1)).toBe(most);
    expect(retryDelay(attempt, () => 0)).toBe(0);
  });

  test("is a whole number within its bounds, and not the same for all", () => {
    fc.assert(
      fc.property(attempts, (attempt) => {
        const pause = retryDelay(attempt);
        expect(Number.isInteger(pause)).toBe(true);
        expect(pause).toBeGreaterThanOrEqual(0);
        expect(pause).toBeLessThanOrEqual(Math.min(300_000, 5_000 * 2 ** (attempt - 1)));
      }),
    );
    expect(new Set(Array.from({ length: 20 }, () => retryDelay(7))).size).toBeGreaterThan(10);
  });
});

describe("when a message is looked at again", () => {
  test("it is no sooner than a busy desk asked for, and no later than that or the pause", () => {
    fc.assert(
      fc.property(attempts, chance, fc.integer({ min: 0, max: DAY }), (attempt, random, retryAfter) => {
        const again = lookAgainIn({ kind: "transient", code: "20429", retryAfter }, attempt, () => random);
        expect(again).toBe(
          Math.max(
            retryAfter,
            retryDelay(attempt, () => random),
          ),
        );
      }),
    );
  });

  test("it is after the pause alone, where the desk asked for nothing", () => {
    fc.assert(
      fc.property(attempts, chance, (attempt, random) => {
        const again = lookAgainIn({ kind: "transient", code: "20429" }, attempt, () => random);
        expect(again).toBe(retryDelay(attempt, () => random));
      }),
    );
  });

  test.each([Number.POSITIVE_INFINITY, 1e300, DAY + 1])(
    "it is within a day, though a desk asks for %d ms: no message is worth more",
    (retryAfter) => {
      expect(lookAgainIn({ kind: "transient", code: "http-429", retryAfter }, 1)).toBe(DAY);
    },
  );

  test("it is not within half a minute where nobody knows: the desk may still be at work", () => {
    fc.assert(
      fc.property(attempts, chance, (attempt, random) => {
        const again = lookAgainIn({ kind: "unclear", code: "timeout" }, attempt, () => random);
        expect(again).toBe(30_000 + retryDelay(attempt, () => random));
      }),
    );
  });
});
