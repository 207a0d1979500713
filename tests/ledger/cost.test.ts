import { costOf } from "../../src/ledger/cost";

test("what was used costs what the rates say, and what has no rate is left out", () => {
  const used = {
    templates: [
      { name: "a", count: 100 },
      { name: "b", count: 10 },
    ],
    messages: 400,
    voiceSeconds: 90,
  };
  const rates = { currency: "USD", template: { utility: 0.0113, marketing: 0.0889 }, voiceMinute: 0.0085 };
  const cost = costOf(used, rates, (name) => (name === "b" ? "marketing" : "utility"));
  expect(cost).toEqual({
    currency: "USD",
    total: 2.0318,
    parts: [
      { what: "template", category: "marketing", count: 10, rate: 0.0889, amount: 0.889 },
      { what: "template", category: "utility", count: 100, rate: 0.0113, amount: 1.13 },
      { what: "voice-minute", count: 1.5, rate: 0.0085, amount: 0.0128 },
    ],
  });
});
