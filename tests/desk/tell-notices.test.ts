import type { Channel, Notice, Told } from "../../src/desk/notice";
import { type DueNotice, type NoticeStore, tellNotices } from "../../src/desk/tell-notices";
import { deadlineIn } from "../../src/time/deadline";

const NOTICE: Notice = {
  ...{ id: "1", event: "escalated", at: new Date(0), team: { id: 1, name: "A" } },
  ticket: { id: "4", priority: 0, chosen: [] },
};

const channel = (url: string, more: Partial<Channel> = {}): Channel => ({
  ...{ kind: "slack", url, on: ["escalated"], withText: false },
  ...more,
});

/** Notices in memory, and channels that answer as they are told. */
function world(
  due: Partial<DueNotice>,
  answers: Readonly<Record<string, Told>>,
  channels: readonly Channel[],
) {
  const queue: DueNotice[] = [{ notice: NOTICE, attempts: 1, done: [], text: "secreto", ...due }];
  const settled: { done: readonly string[]; retryIn?: number }[] = [];
  const told: { url: string; text: string | undefined }[] = [];
  const refusals: string[] = [];
  const notices: NoticeStore = {
    take: async () => queue.splice(0, 1),
    settle: async (_, done, retryIn) =>
      void settled.push({ done, ...(retryIn !== undefined && { retryIn }) }),
  };
  const needs = {
    notices,
    notifier: {
      tell: async ({ url }: Channel, { ticket }: Notice) => {
        told.push({ url, text: ticket?.text });
        const answer = answers[url];
        if (answer === undefined) throw new Error("no such channel");
        return answer;
      },
    },
    channelsOf: () => channels,
    logRefusal: (event: string) => void refusals.push(event),
  };
  return { run: () => tellNotices(5, deadlineIn(5_000, Date.now), needs), settled, told, refusals };
}

const TOLD: Told = { kind: "told" };

test("each channel that wants to know is told; the text only where it was allowed", async () => {
  const channels = [channel("a"), channel("b", { withText: true }), channel("c", { on: ["assigned"] })];
  const { run, told, settled } = world({}, { a: TOLD, b: TOLD }, channels);
  expect(await run()).toBe(1);
  expect(told).toEqual([
    { url: "a", text: undefined },
    { url: "b", text: "secreto" },
  ]);
  expect(settled).toEqual([{ done: [expect.any(String), expect.any(String)] }]);
});

test("who did not answer is told again, and the others are not", async () => {
  const channels = [channel("a"), channel("b")];
  const first = world({}, { a: TOLD, b: { kind: "again", code: "http-500", retryAfter: 60_000 } }, channels);
  await first.run();
  expect(first.settled[0]?.retryIn).toBeGreaterThanOrEqual(60_000);
  const second = world({ done: first.settled[0]?.done ?? [], attempts: 2 }, { b: TOLD }, channels);
  await second.run();
  expect(second.told.map(({ url }) => url)).toEqual(["b"]);
  expect(second.settled[0]?.retryIn).toBeUndefined();
});

test("who refuses is told no more, and somebody hears of it; so it is after many tries", async () => {
  const refused = world({}, { a: { kind: "refused", code: "http-404" } }, [channel("a")]);
  await refused.run();
  expect([refused.settled[0]?.retryIn, refused.refusals]).toEqual([undefined, ["notice_refused"]]);
  const late = world({ attempts: 12 }, { a: { kind: "again", code: "timeout" } }, [channel("a")]);
  await late.run();
  expect([late.settled[0]?.retryIn, late.refusals]).toEqual([undefined, ["notice_given_up"]]);
});

test("a fault of ours is no reason to forget it, and tells nothing of the channel", async () => {
  const { run, settled } = world({}, {}, [channel("https://hooks.example/secret")]);
  await run();
  expect(settled[0]?.retryIn).toBeGreaterThanOrEqual(0);
  expect(JSON.stringify(settled)).not.toContain("secret");
});

test("a channel that hangs keeps no other notice from its own", async () => {
  const events: string[] = [];
  let release = () => {};
  const hanging = new Promise<void>((resolve) => {
    release = resolve;
  });
  const queue = ["slow", "quick"].map((id) => ({ ...{ attempts: 1, done: [] }, notice: { ...NOTICE, id } }));
  const told = tellNotices(5, deadlineIn(5_000, Date.now), {
    notices: { take: async () => queue.splice(0, 1), settle: async (id) => void events.push(id) },
    notifier: {
      tell: async (_, { id }) => {
        if (id === "slow") await hanging;
        else setImmediate(release);
        return TOLD;
      },
    },
    channelsOf: () => [channel("a")],
    logRefusal: () => {},
  });
  expect(await told).toBe(2);
  expect(events).toEqual(["quick", "slow"]);
});
