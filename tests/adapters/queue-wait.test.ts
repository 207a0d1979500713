import { queueWait } from "../../src/adapters/twilio/queue-wait";
import { UNKNOWN_WAIT, waitBetween } from "../../src/ivr/wait";
import { within } from "../../src/time/within";
import { answering } from "../support/stub-server";
import { ACCOUNT, json, type RecordedTwilio, requestFaults, startTwilio } from "./recorded-twilio";

const QUEUE = "QU0123456789abcdef0123456789abcdef";

let twilio: RecordedTwilio;

beforeAll(async () => {
  twilio = await startTwilio(json(200, {}));
});

afterAll(() => twilio.stub.stop());

const read = (ms = 800) => within(ms, (signal) => queueWait(() => twilio.client, QUEUE).read(signal));

describe("the wait of a Twilio queue", () => {
  test.each([
    ["nobody waits", { current_size: 0, average_wait_time: 0 }, waitBetween(0, 0)],
    ["nobody waits, who waited longer before", { current_size: 0, average_wait_time: 90 }, waitBetween(0, 0)],
    ["who waits has waited 5 minutes", { current_size: 3, average_wait_time: 300 }, waitBetween(300, 600)],
    ["somebody came this very moment", { current_size: 1, average_wait_time: 0 }, UNKNOWN_WAIT],
    ["Twilio does not say", { current_size: 2 }, UNKNOWN_WAIT],
    ["who waits has waited for days", { current_size: 1, average_wait_time: 600_000 }, UNKNOWN_WAIT],
  ])("when %s", async (_, queue, wait) => {
    twilio.stub.seen.length = 0;
    twilio.stub.behave(json(200, { sid: QUEUE, ...queue }));
    expect(await read()).toEqual(wait);
    expect(twilio.stub.seen.map(({ path }) => path)).toEqual([
      `/2010-04-01/Accounts/${ACCOUNT}/Queues/${QUEUE}.json`,
    ]);
    expect(requestFaults(twilio)).toEqual([]);
  });

  test.each([
    ["does not exist", json(404, { code: 20404, message: "no" })],
    ["cannot be asked", json(500, {})],
    ["is answered with HTML", answering(200, "<html>", "text/html")],
    ["is answered with nothing", answering(200, "")],
    ["is answered with what has no size", json(200, {})],
  ])("that %s is no figure", async (_, behaviour) => {
    twilio.stub.behave(behaviour);
    const wait = await read().catch(() => UNKNOWN_WAIT);
    expect(wait).toEqual(UNKNOWN_WAIT);
  });

  test("that is not answered is given up in time", async () => {
    twilio.stub.behave(() => {});
    await expect(read(60)).rejects.toMatchObject({ name: "TimedOut" });
  });
});
