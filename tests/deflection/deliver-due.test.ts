import { deliverDue } from "../../src/deflection/deliver-due";
import type { DeskAnswer } from "../../src/deflection/desk";
import { deadlineIn } from "../../src/time/deadline";
import { deskAnswering, deskThat, dueOf, durableStore, needsOf, soon } from "./fakes";

const ACCEPTED: DeskAnswer = { kind: "accepted", reference: "MM1" };

describe("given messages whose turn has come", () => {
  test("each is handed over once, until none is due", async () => {
    const { store, states } = durableStore([dueOf("a"), dueOf("b"), dueOf("c")]);
    const desk = deskAnswering(ACCEPTED);
    const delivered = await deliverDue(50, 1, soon(), needsOf(store, desk));
    expect(delivered).toEqual({ taken: 3, sent: 3, failed: 0, again: 0 });
    expect(desk.taken).toEqual(["a", "b", "c"]);
    expect([...states.values()]).toEqual(Array(3).fill({ kind: "sent" }));
  });

  test("what became of each is counted", async () => {
    const answers: Record<string, DeskAnswer> = {
      a: ACCEPTED,
      b: { kind: "refused", blame: "recipient", code: "63024" },
      c: { kind: "transient", code: "20429" },
      d: { kind: "unclear", code: "timeout" },
    };
    const { store } = durableStore(Object.keys(answers).map((claim) => dueOf(claim)));
    const desk = deskThat(async ({ claim }) => answers[claim] ?? ACCEPTED);
    expect(await deliverDue(50, 1, soon(), needsOf(store, desk))).toEqual({
      taken: 4,
      sent: 1,
      failed: 1,
      again: 2,
    });
  });

  test("no more are taken than asked for", async () => {
    const { store, waiting } = durableStore([dueOf("a"), dueOf("b"), dueOf("c")]);
    expect((await deliverDue(2, 1, soon(), needsOf(store, deskAnswering(ACCEPTED)))).taken).toBe(2);
    expect(waiting).toHaveLength(1);
  });

  test("none is taken that time does not suffice for", async () => {
    const { store, waiting } = durableStore([dueOf("a"), dueOf("b")]);
    const desk = deskAnswering(ACCEPTED);
    expect((await deliverDue(50, 1, deadlineIn(1_900, Date.now), needsOf(store, desk))).taken).toBe(0);
    expect(waiting).toHaveLength(2);
    expect(desk.taken).toEqual([]);
  });

  test("a slow desk is left when time runs out, and the rest stays due", async () => {
    let now = 0;
    const { store, waiting } = durableStore([dueOf("a"), dueOf("b"), dueOf("c")]);
    const desk = deskThat(async () => {
      now += 3_000;
      return ACCEPTED;
    });
    expect(
      (
        await deliverDue(
          50,
          1,
          deadlineIn(7_000, () => now),
          needsOf(store, desk),
        )
      ).taken,
    ).toBe(2);
    expect(waiting).toHaveLength(1);
  });

  test("a desk that uses all its time leaves enough to write down how it ended", async () => {
    let now = 0;
    const deadline = deadlineIn(3_000, () => now);
    let leftToSettle = -1;
    const { store } = durableStore([dueOf("a")], {
      settle: async () => {
        leftToSettle = deadline.left();
        return { state: { kind: "unknown" } };
      },
    });
    const desk = deskThat(async (_, own) => {
      now += own.left();
      return { kind: "unclear", code: "timeout" };
    });
    await deliverDue(1, 1, deadline, needsOf(store, desk));
    expect(leftToSettle).toBeGreaterThan(0);
  });

  test("a desk that throws does not stop the others", async () => {
    const { store, states } = durableStore([dueOf("a"), dueOf("b")]);
    const desk = deskThat(async ({ claim }) => {
      if (claim === "a") throw new Error("broken");
      return ACCEPTED;
    });
    expect(await deliverDue(50, 1, soon(), needsOf(store, desk))).toEqual({
      taken: 2,
      sent: 1,
      failed: 0,
      again: 1,
    });
    expect(states.get("a")).toEqual({ kind: "unknown" });
  });
});
