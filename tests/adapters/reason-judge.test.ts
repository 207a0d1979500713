import { reasonJudge } from "../../src/adapters/http/reason-judge";
import { deadlineIn } from "../../src/time/deadline";
import { answering, type Stub, startStub } from "../support/stub-server";

let stub: Stub;
const faults: unknown[] = [];

beforeAll(async () => {
  stub = await startStub(answering(200, '{"reason":"frustration"}'));
});

beforeEach(() => {
  faults.length = 0;
  stub.seen.length = 0;
});

afterAll(() => stub.stop());

const MESSAGE = { text: "hmm", language: "es", before: [{ from: "us", text: "¿?" }] } as const;

const ask = (timeout = 1_000) =>
  reasonJudge({
    ...{ url: `${stub.url}/judge`, headers: { "X-Key": "k" }, timeout },
    reportFault: (fault) => void faults.push(fault),
  }).reasonFor(MESSAGE, deadlineIn(5_000, Date.now));

test("a judge is asked with the message, and its reason is one", async () => {
  expect(await ask()).toBe("frustration");
  expect(JSON.parse(stub.seen[0]?.body ?? "")).toEqual(MESSAGE);
  expect(stub.seen[0]?.headers["x-key"]).toBe("k");
});

test("that finds none says so", async () => {
  stub.behave(answering(200, '{"reason":null}'));
  expect(await ask()).toBeUndefined();
  expect(faults).toEqual([]);
});

test.each([
  ["an error", answering(500, "{}")],
  ["a page", answering(200, "<html>")],
  ["a reason of its own", answering(200, '{"reason":"boredom","reply":"Hola"}')],
  ["nothing", answering(200, "")],
  ["far too much", answering(200, `{"reason":"${"x".repeat(100_000)}"}`)],
  ["nothing in time", () => {}],
] as const)("that answers %s is not heeded, and not waited for", async (_, behaviour) => {
  stub.behave(behaviour);
  const began = Date.now();
  expect(await ask(300)).toBeUndefined();
  expect(Date.now() - began).toBeLessThan(2_000);
  expect(faults).toHaveLength(1);
});
