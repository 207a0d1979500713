import { deliverDue } from "../../src/deflection/deliver-due";
import type { DeskAnswer } from "../../src/deflection/desk";
import { deskAnswering, dueOf, durableStore, needsOf, soon } from "./fakes";

const UNCLEAR = { unclearSince: new Date("2026-11-22T10:00:00Z") };

const ACCEPTED: DeskAnswer = { kind: "accepted", reference: "MM1" };

describe("given a message that may have arrived already", () => {
  const found = (references: readonly string[]) => ({
    ...deskAnswering({ kind: "accepted", reference: "MM-new" }),
    find: async () => references,
  });

  test("it is looked for first, and what is found is not sent again", async () => {
    const { store, states } = durableStore([dueOf("a", UNCLEAR)]);
    const desk = found(["MM-old"]);
    expect((await deliverDue(1, 1, soon(), needsOf(store, desk))).sent).toBe(1);
    expect(desk.taken).toEqual([]);
    expect(states.get("a")).toEqual({ kind: "sent" });
  });

  test("it is sent when it did not arrive", async () => {
    const desk = found([]);
    await deliverDue(1, 1, soon(), needsOf(durableStore([dueOf("a", UNCLEAR)]).store, desk));
    expect(desk.taken).toEqual(["a"]);
  });

  test("another message's reference is not taken for it", async () => {
    const desk = found(["MM-of-another"]);
    const { store } = durableStore([dueOf("a", UNCLEAR)], { firstUnused: async () => undefined });
    await deliverDue(1, 1, soon(), needsOf(store, desk));
    expect(desk.taken).toEqual(["a"]);
  });

  test("it is not sent blindly when looking fails", async () => {
    const desk = { ...found([]), find: () => Promise.reject(new Error("down")) };
    const { store, states } = durableStore([dueOf("a", UNCLEAR)]);
    expect((await deliverDue(1, 1, soon(), needsOf(store, desk))).again).toBe(1);
    expect(desk.taken).toEqual([]);
    expect(states.get("a")).toEqual({ kind: "unknown" });
  });

  test("a desk that can be asked is asked, also where a message may arrive twice", async () => {
    const asked = { ...found(["MM-old"]), whenUnclear: "send-again" } as const;
    await deliverDue(1, 1, soon(), needsOf(durableStore([dueOf("a", UNCLEAR)]).store, asked));
    expect(asked.taken).toEqual([]);
  });
});

describe("given a message that may have arrived at a desk that cannot be asked", () => {
  test("it is sent again, where that was decided", async () => {
    const desk = deskAnswering(ACCEPTED, 0, "send-again");
    const needs = needsOf(durableStore([dueOf("a", UNCLEAR)]).store, desk);
    expect((await deliverDue(1, 1, soon(), needs)).sent).toBe(1);
    expect(desk.taken).toEqual(["a"]);
  });

  test("a person is told, once, and it is not sent again", async () => {
    const desk = deskAnswering(ACCEPTED, 0, "ask-a-person");
    const { store, states } = durableStore([dueOf("a", UNCLEAR)]);
    const needs = needsOf(store, desk);
    expect(await deliverDue(5, 1, soon(), needs)).toEqual({ taken: 1, sent: 0, failed: 0, again: 1 });
    expect(desk.taken).toEqual([]);
    expect(states.get("a")).toEqual({ kind: "unknown" });
    expect(needs.alerts).toEqual([["message_unknown", { message: "a", code: "not-settled" }]]);
  });

  test("also when it is too late meanwhile: only a person can find out whether it arrived", async () => {
    const needs = needsOf(
      durableStore([dueOf("a", { ...UNCLEAR, expired: true, optedOut: true })]).store,
      deskAnswering(ACCEPTED, 0, "ask-a-person"),
    );
    await deliverDue(1, 1, soon(), needs);
    expect(needs.alerts).toEqual([["message_unknown", { message: "a", code: "not-settled" }]]);
  });

  test("but one whose end is known is sent as ever", async () => {
    const desk = deskAnswering(ACCEPTED, 0, "ask-a-person");
    const needs = needsOf(durableStore([dueOf("a")]).store, desk);
    expect((await deliverDue(1, 1, soon(), needs)).sent).toBe(1);
    expect(needs.alerts).toEqual([]);
  });
});

describe("given a message that is too late", () => {
  test("it is not sent: to write now would do harm", async () => {
    const { store, states } = durableStore([dueOf("a", { expired: true })]);
    const desk = deskAnswering(ACCEPTED);
    expect((await deliverDue(1, 1, soon(), needsOf(store, desk))).failed).toBe(1);
    expect(desk.taken).toEqual([]);
    expect(states.get("a")).toEqual({ kind: "dead", blame: "us" });
  });

  test("and is not looked for again when that fails: it will never be sent", async () => {
    const { store, states } = durableStore([dueOf("a", { expired: true, ...UNCLEAR })]);
    const desk = { ...deskAnswering(ACCEPTED), find: () => Promise.reject(new Error("down")) };
    const needs = needsOf(store, desk);
    await deliverDue(1, 1, soon(), needs);
    expect(states.get("a")).toEqual({ kind: "dead", blame: "us" });
    expect(needs.reported).toEqual(["look_up_failed", "refused expired"]);
  });

  test("but one that did arrive in time is found, and counts as sent", async () => {
    const { store } = durableStore([dueOf("a", { expired: true, ...UNCLEAR })]);
    const desk = { ...deskAnswering(ACCEPTED), find: async () => ["MM-old"] };
    expect((await deliverDue(1, 1, soon(), needsOf(store, desk))).sent).toBe(1);
  });
});
