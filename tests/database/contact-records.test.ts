import { callStore } from "../../src/adapters/postgres/call-store";
import { eraseContact, exportContact, mergeContacts } from "../../src/adapters/postgres/contact-records";
import { rememberLineType } from "../../src/adapters/postgres/line-types";
import { listOutbox, retryMessage } from "../../src/adapters/postgres/outbox";
import type { PhoneNumber } from "../../src/contact/phone-number";
import { phone } from "../deflection/fakes";
import { endedCall } from "./ended-call";
import { inbound, keepInbound } from "./inbound";
import { claimed, FAILURES, LINE, request, SETTINGS, somebody, useKept } from "./kept";

const kept = useKept();

const NATIONAL = "5512345678";
const [SHORT, LONG] = [phone(`+52${NATIONAL}`), phone(`+521${NATIONAL}`)];

/** What of these still stands in some table. */
async function tracesOf(...texts: readonly string[]): Promise<readonly string[]> {
  const dump = await kept.dump();
  return texts.filter((text) => dump.includes(text));
}

/** Somebody of whom there is something in every table. */
async function wellKnown(name: string, number: PhoneNumber, other: PhoneNumber, scoped: string) {
  const sms = { from: "+56912340000", text: `Hola, ${name}` };
  const store = kept.store({ termsOf: (one) => ({ ...SETTINGS.termsOf(one), sms }) });
  const metadata = { user: { name }, ticket: { order: "Pedido-4711" } };
  const first = await claimed(store, request({ recipient: number, metadata, variables: { 1: name } }));
  await store.settle(first, { kind: "accepted", reference: `SM${name}1` });
  await kept.report(`SM${name}1`, "failed", first.messageId, FAILURES["for now"]);
  const calls = callStore(kept.database, { ownTickets: true });
  await calls.end({ ...endedCall(other, first.call?.sid), metadata }, true);
  await calls.end({ ...endedCall(other), metadata }, true);
  const text = `Soy ${name}, mi pedido es Pedido-4711`;
  await keepInbound(kept.database, inbound(other, { text, addresses: [other, scoped] }));
  await rememberLineType(kept.database, number, "mobile");
  // They typed somebody else's number, and another typed theirs.
  const typed = { origin: "typed", caller: number } as const;
  const friend = await claimed(
    kept.store(),
    request({ ...typed, metadata: { user: {}, ticket: { called_from: number, order: "no-4712" } } }),
  );
  return { store, first, friend };
}

test("what is kept of a person is exported whole, by any spelling of their number; nobody else's", async () => {
  const { first } = await wellKnown("Rosalinda", SHORT, LONG, "MX.1");
  await claimed(kept.store());
  const records = await exportContact(kept.database, LONG);
  expect(await exportContact(kept.database, SHORT)).toEqual(records);
  const counts = Object.fromEntries(
    Object.entries(records ?? {}).map(([table, rows]) => [table, rows.length]),
  );
  expect(counts).toMatchObject({
    ...{ contacts: 1, addresses: 2, consents: 1, tickets: 1, deflections: 1, messages: 2, line_types: 1 },
    ...{ claims: 1, calls: 2 },
  });
  expect(counts.events).toBeGreaterThan(6);
  expect(counts.counters).toBeGreaterThan(0);
  const text = JSON.stringify(records);
  for (const said of ["Rosalinda", "Pedido-4711", "MX.1", "SMRosalinda1", first.call?.sid, "Para aceptar"]) {
    expect(text).toContain(said);
  }
  expect(text).not.toContain("no-4712");
  expect(await exportContact(kept.database, somebody())).toBeUndefined();
});

describe("a person who is erased", () => {
  const national = "5598765432";
  const [number, other] = [phone(`+521${national}`), phone(`+52${national}`)];

  test("cannot be found in any table by number, words or metadata; what is counted stays", async () => {
    const { first, friend, store } = await wellKnown("Genoveva", number, other, "MX.2");
    const waiting = await claimed(
      store,
      request({ recipient: number, origin: "service", claim: `call:CAtyped:${number}` }),
    );
    const before = await kept.counts();
    const ledger = await kept.ledger(first.id);

    expect(await eraseContact(kept.database, other)).toBe(true);
    expect(await tracesOf(national, "MX.2", "Genoveva")).toEqual([]);
    const theirs = await kept.rows(
      `select to_jsonb(d)::text || to_jsonb(t)::text || to_jsonb(m)::text as text from deriva.deflection d
       join deriva.ticket t on t.id = d.ticket_id join deriva.message m on m.contact_id = d.contact_id where d.id = $1`,
      first.id,
    );
    expect(JSON.stringify(theirs)).not.toMatch(/4711/);

    const after = await kept.counts();
    for (const table of ["event", "consent", "deflection", "ticket", "message", "claim", "call", "contact"]) {
      const more = table === "event" ? 1 : 0;
      expect([table, after[table]]).toEqual([table, (before[table] ?? 0) + more]);
    }
    expect(await kept.ledger(first.id)).toEqual(ledger);
    expect((await kept.ticket(friend.ticketId)).metadata.ticket).toEqual({ order: "no-4712" });

    // What waited is not sent, and nothing that is told late wakes it.
    const ids = [first.messageId, waiting.messageId];
    expect((await listOutbox(kept.database, 100)).filter(({ id }) => ids.includes(id))).toEqual([]);
    await kept.rows(
      "update deriva.message set due_at = now() - interval '1 s' where state in ('sending', 'pending')",
    );
    expect(JSON.stringify(await store.takeDue(100))).not.toContain(first.id);
    for (const id of ids) expect(await retryMessage(kept.database, id, "30 minutes")).toBe(false);
    expect((await store.settle(waiting, { kind: "accepted", reference: "SMlate" })).state.kind).toBe("dead");
    const messages = [await kept.messages(first.id), await kept.messages(waiting.id)];
    for (const delivery of ["sent", "delivered", "failed"] as const) {
      const answer = delivery === "failed" ? FAILURES["not on WhatsApp"] : undefined;
      expect(await kept.report("SMGenoveva1", delivery, first.messageId, answer)).toEqual({ kept: "known" });
      await kept.report("SMGenoveva2", delivery, undefined, answer);
    }
    expect([await kept.messages(first.id), await kept.messages(waiting.id)]).toEqual(messages);
    expect(await kept.ticket(first.ticketId)).toMatchObject({ wants_callback: false });

    expect(await eraseContact(kept.database, other)).toBe(false);
    expect(await exportContact(kept.database, number)).toBeUndefined();
  });

  test("and calls again is somebody new", async () => {
    const store = kept.store();
    const first = await claimed(store);
    await eraseContact(kept.database, first.recipient);
    const second = await claimed(store, request({ recipient: first.recipient }));
    expect(second.ticketId).not.toBe(first.ticketId);
    expect((await kept.ticket(second.ticketId)).contact_id).not.toBe(
      (await kept.ticket(first.ticketId)).contact_id,
    );
  });

  test("is erased also where only their line was looked up, or they were only counted", async () => {
    const [one, caller] = [somebody(), somebody()];
    await rememberLineType(kept.database, one, "landline");
    await claimed(kept.store(), request({ origin: "typed", caller }));
    for (const nearlyUnknown of [one, caller]) {
      expect(await eraseContact(kept.database, nearlyUnknown)).toBe(true);
      expect(await tracesOf(nearlyUnknown.slice(1))).toEqual([]);
    }
    expect(await eraseContact(kept.database, somebody())).toBe(false);
  });
});

describe("two contacts who are one person", () => {
  test("are made one: addresses, tickets and messages; what was agreed to and what happened stays as it was written", async () => {
    const store = kept.store();
    const [one, other] = [await claimed(store), await claimed(store)];
    const ledger = await kept.ledger(one.id);
    expect(await mergeContacts(kept.database, one.recipient, other.recipient)).toBe(true);
    expect(await mergeContacts(kept.database, one.recipient, other.recipient)).toBe(true);
    const { contact_id } = await kept.ticket(other.ticketId);
    expect(await kept.ticket(one.ticketId)).toMatchObject({ contact_id });
    const records = await exportContact(kept.database, one.recipient);
    expect(records).toMatchObject({ deflections: [{ contact_id }, { contact_id }] });
    expect([records?.contacts?.length, records?.consents?.length]).toEqual([2, 2]);
    expect(await kept.ledger(one.id)).toEqual(ledger);
    await keepInbound(kept.database, inbound(one.recipient));
    // Both were sent the message: a third is not.
    expect(await store.claim(request({ recipient: one.recipient }))).toMatchObject({ why: "already" });
    expect(await eraseContact(kept.database, other.recipient)).toBe(true);
    expect(await tracesOf(one.recipient.slice(1), other.recipient.slice(1))).toEqual([]);
  });

  test.each(["the one", "the other"])("do not want to be written to when %s of them did not", async (who) => {
    const store = kept.store();
    const [one, other] = [await claimed(store), await claimed(store)];
    const stopped = who === "the one" ? one : other;
    await keepInbound(kept.database, inbound(stopped.recipient, { opt: "stop" }));
    await mergeContacts(kept.database, one.recipient, other.recipient);
    for (const { recipient } of [one, other]) {
      expect(await store.claim(request({ recipient }))).toMatchObject({ why: "opted-out" });
    }
  });

  test("are not, where one of them is not known", async () => {
    const { recipient } = await claimed(kept.store());
    expect(await mergeContacts(kept.database, somebody(), recipient)).toBe(false);
    expect(await mergeContacts(kept.database, recipient, LINE)).toBe(false);
  });
});
