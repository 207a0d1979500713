import type { DeflectionRequest } from "../../src/deflection/deflection";
import type { DeflectionStore } from "../../src/deflection/deflection-store";
import { phone } from "../deflection/fakes";
import { claimed, FAILURES, request, somebody, useKept } from "./kept";

const kept = useKept();

/** Sends somebody the message, so that it counts as sent. */
async function sent(store: DeflectionStore, wanted: DeflectionRequest) {
  const deflection = await claimed(store, wanted);
  await store.settle(deflection, { kind: "accepted", reference: `SM${deflection.id}` });
  return deflection;
}

describe("who calls again within the memory of a line", () => {
  test("is written to once more, on the same ticket, which knows what is newest", async () => {
    const store = kept.store();
    const recipient = somebody();
    const metadata = (ticket: DeflectionRequest["metadata"]["ticket"]) => ({
      user: { plan: "gold" },
      ticket,
    });
    const first = await sent(
      store,
      request({ recipient, metadata: metadata({ call_sid: "CAold", wait: "5 min" }) }),
    );
    const second = await sent(store, request({ recipient, metadata: metadata({ call_sid: "CAnew" }) }));
    expect(second.ticketId).toBe(first.ticketId);
    expect(await kept.ticket(first.ticketId)).toMatchObject({
      priority: 1,
      metadata: { user: { plan: "gold" }, ticket: { call_sid: "CAnew", wait: "5 min" } },
    });
    expect(await kept.ledger(second.id)).toEqual([
      "consent_given",
      "deflection_requested",
      "deflection_asked_again",
      "message_accepted",
    ]);
  });

  test("is not written to a third time; their wish is on the ticket, once, though the press comes twice", async () => {
    const store = kept.store();
    const recipient = somebody();
    const first = await sent(store, request({ recipient }));
    await sent(store, request({ recipient }));
    const before = await kept.counts();
    const third = request({ recipient });
    const presses = await Promise.all([store.claim(third), store.claim(third), store.claim(third)]);
    expect([...presses, await store.claim(third)]).toMatchObject(
      Array(4).fill({ kind: "refused", why: "already" }),
    );
    expect(await kept.ticket(first.ticketId)).toMatchObject({
      priority: 2,
      metadata: { ticket: { call_sid: third.call?.sid } },
    });
    const { claim, event, call, ...others } = await kept.counts();
    expect(before).toMatchObject(others);
    expect(await store.claim({ ...third, fingerprint: "other" })).toEqual({ kind: "conflict" });
  });

  test("gets a priority of 9 at most", async () => {
    const store = kept.store();
    const recipient = somebody();
    const { ticketId } = await sent(store, request({ recipient }));
    for (let call = 0; call < 12; call++) await store.claim(request({ recipient }));
    expect((await kept.ticket(ticketId)).priority).toBe(9);
  });

  test("is not told, on another's telephone, that we know them", async () => {
    const store = kept.store();
    const { recipient } = await sent(store, request());
    const typed = await store.claim(request({ recipient, origin: "typed", caller: somebody() }));
    expect(typed).toEqual({ kind: "refused", why: "limited" });
  });

  test("is written to again on a failed message's ticket, as if for the first time", async () => {
    const store = kept.store();
    const failed = await claimed(store);
    await store.settle(failed, FAILURES.withheld);
    const { recipient } = failed;
    const second = await sent(store, request({ recipient }));
    expect(second.ticketId).toBe(failed.ticketId);
    expect((await sent(store, request({ recipient }))).ticketId).toBe(failed.ticketId);
    expect(await store.claim(request({ recipient }))).toMatchObject({ why: "already" });
  });

  test("has one ticket also after a callback was promised, and then none calls back", async () => {
    const store = kept.store();
    const first = await claimed(store);
    await kept.rows(
      "update deriva.ticket set wants_callback = true, kind = 'abandoned' where id = $1",
      first.ticketId,
    );
    const { ticketId } = await sent(store, request({ recipient: first.recipient }));
    expect(await kept.ticket(ticketId)).toMatchObject({
      ...{ id: first.ticketId, wants_callback: false, kind: "deflection" },
    });
  });
});

test("after the memory they are new: another ticket, and two messages again", async () => {
  const store = kept.store();
  const recipient = somebody();
  const first = await sent(store, request({ recipient }));
  await sent(store, request({ recipient }));
  await kept.rows(
    `with aged as (update deriva.deflection set created_at = created_at - interval '25 hours' where recipient = $1)
     update deriva.ticket set created_at = created_at - interval '25 hours' where id = $2`,
    ...[recipient, first.ticketId],
  );
  const third = await sent(store, request({ recipient }));
  expect(third.ticketId).not.toBe(first.ticketId);
  expect((await kept.ticket(third.ticketId)).priority).toBe(0);
  expect((await sent(store, request({ recipient }))).ticketId).toBe(third.ticketId);
});

test("a resolved ticket is not joined", async () => {
  const store = kept.store();
  const { recipient, ticketId } = await sent(store, request());
  await kept.rows("update deriva.ticket set status = 'resolved' where id = $1", ticketId);
  expect((await sent(store, request({ recipient }))).ticketId).not.toBe(ticketId);
});

test("two who ask for one new contact at the same moment, by different claims, make one contact and one ticket", async () => {
  const store = kept.store();
  for (let round = 0; round < 5; round++) {
    const recipient = somebody();
    const both = [request({ recipient }), request({ recipient })];
    const [one, other] = await Promise.all(both.map((wanted) => claimed(store, wanted)));
    expect(one?.ticketId).toBe(other?.ticketId);
    expect(
      await kept.rows("select distinct contact_id from deriva.deflection where recipient = $1", recipient),
    ).toHaveLength(1);
  }
});

test.each([
  ["Mexico", "+5215512345678", "+525512345678"],
  ["Argentina", "+5491123456789", "+541123456789"],
  ["Argentina, dialled at home", "+5491123456790", "+54 11 15 2345 6790"],
  ["Brazil", "+5511991234567", "+551191234567"],
])("the spellings of one number are one contact: %s, %s and %s", async (_, long, short) => {
  const store = kept.store();
  const first = await sent(store, request({ recipient: phone(long) }));
  const second = await sent(store, request({ recipient: phone(short) }));
  expect(second.ticketId).toBe(first.ticketId);
  expect(await store.claim(request({ recipient: phone(long) }))).toMatchObject({ why: "already" });
  const { contact_id } = await kept.ticket(first.ticketId);
  expect(await kept.rows("select value from deriva.address where contact_id = $1", contact_id)).toEqual([
    { value: first.recipient },
  ]);
});
