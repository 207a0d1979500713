import fc from "fast-check";
import { addressOf, type CallState, nextRound, readCallState } from "../../src/ivr/call-state";
import { UNKNOWN_WAIT, waitBetween } from "../../src/ivr/wait";
import { EXAMPLE_NUMBERS } from "./example-numbers";

const WAIT = waitBetween(300, 600);

const seconds = fc.integer({ min: 0, max: 7 * 24 * 3600 });

const menuState = fc.record({
  round: fc.integer({ min: 1, max: 999 }),
  announced: fc.oneof(
    fc.constant(UNKNOWN_WAIT),
    fc.tuple(seconds, seconds).map(([from, to]) => waitBetween(from, to)),
  ),
  whatsapp: fc.constantFrom("untried", "refused", "failed"),
});

const query = (address: string) =>
  readCallState(Object.fromEntries(new URL(address, "https://a.example").searchParams));

describe("the state of a call in its address", () => {
  test("is the same when it is read", () => {
    fc.assert(
      fc.property(menuState, (state) => {
        expect(query(addressOf("/ivr", state))).toEqual(state);
        expect(query(addressOf("/handle-input", state))).toEqual(state);
        expect(query(addressOf("/enter-number", state))).toEqual(state);
      }),
    );
  });

  test("keeps what was offered for the digit that answers it", () => {
    fc.assert(
      fc.property(menuState, fc.constantFrom("again", "typed", "none"), (menu, offer) => {
        const state = { ...menu, offer };
        expect(query(addressOf("/handle-input", state))).toEqual(state);
        expect(query(addressOf("/ivr", state))).toEqual(menu);
      }),
    );
  });

  test("keeps the try, and the number that was read back, where a number is typed", () => {
    const numbers = fc.constantFrom(...EXAMPLE_NUMBERS);
    fc.assert(
      fc.property(menuState, fc.integer({ min: 1, max: 9 }), numbers, (menu, attempt, number) => {
        const state: CallState = { ...menu, attempt, number };
        expect(query(addressOf("/enter-number", state))).toEqual(state);
        expect(query(addressOf("/ivr", state))).toEqual(menu);
        expect(query(addressOf("/handle-input", state))).toEqual(menu);
      }),
    );
  });

  // Names that our addresses and people's scripts rely on.
  test.each<[string, CallState, Parameters<typeof addressOf>[0]]>([
    [
      "/ivr?round=1&wait=300-600&whatsapp=failed",
      { round: 1, announced: WAIT, whatsapp: "failed", offer: "none" },
      "/ivr",
    ],
    [
      "/handle-input?round=1&wait=300-600",
      { round: 1, announced: WAIT, whatsapp: "untried", offer: "own" },
      "/handle-input",
    ],
    [
      "/handle-input?round=2&wait=unknown&whatsapp=refused&offer=typed",
      { round: 2, whatsapp: "refused", offer: "typed" },
      "/handle-input",
    ],
    [
      "/enter-number?round=1&wait=unknown&try=2",
      { round: 1, whatsapp: "untried", offer: "typed", attempt: 2 },
      "/enter-number",
    ],
    [
      "/enter-number?round=1&wait=unknown&offer=own",
      { round: 1, whatsapp: "untried", offer: "own" },
      "/enter-number",
    ],
  ])("reads %s", (address, state, path) => {
    expect(addressOf(path, state)).toBe(address);
  });

  test.each(["", "0", "-1", "1e3", "abc", "1000", "१"])(
    "begins at the first round when that reads %j",
    (round) => {
      expect(readCallState({ round })).toEqual({ round: 1, whatsapp: "untried" });
    },
  );

  test.each(["", "0", "-1", "1e3", "abc", "1000", "१"])("is before any try when that reads %j", (attempt) => {
    expect(readCallState({ try: attempt })).not.toHaveProperty("attempt");
  });

  test.each(["", "123", "+56976591991", "5697659199", "00000000000", "9".repeat(16), "5697659199१"])(
    "has no number where it reads %j, which cannot be one",
    (number) => {
      expect(readCallState({ number })).not.toHaveProperty("number");
    },
  );

  test("in the next round is the same but for the round", () => {
    expect(nextRound({ round: 1, announced: WAIT, whatsapp: "refused" })).toEqual({
      ...{ round: 2, announced: WAIT, whatsapp: "refused" },
    });
  });
});
