import fc from "fast-check";
import { cleanVariable } from "../../src/deflection/clean-variable";
import { deliveryOf } from "../../src/deflection/delivery";
import { outcomeOf, outcomeOfRefusal } from "../../src/deflection/outcome";
import { FREE } from "../../src/deflection/standing";
import { fillVariables, type Template } from "../../src/deflection/template";

describe("what may be told of a message", () => {
  test.each([
    [{ kind: "sent" }, "accepted"],
    [{ kind: "pending" }, "later"],
    [{ kind: "sending" }, "later"],
    [{ kind: "unknown" }, "later"],
    [{ kind: "dead", blame: "recipient" }, "refused"],
    [{ kind: "dead", blame: "us" }, "unavailable"],
  ] as const)("%j: %s", (state, outcome) => {
    expect(outcomeOf(state)).toBe(outcome);
  });

  test.each([
    ["opted-out", "refused"],
    ["not-on-whatsapp", "refused"],
    ["limited", "limited"],
    ["already", "already"],
    ["stopped", "unavailable"],
    ["no-consent", "unavailable"],
  ] as const)("a request that is not taken because of '%s': %s", (why, outcome) => {
    expect(outcomeOfRefusal(why)).toBe(outcome);
  });
});

test("nothing speaks against a number of which nothing is known", () => {
  expect(FREE).toEqual({ kind: "free" });
});

describe("a template's variable", () => {
  test.each([
    ["Tienda Sur", "Tienda Sur"],
    ["  Ana\n\tMaría\r\n ", "Ana María"],
    ["a     b", "a b"],
    ["a\u0000b\u200bc\u2028d", "a b c d"],
    ["", "-"],
    [" \n\u00a0\ufeff", "-"],
    ["Ñandú 🛒", "Ñandú 🛒"],
    ["x".repeat(500), "x".repeat(200)],
  ])("%j is sent as %j", (text, clean) => {
    expect(cleanVariable(text)).toBe(clean);
  });

  const anything = fc.oneof(
    fc.string({ unit: "binary", maxLength: 400 }),
    fc
      .array(fc.constantFrom(" ", "\n", "\t", "\0", "a", "🛒", "\u00a0"), { maxLength: 400 })
      .map((all) => all.join("")),
  );

  test("is never empty, blank or long, and holds nothing that WhatsApp refuses", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const clean = cleanVariable(text);
        expect(clean).not.toBe("");
        expect(clean.trim()).toBe(clean);
        expect(clean.length).toBeLessThanOrEqual(200);
        expect(clean).not.toMatch(/[\p{Cc}\u2028\u2029]| {5}/u);
        expect(cleanVariable(clean)).toBe(clean);
      }),
    );
  });

  // Half of an emoji is no character: JSON carries it as "\ud83d", and nobody else takes it.
  test("is cut between characters, never within one", () => {
    expect(cleanVariable(`${"a".repeat(199)}🛒`).isWellFormed()).toBe(true);
    const text = fc.array(fc.constantFrom("🛒", "a"), { minLength: 150, maxLength: 300 });
    fc.assert(fc.property(text, (parts) => expect(cleanVariable(parts.join("")).isWellFormed()).toBe(true)));
  });
});

describe("a template's variables are filled", () => {
  const VALUES = { company: "Tienda Sur", line: "+56228409179", wait: "entre 5 y 10 minutos" };
  const filled = (variables: Template["variables"], values: Partial<typeof VALUES> = {}) =>
    fillVariables({ variables, validityMinutes: 30 }, { ...VALUES, ...values });

  test.each([
    ["{company}", "Tienda Sur"],
    ["{wait}", "entre 5 y 10 minutos"],
    ["Llamó al {line} de {company}", "Llamó al +56228409179 de Tienda Sur"],
    ["{company} {company}", "Tienda Sur Tienda Sur"],
    ["sin más", "sin más"],
    ["{name} {COMPANY} { company }", "{name} {COMPANY} { company }"],
  ])("%j becomes %j", (text, value) => {
    expect(filled({ 1: text })).toEqual({ 1: value });
  });

  test("each under its own name, in their order", () => {
    expect(Object.entries(filled({ 2: "{wait}", 10: "{line}", nombre: "{company}" }))).toEqual([
      ["2", VALUES.wait],
      ["10", VALUES.line],
      ["nombre", VALUES.company],
    ]);
    expect(filled({})).toEqual({});
  });

  test("with what WhatsApp takes: nothing empty, no line break, and no value is read as a pattern", () => {
    expect(filled({ 1: "{wait}" }, { wait: "" })).toEqual({ 1: "-" });
    expect(filled({ 1: "{company}" }, { company: "Tienda\n\tSur" })).toEqual({ 1: "Tienda Sur" });
    expect(filled({ 1: "{company}" }, { company: "$& {wait} $1" })).toEqual({ 1: "$& {wait} $1" });
  });
});

describe("how a delivery goes on", () => {
  test.each([
    ["accepted", "sending"],
    ["scheduled", "sending"],
    ["queued", "sending"],
    ["sending", "sending"],
    ["sent", "sent"],
    ["delivered", "delivered"],
    ["read", "read"],
    ["failed", "failed"],
    ["undelivered", "failed"],
    ["canceled", "failed"],
  ])("Twilio's %s is %s", (status, delivery) => {
    expect(deliveryOf(status)).toBe(delivery);
  });

  test.each(["", "SENT", "receiving", "constructor", "__proto__", "toString"])(
    "%j is not known",
    (status) => {
      expect(deliveryOf(status)).toBeUndefined();
    },
  );
});
