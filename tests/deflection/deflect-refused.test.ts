import { claimsInMemory } from "../../src/deflection/claims-in-memory";
import { deflect } from "../../src/deflection/deflect";
import type { MessageState } from "../../src/deflection/deflection";
import type { Refusal, Settled } from "../../src/deflection/deflection-store";
import type { Desk, DeskAnswer } from "../../src/deflection/desk";
import type { Outcome } from "../../src/deflection/outcome";
import { deskAnswering, durableStore, needsOf, requestOf, soon } from "./fakes";

const ACCEPTED: DeskAnswer = { kind: "accepted", reference: "MM1" };

describe("given a request of which nothing may be sent", () => {
  const refusing = (why: Refusal, retryAfter?: number) =>
    durableStore([], {
      claim: async () => ({ kind: "refused", why, ...(retryAfter !== undefined && { retryAfter }) }),
    }).store;

  test.each<[Refusal, Outcome]>([
    ["opted-out", "refused"],
    ["not-on-whatsapp", "refused"],
    ["limited", "limited"],
    ["already", "already"],
    ["stopped", "unavailable"],
    ["no-consent", "unavailable"],
  ])("because of '%s', the caller is told '%s', and the desk nothing", async (why, outcome) => {
    const desk = deskAnswering(ACCEPTED);
    const needs = needsOf(refusing(why), desk);
    expect(await deflect(requestOf(), soon(), needs)).toEqual({ outcome, refusal: why });
    expect(desk.taken).toEqual([]);
    expect(needs.reported).toEqual([]);
  });

  test("who asked too often is told when it may be asked again", async () => {
    const needs = needsOf(refusing("limited", 1_800), deskAnswering(ACCEPTED));
    expect(await deflect(requestOf(), soon(), needs)).toEqual({
      outcome: "limited",
      refusal: "limited",
      retryAfter: 1_800,
    });
  });
});

describe.each([
  ["with a database", () => durableStore().store],
  ["without one", claimsInMemory],
])("given the same claim a second time, %s", (_, newStore) => {
  const asked = (fingerprint: string) => ({ ...requestOf("key:crm:1"), fingerprint });

  test("with the same contents it is the same deflection", async () => {
    const desk = deskAnswering(ACCEPTED);
    const needs = needsOf(newStore(), desk);
    const first = await deflect(asked("a"), soon(), needs);
    expect(first.receipt).toBeDefined();
    expect(await deflect(asked("a"), soon(), needs)).toEqual(first);
    expect(desk.taken).toHaveLength(1);
  });

  test("with other contents it is refused, and nothing is sent", async () => {
    const desk = deskAnswering(ACCEPTED);
    const needs = needsOf(newStore(), desk);
    await deflect(asked("a"), soon(), needs);
    const conflict = { outcome: "unavailable", refusal: "conflict" };
    expect(await deflect(asked("b"), soon(), needs)).toEqual(conflict);
    expect(desk.taken).toHaveLength(1);
  });
});

describe("somebody is told", () => {
  /** What somebody is told when the desk answers so and the store settles it so. */
  async function alertsOf(answer: DeskAnswer, settled: Settled, whenUnclear: Desk["whenUnclear"]) {
    const { store } = durableStore([], { settle: async () => settled });
    const needs = needsOf(store, deskAnswering(answer, 0, whenUnclear));
    await deflect(requestOf(), soon(), needs);
    return needs.alerts;
  }

  test("that a sender was stopped, and by what", async () => {
    const answer = { kind: "refused", blame: "us", code: "63007", stops: "sender" } as const;
    const settled = { state: { kind: "dead", blame: "us" }, alert: "sender_stopped" } as const;
    expect(await alertsOf(answer, settled, "look-up")).toEqual([["sender_stopped", { code: "63007" }]]);
  });

  test("that it works again", async () => {
    const settled = { state: { kind: "sent" }, alert: "sender_works_again" } as const;
    expect(await alertsOf(ACCEPTED, settled, "look-up")).toEqual([["sender_works_again", {}]]);
  });

  test("of a hand-over of which nobody knows, where only a person can find out", async () => {
    const alerts = await alertsOf(
      { kind: "unclear", code: "timeout" },
      { state: { kind: "unknown" } },
      "ask-a-person",
    );
    expect(alerts).toEqual([["message_unknown", { message: "call:CA1", code: "timeout" }]]);
  });

  test.each<[string, DeskAnswer, MessageState, Desk["whenUnclear"]]>([
    ["the desk can be asked", { kind: "unclear", code: "timeout" }, { kind: "unknown" }, "look-up"],
    ["it is sent again", { kind: "unclear", code: "timeout" }, { kind: "unknown" }, "send-again"],
    ["it was settled meanwhile", { kind: "unclear", code: "timeout" }, { kind: "sent" }, "ask-a-person"],
    ["it is tried again", { kind: "transient", code: "http-429" }, { kind: "pending" }, "ask-a-person"],
    ["it was accepted", ACCEPTED, { kind: "sent" }, "ask-a-person"],
    [
      "it was refused",
      { kind: "refused", blame: "us", code: "http-401" },
      { kind: "dead", blame: "us" },
      "ask-a-person",
    ],
  ])("nothing, where %s", async (_, answer, state, whenUnclear) => {
    expect(await alertsOf(answer, { state }, whenUnclear)).toEqual([]);
  });
});
