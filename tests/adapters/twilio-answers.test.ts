import { findMessages, secondsUntil, sendMessage } from "../../src/adapters/twilio/send-message";
import { deadlineIn } from "../../src/time/deadline";
import { answering, type Behaviour } from "../support/stub-server";
import { json, type RecordedTwilio, startTwilio } from "./recorded-twilio";

let twilio: RecordedTwilio;

beforeAll(async () => {
  twilio = await startTwilio(json(200, {}));
});

afterAll(() => twilio.stub.stop());

const MESSAGE = { from: "whatsapp:+56976591992", to: "whatsapp:+56976591991", body: "Hola" };

/** How a message ends that Twilio answers so. */
function send(behaviour: Behaviour) {
  twilio.stub.behave(behaviour);
  return sendMessage(twilio.client, MESSAGE, deadlineIn(5_000, Date.now));
}

const TOO_MANY = { code: 20429, message: "Too Many Requests", status: 429 };

/** A refusal that asks to wait, as Twilio writes it. */
const busy =
  (retryAfter: string, status = 429, body = JSON.stringify(TOO_MANY)): Behaviour =>
  (_, response) =>
    void response
      .writeHead(status, { "Content-Type": "application/json", "Retry-After": retryAfter })
      .end(body);

describe("when Twilio is busy", () => {
  test.each([
    ["1", 1_000],
    ["30", 30_000],
    ["0.5", 500],
  ])("and asks to wait %s s, that is kept, in ms", async (seconds, retryAfter) => {
    expect(await send(busy(seconds))).toEqual({ kind: "transient", code: "20429", retryAfter });
  });

  test.each(["0", "-1", "soon", "Wed, 21 Oct 2026 07:28:00 GMT"])(
    "and writes '%s', which is no number of seconds to wait, it is left alone for the usual pause",
    async (header) => {
      expect(await send(busy(header))).toEqual({ kind: "transient", code: "20429" });
    },
  );

  test.each([
    ["nothing", ""],
    ["a page of a proxy's", "<html>slow down</html>"],
    ["a list", "[]"],
  ])("and says %s beside it, it is kept as well", async (_, body) => {
    expect(await send(busy("7", 429, body))).toMatchObject({ kind: "transient", retryAfter: 7_000 });
  });

  test("at the provider (63018), it is kept as well", async () => {
    const body = JSON.stringify({ code: 63018, message: "rate limit" });
    expect(await send(busy("60", 400, body))).toEqual({
      ...{ kind: "transient", code: "63018" },
      retryAfter: 60_000,
    });
  });

  test("and asks for nothing, nothing is made up", async () => {
    expect(await send(json(429, TOO_MANY))).toEqual({ kind: "transient", code: "20429" });
  });

  test.each([
    ["a refusal for good", 400, { kind: "refused", blame: "us", code: "21656" }],
    ["an answer of which nobody knows", 503, { kind: "unclear", code: "21656" }],
  ])("%s stays one, though it asks to wait", async (_, status, answer) => {
    expect(await send(busy("30", status, '{"code":21656,"message":"no"}'))).toEqual(answer);
  });

  test("an accepted message is accepted, whatever its headers say", async () => {
    expect(await send(busy("30", 201, '{"sid":"MM1","status":"queued"}'))).toEqual({
      kind: "accepted",
      reference: "MM1",
    });
  });
});

describe("when Twilio created a message that failed at once", () => {
  test.each([
    ["failed", 63024, { kind: "refused", blame: "recipient", code: "63024", mark: "not-on-whatsapp" }],
    ["undelivered", 63007, { kind: "refused", blame: "us", code: "63007", stops: "sender" }],
    ["failed", 63018, { kind: "transient", code: "63018" }],
    ["canceled", null, { kind: "refused", blame: "us", code: "http-400" }],
  ])("'%s' with %d, that is its end", async (status, error_code, answer) => {
    expect(await send(json(201, { sid: "MM1", status, error_code }))).toEqual(answer);
  });
});

test("when nobody finds Twilio's name, nothing was sent", async () => {
  const { twilioClient } = await import("../../src/adapters/twilio/client");
  const lost = twilioClient({ accountSid: "AC1", authToken: "t", apiUrl: "http://twilio.invalid" });
  const answer = await sendMessage(lost, MESSAGE, deadlineIn(5_000, Date.now));
  expect(answer).toMatchObject({ kind: "transient", code: expect.stringMatching(/^(ENOTFOUND|EAI_AGAIN)$/) });
});

describe("what was created may be looked up", () => {
  test("and a list that cannot be read is a fault, not 'nothing'", async () => {
    twilio.stub.behave(answering(502, "<html>", "text/html"));
    const parties = { from: MESSAGE.from, to: MESSAGE.to };
    await expect(
      findMessages(twilio.client, parties, new Date(), deadlineIn(2_000, Date.now)),
    ).rejects.toThrow();
  });
});

describe("how long a message may be tried, in seconds", () => {
  const inMs = (ms: number) => secondsUntil(new Date(Date.now() + ms));

  test.each([
    [1_800_000, 1_800],
    [-60_000, 1],
    [0, 1],
    [100 * 3_600_000, 36_000],
  ])("%d ms from now: %d", (ms, seconds) => {
    expect(inMs(ms)).toBe(seconds);
  });
});
