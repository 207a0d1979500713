import { ACCOUNT, get, HEX, MESSAGE, PHONE, post } from "./recorded-requests";
import { twilioRequestFaults } from "./twilio-openapi";

const LIST = `${ACCOUNT}/Messages.json`;

test.each([
  [{ Validity: "1" }, "Validity: is no body parameter of CreateMessage"],
  [{ body: "a" }, "body: is no body parameter of CreateMessage"],
  [{ ValidityPeriod: "36001" }, "ValidityPeriod: must be <= 36000"],
  [{ ValidityPeriod: "0" }, "ValidityPeriod: must be >= 1"],
  [{ ValidityPeriod: "1.5" }, "ValidityPeriod: must be integer"],
  [{ ValidityPeriod: "1h" }, "ValidityPeriod: must be integer"],
  [{ StatusCallback: "/status" }, 'StatusCallback: must match format "uri"'],
  [{ StatusCallback: "https://a_b.example/" }, 'StatusCallback: must match format "uri"'],
  [{ StatusCallback: "undefined" }, 'StatusCallback: must match format "uri"'],
  [{ StatusCallback: "" }, 'StatusCallback: must match format "uri"'],
  [{ To: "whatsapp:5512345678" }, 'To: must match format "phone-number"'],
  [{ To: "Ana" }, 'To: must match format "phone-number"'],
  [{ From: "a long sender" }, 'From: must match format "phone-number-or-sender-id"'],
  [{ ContentVariables: '{"1":2}' }, 'ContentVariables: must match format "content-variables"'],
  [{ ContentVariables: "Ana" }, 'ContentVariables: must match format "content-variables"'],
  [{ RiskCheck: "on" }, "RiskCheck: must be equal to one of the allowed values (enable, disable)"],
  [{ SendAsMms: "yes" }, "SendAsMms: must be boolean"],
  [{ SendAt: "tomorrow" }, 'SendAt: must match format "date-time"'],
])("a message with %j", (fields, fault) => {
  expect(twilioRequestFaults(post({ ...MESSAGE, ...fields }))).toEqual([fault]);
});

test("a message with a body over the length that the description states", () => {
  expect(twilioRequestFaults(post({ ...MESSAGE, Body: "a".repeat(1600) }))).toEqual([]);
  expect(twilioRequestFaults(post({ ...MESSAGE, Body: "a".repeat(1601) }))).toEqual([
    "Body: must NOT have more than 1600 characters",
  ]);
});

test.each([
  ["To", "To: is required by CreateMessage"],
  ["From", "From, MessagingServiceSid: one of these is required by CreateMessage"],
  ["ContentSid", "Body, MediaUrl, ContentSid: one of these is required by CreateMessage"],
])("a message without %s", (name, fault) => {
  const fields = Object.fromEntries(Object.entries(MESSAGE).filter(([key]) => key !== name));
  expect(twilioRequestFaults(post(fields))).toEqual([fault]);
});

test.each([
  [{ Limit: "1" }, "Limit: is no query parameter of ListMessage"],
  [{ PageSize: "1001" }, "PageSize: must be <= 1000"],
  [{ PageSize: "0" }, "PageSize: must be >= 1"],
  [{ DateSent: "21/11/2025" }, 'DateSent: must match format "date-time"'],
])("a list with %j", (query, fault) => {
  expect(twilioRequestFaults(get(LIST, query))).toEqual([fault]);
});

test("a form in a list and a query in a create are refused", () => {
  expect(twilioRequestFaults({ ...get(LIST), parameters: [["To", PHONE]] })).toEqual([
    "To: is no body parameter of ListMessage",
  ]);
  expect(twilioRequestFaults({ ...post(MESSAGE), query: [["To", PHONE]] })).toEqual([
    "To: is no query parameter of CreateMessage",
  ]);
});

test("TwiML in a parameter is held against the rules of TwiML", () => {
  const call = `${ACCOUNT}/Calls/CA${HEX}.json`;
  expect(twilioRequestFaults(post({ Twiml: "<Response><Foo/></Response>" }, call))).toEqual([
    'Twiml: must match format "twiml"',
  ]);
});

test("a wrong Sid breaks each rule it breaks", () => {
  expect(twilioRequestFaults(get(`${ACCOUNT}/Queues/support.json`))).toEqual([
    "Sid: must NOT have fewer than 34 characters",
    'Sid: must match pattern "^QU[0-9a-fA-F]{32}$"',
  ]);
});

test("lists are repeated parameters, single values are not", () => {
  const twice: [string, string][] = [
    ["PersistentAction", "geo:1,2"],
    ["PersistentAction", "geo:3,4"],
  ];
  const request = post(MESSAGE);
  expect(twilioRequestFaults({ ...request, parameters: [...request.parameters, ...twice] })).toEqual([]);
  const doubled: [string, string][] = [...request.parameters, ["To", PHONE]];
  expect(twilioRequestFaults({ ...request, parameters: doubled })).toEqual(["To: is given 2 times"]);
});
