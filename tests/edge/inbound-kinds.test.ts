import { parseInboundMessage } from "../../src/edge/parse-inbound-message";

/** What every message has, as Twilio posts it. */
const PLAIN = {
  SmsMessageSid: "SM00000000000000000000000000000001",
  NumMedia: "0",
  ProfileName: "Ana",
  MessageType: "text",
  SmsSid: "SM00000000000000000000000000000001",
  WaId: "56976591991",
  SmsStatus: "received",
  Body: "Hola",
  To: "whatsapp:+56976591992",
  NumSegments: "1",
  ReferralNumMedia: "0",
  MessageSid: "SM00000000000000000000000000000001",
  AccountSid: "AC00000000000000000000000000000001",
  From: "whatsapp:+56976591991",
  ApiVersion: "2010-04-01",
};

const MEDIA = "https://api.twilio.com/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME1";

const media = (type: string, more: object = {}) => ({
  ...{ NumMedia: "1", MediaUrl0: MEDIA, MediaContentType0: type, Body: "" },
  ...more,
});

const read = (more: object) => {
  const {
    kind,
    text,
    chosen,
    media: kept,
    location,
    quoted,
    reaction,
  } = parseInboundMessage({ ...PLAIN, ...more }) ?? {};
  return JSON.parse(
    JSON.stringify({ kind, text, chosen, media: kept, location, quoted, reaction }),
  ) as object;
};

test.each<[what: string, more: object, read: object]>([
  ["a text", {}, { kind: "text", text: "Hola" }],
  ["a text without a type, as once", { MessageType: undefined }, { kind: "text", text: "Hola" }],
  [
    "a tapped quick reply",
    {
      ...{ MessageType: "interactive", Body: "Ventas", ButtonText: "Ventas", ButtonPayload: "1" },
      ...{ OriginalRepliedMessageSid: "MM7", OriginalRepliedMessageSender: "whatsapp:+56976591992" },
      ChannelMetadata: '{"type":"whatsapp","data":{"context":{"ButtonText":"Ventas"}}}',
    },
    { kind: "button", text: "Ventas", chosen: "1", quoted: "MM7" },
  ],
  [
    "a tapped button of a template",
    { MessageType: "button", Body: "", ButtonText: "Sí", ButtonPayload: "yes" },
    { kind: "button", text: "Sí", chosen: "yes" },
  ],
  [
    "an item of a list",
    { MessageType: "interactive", Body: "", ListId: "2.1", ListTitle: "Horario" },
    { kind: "button", text: "Horario", chosen: "2.1" },
  ],
  [
    "a picture with words",
    media("image/jpeg", { MessageType: "image", Body: "mi boleta" }),
    { kind: "media", text: "mi boleta", media: [{ url: MEDIA, type: "image/jpeg" }] },
  ],
  [
    "a voice note",
    media("audio/ogg", { MessageType: "audio" }),
    { kind: "media", text: "", media: [{ url: MEDIA, type: "audio/ogg" }] },
  ],
  [
    "a document, of no type",
    media("application/pdf", { MessageType: undefined }),
    { kind: "media", text: "", media: [{ url: MEDIA, type: "application/pdf" }] },
  ],
  [
    "a contact card",
    media("text/vcard", { MessageType: "contacts" }),
    { kind: "contacts", text: "", media: [{ url: MEDIA, type: "text/vcard" }] },
  ],
  [
    "a place",
    {
      MessageType: "location",
      Body: "",
      Latitude: "-33.45",
      Longitude: "-70.66",
      Label: "Casa",
      Address: "Calle 1",
    },
    {
      kind: "location",
      text: "",
      location: { latitude: -33.45, longitude: -70.66, label: "Casa", address: "Calle 1" },
    },
  ],
  [
    "a place that is none",
    { MessageType: "location", Body: "", Latitude: "133", Longitude: "x" },
    { kind: "unknown", text: "" },
  ],
  [
    "a reaction",
    { MessageType: "reaction", Body: "👍", OriginalRepliedMessageSid: "MM7" },
    { kind: "reaction", text: "👍", quoted: "MM7", reaction: { emoji: "👍" } },
  ],
  [
    "a reaction that was taken back",
    { MessageType: "reaction", Body: "" },
    { kind: "reaction", text: "", reaction: {} },
  ],
  ["what is not known yet", { MessageType: "hologram", Body: "" }, { kind: "unknown", text: "" }],
  [
    "a media without an address",
    { NumMedia: "1", MessageType: "image", Body: "" },
    { kind: "media", text: "" },
  ],
  ["more media than there are", { NumMedia: "999999", Body: "x" }, { kind: "text", text: "x" }],
  ["a number of media that is none", { NumMedia: "many", Body: "x" }, { kind: "text", text: "x" }],
])("%s is read as such", (_, more, expected) => {
  expect(read(more)).toEqual(expected);
});

test("the words STOP and 👍 mean something in a text, and nothing in a reaction", () => {
  expect(parseInboundMessage({ ...PLAIN, Body: "STOP" })?.opt).toBe("stop");
  expect(parseInboundMessage({ ...PLAIN, Body: "STOP", MessageType: "reaction" })?.opt).toBeUndefined();
});

test.each([
  ["DateSent", () => new Date(Date.now() - 60_000).toUTCString(), 60_000],
  ["DateCreated", () => new Date(Date.now() - 5_000).toISOString(), 5_000],
  ["Timestamp", () => String(Math.round(Date.now() / 1_000) - 30), 30_000],
])("Twilio's time is read from %s", (name, write, ago) => {
  const { sentAt } = parseInboundMessage({ ...PLAIN, [name]: write() }) ?? {};
  expect(Math.abs(Date.now() - ago - (sentAt?.getTime() ?? 0))).toBeLessThan(2_000);
});

test.each(["", "tomorrow", "2031-01-01T00:00:00Z", "1999-01-01T00:00:00Z"])(
  "'%s' is no time of a message",
  (written) => {
    expect(parseInboundMessage({ ...PLAIN, DateSent: written })?.sentAt).toBeUndefined();
  },
);
