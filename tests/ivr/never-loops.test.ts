import fc from "fast-check";
import type { LineConfig } from "../../src/config/define-config";
import type { Outcome } from "../../src/deflection/outcome";
import { lineWith } from "./lines";
import { PhoneCall } from "./phone-call";

const action = fc.constantFrom<NonNullable<LineConfig["menu"]>[1]>("whatsapp", "stay", {
  dial: "+56223456789",
  name: "ventas",
});

const menu = fc
  .dictionary(fc.constantFrom(..."1234567890*#"), action, { minKeys: 1, maxKeys: 12, noNullPrototype: true })
  .map((keys) => keys as NonNullable<LineConfig["menu"]>);

const afterwards = fc.constantFrom<NonNullable<LineConfig["afterwards"]>>(
  "goodbye",
  { enqueue: "soporte" },
  { dial: "sip:ventas@example.com" },
);

const inputs = fc.array(fc.constantFrom("quiet", "", ..."1234567890*#", "99"), {
  minLength: 40,
  maxLength: 40,
});

const from = fc.constantFrom("+56976591991", "anonymous", "sip:ana@example.com", "");

const outcome = fc.constantFrom<Outcome>("accepted", "later", "refused", "unavailable");

test("whatever a caller does or leaves, no call hears more menus than its rounds and one more, and each ends", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({ menu, afterwards, inputs, from, outcome, rounds: fc.integer({ min: 1, max: 10 }) }),
      async ({ menu, afterwards, inputs, from, outcome, rounds }) => {
        const call = await PhoneCall.to(lineWith({ menu, afterwards, rounds }), { from, outcome });
        for (const input of inputs) {
          if (call.end !== undefined) break;
          await (input === "quiet" ? call.stayQuiet() : call.press(input));
        }
        expect(call.end?.name).toMatch(/^(?:Hangup|Enqueue|Dial)$/);
        expect(call.choices.length).toBeLessThanOrEqual(1);
        const menus = call.documents.filter((path) => path === "/ivr");
        expect(menus.length).toBeLessThanOrEqual(rounds + 2);
      },
    ),
    { numRuns: 300 },
  );
});
