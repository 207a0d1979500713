import { jsonWait } from "../../src/adapters/http/json-wait";
import { UNKNOWN_WAIT, waitBetween } from "../../src/ivr/wait";
import { within } from "../../src/time/within";
import { answering, type Stub, startStub } from "../support/stub-server";

let service: Stub;

beforeAll(async () => {
  service = await startStub(answering(200, "{}"));
});

afterAll(() => service.stop());

const settings = (more: object = {}) => ({
  url: service.url,
  path: "wait",
  unit: "seconds" as const,
  headers: {},
  ...more,
});

/** What a caller would be told within the time of a question. */
const read = (more: object = {}, ms = 800) => within(ms, (signal) => jsonWait(settings(more)).read(signal));

describe("a web service that knows the wait", () => {
  test.each([
    ['{"wait":300}', {}, 300],
    ['{"wait":0}', {}, 0],
    ['{"wait":5}', { unit: "minutes" }, 300],
    ['{"wait":2.5}', { unit: "minutes" }, 150],
    ['{"wait":" 90 "}', {}, 90],
    ['{"queues":[{"id":1,"wait":60},{"id":2,"wait":120}]}', { path: "queues[1].wait" }, 120],
    ['{"queues":[{"wait":60}]}', { path: "queues.0.wait" }, 60],
    ["[[7]]", { path: "[0][0]" }, 7],
  ])("%s %j: %d seconds", async (body, more, seconds) => {
    service.behave(answering(200, body));
    expect(await read(more)).toEqual(waitBetween(seconds, seconds));
  });

  test("is asked with the headers that it wants", async () => {
    service.behave(answering(200, '{"wait":1}'));
    await read({ headers: { "X-Api-Key": "secret" } });
    expect(service.seen.at(-1)).toMatchObject({ method: "GET", headers: { "x-api-key": "secret" } });
  });
});

describe("a web service that does not know", () => {
  test.each(['{"wait":null}', '{"wait":1780000000}'])(
    "says so with %s, which is no failure",
    async (body) => {
      service.behave(answering(200, body));
      expect(await read()).toEqual(UNKNOWN_WAIT);
    },
  );
});

describe("a web service that fails", () => {
  test.each([
    ["no such member", 200, '{"other":5}'],
    ["nothing there", 200, '{"wait":{}}'],
    ["a list", 200, '{"wait":[5]}'],
    ["a boolean", 200, '{"wait":true}'],
    ["an empty text", 200, '{"wait":""}'],
    ["a text that is no number", 200, '{"wait":"5 min"}'],
    ["a negative number", 200, '{"wait":-1}'],
    ["a number beyond all", 200, '{"wait":1e999}'],
    ["another shape", 200, "5"],
    ["what every object has", 200, "{}", "constructor.length"],
    ["HTML", 200, "<html>wait</html>"],
    ["nothing", 200, ""],
    ["an error of its own", 500, '{"wait":5}'],
    ["an error of ours", 404, '{"wait":5}'],
    ["far too much", 200, `{"wait":5,"more":"${"x".repeat(300_000)}"}`],
  ])("with %s is a failure, not a figure", async (_, status, body, path = "wait") => {
    service.behave(answering(status, body));
    await expect(read({ path })).rejects.toBeInstanceOf(Error);
  });

  test("by not answering is given up in time, and its connection closed", async () => {
    const closed = new Promise<void>((resolve) => {
      service.behave((_, response) => void response.on("close", () => resolve()));
    });
    const started = performance.now();
    await expect(read({}, 60)).rejects.toMatchObject({ name: "TimedOut" });
    expect(performance.now() - started).toBeLessThan(400);
    await closed;
  });

  test("by dripping its answer is given up in time", async () => {
    service.behave((_, response) => {
      response.writeHead(200, { "Content-Type": "application/json" }).write('{"wait":');
      const drip = setInterval(() => response.write(" "), 10);
      response.on("close", () => clearInterval(drip));
    });
    await expect(read({}, 80)).rejects.toMatchObject({ name: "TimedOut" });
  });

  test("by not listening is a failure", async () => {
    const gone = await startStub(answering(200, '{"wait":5}'));
    await gone.stop();
    await expect(read({ url: gone.url })).rejects.toMatchObject({ code: "ECONNREFUSED" });
  });
});
