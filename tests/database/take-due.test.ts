import { oldestDue } from "../../src/adapters/postgres/housekeeping";
import { stopSends } from "../../src/adapters/postgres/send-stops";
import type { PhoneNumber } from "../../src/contact/phone-number";
import { claimed, handedOf, SENDER, serviceRequest, somebody, useKept } from "./kept";

const kept = useKept();

beforeEach(() =>
  kept.rows("update deriva.message set state = 'dead', due_at = null where due_at is not null"),
);

const idsOf = (due: readonly Parameters<typeof handedOf>[0][]) => due.map((one) => handedOf(one).messageId);

/** Messages that have been due for some seconds, the first for longest. */
async function waiting(count: number, sender: PhoneNumber = SENDER, since = 60): Promise<readonly string[]> {
  const store = kept.store();
  const ids: string[] = [];
  for (let place = 0; place < count; place++) {
    const deflection = await claimed(store, serviceRequest({ sender }));
    await store.settle(deflection, { kind: "transient", code: "20429" });
    ids.push(deflection.messageId);
    await kept.rows(
      "update deriva.message set due_at = now() - make_interval(secs => $2) where id = $1",
      ...[deflection.messageId, since - place / 100],
    );
  }
  return ids;
}

test("many who take at once take every message, each once, the longest-waiting first", async () => {
  const ids = await waiting(40);
  const store = kept.store();
  expect(idsOf(await store.takeDue(3))).toEqual(ids.slice(0, 3));
  const taken = await Promise.all(Array.from({ length: 30 }, () => store.takeDue(2)));
  expect(idsOf(taken.flat()).sort()).toEqual(ids.slice(3).sort());
});

test("what was taken is taken again only when its lease has run out, and is then unclear", async () => {
  const [id = ""] = await waiting(1);
  const store = kept.store();
  const [first] = await store.takeDue(1);
  expect(first).toMatchObject({ carries: { deflection: { messageId: id, attempt: 2 } } });
  expect(await store.takeDue(1)).toEqual([]);
  const { lease } = await kept.row<{ lease: number }>(
    "select extract(epoch from due_at - now())::float8 as lease from deriva.message where id = $1",
    id,
  );
  expect(lease).toBeGreaterThan(25);
  await kept.makeDue(id);
  const [second] = await store.takeDue(1);
  expect(second?.unclearSince).toBeInstanceOf(Date);
  expect(second).toMatchObject({ carries: { deflection: { attempt: 3 } } });
});

test("a sender that is stopped is passed over", async () => {
  const stopped = somebody();
  await waiting(5, stopped, 600);
  const [id] = await waiting(1);
  await stopSends(kept.database, stopped);
  expect(idsOf(await kept.store().takeDue(3))).toEqual([id]);
});

test("no sender's backlog keeps another's messages", async () => {
  const busy = "+56900000001" as PhoneNumber;
  await waiting(5, busy, 60);
  const [id] = await waiting(1, SENDER, 61);
  await waiting(5, busy, 62);
  const store = kept.store();
  await store.takeDue(5);
  expect(idsOf(await store.takeDue(1))).toEqual([id]);
});

test("tells how long the longest-waiting message has been due", async () => {
  expect(await oldestDue(kept.database)).toBeUndefined();
  await waiting(1, SENDER, 30);
  await waiting(1, somebody(), 90);
  const later = await claimed(kept.store());
  await kept.rows(
    "update deriva.message set due_at = now() + interval '1 hour' where id = $1",
    later.messageId,
  );
  const seconds = (await oldestDue(kept.database)) ?? 0;
  expect(seconds).toBeGreaterThanOrEqual(90);
  expect(seconds).toBeLessThan(120);
});

test("a message that is too late is taken as such, with when and on which line it was asked for", async () => {
  const store = kept.store();
  const { messageId, call } = await claimed(store);
  await kept.rows("update deriva.message set expires_at = now() - interval '1 s' where id = $1", messageId);
  const due = await kept.take(store, messageId);
  expect(due).toMatchObject({ expired: true, optedOut: false, line: call?.line });
  expect(Math.abs(due.requestedAt.getTime() - Date.now())).toBeLessThan(60_000);
});
