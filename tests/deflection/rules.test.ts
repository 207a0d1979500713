import fc from "fast-check";
import { cleanVariable } from "../../src/deflection/clean-variable";
import { deliveryOf } from "../../src/deflection/delivery";
import { outcomeOf } from "../../src/deflection/outcome";
import { retryDelay } from "../../src/deflection/retry-delay";

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

describe("the pause after a failed attempt", () => {
  test.each([
    [1, 5_000],
    [2, 10_000],
    [3, 20_000],
    [6, 160_000],
    [7, 300_000],
    [50, 300_000],
    [5_000, 300_000],
  ])("after attempt %d is at most %d ms", (attempts, most) => {
    expect(retryDelay(attempts, () => 1)).toBe(most);
    expect(retryDelay(attempts, () => 0)).toBe(0);
  });

  test("is a whole number within its bounds, and not the same for all", () => {
    const attempts = fc.integer({ min: 1, max: 2_000 });
    fc.assert(
      fc.property(attempts, (attempt) => {
        const pause = retryDelay(attempt);
        expect(Number.isInteger(pause)).toBe(true);
        expect(pause).toBeGreaterThanOrEqual(0);
        expect(pause).toBeLessThanOrEqual(Math.min(300_000, 5_000 * 2 ** (attempt - 1)));
      }),
    );
    expect(new Set(Array.from({ length: 20 }, () => retryDelay(7))).size).toBeGreaterThan(10);
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
