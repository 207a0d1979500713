import { callStore } from "../../src/adapters/postgres/call-store";
import { DEFAULT_LIMITS } from "../../src/deflection/limits";
import { endedCall } from "../database/ended-call";
import { inbound, keepInbound } from "../database/inbound";
import { deflectionOf, FAILURES, request, somebody, useKept } from "../database/kept";
import { phone } from "../deflection/fakes";

// Only a real server has transactions that wait for each other, and may do so in a circle.
const kept = useKept();

const LINES = [phone("+56228409179"), phone("+525512340000"), phone("+551130000001")];

const pick = <One>(all: readonly One[], place: number): One => all[place % all.length] as One;

test("claims of few people on few lines, thirty at once, do not wait for each other in a circle", async () => {
  const wide = { perHour: 200, perDay: 10_000 };
  const store = kept.store({ limits: { ...DEFAULT_LIMITS, all: wide, line: wide, prefix: wide } });
  for (let round = 0; round < 5; round++) {
    const people = Array.from({ length: 5 }, somebody);
    const wanted = Array.from({ length: 30 }, (_, place) => {
      const made = request({ recipient: pick(people, place), origin: place % 4 === 0 ? "typed" : "caller" });
      const call = { sid: made.call?.sid ?? "", line: pick(LINES, place + round) };
      return { ...made, call, ...(place % 3 === 0 && { caller: pick(people, place + 1) }) };
    });
    const claims = await Promise.all(wanted.map((one) => store.claim(one)));
    expect(claims.filter(({ kind }) => kind === "claimed").length).toBeGreaterThanOrEqual(5);
    const tickets = await kept.rows<{ tickets: string }>(
      `select count(distinct t.id) as tickets from deriva.ticket t join deriva.address a on a.contact_id = t.contact_id
       where a.value = any ($1) group by t.contact_id`,
      people,
    );
    expect(tickets).toEqual(people.map(() => ({ tickets: "1" })));
  }
});

test("who presses and hangs up at once is deflected, with one ticket that nobody need call back for", async () => {
  const store = kept.store();
  const calls = callStore(kept.database, { ownTickets: true });
  for (let round = 0; round < 25; round++) {
    const wanted = request();
    const ended = endedCall(wanted.recipient, wanted.call?.sid);
    const [claim] = await Promise.all([store.claim(wanted), calls.end(ended, true)]);
    const { ticketId } = deflectionOf(claim);
    expect(await calls.outcomeOf(ended.sid)).toEqual({ ended: true, outcome: "deflected" });
    const { contact_id, ...ticket } = await kept.ticket(ticketId);
    expect(ticket).toMatchObject({ wants_callback: false, kind: "deflection" });
    expect(await kept.rows("select id from deriva.ticket where contact_id = $1", contact_id)).toHaveLength(1);
  }
});

test("who hangs up while their message fails is called back, or was still there and is abandoned", async () => {
  const store = kept.store();
  const calls = callStore(kept.database, { ownTickets: true });
  for (let round = 0; round < 25; round++) {
    const deflection = deflectionOf(await store.claim(request()));
    const ended = endedCall(deflection.recipient, deflection.call?.sid);
    await Promise.all([store.settle(deflection, FAILURES["not on WhatsApp"]), calls.end(ended, true)]);
    expect((await kept.ticket(deflection.ticketId)).wants_callback).toBe(true);
  }
});

test("answers, reports, what a contact writes and the end of the call, all at once, lose nothing", async () => {
  const store = kept.store();
  const calls = callStore(kept.database, { ownTickets: true });
  for (let round = 0; round < 15; round++) {
    const recipient = somebody();
    const deflection = deflectionOf(await store.claim(request({ recipient })));
    const { id, messageId } = deflection;
    const reference = `SMat-once${round}`;
    const [again] = await Promise.all([
      store.claim(request({ recipient })),
      store.settle(deflection, { kind: "accepted", reference }),
      kept.report(reference, "sent"),
      kept.report(reference, "delivered"),
      kept.report(reference, "read", messageId),
      kept.report(reference, "failed", messageId, FAILURES.withheld),
      keepInbound(kept.database, inbound(recipient)),
      calls.end(endedCall(recipient, deflection.call?.sid), true),
    ]);
    // They answer the message that was the newest then.
    const deliveries = [await kept.delivery(id), await kept.delivery(deflectionOf(again).id)];
    expect([
      ["replied", "sending"],
      ["read", "replied"],
    ]).toContainEqual(deliveries);
    expect(await kept.messages(id)).toMatchObject([{ state: "sent", reference }]);
  }
  expect(await kept.rows("select * from deriva.early_report")).toEqual([]);
});

test("a report that knows no id of ours and the answer that tells it, at the same moment, find each other", async () => {
  const store = kept.store();
  for (let round = 0; round < 40; round++) {
    const deflection = deflectionOf(await store.claim(request()));
    const reference = `SMmoment${round}`;
    await Promise.all([
      store.settle(deflection, { kind: "accepted", reference }),
      kept.report(reference, "delivered"),
    ]);
    expect(await kept.delivery(deflection.id)).toBe("delivered");
  }
});
