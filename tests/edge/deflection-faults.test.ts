import type { KnownToConfig } from "../../src/edge/check-against-config";
import {
  faultsOf,
  KNOWN,
  LEAST,
  numberOf,
  OTHER_SENDER,
  RECIPIENT,
  read,
  SENDER,
} from "./deflection-requests";

const E164 = (example: string) => `write it in E.164: '${example}'`;

describe("a fault of a request is told with its mend", () => {
  test.each<[string, object, string]>([
    [
      "no sender",
      { recipient_phone: RECIPIENT },
      "business_phone: is missing; write a sender of ours in E.164: '56976591992'",
    ],
    [
      "no recipient",
      { business_phone: SENDER },
      "recipient_phone: is missing; write who is to be written to in E.164: '56976591991'",
    ],
    [
      "a number that cannot exist",
      { ...LEAST, recipient_phone: "123" },
      `recipient_phone: '123' is not a telephone number that can exist; ${E164(RECIPIENT)}`,
    ],
    [
      "null for a number",
      { ...LEAST, recipient_phone: null },
      `recipient_phone: null is not a telephone number; ${E164(RECIPIENT)}`,
    ],
    [
      "a list for a number",
      { ...LEAST, business_phone: [SENDER] },
      `business_phone: ["56976591992"] is not a telephone number; ${E164(SENDER)}`,
    ],
    [
      "a fraction for a number",
      { ...LEAST, recipient_phone: 1.5 },
      `recipient_phone: 1.5 is not a telephone number; ${E164(RECIPIENT)}`,
    ],
    [
      "a number too large to be one",
      { ...LEAST, recipient_phone: 1e21 },
      `recipient_phone: 1e+21 is not a telephone number that can exist; ${E164(RECIPIENT)}`,
    ],
    [
      "metadata that are a list",
      { ...LEAST, metadata: [] },
      'metadata: [] is not an object; write { "user": { … }, "ticket": { … } }',
    ],
    [
      "metadata of the person that are a list",
      { ...LEAST, metadata: { user: [1] } },
      'metadata.user: [1] is not an object; write { "name": "value" }',
    ],
    [
      "metadata in metadata",
      { ...LEAST, metadata: { ticket: { "my area": { a: 1 } } } },
      "metadata.ticket['my area']: {\"a\":1} is not a string, a number or a boolean; " +
        "metadata are flat, and what is not known is left out",
    ],
    [
      "a long text",
      { ...LEAST, metadata: { ticket: { note: "x".repeat(1_001) } } },
      "metadata.ticket.note: is longer than 1,000 characters; cut it",
    ],
    [
      "1e999",
      { ...LEAST, metadata: { ticket: JSON.parse('{"n":1e999}') } },
      "metadata.ticket.n: is not a finite number; write it as a string",
    ],
    [
      "an empty name",
      { ...LEAST, metadata: { user: { "": 1 } } },
      "metadata.user: a name is empty; write one",
    ],
    [
      "a long name",
      { ...LEAST, metadata: { user: { ["n".repeat(65)]: 1 } } },
      `metadata.user: the name '${"n".repeat(60)}' is longer than 64 characters; shorten it`,
    ],
    [
      "a name with NUL",
      { ...LEAST, metadata: { user: { "a\0": 1 } } },
      "metadata.user: a name holds a control character or half a character; take it out",
    ],
    [
      "a name that would be lost",
      { ...LEAST, metadata: { user: JSON.parse('{"__proto__":1}') } },
      "metadata.user: '__proto__' cannot be a name; choose another",
    ],
    [
      "a team in quotes",
      { ...LEAST, team_id: "1234" },
      "team_id: '1234' is not a team's id; write a whole number from 1 to 2147483647, without quotes",
    ],
    [
      "team 0",
      { ...LEAST, team_id: 0 },
      "team_id: 0 is not a team's id; write a whole number from 1 to 2147483647, without quotes",
    ],
    [
      "no name of a template",
      { ...LEAST, template_name: "" },
      "template_name: is empty; write a template's name or leave it out",
    ],
    [
      "a template that is a number",
      { ...LEAST, template_name: 7 },
      "template_name: 7 is not a text; write a template's name in quotes",
    ],
  ])("%s", (_, body, fault) => {
    expect(faultsOf(body)).toEqual([fault]);
  });

  test.each<[string, string | string[], string]>([
    ["empty", "", "is empty"],
    ["long", "k".repeat(256), "is longer than 255 characters"],
    ["of two words", "a b", "holds a space or what is not ASCII"],
    ["not ASCII", "ñ", "holds a space or what is not ASCII"],
    ["sent twice", ["a", "b"], "holds a space or what is not ASCII"],
  ])("a key that is %s", (_, key, why) => {
    expect(faultsOf(LEAST, { "idempotency-key": key })).toEqual([
      `Idempotency-Key: ${why}; write at most 255 visible ASCII characters without spaces, or leave the header out`,
    ]);
  });
});

describe("what a request asks for is held against the config", () => {
  test.each<[string, object, string]>([
    [
      "a sender that is not ours, and near one",
      { ...LEAST, business_phone: "56976591993" },
      "business_phone: '+56976591993' is not a sender of ours; did you mean '+56976591992'?",
    ],
    [
      "a sender that is not ours",
      { ...LEAST, business_phone: "442071838750" },
      "business_phone: '+442071838750' is not a sender of ours; it can be '+56976591992', '+12018904826'",
    ],
    [
      "a sender of ours as the recipient",
      { ...LEAST, recipient_phone: OTHER_SENDER },
      "recipient_phone: '+12018904826' is a sender of ours; write the number of who is to be written to",
    ],
    ["a team", { ...LEAST, team_id: 9 }, "team_id: 9 is not a team of ours; it can be '1234', '77'"],
    [
      "a template",
      { ...LEAST, template_name: "ivr_deflct" },
      "template_name: 'ivr_deflct' is not a template of ours; did you mean 'ivr_deflect'?",
    ],
    [
      "a template by the name of what every object has",
      { ...LEAST, template_name: "toString" },
      "template_name: 'toString' is not a template of ours; it can be 'ivr_deflect', 'reminder'",
    ],
  ])("%s", (_, body, fault) => {
    expect(faultsOf(body)).toEqual([fault]);
  });

  test("where no teams are listed, any is taken", () => {
    expect(faultsOf({ ...LEAST, team_id: 9 }, {}, { ...KNOWN, teams: [] })).toEqual([]);
  });

  test("a key that may use some senders is told of no other", () => {
    const known: KnownToConfig = { ...KNOWN, allowedSenders: [numberOf(OTHER_SENDER)] };
    expect(faultsOf(LEAST, {}, known)).toEqual([
      "business_phone: '+56976591992' is not a sender that this key may use; it can be '+12018904826'",
    ]);
    expect(read({ ...LEAST, business_phone: OTHER_SENDER }, {}, known).body.sender).toBe(`+${OTHER_SENDER}`);
  });

  test("and everything that does not hold is told at once", () => {
    const body = {
      business_phone: "56976591993",
      recipient_phone: true,
      metadata: { user: { a: null, constructor: "b" }, ticket: 7 },
      team_id: 9,
      template_name: "x",
    };
    const told = faultsOf(body, { "idempotency-key": "" });
    expect(told.map((fault) => fault.split(": ")[0]).sort()).toEqual([
      "Idempotency-Key",
      "business_phone",
      "metadata.ticket",
      "metadata.user",
      "metadata.user.a",
      "recipient_phone",
      "team_id",
      "template_name",
    ]);
  });
});
