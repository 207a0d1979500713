import fc from "fast-check";
import { deliverDue } from "../../src/deflection/deliver-due";
import type { DeskAnswer } from "../../src/deflection/desk";
import { deadlineIn } from "../../src/time/deadline";
import { deskAnswering, deskThat, dueOf, durableStore, needsOf, soon } from "./fakes";

const ACCEPTED: DeskAnswer = { kind: "accepted", reference: "MM1" };

const many = (count: number) => Array.from({ length: count }, (_, index) => dueOf(`m${index}`));

describe("several hands at once", () => {
  test("take no more than the limit, and each message once, however many they are", async () => {
    const small = fc.integer({ min: 0, max: 12 });
    await fc.assert(
      fc.asyncProperty(small, small, small, async (due, limit, hands) => {
        const { store, waiting } = durableStore(many(due));
        const desk = deskThat(async () => {
          await new Promise((resolve) => setImmediate(resolve));
          return ACCEPTED;
        });
        const { taken, sent } = await deliverDue(limit, hands, soon(), needsOf(store, desk));
        const most = hands === 0 ? 0 : Math.min(due, limit);
        expect([taken, sent, desk.taken.length]).toEqual([most, most, most]);
        expect(new Set(desk.taken).size).toBe(most);
        expect(waiting).toHaveLength(due - most);
      }),
    );
  });

  test("are at work at the same time, and no more of them than were asked for", async () => {
    let now = 0;
    let most = 0;
    const desk = deskThat(async () => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, 5));
      now--;
      return ACCEPTED;
    });
    await deliverDue(50, 4, soon(), needsOf(durableStore(many(20)).store, desk));
    expect(most).toBe(4);
  });

  test("when one message keeps a hand busy, the others go on", async () => {
    const desk = deskThat(({ claim }) =>
      claim === "m0" ? new Promise(() => {}) : Promise.resolve(ACCEPTED),
    );
    const needs = needsOf(durableStore(many(10)).store, desk);
    const delivered = await deliverDue(50, 2, deadlineIn(2_500, Date.now), needs);
    expect(delivered).toEqual({ taken: 10, sent: 9, failed: 0, again: 1 });
  });

  test("when the store cannot be asked what is due, that is a fault, but what was begun is settled first", async () => {
    const kept = durableStore(many(2));
    let asked = 0;
    const store = {
      ...kept.store,
      takeDue: async (limit: number) => {
        if (++asked === 2) throw new Error("a connection broke");
        return kept.store.takeDue(limit);
      },
    };
    const needs = needsOf(store, deskAnswering(ACCEPTED, 50));
    await expect(deliverDue(50, 2, soon(), needs)).rejects.toThrow("a connection broke");
    expect(kept.states.get("m0")).toEqual({ kind: "sent" });
  });

  test("when one message cannot be settled, the next is delivered all the same", async () => {
    const kept = durableStore(many(3));
    const store = {
      ...kept.store,
      settle: (...[message, answer]: Parameters<typeof kept.store.settle>) =>
        message.messageId === "m0"
          ? Promise.reject(new Error("the row is locked"))
          : kept.store.settle(message, answer),
    };
    const needs = needsOf(store, deskAnswering(ACCEPTED));
    expect(await deliverDue(50, 1, soon(), needs)).toEqual({ taken: 3, sent: 2, failed: 0, again: 1 });
    expect(needs.reported).toEqual(["settle_again", "settle_failed"]);
  });
});
