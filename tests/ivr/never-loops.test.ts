import fc from "fast-check";
import type { LineConfig } from "../../src/config/define-config";
import type { Outcome } from "../../src/deflection/outcome";
import { FREE, type Standing } from "../../src/deflection/standing";
import { addressOf, type CallState } from "../../src/ivr/call-state";
import { UNKNOWN_WAIT } from "../../src/ivr/wait";
import { EXAMPLE_NUMBERS } from "./example-numbers";
import { lineWith } from "./lines";
import { PhoneCall } from "./phone-call";

const action = fc.constantFrom<NonNullable<LineConfig["menu"]>[1]>("whatsapp", "another-number", "stay", {
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

const input = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("quiet", "", ..."1234567890*#", "99") },
  { weight: 1, arbitrary: fc.constantFrom("976591990", "976591990#", "0034612345678#", "228409170", "*#") },
  { weight: 1, arbitrary: fc.stringMatching(/^[0-9*#]{1,40}$/) },
);

const inputs = fc.array(input, { minLength: 60, maxLength: 60 });

const from = fc.constantFrom("+56976591991", "anonymous", "sip:ana@example.com", "", "+56228409170");

const outcome = fc.array(
  fc.constantFrom<Outcome>("accepted", "later", "refused", "limited", "already", "unavailable"),
  { minLength: 1, maxLength: 3 },
);

const standing = fc.constantFrom<Standing>(
  FREE,
  { kind: "sent", minutesAgo: 5, again: true },
  { kind: "sent", minutesAgo: 5, again: false },
  { kind: "barred", why: "not-on-whatsapp" },
  { kind: "barred", why: "stopped" },
);

/** A number is asked for at most so often in a call: after the last try WhatsApp is offered no more. */
const MOST_ASKED = 3;

test("whatever a caller does or leaves, no call hears more menus than its rounds and one for each failure, and each ends", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        ...{ menu, afterwards, inputs, from, outcome, standing },
        enterNumber: fc.boolean(),
        rounds: fc.integer({ min: 1, max: 10 }),
      }),
      async ({ menu, afterwards, inputs, from, outcome, standing, enterNumber, rounds }) => {
        const line = lineWith({ menu, afterwards, rounds, enterNumber });
        const call = await PhoneCall.to(line, { from, outcome, standing });
        for (const input of inputs) {
          if (call.end !== undefined) break;
          await (input === "quiet" ? call.stayQuiet() : call.press(input));
        }
        expect(call.end?.name).toMatch(/^(?:Hangup|Enqueue|Dial)$/);
        // Once on their own number, and once, where that was refused, on one that they typed.
        expect(call.choices.length).toBeLessThanOrEqual(enterNumber ? 2 : 1);
        const asked = call.transcript.filter((text) => text.startsWith("Marque el número"));
        expect(asked.length).toBeLessThanOrEqual(enterNumber ? MOST_ASKED : 0);
        const menus = call.documents.filter((path) => path === "/ivr");
        expect(menus.length).toBeLessThanOrEqual(rounds + 3);
      },
    ),
    { numRuns: 200 },
  );
});

const path = fc.constantFrom("/ivr", "/handle-input", "/enter-number");

/** Any state that an address of ours can carry, whether a call would come to it or not. */
const state: fc.Arbitrary<CallState> = fc
  .record(
    {
      round: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 999 })),
      whatsapp: fc.constantFrom("untried", "refused", "failed"),
      offer: fc.constantFrom("own", "again", "typed", "none"),
      attempt: fc.integer({ min: 1, max: 5 }),
      number: fc.constantFrom(...EXAMPLE_NUMBERS),
    },
    { requiredKeys: ["round", "whatsapp"] },
  )
  .map((met) => ({ ...met, announced: UNKNOWN_WAIT }));

test("wherever a call is met, it ends before long, whatever the caller does", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        ...{ menu, afterwards, inputs, from, outcome, standing, path, state },
        enterNumber: fc.boolean(),
        rounds: fc.integer({ min: 1, max: 10 }),
      }),
      async ({ menu, afterwards, inputs, path, state, enterNumber, rounds, ...circumstances }) => {
        const line = lineWith({ menu, afterwards, rounds, enterNumber });
        const call = await PhoneCall.to(line, { ...circumstances, at: addressOf(path, state) });
        for (const input of inputs) {
          if (call.end !== undefined) break;
          await (input === "quiet" ? call.stayQuiet() : call.press(input));
        }
        expect(call.end?.name).toMatch(/^(?:Hangup|Enqueue|Dial)$/);
        // A digit and a menu for each round and failure, and a number that is asked for, read back and not confirmed.
        expect(call.documents.length).toBeLessThanOrEqual(2 * (rounds + 3) + 2 * (MOST_ASKED + 1));
      },
    ),
    { numRuns: 200 },
  );
});
