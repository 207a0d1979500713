import { twilioMedia } from "../../src/adapters/twilio/twilio-media";
import { deadlineIn } from "../../src/time/deadline";
import { type Behaviour, type Stub, startStub } from "../support/stub-server";

const ACCOUNT = { accountSid: `AC${"0".repeat(31)}1`, authToken: "a-token" };
const PATH = `/2010-04-01/Accounts/${ACCOUNT.accountSid}/Messages/MM1/Media/ME1`;
const URL = `https://api.twilio.com${PATH}`;
const PNG = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");

let twilio: Stub;
let elsewhere: Stub;

beforeAll(async () => {
  twilio = await startStub(() => {});
  elsewhere = await startStub(
    (_, response) => void response.writeHead(200, { "Content-Type": "image/png" }).end(PNG),
  );
});

beforeEach(() => {
  twilio.seen.length = 0;
  elsewhere.seen.length = 0;
});

afterAll(async () => {
  await twilio.stop();
  await elsewhere.stop();
});

const fetchMedia = (url = URL, ms = 5_000) =>
  twilioMedia({ ...ACCOUNT, apiUrl: twilio.url }).fetch(url, deadlineIn(ms, Date.now));

const file =
  (type: string, bytes: Buffer): Behaviour =>
  (_, response) =>
    void response.writeHead(200, { "Content-Type": type }).end(bytes);

/** As Twilio does: credentials first, then the file from its store without any. */
const redirecting =
  (location: string): Behaviour =>
  (request, response) => {
    if (request.path.startsWith("/store")) file("image/png", PNG)(request, response);
    else response.writeHead(307, { Location: location }).end();
  };

test("a file is fetched with our credentials, which are for Twilio's API alone", async () => {
  twilio.behave(redirecting("/store/1"));
  expect(await fetchMedia()).toEqual({ kind: "file", type: "image/png", bytes: PNG, inline: true });
  const [first, second] = twilio.seen;
  expect(first?.path).toBe(PATH);
  expect(first?.headers.authorization).toBe(
    `Basic ${Buffer.from(`${ACCOUNT.accountSid}:a-token`).toString("base64")}`,
  );
  expect(second?.path).toBe("/store/1");
  expect(second?.headers.authorization).toBeUndefined();
});

test.each([
  `http://api.twilio.com${PATH}`,
  `https://api.twilio.com.evil.example${PATH}`,
  `https://evil.example/api.twilio.com${PATH}`,
  `https://api.twilio.com@evil.example${PATH}`,
  `https://user:pass@api.twilio.com${PATH}`,
  `https://api.twilio.com:8443${PATH}`,
  `https://127.0.0.1${PATH}`,
  `https://[::1]${PATH}`,
  `https://xtwilio.com${PATH}`,
  `https://api.twilio.com/2010-04-01/Accounts/AC2/Messages/MM1/Media/ME1`,
  `https://api.twilio.com/2010-04-01/Accounts/${ACCOUNT.accountSid}/Messages/MM1/Media/../../Calls.json`,
  `https://api.twilio.com${PATH}/more`,
  "file:///etc/passwd",
  "nothing",
])("%s is not Twilio's, and is not asked for", async (url) => {
  expect(await fetchMedia(url)).toEqual({ kind: "refused", why: "foreign-host" });
  expect(twilio.seen).toEqual([]);
});

test("nobody else is followed, and nobody for ever", async () => {
  twilio.behave(redirecting(`${elsewhere.url}/store/1`));
  expect(await fetchMedia()).toEqual({ kind: "refused", why: "foreign-host" });
  expect(elsewhere.seen).toEqual([]);
  twilio.behave((_, response) => void response.writeHead(307, { Location: "/again" }).end());
  expect(await fetchMedia()).toEqual({ kind: "refused", why: "foreign-host" });
  expect(twilio.seen.length).toBeLessThan(8);
});

test.each<[what: string, behaviour: Behaviour, why: string]>([
  ["gone", (_, response) => void response.writeHead(404).end(), "gone"],
  ["not for now", (_, response) => void response.writeHead(500).end(), "unavailable"],
  ["a page", file("text/html", Buffer.from("<script>alert(1)</script>")), "kind-not-allowed"],
  ["a drawing that may hold scripts", file("image/svg+xml", Buffer.from("<svg/>")), "kind-not-allowed"],
  ["a page that says it is a picture", file("image/png", Buffer.from("<html><script>")), "kind-not-allowed"],
  ["a program", file("application/x-msdownload", Buffer.from("MZ")), "kind-not-allowed"],
  ["of no kind", file("", PNG), "kind-not-allowed"],
  [
    "too large, as it says",
    (_, response) =>
      void response
        .writeHead(200, { "Content-Type": "image/png", "Content-Length": String(17 * 1024 * 1024) })
        .end(),
    "too-large",
  ],
  [
    "too large, though it does not say so",
    async (_, response) => {
      response.writeHead(200, { "Content-Type": "image/png" });
      response.on("error", () => {});
      for (let part = 0; part < 40 && response.writable; part++) {
        response.write(Buffer.alloc(1024 * 1024));
        await new Promise((resolve) => setImmediate(resolve));
      }
      response.end();
    },
    "too-large",
  ],
])("what is %s is refused", async (_, behaviour, why) => {
  twilio.behave(behaviour);
  expect(await fetchMedia()).toEqual({ kind: "refused", why });
});

test("who does not answer in time is not waited for", async () => {
  twilio.behave(() => {});
  const began = Date.now();
  expect(await fetchMedia(URL, 300)).toEqual({ kind: "refused", why: "unavailable" });
  expect(Date.now() - began).toBeLessThan(2_000);
});

test.each([
  ["application/pdf", Buffer.from("%PDF-1.4"), false],
  ["audio/ogg; codecs=opus", Buffer.from("OggS1234"), true],
  ["text/vcard", Buffer.from("BEGIN:VCARD"), false],
  [
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    Buffer.from("504b030414", "hex"),
    false,
  ],
])("%s is passed on", async (type, bytes, inline) => {
  twilio.behave(file(type, bytes));
  expect(await fetchMedia()).toMatchObject({ kind: "file", inline });
});
