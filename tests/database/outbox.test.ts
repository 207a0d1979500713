import { dropMessage, listOutbox, retryMessage } from "../../src/adapters/postgres/outbox";
import type { DeflectionStore } from "../../src/deflection/deflection-store";
import { claimed, FAILURES, handedOf, serviceRequest, useKept } from "./kept";

const kept = useKept();

/** A desk that cannot be asked, where a person says what becomes of what is unclear. */
const asking = () => kept.store({ ownTickets: false, reports: false, whenUnclear: "ask-a-person" });

const timeout = { kind: "unclear", code: "timeout" } as const;

async function unclear(store: DeflectionStore) {
  const deflection = await claimed(store, serviceRequest());
  expect((await store.settle(deflection, timeout)).state).toEqual({ kind: "unknown" });
  return deflection;
}

test("a message that nobody knows of waits for a person, before all others, and is never due", async () => {
  const store = asking();
  const later = await claimed(store, serviceRequest());
  await store.settle(later, { kind: "transient", code: "503" });
  const { id, messageId } = await unclear(store);
  expect(await kept.delivery(id)).toBe("unknown");
  const [first, second] = await listOutbox(kept.database, 10);
  expect(first).toMatchObject({ id: messageId, state: "unknown", code: "timeout", due_at: null });
  expect(second).toMatchObject({ id: later.messageId, state: "pending", due_at: expect.any(Date) });
  await kept.makeDue(later.messageId);
  expect((await store.takeDue(10)).map((due) => handedOf(due).messageId)).toEqual([later.messageId]);
});

test("who says 'send it again' has it sent as if nothing had been tried", async () => {
  const store = asking();
  const { id, messageId } = await unclear(store);
  await kept.rows("update deriva.message set expires_at = now() - interval '1 s' where id = $1", messageId);
  expect(await retryMessage(kept.database, messageId, "30 minutes")).toBe(true);
  expect(await retryMessage(kept.database, messageId, "30 minutes")).toBe(false);
  expect(await kept.delivery(id)).toBe("requested");
  const due = await kept.take(store, messageId);
  expect(due).toMatchObject({ expired: false });
  expect(due.unclearSince).toBeUndefined();
  await store.settle(handedOf(due), { kind: "accepted", reference: "case-1" });
  expect(await kept.delivery(id)).toBe("sent");
  expect(await kept.ledger(id)).toContain("message_retried_by_hand");
});

test("who says 'let it be' gives it up, once", async () => {
  const { id, messageId } = await unclear(asking());
  expect(await dropMessage(kept.database, messageId)).toBe(true);
  expect(await dropMessage(kept.database, messageId)).toBe(false);
  expect(await kept.delivery(id)).toBe("failed");
  expect(await kept.messages(id)).toMatchObject([{ state: "dead", code: "dropped", due_at: null }]);
  expect(await kept.ledger(id)).toEqual(
    expect.arrayContaining(["message_dropped_by_hand", "delivery_failed"]),
  );
});

test("a message that is dropped on a ticket of ours has somebody call back", async () => {
  const store = kept.store();
  const deflection = await claimed(store, serviceRequest());
  await store.settle(deflection, { kind: "transient", code: "20429" });
  expect(await dropMessage(kept.database, deflection.messageId)).toBe(true);
  expect(await kept.ticket(deflection.ticketId)).toMatchObject({ wants_callback: true });
});

test("a message that failed can be sent again, and its old failure is none of the new send", async () => {
  const store = kept.store();
  const { id, messageId, ...deflection } = await claimed(store, serviceRequest());
  await store.settle({ messageId, ...deflection }, { kind: "accepted", reference: `SM${id}` });
  await kept.report(`SM${id}`, "failed", messageId, FAILURES["our mistake"]);
  expect(await retryMessage(kept.database, messageId, "30 minutes")).toBe(true);
  await kept.report(`SM${id}`, "failed", messageId, FAILURES["our mistake"]);
  expect(await kept.delivery(id)).toBe("requested");
  await store.settle(handedOf(await kept.take(store, messageId)), {
    kind: "accepted",
    reference: `SMagain${id}`,
  });
  await kept.report(`SMagain${id}`, "delivered", messageId);
  expect(await kept.delivery(id)).toBe("delivered");
});

test("what was sent, or is being sent, is nobody's to settle", async () => {
  const store = kept.store();
  const sending = await claimed(store);
  const sent = await claimed(store);
  await store.settle(sent, { kind: "accepted", reference: "SMsettled" });
  for (const { messageId } of [sending, sent]) {
    expect(await retryMessage(kept.database, messageId, "30 minutes")).toBe(false);
    expect(await dropMessage(kept.database, messageId)).toBe(false);
  }
});
