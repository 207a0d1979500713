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
    expect((await deliverDue(1, soon(), needsOf(store, desk))).sent).toBe(1);
    expect(desk.taken).toEqual([]);
    expect(states.get("a")).toEqual({ kind: "sent" });
  });

  test("it is sent when it did not arrive", async () => {
    const desk = found([]);
    await deliverDue(1, soon(), needsOf(durableStore([dueOf("a", UNCLEAR)]).store, desk));
    expect(desk.taken).toEqual(["a"]);
  });

  test("another message's reference is not taken for it", async () => {
    const desk = found(["MM-of-another"]);
    const { store } = durableStore([dueOf("a", UNCLEAR)], { firstUnused: async () => undefined });
    await deliverDue(1, soon(), needsOf(store, desk));
    expect(desk.taken).toEqual(["a"]);
  });

  test("it is not sent blindly when looking fails", async () => {
    const desk = { ...found([]), find: () => Promise.reject(new Error("down")) };
    const { store, states } = durableStore([dueOf("a", UNCLEAR)]);
    expect((await deliverDue(1, soon(), needsOf(store, desk))).again).toBe(1);
    expect(desk.taken).toEqual([]);
    expect(states.get("a")).toEqual({ kind: "unknown" });
  });

  test("it is sent by a desk that cannot be asked", async () => {
    const desk = deskAnswering(ACCEPTED);
    await deliverDue(1, soon(), needsOf(durableStore([dueOf("a", UNCLEAR)]).store, desk));
    expect(desk.taken).toEqual(["a"]);
  });
});

describe("given a message that is too late", () => {
  test("it is not sent: to write now would do harm", async () => {
    const { store, states } = durableStore([dueOf("a", { expired: true })]);
    const desk = deskAnswering(ACCEPTED);
    expect((await deliverDue(1, soon(), needsOf(store, desk))).failed).toBe(1);
    expect(desk.taken).toEqual([]);
    expect(states.get("a")).toEqual({ kind: "dead", blame: "us" });
  });

  test("but one that did arrive in time is found, and counts as sent", async () => {
    const { store } = durableStore([dueOf("a", { expired: true, ...UNCLEAR })]);
    const desk = { ...deskAnswering(ACCEPTED), find: async () => ["MM-old"] };
    expect((await deliverDue(1, soon(), needsOf(store, desk))).sent).toBe(1);
  });
});
