import fc from "fast-check";
import { isCreate, parseDeflectionRequest } from "../../src/edge/parse-deflection-request";
import { Problem } from "../../src/edge/problem";
import { faultsOf, KNOWN, LEAST, posted, RECIPIENT, read, SENDER } from "./deflection-requests";

const BODY = { sender: `+${SENDER}`, recipient: `+${RECIPIENT}`, metadata: { user: {}, ticket: {} } };

describe("a request to deflect", () => {
  test("is read with all that it says", () => {
    const metadata = { user: { name: "Ñandú 🛒", age: 7 }, ticket: { urgent: true, area: "" } };
    const body = { ...LEAST, metadata, team_id: 1234, template_name: "ivr_deflect" };
    expect(read(body, { "idempotency-key": "call-1" })).toEqual({
      idempotencyKey: "call-1",
      body: { ...BODY, metadata, team: 1234, template: "ivr_deflect" },
    });
  });

  test("needs no more than two numbers, and no key", () => {
    expect(read(LEAST)).toEqual({ body: BODY });
  });

  test.each([[`+${RECIPIENT}`], ["+56 9 7659-1991"], [" 56976591991 "], ["(56) 9.7659.1991"], [56976591991]])(
    "may write its number %j",
    (recipient_phone) => {
      expect(read({ ...LEAST, recipient_phone }).body.recipient).toBe(`+${RECIPIENT}`);
    },
  );

  test("that says null of what is optional does not say it", () => {
    expect(read({ ...LEAST, metadata: null, team_id: null, template_name: null })).toEqual({ body: BODY });
    expect(read({ ...LEAST, metadata: { user: null, ticket: null } })).toEqual({ body: BODY });
  });

  test("may say more than we know, as an IVR that was made for another service does", () => {
    const more = { channel: "voice", metadata: { agent: [1] }, user: 7, constructor: "x" };
    expect(read({ ...LEAST, ...more })).toEqual({ body: BODY });
  });

  test("keeps nothing that PostgreSQL does not take", () => {
    const user = { note: "a\0b\ud800c\nd" };
    expect(read({ ...LEAST, metadata: { user } }).body.metadata.user).toEqual({ note: "ab\ufffdc\nd" });
  });

  test("may be as long as this", () => {
    const user = Object.fromEntries(
      Array.from({ length: 50 }, (_, index) => [`${index}`.padEnd(64, "x"), "y".repeat(1_000)]),
    );
    const key = "!~".repeat(127).concat("k");
    const parsed = read({ ...LEAST, metadata: { user } }, { "idempotency-key": key });
    expect(parsed.idempotencyKey).toBe(key);
    expect(parsed.body.metadata.user).toEqual(user);
  });

  test("of anything is read, or refused with a fault for each field", () => {
    const names = fc.constantFrom(
      "business_phone",
      "recipient_phone",
      "metadata",
      "team_id",
      "template_name",
    );
    fc.assert(
      fc.property(fc.dictionary(names, fc.jsonValue()), fc.jsonValue(), (fields, request) => {
        try {
          parseDeflectionRequest({ ...LEAST, ...fields, request }, KNOWN);
        } catch (fault) {
          if (!(fault instanceof Problem)) throw fault;
          expect(fault.status).toBe(422);
          for (const { field, detail } of fault.errors ?? []) {
            expect(field).toMatch(/^(business_phone|recipient_phone|metadata|team_id|template_name)/);
            expect(detail.length).toBeLessThan(300);
          }
        }
      }),
    );
  });

  test("of 5 MB of faults is refused with a short answer", () => {
    const user = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`name${index}`, {}]));
    expect(faultsOf({ ...LEAST, metadata: { user } })).toEqual([
      "metadata.user: has more than 50 entries; leave some out",
    ]);
    const ticket = { ["x".repeat(1_000_000)]: { y: "z".repeat(1_000_000) } };
    expect(faultsOf({ ...LEAST, metadata: { ticket } }).join().length).toBeLessThan(600);
  });
});

describe("what /deflections is asked", () => {
  const json = { request: { headers: { "content-type": "application/json" } } };
  const form = { request: { headers: { "content-type": "application/x-www-form-urlencoded" } } };
  const bare = { request: { headers: {} } };

  test.each([
    ["JSON", { ...json, ...LEAST }],
    ["JSON with a charset", posted(LEAST, { "content-type": "Application/JSON; charset=utf-8" })],
    ["empty JSON, which is told its faults", json],
    ["JSON with a field called id", { ...json, ...LEAST, id: "7" }],
  ])("is to create: %s", (_, event) => {
    expect(isCreate(event)).toBe(true);
  });

  test.each([
    ["an id", { ...bare, id: "x" }],
    ["an id, by a client that says JSON of every request", { ...json, id: "x" }],
    ["an id, with any other type", { ...form, id: "x" }],
    ["an id, and fields that are not of a form", { ...bare, ...LEAST, id: "x" }],
    ["nothing, which is told so", bare],
    ["nothing, with no headers at all", {}],
  ])("is to read: %s", (_, event) => {
    expect(isCreate(event)).toBe(false);
  });

  test.each([
    ["a form", { ...form, ...LEAST }],
    ["JSON that is called a form, as curl does", { ...form, '{"business_phone":': "" }],
    ["text", { request: { headers: { "content-type": "text/plain" } } }],
    ["two types", posted({}, { "content-type": ["text/plain", "application/json"] })],
    ["a query", { ...bare, ...LEAST }],
  ])("is to be asked in JSON: %s", (_, event) => {
    const refusal = { status: 415, detail: "Send JSON: Content-Type: application/json" };
    expect(() => isCreate(event)).toThrow(expect.objectContaining(refusal));
  });
});
