import { SENDER, type SimulatedTwilio, startSimulatedTwilio, until } from "./simulated-twilio";

let twilio: SimulatedTwilio;

beforeAll(async () => {
  twilio = await startSimulatedTwilio();
});

afterAll(() => twilio?.stop());

const BUTTONS = {
  "twilio/quick-reply": {
    body: "¿Qué necesita?",
    actions: [{ type: "QUICK_REPLY", title: "Ventas", id: "1" }],
  },
};

/** Makes content as the product does. */
const make = (types: object) =>
  twilio.client.content.v1.contents.create({ friendly_name: "a", language: "es", types } as never);

const write = (number: string, wish: object) =>
  twilio.ask("POST", `/api/handsets/${encodeURIComponent(number)}/messages`, { to: SENDER, ...wish });

const heard = () => twilio.posted("/whatsapp").at(-1) ?? {};

const send = (to: string, more: object) =>
  twilio.client.messages.create({ from: `whatsapp:${SENDER}`, to: `whatsapp:${to}`, ...more });

test("what can be tapped arrives in the window, and a tap is told as WhatsApp tells it", async () => {
  const number = "+56911110001";
  await write(number, { text: "hola" });
  const { sid } = await make(BUTTONS);
  const message = await send(number, { contentSid: sid });
  await until(
    () => twilio.log.find(message.sid)?.status,
    (status) => status === "delivered",
  );
  expect(twilio.log.find(message.sid)).toMatchObject({
    text: "¿Qué necesita?",
    template: null,
    choices: { style: "buttons", items: [{ id: "1", title: "Ventas" }] },
  });
  await write(number, { chosen: "1" });
  expect(heard()).toMatchObject({
    ...{ MessageType: "interactive", Body: "Ventas", ButtonText: "Ventas", ButtonPayload: "1" },
    OriginalRepliedMessageSid: message.sid,
  });
});

test("outside the window it does not arrive", async () => {
  const { sid } = await make(BUTTONS);
  const message = await send("+56911110002", { contentSid: sid });
  await until(
    () => twilio.log.find(message.sid)?.errorCode,
    (code) => code === 63016,
  );
});

test.each([
  [
    "four buttons",
    {
      "twilio/quick-reply": {
        body: "a",
        actions: Array.from({ length: 4 }, (_, id) => ({ title: "a", id: String(id) })),
      },
    },
  ],
  ["a long title", { "twilio/quick-reply": { body: "a", actions: [{ title: "x".repeat(21), id: "1" }] } }],
  [
    "a list without a description",
    { "twilio/list-picker": { body: "a", button: "b", items: [{ item: "c", id: "1" }] } },
  ],
  [
    "a long list",
    {
      "twilio/list-picker": {
        body: "a",
        button: "b",
        items: Array.from({ length: 11 }, (_, id) => ({ item: "c", id: String(id), description: "d" })),
      },
    },
  ],
])("%s is not made", async (_, types) => {
  await expect(make(types)).rejects.toMatchObject({ status: 400, code: 20001 });
});

test.each([
  [{ media: ["image/png"] }, { MessageType: "image", NumMedia: "1", MediaContentType0: "image/png" }],
  [{ media: ["audio/ogg"] }, { MessageType: "audio" }],
  [{ media: ["application/pdf"] }, { MessageType: "document" }],
  [{ media: ["text/vcard"] }, { MessageType: "contacts" }],
  [
    { location: { latitude: -33.4, longitude: -70.6, label: "Casa" } },
    { MessageType: "location", Latitude: "-33.4", Label: "Casa" },
  ],
  [{ reaction: "👍" }, { MessageType: "reaction", Body: "👍" }],
  [{ unsupported: true }, { MessageType: "unsupported" }],
])("%j is told so", async (wish, parameters) => {
  await write("+56911110003", wish);
  expect(heard()).toMatchObject(parameters);
});

test("an album is several webhooks, and a message twice is the same webhook twice", async () => {
  const before = twilio.posted("/whatsapp").length;
  await write("+56911110004", { media: ["image/png"], album: 3 });
  const album = twilio.posted("/whatsapp").slice(before);
  expect(new Set(album.map(({ MessageSid }) => MessageSid)).size).toBe(3);
  await write("+56911110004", { text: "hola", twice: true });
  const [one, other] = twilio.posted("/whatsapp").slice(before + 3);
  expect(one).toEqual(other);
});

test("a file is where Twilio says, for who has the token, and then at an address that needs none", async () => {
  await write("+56911110005", { media: ["image/png"] });
  const path = new URL(heard().MediaUrl0 ?? "").pathname;
  const account = Buffer.from(`AC${"0".repeat(31)}1:a-token`).toString("base64");
  const get = (headers: Record<string, string>) => fetch(twilio.url + path, { headers, redirect: "manual" });
  expect((await get({})).status).toBe(401);
  const answer = await get({ Authorization: `Basic ${account}` });
  expect(answer.status).toBe(307);
  const file = await fetch(new URL(answer.headers.get("location") ?? "", twilio.url));
  expect(file.headers.get("content-type")).toBe("image/png");
  expect((await fetch(`${twilio.url}/media/nothing`)).status).toBe(404);
});

test("nothing to send, or a time that is none, is refused", async () => {
  await expect(write("+56911110006", {})).rejects.toThrow("write something");
  await expect(twilio.ask("POST", "/api/clock", { forward: "soon" })).rejects.toThrow("say");
  await expect(twilio.ask("POST", "/api/clock", { forward: "1 h" })).rejects.toThrow("409");
});
