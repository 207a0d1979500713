import fc from "fast-check";
import { takeLookup } from "../../src/adapters/postgres/line-types";
import type { Bound } from "../../src/deflection/limits";
import { useKept } from "./kept";

const kept = useKept();

beforeEach(() => kept.forgetCounts());

/** How often something may be counted before its limit is used up. */
async function countUntilRefused(limit: number): Promise<number> {
  let counted = 0;
  while (await takeLookup(kept.database, limit)) counted++;
  return counted;
}

// From 160 on a limit is counted in eight slots.
test.each([0, 1, 3, 159, 160, 161, 170])("a limit of %d lets as many through, and no more", async (limit) => {
  expect(await countUntilRefused(limit)).toBe(limit);
  expect(await takeLookup(kept.database, limit)).toBe(false);
});

test("the shares of a limit's slots are the whole", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(2_000_000), fc.nat(2_000_000), async (perUnit, perDay) => {
      const bound: Bound = { scope: "all", key: "all", unit: "hour", perUnit, perDay };
      const { slots, unit, day, least } = await kept.row<Record<string, string>>(
        `select slots, sum(deriva.share_of($2, slot, slots)) as unit, sum(deriva.share_of($3, slot, slots)) as day,
                min(least(deriva.share_of($2, slot, slots), deriva.share_of($3, slot, slots))) as least
         from (select deriva.slots_of($1) as slots) one, lateral generate_series(0, slots - 1) as slot group by slots`,
        ...[JSON.stringify(bound), perUnit, perDay],
      );
      expect([Number(unit), Number(day)]).toEqual([perUnit, perDay]);
      if (Number(slots) > 1) expect(Number(least)).toBeGreaterThanOrEqual(20);
    }),
    { numRuns: 50 },
  );
});

test("what an hour used up is there again in the next; what the day used up is not", async () => {
  expect(await countUntilRefused(200)).toBe(200);
  await kept.rows("update deriva.counter set unit_start = unit_start - interval '1 hour'");
  expect(await takeLookup(kept.database, 200)).toBe(false);
  await kept.rows("update deriva.counter set day_count = 0");
  expect(await countUntilRefused(200)).toBe(200);
  await kept.rows("update deriva.counter set day = day - 1, unit_start = unit_start - interval '1 day'");
  expect(await countUntilRefused(200)).toBe(200);
});

test("who began before the hour turned counts in the hour that has begun", async () => {
  await takeLookup(kept.database, 2);
  // As somebody else, whose transaction began a moment later, left it.
  await kept.rows("update deriva.counter set unit_start = unit_start + interval '1 hour'");
  expect(await takeLookup(kept.database, 2)).toBe(true);
  expect(await takeLookup(kept.database, 2)).toBe(false);
  expect(await kept.rows("select day_count, unit_count from deriva.counter")).toEqual([
    { day_count: 2, unit_count: 2 },
  ]);
});

test("a limit that was narrowed or widened since holds for what was counted before", async () => {
  const room = async (perUnit: number, perDay = perUnit) => {
    const bounds = [{ scope: "lookup", key: "all", unit: "hour", perUnit, perDay }];
    const { wait } = await kept.row<{ wait: number | null }>(
      "select deriva.seconds_until_room($1) as wait",
      JSON.stringify(bounds),
    );
    return wait === null;
  };
  expect(await countUntilRefused(180)).toBe(180);
  expect([await room(100), await room(180), await room(181), await room(1_000, 180)]).toEqual([
    ...[false, false, true, false],
  ]);
});

test.each(["minute", "hour"] as const)(
  "who is kept away by a %s's limit is told when it turns, by a day's when the day does",
  async (unit) => {
    const bound = { scope: "all", key: "all", unit, perUnit: 1, perDay: 2 };
    const ask = (bounds: readonly object[]) =>
      kept.row<{ wait: number; unit_left: string; day_left: string }>(
        `select deriva.seconds_until_room($1) as wait,
                ceil(extract(epoch from date_trunc($2, now(), 'UTC') + ('1 ' || $2)::interval - now())) as unit_left,
                ceil(extract(epoch from date_trunc('day', now(), 'UTC') + interval '1 day' - now())) as day_left`,
        ...[JSON.stringify(bounds), unit],
      );
    const count = () => kept.rows("select deriva.count_one($1, true)", JSON.stringify([bound]));
    expect((await ask([bound])).wait).toBeNull();
    await count();
    const first = await ask([bound]);
    expect(first.wait).toBe(Number(first.unit_left));
    expect(first.wait).toBeGreaterThan(0);
    await kept.rows("update deriva.counter set unit_start = unit_start - ('1 ' || $1::text)::interval", unit);
    await count();
    const second = await ask([bound]);
    expect(second.wait).toBe(Number(second.day_left));
    // Of several limits, the one that lasts longest.
    const both = await ask([bound, { ...bound, perDay: 100 }, { ...bound, key: "other" }]);
    expect(both.wait).toBe(Number(both.day_left));
  },
);

test("all limits count one, or none does", async () => {
  const bounds = (["a", "b", "c"] as const).map((scope) => ({
    ...{ scope, key: "x", unit: "hour", perUnit: scope === "c" ? 1 : 5, perDay: 5 },
  }));
  await kept.rows("select deriva.count_one($1, true)", JSON.stringify(bounds));
  await expect(kept.rows("select deriva.count_one($1, true)", JSON.stringify(bounds))).rejects.toMatchObject({
    ...{ code: "DV429", detail: "c" },
  });
  expect(await kept.rows("select scope, day_count from deriva.counter order by scope")).toEqual(
    ["a", "b", "c"].map((scope) => ({ scope, day_count: 1 })),
  );
});
