import fc from "fast-check";
import { fingerprintOf } from "../../src/edge/fingerprint-of";
import { LEAST, RECIPIENT, read, SENDER } from "./deflection-requests";

const of = (body: object) => fingerprintOf(read(body).body);

const flat = fc.dictionary(
  fc.stringMatching(/^[a-z0-9]{1,4}$/),
  fc.oneof(fc.string(), fc.boolean(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
  { maxKeys: 6 },
);

const bodies = fc.record(
  {
    metadata: fc.record({ user: flat, ticket: flat }, { requiredKeys: [] }),
    team_id: fc.constantFrom(1234, 77),
    template_name: fc.constantFrom("ivr_deflect", "reminder"),
  },
  { requiredKeys: [] },
);

/** The same with every object's names the other way round. */
function reversed(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, one]) => [name, reversed(one)]),
  );
}

describe("the fingerprint of a request", () => {
  test("is a SHA-256", () => {
    expect(of(LEAST)).toMatch(/^[0-9a-f]{64}$/);
  });

  test("is the same in any order of names, and however a number is written", () => {
    const spellings = fc.constantFrom<string | number>(
      RECIPIENT,
      `+${RECIPIENT}`,
      "+56 9 7659-1991",
      56976591991,
    );
    fc.assert(
      fc.property(bodies, spellings, (body, recipient_phone) => {
        const other = Object(reversed({ ...LEAST, ...body }));
        expect(of({ ...other, recipient_phone, business_phone: `+${SENDER}` })).toBe(
          of({ ...LEAST, ...body }),
        );
      }),
    );
  });

  test("is the same when what is optional is null, empty or not there", () => {
    const nothing = of(LEAST);
    expect(of({ ...LEAST, metadata: null, team_id: null, template_name: null, unknown: 1 })).toBe(nothing);
    expect(of({ ...LEAST, metadata: { user: {}, ticket: null } })).toBe(nothing);
  });

  test("is another when anything else is asked for", () => {
    fc.assert(
      fc.property(bodies, bodies, (one, other) => {
        const { body } = read({ ...LEAST, ...one });
        const { body: asked } = read({ ...LEAST, ...other });
        let same = true;
        try {
          expect(JSON.parse(JSON.stringify(asked))).toEqual(JSON.parse(JSON.stringify(body)));
        } catch {
          same = false;
        }
        expect(fingerprintOf(asked) === fingerprintOf(body)).toBe(same);
      }),
    );
  });

  test.each<[string, object, object]>([
    ["the recipient", {}, { recipient_phone: "56976591990" }],
    ["the team", { team_id: 1234 }, { team_id: 77 }],
    ["the template", {}, { template_name: "ivr_deflect" }],
    ["whose metadata", { metadata: { user: { a: 1 } } }, { metadata: { ticket: { a: 1 } } }],
    ["a type", { metadata: { user: { a: 1 } } }, { metadata: { user: { a: "1" } } }],
    ["a name", { metadata: { user: { a: 1, b: 2 } } }, { metadata: { user: { a: 2, b: 1 } } }],
  ])("is another when only %s is", (_, one, other) => {
    expect(of({ ...LEAST, ...one })).not.toBe(of({ ...LEAST, ...other }));
  });
});
