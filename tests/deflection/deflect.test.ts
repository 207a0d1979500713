import { claimsInMemory } from "../../src/deflection/claims-in-memory";
import { deflect } from "../../src/deflection/deflect";
import type { DeskAnswer } from "../../src/deflection/desk";
import { deskAnswering, deskThat, durableStore, needsOf, requestOf, soon } from "./fakes";

const ANSWERS: readonly [DeskAnswer, durable: string, inMemory: string][] = [
  [{ kind: "accepted", reference: "MM1" }, "accepted", "accepted"],
  [{ kind: "accepted" }, "accepted", "accepted"],
  [{ kind: "refused", blame: "recipient", code: "63024" }, "refused", "refused"],
  [{ kind: "refused", blame: "us", code: "63007" }, "unavailable", "unavailable"],
  // Only a store that keeps a request can promise it for later.
  [{ kind: "transient", code: "20429" }, "later", "unavailable"],
  [{ kind: "unclear", code: "timeout" }, "later", "unavailable"],
];

describe("given a contact to move to WhatsApp, when the desk answers", () => {
  test.each(ANSWERS)(
    "%j, that is what is told: %s with a database, %s without",
    async (answer, durable, inMemory) => {
      const { store } = durableStore();
      expect(await deflect(requestOf(), soon(), needsOf(store, deskAnswering(answer)))).toBe(durable);
      expect(await deflect(requestOf(), soon(), needsOf(claimsInMemory(), deskAnswering(answer)))).toBe(
        inMemory,
      );
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
    expect(await deflect(requestOf(), soon(), needs)).toBe("later");
    expect(needs.reported).toEqual(["desk_failed"]);
  });

  test("also when it throws before it begins", async () => {
    const { store } = durableStore();
    const desk = deskThat(() => {
      throw new Error("no template");
    });
    expect(await deflect(requestOf(), soon(), needsOf(store, desk))).toBe("later");
  });
});

describe("the desk's time", () => {
  test("ends a second before the request's, so that its answer can be written down", async () => {
    const { store } = durableStore();
    let left = -1;
    const desk = deskThat(async (_, deadline) => {
      left = deadline.left();
      return { kind: "accepted" };
    });
    await deflect(requestOf(), { left: (reserve = 0) => 5_000 - reserve }, needsOf(store, desk));
    expect(left).toBe(4_000);
  });
});

describe("when the store fails", () => {
  const refusing = () => Promise.reject(new Error("the database is down"));

  test("to claim, the desk is not asked, and nothing is promised", async () => {
    const desk = deskAnswering({ kind: "accepted" });
    const needs = needsOf(durableStore([], { claim: refusing }).store, desk);
    expect(await deflect(requestOf(), soon(), needs)).toBe("unavailable");
    expect(desk.taken).toEqual([]);
    expect(needs.reported).toEqual(["claim_again", "claim_failed"]);
  });

  test.each([
    [{ kind: "accepted" }, "accepted"],
    [{ kind: "refused", blame: "recipient", code: "63024" }, "refused"],
    [{ kind: "refused", blame: "us", code: "63007" }, "unavailable"],
    [{ kind: "transient", code: "20429" }, "later"],
    [{ kind: "unclear", code: "timeout" }, "later"],
  ] as const)("to write %j down, what is told is still true: %s", async (answer, outcome) => {
    const needs = needsOf(durableStore([], { settle: refusing }).store, deskAnswering(answer));
    expect(await deflect(requestOf(), soon(), needs)).toBe(outcome);
    expect(needs.reported).toEqual(expect.arrayContaining(["settle_again", "settle_failed"]));
  });
});
