import { twilioTexts } from "../../src/adapters/twilio/twilio-texts";
import type { TextMessage } from "../../src/deflection/text-message";
import { deadlineIn } from "../../src/time/deadline";
import { textOf } from "../deflection/fakes";
import { ACCOUNT, json, type RecordedTwilio, requestFaults, startTwilio } from "./recorded-twilio";

let twilio: RecordedTwilio;

beforeAll(async () => {
  twilio = await startTwilio(json(201, { sid: "SM1", status: "queued" }));
});

beforeEach(() => {
  twilio.stub.seen.length = 0;
  twilio.stub.behave(json(201, { sid: "SM1", status: "queued" }));
});

afterAll(() => twilio.stub.stop());

const texts = () => twilioTexts(twilio.client, { publicUrl: "https://deriva.example.com" });

const send = (message: TextMessage, ms = 5_000) => texts().send(message, deadlineIn(ms, Date.now));

describe("a text that goes out through Twilio", () => {
  test("on WhatsApp is free-form, and its reports come to its own address", async () => {
    expect(await send(textOf("42"))).toEqual({ kind: "accepted", reference: "SM1" });
    const [request] = twilio.stub.seen;
    expect(request?.path).toBe(`/2010-04-01/Accounts/${ACCOUNT}/Messages.json`);
    expect(Object.fromEntries(new URLSearchParams(request?.body))).toEqual({
      From: "whatsapp:+56976591992",
      To: "whatsapp:+56976591991",
      Body: "Listo, no le escribiremos más por aquí.",
      StatusCallback: "https://deriva.example.com/whatsapp-status?message=42",
      ValidityPeriod: "1800",
    });
    expect(requestFaults(twilio)).toEqual([]);
  });

  test("by SMS goes from number to number", async () => {
    const sms = textOf("43", { channel: "sms", sender: "+56228409179", text: "Tienda Sur: llámenos. ñ 🛒" });
    expect(await send(sms)).toEqual({ kind: "accepted", reference: "SM1" });
    expect(Object.fromEntries(new URLSearchParams(twilio.stub.seen[0]?.body))).toMatchObject({
      From: "+56228409179",
      To: "+56976591991",
      Body: "Tienda Sur: llámenos. ñ 🛒",
    });
    expect(requestFaults(twilio)).toEqual([]);
  });

  test("to who has no number goes to the address that they wrote from", async () => {
    await send(textOf("44", { recipient: "US.1349876543210987654" }));
    expect(new URLSearchParams(twilio.stub.seen[0]?.body).get("To")).toBe("whatsapp:US.1349876543210987654");
  });

  test.each([
    [json(400, { code: 63016 }), { kind: "refused", blame: "us", code: "63016" }],
    [json(400, { code: 21610 }), { kind: "refused", blame: "recipient", code: "21610", mark: "opted-out" }],
    [json(503, {}), { kind: "unclear", code: "http-503" }],
  ])("is understood as a template is", async (behaviour, answer) => {
    twilio.stub.behave(behaviour);
    expect(await send(textOf("45"))).toEqual(answer);
  });

  test("is not begun without time", async () => {
    expect(await send(textOf("46"), 0)).toEqual({ kind: "transient", code: "no-time" });
    expect(twilio.stub.seen).toEqual([]);
  });
});

describe.each([
  ["whatsapp", "whatsapp:"],
  ["sms", ""],
] as const)("a text by %s that may have been sent before", (channel, prefix) => {
  test("is looked for between its two addresses, oldest first", async () => {
    const at = (sid: string, time: string) => ({ sid, date_created: `Sun, 22 Nov 2026 ${time} +0000` });
    const messages = [at("SM3", "10:00:07"), at("SM2", "10:00:02"), at("SM1", "09:59:00")];
    twilio.stub.behave(json(200, { messages, page: 0, page_size: 50, next_page_uri: null }));
    const since = new Date("2026-11-22T10:00:03Z");
    const found = await texts().findText(textOf("42", { channel }), since, deadlineIn(2_000, Date.now));
    expect(found).toEqual(["SM2", "SM3"]);
    const query = new URL(twilio.stub.seen[0]?.path ?? "", twilio.stub.url).searchParams;
    expect([query.get("From"), query.get("To")]).toEqual([`${prefix}+56976591992`, `${prefix}+56976591991`]);
    expect(requestFaults(twilio)).toEqual([]);
  });
});
