import { UNKNOWN_WAIT, waitBetween } from "../../src/ivr/wait";
import { WAIT_LIMITS } from "../../src/ivr/wait-source";
import { remembered } from "./remembered-source";

const FIVE = waitBetween(300, 300);
const TEN = waitBetween(600, 600);

const SECOND = 1_000;

describe("given a source that answers", () => {
  test("its figure is good for 15 s, and then it is asked again", async () => {
    const source = remembered(async () => FIVE);
    expect(await source.read()).toEqual(FIVE);
    source.becomes(async () => TEN);
    source.passes(14_999);
    expect(await source.read()).toEqual(FIVE);
    source.passes(1);
    expect(await source.read()).toEqual(TEN);
    expect(source.asked).toHaveLength(2);
  });

  test("a hundred callers at the same moment ask one question and hear one figure", async () => {
    const source = remembered(() => new Promise((resolve) => setTimeout(() => resolve(FIVE), 10)));
    const heard = await Promise.all(Array.from({ length: 100 }, () => source.read()));
    expect(heard).toEqual(Array(100).fill(FIVE));
    expect(source.asked).toHaveLength(1);
  });

  test("that it does not know, that is an answer too, and it is not pressed for another", async () => {
    const source = remembered(async () => UNKNOWN_WAIT);
    expect(await source.read()).toEqual(UNKNOWN_WAIT);
    source.passes(10 * SECOND);
    expect(await source.read()).toEqual(UNKNOWN_WAIT);
    expect(source.asked).toHaveLength(1);
    expect(source.failures).toEqual([]);
  });

  test("that it no longer knows, an older figure is not said in its place", async () => {
    const source = remembered(async () => FIVE);
    await source.read();
    source.becomes(async () => UNKNOWN_WAIT);
    source.passes(15 * SECOND);
    expect(await source.read()).toEqual(UNKNOWN_WAIT);
    source.becomes(() => Promise.reject(new Error("down")));
    source.passes(15 * SECOND);
    expect(await source.read()).toEqual(UNKNOWN_WAIT);
  });
});

describe("given a source that fails", () => {
  const broken = new Error("down");
  const FAILURES = [
    ["rejects", () => Promise.reject(broken)],
    [
      "throws before it begins",
      () => {
        throw broken;
      },
    ],
    ["never answers and ignores its signal", () => new Promise<never>(() => {})],
    [
      "gives up when its signal fires",
      (signal: AbortSignal) =>
        new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
    ],
  ] as const;

  test.each(FAILURES)("one that %s is unknown, and the failure is told", async (_, behaviour) => {
    const source = remembered(behaviour);
    expect(await source.read()).toEqual(UNKNOWN_WAIT);
    expect(source.failures).toHaveLength(1);
  });

  test.each(FAILURES)(
    "one that %s is covered by its last figure, for two minutes at most",
    async (_, behaviour) => {
      const source = remembered(async () => FIVE);
      await source.read();
      source.becomes(behaviour);
      source.passes(16 * SECOND);
      expect(await source.read()).toEqual(FIVE);
      source.passes(104 * SECOND);
      expect(await source.read()).toEqual(FIVE);
      source.passes(1 * SECOND);
      expect(await source.read()).toEqual(UNKNOWN_WAIT);
    },
  );

  test("it is left alone for a moment, so that not every caller pays its time-out", async () => {
    const source = remembered(() => Promise.reject(broken));
    await source.read();
    source.passes(WAIT_LIMITS.pause - 1);
    await source.read();
    expect(source.asked).toHaveLength(1);
    source.passes(1);
    await source.read();
    expect(source.asked).toHaveLength(2);
  });

  test("and recovers, its new figure is heard", async () => {
    const source = remembered(() => Promise.reject(broken));
    await source.read();
    source.becomes(async () => TEN);
    source.passes(WAIT_LIMITS.pause);
    expect(await source.read()).toEqual(TEN);
  });

  test("at the moment many call, each is told within one time-out", async () => {
    const source = remembered(() => new Promise<never>(() => {}));
    const heard = await Promise.all(Array.from({ length: 20 }, () => source.read()));
    expect(heard).toEqual(Array(20).fill(UNKNOWN_WAIT));
    expect(source.asked).toHaveLength(1);
  });

  test("no caller waits for it longer than 800 ms", async () => {
    const source = remembered(() => new Promise<never>(() => {}), {});
    const started = performance.now();
    expect(await source.read()).toEqual(UNKNOWN_WAIT);
    const ms = performance.now() - started;
    expect(ms).toBeGreaterThan(700);
    expect(ms).toBeLessThan(1_000);
  });
});
