import { claimsInMemory } from "../../src/deflection/claims-in-memory";
import { deflect } from "../../src/deflection/deflect";
import type { Delivery } from "../../src/deflection/delivery";
import type { DeskAnswer } from "../../src/deflection/desk";
import type { Outcome } from "../../src/deflection/outcome";
import { deadlineIn } from "../../src/time/deadline";
import { deskAnswering, deskThat, durableStore, needsOf, requestOf, soon } from "./fakes";

const ACCEPTED: DeskAnswer = { kind: "accepted", reference: "MM1" };

type Told = readonly [outcome: Outcome, delivery: Delivery];

const ANSWERS: readonly [DeskAnswer, durable: Told, inMemory: Told][] = [
  [ACCEPTED, ["accepted", "sent"], ["accepted", "sent"]],
  [{ kind: "accepted" }, ["accepted", "sent"], ["accepted", "sent"]],
  [{ kind: "refused", blame: "recipient", code: "63024" }, ["refused", "failed"], ["refused", "failed"]],
  [{ kind: "refused", blame: "us", code: "63007" }, ["unavailable", "failed"], ["unavailable", "failed"]],
  // Only a store that keeps a request can promise it for later.
  [{ kind: "transient", code: "20429" }, ["later", "requested"], ["unavailable", "failed"]],
  [{ kind: "unclear", code: "timeout" }, ["later", "unknown"], ["unavailable", "failed"]],
];

describe("given a contact to move to WhatsApp, when the desk answers", () => {
  test.each(ANSWERS)("%j, with a database that is told: %j", async (answer, [outcome, delivery]) => {
    const needs = needsOf(durableStore().store, deskAnswering(answer));
    expect(await deflect(requestOf(), soon(), needs)).toEqual({
      outcome,
      receipt: { id: "D-call:CA1", ticketId: "T-call:CA1", delivery },
    });
  });

  test.each(ANSWERS)(
    "%j, without one: %j, then %j, and there is no ticket of ours",
    async (answer, _, told) => {
      const [outcome, delivery] = told;
      expect(await deflect(requestOf(), soon(), needsOf(claimsInMemory(), deskAnswering(answer)))).toEqual({
        outcome,
        receipt: { id: expect.stringMatching(/^[0-9a-f-]{36}$/), delivery },
      });
    },
  );

  test("by throwing, nobody knows what it did: it is looked up later, and said so", async () => {
    const { store } = durableStore();
    const needs = needsOf(
      store,
      deskThat(async () => {
        throw new Error("the network broke");
      }),
    );
    expect(await deflect(requestOf(), soon(), needs)).toMatchObject({
      outcome: "later",
      receipt: { delivery: "unknown" },
    });
    expect(needs.reported).toEqual(["desk_failed"]);
  });

  test("also when it throws before it begins", async () => {
    const { store } = durableStore();
    const desk = deskThat(() => {
      throw new Error("no template");
    });
    expect((await deflect(requestOf(), soon(), needsOf(store, desk))).outcome).toBe("later");
  });
});

describe("time is kept", () => {
  const never = () => new Promise<never>(() => {});

  /** How long a request with so much time takes, and what is told. */
  async function timed(ms: number, needs: ReturnType<typeof needsOf>) {
    const began = performance.now();
    const told = await deflect(requestOf(), deadlineIn(ms, Date.now), needs);
    return { ...told, ms: performance.now() - began };
  }

  test("by the desk, whose time ends a second before the request's: its answer is to be written down", async () => {
    const { store } = durableStore();
    let left = -1;
    const desk = deskThat(async (_, deadline) => {
      left = deadline.left();
      return ACCEPTED;
    });
    await deflect(requestOf(), { left: (reserve = 0) => 5_000 - reserve }, needsOf(store, desk));
    expect(left).toBe(4_000);
  });

  test("when the store never answers a claim: nothing is promised", async () => {
    const { ms, outcome } = await timed(
      300,
      needsOf(durableStore([], { claim: never }).store, deskThat(never)),
    );
    expect(outcome).toBe("unavailable");
    expect(ms).toBeLessThan(500);
  });

  test("when the store never answers how it ended: what was accepted is said to be", async () => {
    const { store } = durableStore([], { settle: never });
    const { ms, outcome } = await timed(1_300, needsOf(store, deskAnswering(ACCEPTED)));
    expect(outcome).toBe("accepted");
    expect(ms).toBeLessThan(1_500);
  });

  test("when the desk never answers: nobody knows, and that is written down", async () => {
    const { store, states } = durableStore();
    const { ms, outcome } = await timed(1_300, needsOf(store, deskThat(never)));
    expect(outcome).toBe("later");
    expect(ms).toBeLessThan(1_300);
    expect(states.get("call:CA1")).toEqual({ kind: "unknown" });
  });
});

describe("when the store fails", () => {
  const refusing = () => Promise.reject(new Error("the database is down"));

  test("to claim, the desk is not asked, and nothing is promised", async () => {
    const desk = deskAnswering({ kind: "accepted" });
    const needs = needsOf(durableStore([], { claim: refusing }).store, desk);
    expect(await deflect(requestOf(), soon(), needs)).toEqual({ outcome: "unavailable", refusal: "fault" });
    expect(desk.taken).toEqual([]);
    expect(needs.reported).toEqual(["claim_again", "claim_failed"]);
  });

  test("to claim once, it is asked again", async () => {
    const kept = durableStore();
    let asked = 0;
    const store = {
      ...kept.store,
      claim: (request: ReturnType<typeof requestOf>) =>
        asked++ === 0 ? refusing() : kept.store.claim(request),
    };
    const needs = needsOf(store, deskAnswering(ACCEPTED));
    expect((await deflect(requestOf(), soon(), needs)).outcome).toBe("accepted");
    expect(needs.reported).toEqual(["claim_again"]);
  });

  test.each([
    [{ kind: "accepted" }, "accepted", "sending"],
    [{ kind: "refused", blame: "recipient", code: "63024" }, "refused", "failed"],
    [{ kind: "refused", blame: "us", code: "63007" }, "unavailable", "failed"],
    [{ kind: "transient", code: "20429" }, "later", "sending"],
    [{ kind: "unclear", code: "timeout" }, "later", "sending"],
  ] as const)("to write %j down, what is told is still true: %s, %s", async (answer, outcome, delivery) => {
    const needs = needsOf(durableStore([], { settle: refusing }).store, deskAnswering(answer));
    expect(await deflect(requestOf(), soon(), needs)).toMatchObject({ outcome, receipt: { delivery } });
    expect(needs.reported).toEqual(expect.arrayContaining(["settle_again", "settle_failed"]));
  });
});
