import fc from "fast-check";
import { LANGUAGES } from "../../src/contact/language";
import { speakWait } from "../../src/ivr/speak-wait";
import { type KnownWait, waitBetween } from "../../src/ivr/wait";
import { understandWait } from "./understand-wait";

const WEEK = 7 * 24 * 3600;

const seconds = fc.oneof(
  fc.integer({ min: 0, max: 7_500 }),
  fc.integer({ min: 0, max: WEEK }),
  fc.integer({ min: 0, max: WEEK / 60 }).map((minutes) => minutes * 60),
  fc.integer({ min: 0, max: WEEK / 3600 }).map((hours) => hours * 3600),
  fc.double({ min: 0, max: WEEK, noNaN: true }),
);

const wait = fc
  .oneof(
    seconds.map((end) => [end, end] as const),
    fc.tuple(seconds, seconds),
  )
  .map(([from, to]) => waitBetween(from, to) as KnownWait);

const RUNS = { numRuns: 3_000 };

describe.each(LANGUAGES)("whatever the wait, in the language %s", (language) => {
  test("it is grammar, and holds nothing that is not a word or a whole number", () => {
    fc.assert(
      fc.property(wait, (one) => {
        const text = speakWait(one, language);
        expect(understandWait(text, language)).toBeDefined();
        expect(text).not.toMatch(/\b0 |NaN|undefined|Infinity|[.,]|(?<!\d)1 (?:minut|h)/);
      }),
      RUNS,
    );
  });

  test("it never understates, and overstates by less than a minute", () => {
    fc.assert(
      fc.property(wait, (one) => {
        const { low = Number.NaN, high = Number.NaN } =
          understandWait(speakWait(one, language), language) ?? {};
        expect(high * 60).toBeGreaterThanOrEqual(one.toSeconds);
        expect(high * 60 - one.toSeconds).toBeLessThanOrEqual(60);
        // The lower end of a range is what a caller may be lucky to have; it is no more than the truth.
        if (one.fromSeconds !== one.toSeconds) expect(low * 60).toBeLessThanOrEqual(one.fromSeconds + 60);
      }),
      RUNS,
    );
  });

  test("a range is said in order, and holds the range meant", () => {
    fc.assert(
      fc.property(wait, (one) => {
        const understood = understandWait(speakWait(one, language), language);
        if (understood?.kind !== "between") return;
        expect(understood.low).toBeLessThan(understood.high);
        expect(understood.low * 60).toBeLessThanOrEqual(one.fromSeconds);
      }),
      RUNS,
    );
  });

  test("hours are named from an hour on, and only then", () => {
    fc.assert(
      fc.property(wait, (one) => {
        const named = /hora|hour/.test(speakWait(one, language));
        expect(named).toBe(Math.ceil(one.toSeconds / 60) >= 60);
      }),
      RUNS,
    );
  });
});
