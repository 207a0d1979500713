import fc from "fast-check";
import { parseInboundMessage } from "../../src/edge/parse-inbound-message";

/** What Twilio posts when a contact answers with a picture. */
const PICTURE = {
  AccountSid: "AC00000000000000000000000000000001",
  ApiVersion: "2010-04-01",
  Body: "Hola 🛒\nmi pedido",
  From: "whatsapp:+56976591991",
  MediaContentType0: "image/jpeg",
  MediaUrl0: "https://api.twilio.com/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME1",
  MessageSid: "MM00000000000000000000000000000001",
  MessageType: "image",
  NumMedia: "1",
  ProfileName: "Ana",
  SmsMessageSid: "MM00000000000000000000000000000001",
  SmsSid: "MM00000000000000000000000000000001",
  SmsStatus: "received",
  To: "whatsapp:+56976591992",
  WaId: "56976591991",
};

describe("a message that a contact writes", () => {
  test("is read, with everything that came along", () => {
    expect(parseInboundMessage(PICTURE)).toEqual({
      reference: PICTURE.MessageSid,
      address: "+56976591991",
      addresses: ["+56976591991"],
      sender: "+56976591992",
      text: "Hola 🛒\nmi pedido",
      kind: "media",
      media: [{ url: PICTURE.MediaUrl0, type: "image/jpeg" }],
      content: {
        MediaContentType0: "image/jpeg",
        MediaUrl0: PICTURE.MediaUrl0,
        MessageSid: PICTURE.MessageSid,
        MessageType: "image",
        NumMedia: "1",
        ProfileName: "Ana",
        WaId: "56976591991",
      },
    });
  });

  test.each([
    ["whatsapp:+5215512345678", "+5215512345678"],
    ["whatsapp:US.1349876543210987654", "US.1349876543210987654"],
    ["+56976591991", "+56976591991"],
  ])("from %s is answered there, as it came", (From, address) => {
    expect(parseInboundMessage({ ...PICTURE, From })?.address).toBe(address);
  });

  test("without words is a message: a picture, a place, a button", () => {
    const { Body: _, ...silent } = PICTURE;
    expect(parseInboundMessage(silent)?.text).toBe("");
    const content = { Latitude: "-33.4", ButtonPayload: "yes", NewIn2027: "kept" };
    expect(parseInboundMessage({ ...silent, ...content })?.content).toMatchObject(content);
  });

  test.each([
    ["MessageSid", undefined],
    ["MessageSid", " "],
    ["From", undefined],
    ["From", "whatsapp:"],
    ["From", { a: 1 }],
    ["To", ""],
    ["To", []],
  ])("is none when its %s is %j", (name, value) => {
    expect(parseInboundMessage({ ...PICTURE, [name]: value })).toBeUndefined();
  });

  test("with NUL, which PostgreSQL does not take, is kept without it", () => {
    const message = parseInboundMessage({ ...PICTURE, Body: "a\0b", "Nul\0name": "c\0d" });
    expect(message?.text).toBe("ab");
    expect(message?.content.Nulname).toBe("cd");
    expect(JSON.stringify(message)).not.toContain("\\u0000");
  });

  test("with a field called request brings no headers along", () => {
    expect(parseInboundMessage({ ...PICTURE, request: "headers" })?.content).not.toHaveProperty("request");
  });

  test("of many and huge fields is bounded", () => {
    const many = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, index) => [`f${index}`, "x".repeat(10_000)]),
    );
    const message = parseInboundMessage({ ...many, ...PICTURE, Body: "y".repeat(1_000_000) });
    expect(message?.text).toHaveLength(4_096);
    expect(Object.keys(message?.content ?? {}).length).toBeLessThanOrEqual(100);
    expect(JSON.stringify(message).length).toBeLessThan(500_000);
  });

  test("of anything never throws", () => {
    const names = fc.oneof(fc.constantFrom(...Object.keys(PICTURE), "__proto__", "request"), fc.string());
    fc.assert(
      fc.property(fc.dictionary(names, fc.anything()), (event) => {
        const message = parseInboundMessage({ ...PICTURE, ...event });
        for (const text of Object.values(message?.content ?? {})) expect(typeof text).toBe("string");
      }),
    );
  });
});
