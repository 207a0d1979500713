import { CONFIRM_OPT } from "../../src/conversation/confirm-opt";
import type { InboundMessage } from "../../src/conversation/inbound-message";
import { phone } from "../deflection/fakes";
import { callingFrom } from "./ended-call";
import { inbound, keepInbound } from "./inbound";
import { claimed, FAILURES, handedOf, request, SENDER, serviceRequest, somebody, useKept } from "./kept";

const kept = useKept();

const keep = (message: InboundMessage) => keepInbound(kept.database, message);

const contactsOf = (...canonicals: string[]) =>
  kept.rows<{ contact_id: string }>(
    "select distinct contact_id from deriva.address where canonical = any ($1)",
    canonicals,
  );

test("what a contact writes is kept once, on the ticket of the message they answer, which is replied", async () => {
  const { id, ticketId, recipient } = await claimed(kept.store());
  const message = inbound(recipient);
  const kinds = await Promise.all([keep(message), keep(message), keep(message)]);
  expect(kinds.filter((one) => one.kept)).toEqual([{ kept: true }]);
  expect(kinds.filter((one) => !one.kept)).toHaveLength(2);
  expect(
    await kept.rows(
      "select ticket_id, body, state from deriva.message where reference = $1",
      message.reference,
    ),
  ).toEqual([{ ticket_id: ticketId, body: message.text, state: "received" }]);
  expect(await kept.delivery(id)).toBe("replied");
  expect((await kept.ledger(id)).slice(-2)).toEqual(["message_received", "delivery_replied"]);
});

test.each([
  ["+525512345678", "+5215512345678"],
  ["+541123456789", "+5491123456789"],
  ["+551191234567", "+5511991234567"],
])("who was called %s writes as %s, and is the same", async (called, writes) => {
  const { ticketId, id } = await claimed(kept.store(), request({ recipient: phone(called) }));
  await keep(inbound(writes));
  expect(await kept.delivery(id)).toBe("replied");
  const { contact_id } = await kept.ticket(ticketId);
  // From now on at the spelling that they use.
  expect(await kept.rows("select value from deriva.address where contact_id = $1", contact_id)).toEqual([
    { value: writes },
  ]);
});

test("an answer to what had failed, or nobody knew of, is an answer", async () => {
  const store = kept.store();
  for (const answer of [FAILURES.withheld, { kind: "unclear", code: "timeout" }] as const) {
    const deflection = await claimed(store, serviceRequest());
    await store.settle(deflection, answer);
    await keep(inbound(deflection.recipient));
    expect(
      await kept.row("select delivery, failure from deriva.deflection where id = $1", deflection.id),
    ).toEqual({
      ...{ delivery: "replied", failure: null },
    });
  }
});

test("an answer goes to the newest message of the sender that it was written to", async () => {
  const store = kept.store();
  const recipient = somebody();
  const old = await claimed(store, request({ recipient }));
  const other = await claimed(store, request({ recipient, sender: phone("+56976591993") }));
  await keep(inbound(recipient, { sender: SENDER }));
  expect([await kept.delivery(old.id), await kept.delivery(other.id)]).toEqual(["replied", "sending"]);
});

test("who abandoned a call and then writes, writes on that ticket", async () => {
  const from = somebody();
  await callingFrom(kept, from);
  const message = inbound(from);
  await keep(message);
  const rows = await kept.rows(
    `select t.kind from deriva.message m join deriva.ticket t on t.id = m.ticket_id where m.reference = $1`,
    message.reference,
  );
  expect(rows).toEqual([{ kind: "abandoned" }]);
});

describe("a contact's addresses", () => {
  test("that come together are one contact's, also when many messages come at once", async () => {
    const number = somebody();
    const addresses = [number, `CL.${number.slice(1)}`];
    await Promise.all(Array.from({ length: 5 }, () => keep(inbound(number, { addresses }))));
    expect(await contactsOf(...addresses)).toHaveLength(1);
  });

  test("add to those of who is known, by any of them", async () => {
    const { recipient, ticketId } = await claimed(kept.store());
    const scoped = `CL.${recipient.slice(1)}`;
    await keep(inbound(recipient, { addresses: [recipient, scoped] }));
    const message = inbound(scoped);
    expect(await keep(message)).toEqual({ kept: true });
    const { contact_id } = await kept.ticket(ticketId);
    expect(await contactsOf(recipient, scoped)).toEqual([{ contact_id }]);
    expect(
      await kept.rows("select ticket_id from deriva.message where reference = $1", message.reference),
    ).toEqual([{ ticket_id: ticketId }]);
  });

  test("of two whom we knew apart make nobody one; somebody is told", async () => {
    const [one, other] = [somebody(), somebody()];
    await keep(inbound(one));
    await keep(inbound(other));
    expect(await keep(inbound(one, { addresses: [one, other] }))).toEqual({ kept: true, met: true });
    const contacts = await contactsOf(one, other);
    expect(contacts).toHaveLength(2);
    const { details } = await kept.row<{ details: { contacts: string[] } }>(
      "select details from deriva.event where kind = 'contacts_met'",
    );
    expect([...details.contacts].sort()).toEqual(contacts.map(({ contact_id }) => contact_id).sort());
    expect(await keep(inbound(one, { addresses: [one, other], opt: "stop" }))).toEqual({
      ...{ kept: true, met: true, opt: "stop" },
    });
  });

  test("can be reached again when they write, whatever was known of them", async () => {
    const store = kept.store();
    const first = await claimed(store);
    await store.settle(first, FAILURES.blocked);
    const scoped = `CL.${first.recipient.slice(1)}`;
    await kept.rows(
      "insert into deriva.address (canonical, value, contact_id) select $2, $2, contact_id from deriva.address where value = $1",
      ...[first.recipient, scoped],
    );
    expect(await store.claim(request({ recipient: first.recipient }))).toMatchObject({
      why: "not-on-whatsapp",
    });
    await keep(inbound(scoped));
    expect((await store.claim(request({ recipient: first.recipient }))).kind).toBe("claimed");
  });

  test("stay barred when an old message is told again", async () => {
    const store = kept.store();
    const first = await claimed(store);
    const message = inbound(first.recipient);
    await keep(message);
    await store.settle(await claimed(store, request({ recipient: first.recipient })), FAILURES.blocked);
    expect(await keep(message)).toEqual({ kept: false });
    expect(await store.claim(request({ recipient: first.recipient }))).toMatchObject({
      why: "not-on-whatsapp",
    });
  });
});

describe("who asks us to stop", () => {
  const confirmations = (address: string) =>
    kept.rows<{ id: string; body: string; state: string }>(
      `select id, body, state from deriva.message where address = $1 and direction = 'out' and body is not null order by id`,
      address,
    );
  const consents = (address: string) =>
    kept.rows(
      `select c.kind, c.wording from deriva.consent c join deriva.address a using (contact_id) where a.value = $1 order by c.id`,
      address,
    );

  test("is told once that we will, and once that we will not when they start again", async () => {
    const { recipient } = await claimed(kept.store());
    expect(await keep(inbound(recipient, { opt: "stop" }))).toEqual({ kept: true, opt: "stop" });
    expect(await keep(inbound(recipient, { opt: "stop" }))).toEqual({ kept: true });
    expect(await keep(inbound(recipient, { opt: "start" }))).toEqual({ kept: true, opt: "start" });
    expect(await keep(inbound(recipient, { opt: "start" }))).toEqual({ kept: true });
    expect((await confirmations(recipient)).map(({ body }) => body)).toEqual([
      CONFIRM_OPT.stop.es,
      CONFIRM_OPT.start.es,
    ]);
    expect(await consents(recipient)).toEqual([
      { kind: "given", wording: "Para aceptar, presione 1." },
      { kind: "withdrawn", wording: "BAJA" },
      { kind: "given", wording: "ALTA" },
    ]);
  });

  test("is told so in their language, though nothing else is sent any more", async () => {
    const store = kept.store();
    const waiting = await claimed(store, request({ language: "pt" }));
    await store.settle(waiting, { kind: "transient", code: "20429" });
    await keep(inbound(waiting.recipient, { opt: "stop" }));
    const [text] = await confirmations(waiting.recipient);
    const due = await kept.take(store, text?.id ?? "");
    expect(due).toMatchObject({
      optedOut: true,
      carries: {
        kind: "text",
        text: { channel: "whatsapp", recipient: waiting.recipient, text: CONFIRM_OPT.stop.pt },
      },
    });
    await store.settle(handedOf(due), { kind: "accepted", reference: "SMconfirmed" });
    expect(await kept.report("SMconfirmed", "read", handedOf(due).messageId)).toEqual({ kept: "kept" });
    expect(await kept.take(store, waiting.messageId)).toMatchObject({
      ...{ optedOut: true, carries: { kind: "deflection" } },
    });
  });

  test("and was never written to is not, from then on", async () => {
    const stranger = somebody();
    expect(await keep(inbound(stranger, { opt: "start" }))).toEqual({ kept: true });
    expect(await keep(inbound(stranger, { opt: "stop" }))).toEqual({ kept: true, opt: "stop" });
    expect(await kept.store().claim(request({ recipient: stranger }))).toMatchObject({ why: "opted-out" });
  });
});
