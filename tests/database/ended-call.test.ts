import { callStore } from "../../src/adapters/postgres/call-store";
import { callingFrom, endedCall } from "./ended-call";
import { claimed, FAILURES, LINE, request, somebody, useKept } from "./kept";

const kept = useKept();

const calls = () => callStore(kept.database, { ownTickets: true });

const ticketsOf = (number: string) =>
  kept.rows(
    `select t.id, t.kind, t.wants_callback, t.priority, t.team_id, t.metadata -> 'ticket' as context
     from deriva.ticket t join deriva.address a using (contact_id) where a.value = $1 order by t.id`,
    number,
  );

const eventsOf = async (sid: string) =>
  (
    await kept.rows<{ kind: string }>("select kind from deriva.event where call_sid = $1 order by id", sid)
  ).map(({ kind }) => kind);

test("who hangs up without a choice is called back: one ticket, however often the end is told", async () => {
  const from = somebody();
  const call = endedCall(from);
  const ends = await Promise.all([calls().end(call, true), calls().end(call, true), calls().end(call, true)]);
  expect(ends.map(({ outcome }) => outcome)).toEqual(["abandoned", "abandoned", "abandoned"]);
  expect(ends.filter(({ first }) => first)).toHaveLength(1);
  expect(await ticketsOf(from)).toMatchObject([
    { kind: "abandoned", wants_callback: true, priority: 0, team_id: 1234, context: { call_sid: call.sid } },
  ]);
  expect(await calls().outcomeOf(call.sid)).toEqual({ ended: true, outcome: "abandoned" });
  expect(await eventsOf(call.sid)).toEqual(["call_ended", "ticket_opened"]);
});

test("who calls and hangs up again and again has one ticket, more urgent each time, with the newest call", async () => {
  const from = somebody();
  await callingFrom(kept, from);
  await callingFrom(kept, from);
  await callingFrom(kept, from, "CAnewest");
  expect(await ticketsOf(from)).toMatchObject([
    { priority: 2, wants_callback: true, context: { call_sid: "CAnewest" } },
  ]);
});

test("who was written to and calls again without waiting has their ticket, and the message on it", async () => {
  const { recipient, ticketId } = await claimed(kept.store());
  await callingFrom(kept, recipient);
  expect(await ticketsOf(recipient)).toMatchObject([
    { id: ticketId, kind: "deflection", wants_callback: false, priority: 1 },
  ]);
});

test("whom no message reached is called back on the same ticket when they hang up", async () => {
  const store = kept.store();
  const deflection = await claimed(store);
  await store.settle(deflection, FAILURES["not on WhatsApp"]);
  expect(await callingFrom(kept, deflection.recipient, deflection.call?.sid)).toMatchObject({
    outcome: "abandoned",
  });
  expect(await ticketsOf(deflection.recipient)).toMatchObject([
    { id: deflection.ticketId, wants_callback: true },
  ]);
});

test("who presses 1 after an abandoned call is on its ticket", async () => {
  const from = somebody();
  await callingFrom(kept, from);
  await claimed(kept.store(), request({ recipient: from }));
  expect(await ticketsOf(from)).toMatchObject([{ kind: "deflection", wants_callback: false, priority: 1 }]);
});

test("a call that went to WhatsApp, into the queue or to a person was not abandoned", async () => {
  const deflected = await claimed(kept.store());
  expect(await callingFrom(kept, deflected.recipient, deflected.call?.sid)).toMatchObject({
    outcome: "deflected",
  });
  for (const outcome of ["queued", "dialed"] as const) {
    const call = endedCall(somebody());
    await calls().note(call.sid, LINE, outcome);
    expect(await calls().outcomeOf(call.sid)).toEqual({ ended: false, outcome });
    expect(await calls().end(call, true)).toMatchObject({ outcome, first: true });
    expect(await ticketsOf(call.from ?? "")).toEqual([]);
  }
});

test("who hides their number cannot be called back, and is counted all the same", async () => {
  const before = await kept.counts();
  const call = endedCall(undefined);
  expect(await calls().end(call, true)).toMatchObject({ outcome: "abandoned", first: true });
  const { ticket, contact, event } = await kept.counts();
  expect({ ticket, contact, event }).toEqual({
    ...{ ticket: before.ticket, contact: before.contact },
    event: (before.event ?? 0) + 1,
  });
  const { details } = await kept.row("select details from deriva.event where call_sid = $1", call.sid);
  expect(details).toEqual({ outcome: "abandoned", seconds: 31, team: 1234 });
});

test("a line that wants no tickets, and a desk that keeps its own, get none", async () => {
  const [one, other] = [somebody(), somebody()];
  await callingFrom(kept, one, undefined, false);
  await callStore(kept.database, { ownTickets: false }).end(endedCall(other), true);
  expect([await ticketsOf(one), await ticketsOf(other)]).toEqual([[], []]);
});

test("of a call that nobody knows nothing is known", async () => {
  expect(await calls().outcomeOf("CAunknown")).toEqual({ ended: false });
});
