import { claimsInMemory } from "../../src/deflection/claims-in-memory";
import { deflect } from "../../src/deflection/deflect";
import type { DeskAnswer } from "../../src/deflection/desk";
import { deadlineIn } from "../../src/time/deadline";
import { deflectionOf, deskAnswering, durableStore, needsOf, requestOf, soon } from "./fakes";

const ANSWERS: readonly DeskAnswer[] = [
  { kind: "accepted", reference: "MM1" },
  { kind: "refused", blame: "recipient", code: "63024" },
  { kind: "refused", blame: "us", code: "63007" },
  { kind: "transient", code: "20429" },
  { kind: "unclear", code: "timeout" },
];

describe.each([
  ["with a database", () => durableStore().store],
  ["without one", claimsInMemory],
])("given a webhook that Twilio delivers again, %s", (_, newStore) => {
  test.each(ANSWERS)("after the first, it says the same and hands nothing over: %j", async (answer) => {
    const desk = deskAnswering(answer);
    const needs = needsOf(newStore(), desk);
    const first = await deflect(requestOf(), soon(), needs);
    expect(await deflect(requestOf(), soon(), needs)).toEqual(first);
    expect(desk.taken).toHaveLength(1);
  });

  test.each(ANSWERS)("a hundred times at the same moment, all say the same: %j", async (answer) => {
    const desk = deskAnswering(answer, 30);
    const needs = needsOf(newStore(), desk);
    const outcomes = await Promise.all(
      Array.from({ length: 100 }, () => deflect(requestOf(), soon(), needs)),
    );
    expect(outcomes).toEqual(Array(100).fill(outcomes[0]));
    expect(desk.taken).toHaveLength(1);
  });

  test("another call is another deflection", async () => {
    const desk = deskAnswering({ kind: "accepted" });
    const needs = needsOf(newStore(), desk);
    await deflect(requestOf("call:CA1"), soon(), needs);
    await deflect(requestOf("call:CA2"), soon(), needs);
    expect(desk.taken).toEqual(["call:CA1", "call:CA2"]);
  });
});

describe("given a second delivery while the first is still being handed over", () => {
  test("it waits for the first no longer than its own time, and then promises no more than is true", async () => {
    const { store } = durableStore();
    const needs = needsOf(store, deskAnswering({ kind: "accepted" }, 1_000));
    const first = deflect(requestOf(), soon(), needs);
    const started = performance.now();
    expect(await deflect(requestOf(), deadlineIn(500, Date.now), needs)).toMatchObject({
      outcome: "later",
      receipt: { delivery: "sending" },
    });
    expect(performance.now() - started).toBeLessThan(500);
    expect((await first).outcome).toBe("accepted");
  });

  test("and the store stumbles once while it looks, it still says what the first says", async () => {
    let looks = 0;
    const kept = durableStore();
    const stumbling = {
      ...kept.store,
      stateOf: async (claim: string) => {
        if (looks++ === 0) throw new Error("a connection broke");
        return kept.store.stateOf(claim);
      },
    };
    const needs = needsOf(stumbling, deskAnswering({ kind: "accepted" }, 300));
    const first = deflect(requestOf(), soon(), needs);
    // Never "it cannot be sent" of a message that is on its way.
    expect(["accepted", "later"]).toContain((await deflect(requestOf(), soon(), needs)).outcome);
    expect((await first).outcome).toBe("accepted");
  });
});

describe("claims without a database", () => {
  test("are remembered for thousands of calls, and memory stays bounded", async () => {
    const store = claimsInMemory();
    for (let call = 0; call <= 10_000; call++) await store.claim(requestOf(`call:${call}`));
    expect(await store.stateOf("call:0")).toBeUndefined();
    expect(await store.stateOf("call:1")).toMatchObject({ state: { kind: "sending" } });
    expect(await store.stateOf("call:10000")).toMatchObject({ state: { kind: "sending" } });
  });

  test("of one instance are not another's, and nothing is ever due", async () => {
    await claimsInMemory().claim(requestOf());
    const other = claimsInMemory();
    expect(await other.stateOf("call:CA1")).toBeUndefined();
    expect(await other.takeDue(10)).toEqual([]);
    expect(await other.firstUnused(["MM1", "MM2"], deflectionOf("call:CA1"))).toBe("MM1");
  });
});
