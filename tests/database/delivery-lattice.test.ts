import fc from "fast-check";
import type { Delivery } from "../../src/deflection/delivery";
import type { DeskAnswer } from "../../src/deflection/desk";
import { claimed, FAILURES, useKept } from "./kept";

const kept = useKept();

/** deriva.delivery_rank: what is later in it outdoes what is earlier. */
const RANKS: readonly Delivery[] = [
  ...(["requested", "unknown", "sending", "sent", "failed", "delivered", "read", "replied"] as const),
];
const rankOf = (delivery: Delivery) => RANKS.indexOf(delivery);
const highest = (all: readonly Delivery[]) =>
  all.reduce((a, b) => (rankOf(b) > rankOf(a) ? b : a), "requested");

const SENDING = rankOf("sending");

type Step =
  | { readonly kind: "report"; readonly delivery: Delivery; readonly bare: boolean }
  | { readonly kind: "settle"; readonly answer: DeskAnswer["kind"] };

const REPORTS = ["sending", "sent", "delivered", "read", "failed"] as const;
const anyReport = (bare: fc.Arbitrary<boolean>): fc.Arbitrary<Step> =>
  fc.record({ kind: fc.constant("report" as const), delivery: fc.constantFrom(...REPORTS), bare });
const anySettle = (...answers: DeskAnswer["kind"][]): fc.Arbitrary<Step> =>
  fc.record({ kind: fc.constant("settle" as const), answer: fc.constantFrom(...answers) });

function answerOf(kind: DeskAnswer["kind"], reference: string): DeskAnswer {
  switch (kind) {
    case "accepted":
      return { kind, reference };
    case "refused":
      return FAILURES.withheld;
    default:
      return { kind, code: "20429" };
  }
}

/** Walks the steps; after each one the delivery is not further back. */
async function walk(steps: readonly Step[]) {
  const store = kept.store();
  const deflection = await claimed(store);
  const reference = `SM${deflection.id}`;
  let before: Delivery = "sending";
  for (const step of steps) {
    if (step.kind === "settle") await store.settle(deflection, answerOf(step.answer, reference));
    else {
      const { delivery, bare } = step;
      const answer = delivery === "failed" ? FAILURES.withheld : undefined;
      await kept.report(reference, delivery, bare ? undefined : deflection.messageId, answer);
    }
    const now = await kept.delivery(deflection.id);
    // Until something is reported, the answer to the send alone tells how far it is.
    expect(Math.max(rankOf(now), SENDING)).toBeGreaterThanOrEqual(rankOf(before));
    before = now;
  }
  const moves = (await kept.ledger(deflection.id)).filter((kind) => kind.startsWith("delivery_"));
  expect(new Set(moves).size).toBe(moves.length);
  return before;
}

const reported = (steps: readonly Step[]) =>
  steps.flatMap((step) => (step.kind === "report" ? [step.delivery] : []));

test("whatever the order and however often, a message that was accepted is as far as the furthest report", async () => {
  const some = fc.array(fc.oneof(anyReport(fc.boolean()), anySettle("accepted")), { maxLength: 7 });
  await fc.assert(
    fc.asyncProperty(some, some, async (before, after) => {
      const steps: Step[] = [...before, { kind: "settle", answer: "accepted" }, ...after];
      expect(await walk(steps)).toBe(highest(["sending", ...reported(steps)]));
    }),
    { numRuns: 40 },
  );
});

test("whatever the answer to the send, a report outdoes it that tells more", async () => {
  const answers = anySettle("accepted", "refused", "transient", "unclear");
  const some = fc.array(anyReport(fc.constant(false)), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(some, answers, some, async (before, settle, after) => {
      const steps = [...before, settle, ...after];
      const refused = before.length === 0 && settle.kind === "settle" && settle.answer === "refused";
      const end = await walk(steps);
      const told = highest([...reported(steps), ...(refused ? (["failed"] as const) : [])]);
      if (steps.length > 1 || refused) expect(end).toBe(told);
      else expect(rankOf(end)).toBeLessThanOrEqual(SENDING);
    }),
    { numRuns: 40 },
  );
});
