import { ALL_SENDERS, startSends, stopSends } from "../../src/adapters/postgres/send-stops";
import type { DeflectionRequest } from "../../src/deflection/deflection";
import type { DeflectionStore } from "../../src/deflection/deflection-store";
import { inbound, keepInbound } from "./inbound";
import { claimed, FAILURES, NO_LIMITS, request, serviceRequest, somebody, useKept, WIDE } from "./kept";

const kept = useKept();

// Tests with narrow limits share the counters of all.
beforeEach(() => kept.forgetCounts());

/** Asks twice, and holds that nothing came of it but what is told. */
async function refused(store: DeflectionStore, wanted: DeflectionRequest) {
  const before = await kept.counts();
  const claim = await store.claim(wanted);
  expect(await store.claim(wanted)).toMatchObject({ kind: "refused", why: (claim as { why?: string }).why });
  expect(await kept.counts()).toEqual(before);
  expect(await store.stateOf(wanted.claim)).toBeUndefined();
  return claim;
}

test("who asked us to stop is not written to, until they say start", async () => {
  const store = kept.store();
  const recipient = somebody();
  await keepInbound(kept.database, inbound(recipient, { opt: "stop" }));
  const wanted = request({ recipient });
  expect(await refused(store, wanted)).toEqual({ kind: "refused", why: "opted-out" });
  await keepInbound(kept.database, inbound(recipient, { opt: "start" }));
  expect((await store.claim(wanted)).kind).toBe("claimed");
});

test("whom WhatsApp does not know is not written to for 30 days", async () => {
  const store = kept.store();
  const first = await claimed(store);
  await store.settle(first, FAILURES["not on WhatsApp"]);
  const wanted = request({ recipient: first.recipient });
  expect(await refused(store, wanted)).toEqual({ kind: "refused", why: "not-on-whatsapp" });
  await kept.rows(
    "update deriva.address set unreachable_until = unreachable_until - interval '30 days' where value = $1",
    first.recipient,
  );
  expect((await store.claim(wanted)).kind).toBe("claimed");
});

test("nobody is written to while all sends, or the sender's, are stopped", async () => {
  const store = kept.store();
  const wanted = request();
  for (const stopped of [ALL_SENDERS, wanted.sender]) {
    await stopSends(kept.database, stopped);
    expect(await refused(store, wanted)).toEqual({ kind: "refused", why: "stopped" });
    await startSends(kept.database, stopped);
  }
  expect((await store.claim(wanted)).kind).toBe("claimed");
});

test("a limit that is used up bars until the next hour of the clock, and then no more", async () => {
  const store = kept.store({ limits: { ...NO_LIMITS, all: { perHour: 1, perDay: 10 } } });
  await claimed(store);
  const wanted = request();
  const claim = await refused(store, wanted);
  const left = 3_600 - ((Date.now() / 1_000) % 3_600);
  expect(claim).toEqual({ kind: "refused", why: "limited", retryAfter: expect.any(Number) });
  const { retryAfter = 0 } = claim as { retryAfter?: number };
  expect(Math.abs(retryAfter - left)).toBeLessThan(5);
  await kept.rows("update deriva.counter set unit_start = unit_start - interval '1 hour'");
  expect((await store.claim(wanted)).kind).toBe("claimed");
});

test("a key has a limit of its own, by the minute", async () => {
  const store = kept.store();
  const key = { name: "crm", perMinute: 2 };
  await claimed(store, serviceRequest({ key }));
  await claimed(store, serviceRequest({ key }));
  const claim = await refused(store, serviceRequest({ key }));
  expect(claim).toMatchObject({ kind: "refused", why: "limited" });
  expect((claim as { retryAfter?: number }).retryAfter).toBeLessThanOrEqual(60);
  expect((await store.claim(serviceRequest({ key: { name: "shop", perMinute: 2 } }))).kind).toBe("claimed");
});

test("the numbers that one caller types are limited together, and those of hidden callers by line", async () => {
  const typed = { perHour: 2, perDay: 2 };
  const caller = somebody();
  const store = kept.store({ limits: { ...NO_LIMITS, typed } });
  await claimed(store, request({ origin: "typed", caller }));
  await claimed(store, request({ origin: "typed", caller }));
  expect(await refused(store, request({ origin: "typed", caller }))).toMatchObject({ why: "limited" });
  expect((await store.claim(request({ origin: "typed", caller: somebody() }))).kind).toBe("claimed");

  const hiding = kept.store({ limits: { ...NO_LIMITS, hidden: { perHour: 1, perDay: 1 } } });
  await claimed(hiding, request({ origin: "typed" }));
  expect(await refused(hiding, request({ origin: "typed" }))).toMatchObject({ why: "limited" });
  expect((await hiding.claim(request())).kind).toBe("claimed");
});

test("a limit of none lets nobody through", async () => {
  const store = kept.store({ limits: { ...NO_LIMITS, prefix: { ...WIDE, perHour: 0 } } });
  expect(await refused(store, request())).toMatchObject({ why: "limited" });
});

describe("who hung up without a choice", () => {
  const abandoned = (more: Partial<DeflectionRequest>) => {
    const { consent: _, ...asked } = request({ origin: "abandoned", ...more });
    return asked;
  };

  test("is not written to unless they agreed before", async () => {
    expect(await refused(kept.store(), abandoned({}))).toEqual({ kind: "refused", why: "no-consent" });
  });

  test("is written to once, if they agreed before and were not written to of late", async () => {
    const store = kept.store();
    const { recipient } = await claimed(store);
    expect(await refused(store, abandoned({ recipient }))).toEqual({ kind: "refused", why: "already" });
    await kept.rows(
      "update deriva.deflection set created_at = created_at - interval '2 days' where recipient = $1",
      recipient,
    );
    const { call } = await claimed(store, abandoned({ recipient }));
    expect(await kept.rows("select outcome from deriva.call where sid = $1", call?.sid)).toEqual([
      { outcome: "abandoned" },
    ]);
    expect(await refused(store, abandoned({ recipient }))).toEqual({ kind: "refused", why: "already" });
  });

  test("is not written to if they agreed and took it back", async () => {
    const store = kept.store();
    const { recipient } = await claimed(store);
    await keepInbound(kept.database, inbound(recipient, { opt: "stop" }));
    expect(await refused(store, abandoned({ recipient }))).toEqual({ kind: "refused", why: "opted-out" });
  });
});

test("what the call is known for already stays, when its claim is refused", async () => {
  const store = kept.store();
  const wanted = request();
  await kept.rows("select deriva.note_outcome($1, $2, 'queued')", wanted.call?.sid, wanted.call?.line);
  await stopSends(kept.database, wanted.sender);
  await refused(store, wanted);
  await startSends(kept.database, wanted.sender);
  expect(await kept.rows("select outcome from deriva.call where sid = $1", wanted.call?.sid)).toEqual([
    { outcome: "queued" },
  ]);
});
