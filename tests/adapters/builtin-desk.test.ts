import { builtinDesk } from "../../src/adapters/twilio/builtin-desk";
import type { Deflection } from "../../src/deflection/deflection";
import { deadlineIn } from "../../src/time/deadline";
import { deflectionOf } from "../deflection/fakes";
import { answering, type Behaviour } from "../support/stub-server";
import { ACCOUNT, json, type RecordedTwilio, requestFaults, startTwilio, TOKEN } from "./recorded-twilio";

const MESSAGE = {
  sid: `MM${"0".repeat(31)}1`,
  status: "queued",
  date_created: "Sun, 22 Nov 2026 10:00:00 +0000",
};

let twilio: RecordedTwilio;

beforeAll(async () => {
  twilio = await startTwilio(json(201, MESSAGE));
});

beforeEach(() => {
  twilio.stub.seen.length = 0;
});

afterAll(() => twilio.stub.stop());

const desk = () =>
  builtinDesk(twilio.client, {
    templates: {
      ivr_deflect: {
        contentSid: "HX00000000000000000000000000000001",
        variables: {},
        validityMinutes: 30,
        spare: "ivr_deflect_2",
      },
      ivr_deflect_2: { contentSid: "HX00000000000000000000000000000002", variables: {}, validityMinutes: 30 },
      by_name: { variables: {}, validityMinutes: 30 },
    },
    publicUrl: "https://deriva.example.com",
  });

const DEFLECTION: Deflection = { ...deflectionOf("call:CA1"), messageId: "42" };

const take = (deflection = DEFLECTION, ms = 5_000) => desk().take(deflection, deadlineIn(ms, Date.now));

describe("a template that goes out through Twilio", () => {
  test("is sent as Twilio wants it, signed by the account", async () => {
    twilio.stub.behave(json(201, MESSAGE));
    expect(await take()).toEqual({ kind: "accepted", reference: MESSAGE.sid });
    const [request] = twilio.stub.seen;
    expect(request?.path).toBe(`/2010-04-01/Accounts/${ACCOUNT}/Messages.json`);
    expect(request?.headers.authorization).toBe(`Basic ${btoa(`${ACCOUNT}:${TOKEN}`)}`);
    expect(Object.fromEntries(new URLSearchParams(request?.body))).toEqual({
      From: "whatsapp:+56976591992",
      To: "whatsapp:+56976591991",
      ContentSid: "HX00000000000000000000000000000001",
      ContentVariables: '{"1":"Tienda Sur"}',
      StatusCallback: "https://deriva.example.com/whatsapp-status?message=42",
      ValidityPeriod: "1800",
    });
    expect(requestFaults(twilio)).toEqual([]);
  });

  test("without variables names none: an empty list is refused", async () => {
    twilio.stub.behave(json(201, MESSAGE));
    await take({ ...DEFLECTION, variables: {} });
    expect(new URLSearchParams(twilio.stub.seen[0]?.body).has("ContentVariables")).toBe(false);
    expect(requestFaults(twilio)).toEqual([]);
  });

  test.each([
    ["is not in the config", "gone"],
    ["has no id at Twilio", "by_name"],
    ["has the name of what every object has", "toString"],
  ])("that %s is not sent", async (_, template) => {
    expect(await take({ ...DEFLECTION, template })).toEqual({
      ...{ kind: "refused", blame: "us" },
      code: "template-unknown",
    });
    expect(twilio.stub.seen).toEqual([]);
  });
});

describe("when Twilio answers", () => {
  const dripping: Behaviour = (_, response) => {
    response.writeHead(201, { "Content-Type": "application/json" });
    const timer = setInterval(() => response.write(" "), 10);
    response.on("close", () => clearInterval(timer));
  };

  test.each<[string, Behaviour, object]>([
    [
      "63024",
      json(400, { code: 63024, message: "no" }),
      { kind: "refused", blame: "recipient", code: "63024", mark: "not-on-whatsapp" },
    ],
    [
      "20003",
      json(401, { code: 20003, message: "no" }),
      { kind: "refused", blame: "us", code: "20003", stops: "sender" },
    ],
    ["429", json(429, { code: 20429, message: "slow down" }), { kind: "transient", code: "20429" }],
    ["500", json(500, { code: 20500, message: "oops" }), { kind: "unclear", code: "20500" }],
    ["a page of HTML with 502", answering(502, "<html>", "text/html"), { kind: "unclear", code: "http-502" }],
    ["a page of HTML with 200", answering(200, "<html>", "text/html"), { kind: "unclear" }],
    ["nothing with 200", answering(200, ""), { kind: "unclear" }],
    ["a message without an id", json(201, {}), { kind: "unclear" }],
    ["by breaking the connection", (_, response) => void response.destroy(), { kind: "unclear" }],
  ])("%s, it is once asked and so understood", async (_, behaviour, answer) => {
    twilio.stub.behave(behaviour);
    expect(await take()).toMatchObject(answer);
    expect(twilio.stub.seen).toHaveLength(1);
  });

  test.each<[string, Behaviour]>([
    ["never", () => {}],
    ["in drips", dripping],
  ])("%s, time is kept, and nobody knows whether it was sent", async (_, behaviour) => {
    twilio.stub.behave(behaviour);
    const started = performance.now();
    expect(await take(DEFLECTION, 200)).toEqual({ kind: "unclear", code: "timeout" });
    expect(performance.now() - started).toBeLessThan(600);
  });

  test("not at all, because nobody listens, nothing was sent", async () => {
    const gone = await startTwilio(json(201, MESSAGE));
    await gone.stub.stop();
    const lonely = builtinDesk(gone.client, {
      templates: { ivr_deflect: { contentSid: "HX1", variables: {}, validityMinutes: 30 } },
      publicUrl: "https://deriva.example.com",
    });
    const answer = await lonely.take(DEFLECTION, deadlineIn(2_000, Date.now));
    expect(answer).toEqual({ kind: "transient", code: "ECONNREFUSED" });
  });

  test("it is not begun without time: what was not sent need not be looked for", async () => {
    twilio.stub.behave(json(201, MESSAGE));
    const answer = await take(DEFLECTION, 0);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(twilio.stub.seen).toEqual([]);
    expect(answer).toMatchObject({ kind: "transient" });
  });
});

describe("when Twilio does not take the template", () => {
  const refuse = (code: number) => twilio.stub.behave(json(400, { code, message: "no" }));

  test.each([63027, 63040, 63041, 63042])("(%d), its spare is named", async (code) => {
    refuse(code);
    expect(await take()).toEqual({
      ...{ kind: "refused", blame: "us" },
      code: String(code),
      spare: "ivr_deflect_2",
    });
  });

  test("and it has no spare, none is named", async () => {
    refuse(63041);
    const answer = await take({ ...DEFLECTION, template: "ivr_deflect_2" });
    expect(answer).toEqual({ kind: "refused", blame: "us", code: "63041" });
  });

  test.each([63024, 63007, 21656])("but something else (%d), a spare would not help", async (code) => {
    refuse(code);
    expect(await take()).not.toHaveProperty("spare");
  });
});

test("a hand-over of which nobody knows is looked up", () => {
  expect(desk().whenUnclear).toBe("look-up");
  expect(desk().find).toBeDefined();
});
