import fc from "fast-check";
import { takeLookup } from "../../src/adapters/postgres/line-types";
import { callingCodeOf } from "../../src/contact/country";
import { canonicalNumber } from "../../src/contact/number-variants";
import type { DeflectionRequest } from "../../src/deflection/deflection";
import type { Claim } from "../../src/deflection/deflection-store";
import { type Bound, boundsOf, type Limits } from "../../src/deflection/limits";
import { HOUR, request, somebody, useKept } from "../database/kept";
import { phone } from "../deflection/fakes";

// Only on a real server do many transactions count at once.
const kept = useKept();

const PEOPLE = [...Array.from({ length: 4 }, somebody), phone("+5215512345678"), phone("+525512345678")];
const LINES = [phone("+56228409179"), phone("+525512340000")];

const anyLimit = fc
  .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 30 }))
  .map(([perHour, perDay]) => ({ perHour, perDay }));
const anyLimits: fc.Arbitrary<Limits> = fc.record({
  ...{ recipient: anyLimit, caller: anyLimit, typed: anyLimit, hidden: anyLimit },
  ...{ prefix: anyLimit, line: anyLimit, all: anyLimit },
});

const anyRequest = fc.record({
  recipient: fc.constantFrom(...PEOPLE),
  caller: fc.option(fc.constantFrom(...PEOPLE), { nil: undefined }),
  origin: fc.constantFrom("caller", "typed", "service"),
  line: fc.constantFrom(...LINES),
});

function asked(wish: typeof anyRequest extends fc.Arbitrary<infer Wish> ? Wish : never): DeflectionRequest {
  const { caller, line, ...more } = wish;
  const made = request(more);
  const call = { sid: made.call?.sid ?? "", line };
  return { ...made, call, ...(caller !== undefined && { caller }) };
}

function boundsOfRequest({ origin, recipient, caller, call }: DeflectionRequest, limits: Limits) {
  return boundsOf(
    {
      origin,
      recipient: canonicalNumber(recipient),
      callingCode: callingCodeOf(recipient),
      ...(caller !== undefined && { caller: canonicalNumber(caller) }),
      ...(call !== undefined && { line: call.line }),
    },
    limits,
  );
}

/** How often each limit was used by the requests that were taken. */
function tallied(taken: readonly DeflectionRequest[], limits: Limits): ReadonlyMap<string, number> {
  const tally = new Map<string, number>();
  for (const { scope, key } of taken.flatMap((one) => boundsOfRequest(one, limits))) {
    tally.set(`${scope} ${key}`, (tally.get(`${scope} ${key}`) ?? 0) + 1);
  }
  return tally;
}

const isFull = (tally: ReadonlyMap<string, number>, { scope, key, perUnit, perDay }: Bound) =>
  (tally.get(`${scope} ${key}`) ?? 0) >= Math.min(perUnit, perDay);

test("many claims at once use no limit beyond its end, and one after the other each to its end", async () => {
  await fc.assert(
    fc.asyncProperty(
      anyLimits,
      fc.array(anyRequest, { minLength: 15, maxLength: 40 }),
      async (limits, wishes) => {
        await kept.forgetCounts();
        // What is remembered of a contact is another matter: nothing, here. (Less than 0, as of two claims at once the
        // later begun may be the earlier done.)
        const store = kept.store({ limits, termsOf: () => ({ validity: HOUR, memory: -HOUR }) });
        const requests = wishes.map(asked);
        const claims = await Promise.all(requests.map((one) => store.claim(one)));
        const taken = requests.filter((_, place) => claims[place]?.kind === "claimed");
        const refused = requests.filter((_, place) => claims[place]?.kind === "refused");
        expect(taken.length + refused.length).toBe(requests.length);
        for (const bound of requests.flatMap((one) => boundsOfRequest(one, limits))) {
          const { scope, key, perUnit, perDay } = bound;
          const used = tallied(taken, limits).get(`${scope} ${key}`) ?? 0;
          expect({ scope, used: used <= Math.min(perUnit, perDay) }).toEqual({ scope, used: true });
        }

        for (const one of refused) {
          const full = boundsOfRequest(one, limits).some((bound) => isFull(tallied(taken, limits), bound));
          const claim: Claim = await store.claim(one);
          expect(claim.kind).toBe(full ? "refused" : "claimed");
          if (claim.kind === "refused") expect(claim.retryAfter).toBeGreaterThan(0);
          else taken.push(one);
        }
        expect(await counted()).toEqual(Object.fromEntries(tallied(taken, limits)));
      },
    ),
    { numRuns: 8, endOnFailure: true },
  );
}, 180_000);

async function counted(): Promise<Readonly<Record<string, number>>> {
  const rows = await kept.rows<{ name: string; used: number }>(
    `select scope || ' ' || key as name, sum(day_count)::integer as used, sum(unit_count)::integer as unit
     from deriva.counter group by scope, key`,
  );
  return Object.fromEntries(rows.map(({ name, used }) => [name, used]));
}

test.each([5, 159, 160, 203])(
  "of %d that are left, many who count at once get no more, and all in the end",
  async (limit) => {
    await kept.forgetCounts();
    const storm = await Promise.all(
      Array.from({ length: limit + 60 }, () => takeLookup(kept.database, limit)),
    );
    let counted = storm.filter(Boolean).length;
    expect(counted).toBeLessThanOrEqual(limit);
    while (await takeLookup(kept.database, limit)) counted++;
    expect(counted).toBe(limit);
  },
);
