import type { DueMessage } from "../../src/deflection/deflection-store";
import { deliverDue } from "../../src/deflection/deliver-due";
import type { DeskAnswer } from "../../src/deflection/desk";
import { carrierAnswering, deskAnswering, dueOf, dueTextOf, durableStore, needsOf, soon } from "./fakes";

const ACCEPTED: DeskAnswer = { kind: "accepted", reference: "MM1" };

/** Delivers one due message, at night or by day, and gives who was handed it and what was reported. */
async function deliver(due: DueMessage, night = false) {
  const desk = deskAnswering(ACCEPTED, 0, "look-up");
  const texts = carrierAnswering(ACCEPTED);
  const { store, states } = durableStore([due]);
  const needs = needsOf(store, desk, { texts, isTooLate: () => night });
  await deliverDue(1, 1, soon(), needs);
  return { desk: desk.taken, texts: texts.sent, reported: needs.reported, state: states.get("a") };
}

const DEAD = { kind: "dead", blame: "us" };

describe("given a template whose turn has come", () => {
  test.each<[string, Partial<DueMessage>, boolean]>([
    ["expired", { expired: true }, false],
    ["opted-out", { optedOut: true }, false],
    ["quiet-hours", {}, true],
    // What will never change is told first.
    ["expired", { expired: true, optedOut: true }, true],
    ["opted-out", { optedOut: true }, true],
  ])("it is refused as '%s': %j, at night %p", async (code, more, night) => {
    expect(await deliver(dueOf("a", more), night)).toEqual({
      ...{ desk: [], texts: [], state: DEAD },
      reported: [`refused ${code}`],
    });
  });

  test("it goes to the desk, never to who carries texts", async () => {
    expect(await deliver(dueOf("a"))).toMatchObject({ desk: ["a"], texts: [], state: { kind: "sent" } });
  });
});

describe("given a text whose turn has come", () => {
  test("it goes to who carries texts, never to the desk", async () => {
    expect(await deliver(dueTextOf("a"))).toMatchObject({ desk: [], texts: ["a"], state: { kind: "sent" } });
  });

  test("it is sent to who opted out: it confirms that we will not write any more", async () => {
    expect(await deliver(dueTextOf("a", { optedOut: true }))).toMatchObject({ texts: ["a"], reported: [] });
  });

  test.each<[string, Partial<DueMessage>, boolean]>([
    ["expired", { expired: true }, false],
    ["quiet-hours", {}, true],
  ])("it is refused as '%s' all the same: %j, at night %p", async (code, more, night) => {
    expect(await deliver(dueTextOf("a", more), night)).toMatchObject({
      ...{ texts: [], state: DEAD },
      reported: [`refused ${code}`],
    });
  });

  test("of a conversation it is refused before Twilio is asked where the window is closed, and sent at night where not", async () => {
    expect(await deliver(dueTextOf("a", { windowClosed: true }))).toMatchObject({
      ...{ texts: [], reported: ["refused window-closed"] },
    });
    expect(await deliver(dueTextOf("a", { windowClosed: false }), true)).toMatchObject({
      texts: ["a"],
      reported: [],
    });
  });

  test("where nobody carries texts it is refused, and said so", async () => {
    const { store, states } = durableStore([dueTextOf("a")]);
    const needs = needsOf(store, deskAnswering(ACCEPTED));
    expect((await deliverDue(1, 1, soon(), needs)).failed).toBe(1);
    expect(needs.reported).toEqual(["refused no-texts"]);
    expect(states.get("a")).toEqual(DEAD);
  });
});

describe("given a text that may have arrived already", () => {
  const due = () => dueTextOf("a", { unclearSince: new Date("2026-11-22T10:00:00Z") });

  test("it is looked for among texts, also by a desk that cannot be asked, and not sent again", async () => {
    const texts = carrierAnswering(ACCEPTED, ["MM-old"]);
    const desk = { ...deskAnswering(ACCEPTED, 0, "ask-a-person"), find: async () => ["MM-another"] };
    const used: string[] = [];
    const { store } = durableStore([due()], {
      firstUnused: async (references) => {
        used.push(...references);
        return references[0];
      },
    });
    expect((await deliverDue(1, 1, soon(), needsOf(store, desk, { texts }))).sent).toBe(1);
    expect(used).toEqual(["MM-old"]);
    expect(texts.sent).toEqual([]);
  });

  test("it is sent when it did not arrive", async () => {
    const texts = carrierAnswering(ACCEPTED);
    const needs = needsOf(durableStore([due()]).store, deskAnswering(ACCEPTED), { texts });
    await deliverDue(1, 1, soon(), needs);
    expect(texts.sent).toEqual(["a"]);
  });

  test("it is not sent blindly when looking fails", async () => {
    const texts = { ...carrierAnswering(ACCEPTED), findText: () => Promise.reject(new Error("down")) };
    const { store, states } = durableStore([due()]);
    const needs = needsOf(store, deskAnswering(ACCEPTED), { texts });
    await deliverDue(1, 1, soon(), needs);
    expect(texts.sent).toEqual([]);
    expect(states.get("a")).toEqual({ kind: "unknown" });
    expect(needs.reported).toEqual(["look_up_failed"]);
  });
});
