import { TimedOut, within } from "../../src/time/within";

const never = () => new Promise<never>(() => {});

describe("a task that is waited for", () => {
  test("and ends in time, gives what it answers", async () => {
    await expect(within(50, async () => "done")).resolves.toBe("done");
  });

  test("and never ends, is given up when its time is over", async () => {
    const started = performance.now();
    await expect(within(30, never)).rejects.toBeInstanceOf(TimedOut);
    expect(performance.now() - started).toBeLessThan(500);
  });

  test("and heeds its signal, learns that nobody waits any more", async () => {
    const heard = new Promise<unknown>((resolve) => {
      within(10, (signal) => {
        signal.addEventListener("abort", () => resolve(signal.reason));
        return never();
      }).catch(() => {});
    });
    await expect(heard).resolves.toBeInstanceOf(TimedOut);
  });

  test("and fails, fails for who waits, also when it fails before it began", async () => {
    const broken = new Error("broken");
    await expect(within(50, () => Promise.reject(broken))).rejects.toBe(broken);
    await expect(
      within(50, () => {
        throw broken;
      }),
    ).rejects.toBe(broken);
  });

  test("and fails after it was given up, harms nobody", async () => {
    const unhandled: unknown[] = [];
    const listen = (fault: unknown) => unhandled.push(fault);
    process.on("unhandledRejection", listen);
    const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error("late")), 30));
    await expect(within(5, () => late)).rejects.toBeInstanceOf(TimedOut);
    await new Promise((resolve) => setTimeout(resolve, 60));
    process.off("unhandledRejection", listen);
    expect(unhandled).toEqual([]);
  });
});
