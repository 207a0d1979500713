import { setTimeout } from "node:timers/promises";
import { type SimulatedTwilio, startSimulatedTwilio, until } from "./simulated-twilio";

let twilio: SimulatedTwilio;

beforeAll(async () => {
  twilio = await startSimulatedTwilio();
});

beforeEach(async () => {
  await twilio.ask("DELETE", "/api/faults");
});

afterAll(() => twilio.stop());

const statusesOf = (sid: string) =>
  twilio
    .posted("/whatsapp-status")
    .filter(({ MessageSid }) => MessageSid === sid)
    .map(({ MessageStatus }) => MessageStatus);

const delivered = async (sid: string) => {
  await until(
    () => twilio.log.find(sid)?.status,
    (status) => status === "delivered",
  );
  await setTimeout(50);
};

const count = async (name: string) =>
  ((await twilio.ask("GET", "/api/faults")) as { counts: Record<string, number> }).counts[name] ?? 0;

test("without faults each status is told once, in order", async () => {
  const sid = await twilio.sendTemplate("+56911110001");
  await delivered(sid);
  expect(statusesOf(sid)).toEqual(["sent", "delivered"]);
});

test("doubled: each is told twice", async () => {
  await twilio.ask("POST", "/api/faults", { kind: "doubled-report" });
  const sid = await twilio.sendTemplate("+56911110002");
  await delivered(sid);
  expect(statusesOf(sid)).toEqual(["sent", "sent", "delivered", "delivered"]);
});

test("reordered: delivered is told before sent", async () => {
  await twilio.ask("POST", "/api/faults", { kind: "reordered-reports" });
  const sid = await twilio.sendTemplate("+56911110003");
  await delivered(sid);
  expect(statusesOf(sid)).toEqual(["delivered", "sent"]);
});

test("lost: the one that is named is never told, and it is counted", async () => {
  const before = await count("lostReport");
  await twilio.ask("POST", "/api/faults", { kind: "lost-report", status: "sent" });
  const sid = await twilio.sendTemplate("+56911110004");
  await delivered(sid);
  expect(statusesOf(sid)).toEqual(["delivered"]);
  expect(await count("lostReport")).toBe(before + 1);
});

test("late: the others do not wait for it", async () => {
  await twilio.ask("POST", "/api/faults", { kind: "late-report", ms: 600, status: "sent" });
  const sid = await twilio.sendTemplate("+56911110005");
  await delivered(sid);
  expect(statusesOf(sid)).toEqual(["delivered"]);
  await until(
    () => statusesOf(sid),
    (statuses) => statuses.length === 2,
  );
  expect(statusesOf(sid)).toEqual(["delivered", "sent"]);
});

test("a script is for one message, or for as many as it says", async () => {
  await twilio.ask("POST", "/api/faults", { kind: "lost-report", times: 2 });
  const sids = [];
  for (let one = 0; one < 3; one++) sids.push(await twilio.sendTemplate("+56911110006"));
  await Promise.all(sids.map(delivered));
  expect(sids.map((sid) => statusesOf(sid).length)).toEqual([0, 0, 2]);
});

test("by chance: the same for the same seed", async () => {
  const chances = {
    ...{ doubledReport: 0.3, lostReport: 0.3, lateReport: 0.2, reorderedReports: 0.3 },
    ...{ lateMs: [30, 60], seed: 5 },
  };
  const run = async () => {
    await twilio.ask("PUT", "/api/faults/chances", chances);
    const sids: string[] = [];
    for (let one = 0; one < 30; one++) sids.push(await twilio.sendTemplate("+56911110007"));
    await Promise.all(sids.map(delivered));
    await untilQuiet(() => sids.map(statusesOf));
    const { counts } = (await twilio.ask("GET", "/api/faults")) as { counts: Record<string, number> };
    return { statuses: sids.map((sid) => statusesOf(sid)), counts };
  };
  const first = await run();
  expect(Object.keys(first.counts).sort()).toEqual([
    "doubledReport",
    "lateReport",
    "lostReport",
    "reorderedReports",
  ]);
  expect(await run()).toEqual(first);
});

/** Waits until nothing new has come for a while, however slow the machine is. */
async function untilQuiet(look: () => unknown): Promise<void> {
  let [before, since] = [JSON.stringify(look()), Date.now()];
  while (Date.now() - since < 700) {
    await setTimeout(50);
    const now = JSON.stringify(look());
    if (now !== before) [before, since] = [now, Date.now()];
  }
}
