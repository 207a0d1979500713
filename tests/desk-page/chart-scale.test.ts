import fc from "fast-check";
import { everyOf, stepOf, ticksOf, timeTicksOf } from "../../assets/desk/figures/charts/scale";

test("an axis has few, round, whole steps", () => {
  expect(ticksOf(0)).toEqual([0, 1]);
  expect(ticksOf(3)).toEqual([0, 1, 2, 3]);
  expect(ticksOf(26)).toEqual([0, 10, 20, 30]);
  expect(ticksOf(980)).toEqual([0, 250, 500, 750, 1000]);
});

test("an axis of times is read as a clock", () => {
  expect(timeTicksOf(0)).toEqual([0, 60]);
  expect(timeTicksOf(500)).toEqual([0, 300, 600]);
  expect(timeTicksOf(4_000)).toEqual([0, 1_800, 3_600, 5_400]);
  expect(timeTicksOf(40 * 86_400).at(1)).toBe(10 * 86_400);
});

test("every axis reaches over what it shows, in at most five steps", () => {
  const largest = fc.oneof(
    fc.integer({ min: 1, max: 5_000_000 }),
    fc.double({ min: 0.01, max: 1e7, noNaN: true }),
  );
  fc.assert(
    fc.property(largest, (value) => {
      for (const ticks of [ticksOf(value), timeTicksOf(value)]) {
        expect(ticks[0]).toBe(0);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(value);
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(ticks.every(Number.isInteger)).toBe(true);
      }
    }),
  );
});

test("labels stand as close as they fit", () => {
  expect(everyOf(7, 700, 46)).toBe(1);
  expect(everyOf(31, 300, 46)).toBe(5);
  expect(everyOf(5, 0, 46)).toBeGreaterThanOrEqual(5);
});

test("in a heat map nothing is 0, little is seen, and the most is the darkest", () => {
  expect([0, 1, 50, 100].map((value) => stepOf(value, 100, 6))).toEqual([0, 1, 3, 6]);
  expect(stepOf(0, 0, 6)).toBe(0);
});
