import { ACCOUNT, get, HEX, MESSAGE, PHONE, post } from "./recorded-requests";
import { type RecordedRequest, twilioRequestFaults } from "./twilio-openapi";

test("the description of the API is read in under a second and a half", () => {
  const start = performance.now();
  twilioRequestFaults(post(MESSAGE));
  expect(performance.now() - start).toBeLessThan(1500);
});

test.each<[string, RecordedRequest]>([
  ["message create", post(MESSAGE)],
  ["message create, SMS", post({ To: PHONE, From: "Deriva", Body: "Olá" })],
  ["media not given by URL", post({ To: PHONE, From: PHONE, MediaUrl: "anything" })],
  [
    "content type with charset",
    { ...post(MESSAGE), contentType: "application/x-www-form-urlencoded;charset=utf-8" },
  ],
  ["regional host", { ...post(MESSAGE), host: "api.dublin.ie1.twilio.com" }],
  ["message list", get(`${ACCOUNT}/Messages.json`, { To: MESSAGE.To ?? "", From: PHONE, PageSize: "20" })],
  ["message list by date", get(`${ACCOUNT}/Messages.json`, { "DateSent>": "2025-11-21T10:00:00Z" })],
  ["message list by day", get(`${ACCOUNT}/Messages.json`, { DateSent: "2025-11-21" })],
  ["queue fetch", get(`${ACCOUNT}/Queues/QU${HEX}.json`)],
  ["queue member update", post({ Url: "https://a.b/c" }, `${ACCOUNT}/Queues/QU${HEX}/Members/Front.json`)],
  [
    "call update with TwiML",
    post({ Twiml: "<Response><Leave/></Response>" }, `${ACCOUNT}/Calls/CA${HEX}.json`),
  ],
  ["content fetch", get(`/v1/Content/HX${HEX}`, {}, "content.twilio.com")],
  ["lookup", get(`/v2/PhoneNumbers/%2B15552229999`, { CountryCode: "US" }, "lookups.twilio.com")],
])("right: %s", (_, request) => {
  expect(twilioRequestFaults(request)).toEqual([]);
});

test.each<[string, RecordedRequest, string]>([
  [
    "JSON",
    { ...post(MESSAGE), contentType: "application/json" },
    "content type: must be application/x-www-form-urlencoded, is application/json",
  ],
  [
    "no type",
    { ...post(MESSAGE), contentType: undefined },
    "content type: must be application/x-www-form-urlencoded, is missing",
  ],
  [
    "method",
    { ...post(MESSAGE), method: "PUT" },
    "PUT is not offered by /2010-04-01/Accounts/{AccountSid}/Messages.json",
  ],
  ["path", get(`${ACCOUNT}/Messages`), `${ACCOUNT}/Messages: is no path of api.twilio.com`],
  [
    "version",
    get("/2011-01-01/Accounts.json"),
    "api.twilio.com: Twilio publishes no API here for /2011-01-01/Accounts.json",
  ],
  [
    "host",
    { ...post(MESSAGE), host: "api.example.com" },
    `api.example.com: Twilio publishes no API here for ${ACCOUNT}/Messages.json`,
  ],
  [
    "content type of JSON",
    { ...post({}, "/v1/Content"), host: "content.twilio.com" },
    "content type: must be application/json, is application/x-www-form-urlencoded",
  ],
])("wrong: %s", (_, request, fault) => {
  expect(twilioRequestFaults(request)).toEqual([fault]);
});

test("faults tell no phone numbers", () => {
  const bad = { ...MESSAGE, To: `tel ${PHONE}`, From: PHONE.slice(1), StatusCallback: PHONE };
  const faults = [
    ...twilioRequestFaults(post(bad)),
    ...twilioRequestFaults(get(`/v2/Numbers/${PHONE}`, {}, "lookups.twilio.com")),
    ...twilioRequestFaults(get(`/v2/Numbers/%2B5215512345678`, {}, "lookups.twilio.com")),
    ...twilioRequestFaults(get(`/v3/Numbers/5215512345678`, {}, "lookups.twilio.com")),
  ];
  expect(faults).toHaveLength(6);
  expect(faults.join("\n")).not.toMatch(/\d{6}/);
});
