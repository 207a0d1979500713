import { twilioTexts } from "../../src/adapters/twilio/twilio-texts";
import type { TextMessage } from "../../src/deflection/text-message";
import { deadlineIn } from "../../src/time/deadline";
import { HEX } from "../contract/recorded-requests";
import { textOf } from "../deflection/fakes";
import type { Behaviour } from "../support/stub-server";
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

/** What was made at Twilio, as a database keeps it. */
const made = new Map<string, string>();

const faults: string[] = [];

const texts = () =>
  twilioTexts(twilio.client, {
    publicUrl: "https://deriva.example.com",
    templates: { continuar: { contentSid: `HX${HEX}`, variables: { 1: "{company}" }, validityMinutes: 30 } },
    contentIds: {
      find: async (hash) => made.get(hash),
      keep: async (hash, id) => void (made.has(hash) || made.set(hash, id)),
    },
    logFault: (event) => void faults.push(event),
  });

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

describe("what can be tapped", () => {
  const items = [
    { id: "1", title: "Ventas" },
    { id: "2", title: "Soporte" },
  ];
  const BUTTONS = { style: "buttons", body: "¿En qué le ayudamos?", items } as const;
  const LIST = { ...BUTTONS, style: "list", label: "Ver opciones" } as const;

  /** Twilio makes contents, and takes messages. */
  const works: Behaviour = (request, response) =>
    json(
      201,
      request.path.startsWith("/v1/Content") ? { sid: `HX${HEX}` } : { sid: "SM1", status: "queued" },
    )(request, response);

  beforeEach(() => {
    made.clear();
    faults.length = 0;
    twilio.stub.behave(works);
  });

  test.each([
    [
      BUTTONS,
      {
        "twilio/quick-reply": {
          body: BUTTONS.body,
          actions: [
            { type: "QUICK_REPLY", title: "Ventas", id: "1" },
            { type: "QUICK_REPLY", title: "Soporte", id: "2" },
          ],
        },
      },
    ],
    [
      LIST,
      {
        "twilio/list-picker": {
          body: BUTTONS.body,
          button: "Ver opciones",
          items: [
            { item: "Ventas", id: "1", description: "1" },
            { item: "Soporte", id: "2", description: "2" },
          ],
        },
      },
    ],
  ] as const)("is made at Twilio once, and sent by its id: %#", async (choices, types) => {
    const menu = textOf("50", { text: "1. Ventas 2. Soporte", choices });
    expect(await send(menu)).toEqual({ kind: "accepted", reference: "SM1" });
    expect(await send(menu)).toEqual({ kind: "accepted", reference: "SM1" });
    const [content, ...messages] = twilio.stub.seen;
    expect(content?.path).toBe("/v1/Content");
    expect(JSON.parse(content?.body ?? "")).toEqual({
      ...{ friendly_name: expect.stringMatching(/^deriva_[0-9a-f]{16}$/), language: "es", types },
    });
    expect(messages.map(({ body }) => new URLSearchParams(body).get("ContentSid"))).toEqual([
      `HX${HEX}`,
      `HX${HEX}`,
    ]);
    expect(messages.map(({ body }) => new URLSearchParams(body).has("Body"))).toEqual([false, false]);
    expect(requestFaults(twilio)).toEqual([]);
    expect(made.size).toBe(1);
  });

  test("is said as text where Twilio does not make it", async () => {
    twilio.stub.behave((request, response) =>
      request.path.startsWith("/v1/Content")
        ? json(400, { code: 20001, message: "no" })(request, response)
        : works(request, response),
    );
    const menu = textOf("51", { text: "1. Ventas 2. Soporte", choices: BUTTONS });
    expect(await send(menu)).toEqual({ kind: "accepted", reference: "SM1" });
    expect(new URLSearchParams(twilio.stub.seen.at(-1)?.body).get("Body")).toBe("1. Ventas 2. Soporte");
    expect(faults).toEqual(["choices_failed"]);
  });
});

describe("a template that asks a contact to write", () => {
  test("is sent by its id, with its variables", async () => {
    const template = { name: "continuar", variables: { 1: "Tienda Sur" } };
    expect(await send(textOf("52", { text: "", template }))).toEqual({ kind: "accepted", reference: "SM1" });
    const form = new URLSearchParams(twilio.stub.seen[0]?.body);
    expect([form.get("ContentSid"), form.get("ContentVariables"), form.get("Body")]).toEqual([
      ...[`HX${HEX}`, '{"1":"Tienda Sur"}', null],
    ]);
    expect(requestFaults(twilio)).toEqual([]);
  });

  test("that is in no config is refused", async () => {
    const template = { name: "otra", variables: {} };
    expect(await send(textOf("53", { text: "", template }))).toEqual({
      ...{ kind: "refused", blame: "us", code: "template-unknown" },
    });
    expect(twilio.stub.seen).toEqual([]);
  });
});
