import fc from "fast-check";
import { distributionOf, spreadOf } from "../../src/ledger/durations";

const times = fc.array(fc.integer({ min: 0, max: 3_000_000 }), { minLength: 1, maxLength: 50 });

test("half of the times are no longer than the median, and nine in ten than the 90th percentile", () => {
  fc.assert(
    fc.property(times, (seconds) => {
      const spread = spreadOf(Int32Array.from(seconds));
      if (spread === undefined) throw new Error("no spread");
      for (const [limit, part] of [
        [spread.median, 0.5],
        [spread.p90, 0.9],
      ] as const) {
        expect(seconds).toContain(limit);
        expect(seconds.filter((one) => one <= limit).length).toBeGreaterThanOrEqual(part * seconds.length);
        expect(seconds.filter((one) => one < limit).length).toBeLessThan(part * seconds.length);
      }
    }),
  );
  expect(spreadOf(new Int32Array())).toBeUndefined();
});

test("every time is in one bucket of its chart", () => {
  fc.assert(
    fc.property(times, (seconds) => {
      const buckets = distributionOf("time_to_human", Int32Array.from(seconds));
      for (const { from, to, count } of buckets) {
        expect(count).toBe(seconds.filter((one) => one >= from && (to === null || one < to)).length);
      }
    }),
  );
});
