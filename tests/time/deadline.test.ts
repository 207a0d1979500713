import fc from "fast-check";
import { deadlineIn } from "../../src/time/deadline";

describe("a deadline", () => {
  test("in 1 s leaves less and less, and never less than nothing", () => {
    let now = 5_000;
    const deadline = deadlineIn(1_000, () => now);
    expect(deadline.left()).toBe(1_000);
    now += 400;
    expect(deadline.left()).toBe(600);
    expect(deadline.left(500)).toBe(100);
    expect(deadline.left(700)).toBe(0);
    now += 10_000;
    expect(deadline.left()).toBe(0);
  });

  test("never leaves more than was given, whatever is kept back", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), (ms, passed, reserve) => {
        let now = 0;
        const deadline = deadlineIn(ms, () => now);
        now = passed;
        expect(deadline.left(reserve)).toBe(Math.max(0, ms - reserve - passed));
      }),
    );
  });
});
