import fc from "fast-check";
import { speakWait } from "../../src/ivr/speak-wait";
import { readWait, UNKNOWN_WAIT, type Wait, waitBetween, writeWait } from "../../src/ivr/wait";

const WEEK = 7 * 24 * 3600;

const anyWait = fc.oneof(
  fc.constant(UNKNOWN_WAIT),
  fc.tuple(fc.nat(WEEK), fc.nat(WEEK)).map(([from, to]) => waitBetween(from, to)),
);

const spoken = (wait: Wait | undefined) => (wait?.kind === "known" ? speakWait(wait, "es") : wait?.kind);

describe("a wait from what a source answers", () => {
  test.each([
    [Number.NaN, 60],
    [60, Number.NaN],
    [0, Number.POSITIVE_INFINITY],
    [Number.NEGATIVE_INFINITY, 0],
    [-1, 60],
    [60, -0.5],
    [0, WEEK + 1],
    [1_780_000_000, 1_780_000_000],
  ])("%d to %d is not believable, and unknown", (from, to) => {
    expect(waitBetween(from, to)).toEqual(UNKNOWN_WAIT);
  });

  test("whose ends are swapped is put in order", () => {
    expect(waitBetween(600, 300)).toEqual(waitBetween(300, 600));
    expect(spoken(waitBetween(600, 300))).toBe("entre 5 y 10 minutos");
  });

  test("of a week is the longest believed", () => {
    expect(spoken(waitBetween(WEEK, WEEK))).toBe("168 horas");
  });

  test("is in order and finite, whatever comes", () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), (from, to) => {
        const wait = waitBetween(from, to);
        if (wait.kind === "unknown") return;
        expect(wait.fromSeconds).toBeGreaterThanOrEqual(0);
        expect(wait.toSeconds).toBeGreaterThanOrEqual(wait.fromSeconds);
        expect(wait.toSeconds).toBeLessThanOrEqual(WEEK);
      }),
    );
  });
});

describe("a wait that travels in an address", () => {
  test("is the same when it is read", () => {
    fc.assert(fc.property(anyWait, (wait) => expect(readWait(writeWait(wait))).toEqual(wait)));
  });

  // The ticket says what the caller was told, so a fraction of a second must not change the words.
  test.each([
    [300.4, 300.4],
    [60.4, 60.4],
    [59.7, 59.7],
    [300.2, 300.4],
  ])("is said in the same words when it is read: %d to %d s", (from, to) => {
    const wait = waitBetween(from, to);
    expect(spoken(readWait(writeWait(wait)))).toBe(spoken(wait));
  });

  test.each([
    "",
    "5",
    "a-b",
    "-1-5",
    "1.5-2",
    "1-2-3",
    "99999999-99999999",
    " 1-2",
    "1-2\n",
    "UNKNOWN",
    "__proto__",
  ])("%j was not written by us, and says nothing", (text) => {
    expect(readWait(text)).toBeUndefined();
  });

  test("that is missing says nothing, and an unbelievable one is unknown", () => {
    expect(readWait(undefined)).toBeUndefined();
    expect(readWait("9999999-9999999")).toEqual(UNKNOWN_WAIT);
  });
});
