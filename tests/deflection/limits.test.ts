import fc from "fast-check";
import { boundsOf, type Counted, DEFAULT_LIMITS } from "../../src/deflection/limits";
import { phone } from "./fakes";

const RECIPIENT = "+56976591991";
const CALLER = "+56976591990";
const LINE = phone("+56228409179");

const KNOWN = { recipient: RECIPIENT, callingCode: "56", line: LINE };

/** What a request is counted under, as "scope key". */
const counters = (counted: Counted) =>
  boundsOf(counted, DEFAULT_LIMITS).map(({ scope, key }) => `${scope} ${key}`);

const ALWAYS = [`prefix 56`, `line ${LINE}`, "all all"];

describe("where a request is counted", () => {
  test.each<[string, Counted, string[]]>([
    [
      "a caller who is written to on the number they call from",
      { origin: "caller", ...KNOWN },
      [`recipient ${RECIPIENT}`, ...ALWAYS],
    ],
    [
      "the same, where both numbers are told: it is one person, and counted once",
      { origin: "caller", caller: RECIPIENT, ...KNOWN },
      [`recipient ${RECIPIENT}`, ...ALWAYS],
    ],
    [
      "a caller who typed another number",
      { origin: "typed", caller: CALLER, ...KNOWN },
      [
        `recipient ${RECIPIENT}`,
        `typed-recipient ${RECIPIENT}`,
        `caller ${CALLER}`,
        `typed-caller ${CALLER}`,
        ...ALWAYS,
      ],
    ],
    [
      "a caller who typed their own number",
      { origin: "typed", caller: RECIPIENT, ...KNOWN },
      [`recipient ${RECIPIENT}`, `typed-recipient ${RECIPIENT}`, `typed-caller ${RECIPIENT}`, ...ALWAYS],
    ],
    [
      "a caller who hides their number and typed one",
      { origin: "typed", ...KNOWN },
      [`recipient ${RECIPIENT}`, `typed-recipient ${RECIPIENT}`, `hidden ${LINE}`, ...ALWAYS],
    ],
    [
      "an integrator's request, which came by no line",
      { origin: "service", recipient: RECIPIENT, callingCode: "56" },
      [`recipient ${RECIPIENT}`, "prefix 56", "all all"],
    ],
    ["a caller who hung up", { origin: "abandoned", ...KNOWN }, [`recipient ${RECIPIENT}`, ...ALWAYS]],
    ["before anybody is known", { origin: "caller", line: LINE }, [`line ${LINE}`, "all all"]],
  ])("%s", (_, counted, expected) => {
    expect(counters(counted)).toEqual(expected);
  });
});

const number = fc.constantFrom(RECIPIENT, CALLER, "+5491123456789", "+12018904826");

const anything: fc.Arbitrary<Counted> = fc.record(
  {
    origin: fc.constantFrom("caller", "typed", "service", "abandoned"),
    recipient: number,
    callingCode: fc.constantFrom("56", "54", "1"),
    caller: number,
    line: fc.constant(LINE),
  },
  { requiredKeys: ["origin"] },
);

describe("the counters of any request", () => {
  const ORDER = ["recipient", "typed-recipient", "caller", "typed-caller", "hidden", "prefix", "line", "all"];

  test("stand in one order, the busiest last: who locks them waits in no circle", () => {
    fc.assert(
      fc.property(anything, (counted) => {
        const places = boundsOf(counted, DEFAULT_LIMITS).map(({ scope }) => ORDER.indexOf(scope));
        expect(places).toEqual([...new Set(places)].sort((one, other) => one - other));
        expect(places).not.toContain(-1);
        expect(places.at(-1)).toBe(ORDER.indexOf("all"));
      }),
    );
  });

  test("have the limits that were set", () => {
    const limits = {
      recipient: { perHour: 1, perDay: 2 },
      caller: { perHour: 3, perDay: 4 },
      typed: { perHour: 5, perDay: 6 },
      hidden: { perHour: 7, perDay: 8 },
      prefix: { perHour: 9, perDay: 10 },
      line: { perHour: 11, perDay: 12 },
      all: { perHour: 13, perDay: 14 },
    };
    const set = (counted: Counted) =>
      Object.fromEntries(
        boundsOf(counted, limits).map(({ scope, unit, perUnit, perDay }) => [scope, [unit, perUnit, perDay]]),
      );
    expect(set({ origin: "typed", caller: CALLER, ...KNOWN })).toEqual({
      recipient: ["hour", 1, 2],
      "typed-recipient": ["hour", 5, 6],
      caller: ["hour", 3, 4],
      "typed-caller": ["hour", 5, 6],
      prefix: ["hour", 9, 10],
      line: ["hour", 11, 12],
      all: ["hour", 13, 14],
    });
    expect(set({ origin: "typed", ...KNOWN })).toMatchObject({ hidden: ["hour", 7, 8] });
  });

  test("never count a caller's number where none is known", () => {
    fc.assert(
      fc.property(anything, ({ caller: _, ...counted }) => {
        expect(counters(counted).some((counter) => /caller/.test(counter))).toBe(false);
      }),
    );
  });
});

describe("the limits that nobody set", () => {
  test("allow a day no less than an hour, and a person less than everybody", () => {
    for (const { perHour, perDay } of Object.values(DEFAULT_LIMITS)) {
      expect(perHour).toBeGreaterThan(0);
      expect(perDay).toBeGreaterThanOrEqual(perHour);
    }
    expect(DEFAULT_LIMITS.typed.perDay).toBeLessThan(DEFAULT_LIMITS.recipient.perDay);
    expect(DEFAULT_LIMITS.line.perDay).toBeLessThan(DEFAULT_LIMITS.all.perDay);
  });
});
