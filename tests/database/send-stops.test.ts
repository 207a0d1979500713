import { databaseHealth } from "../../src/adapters/postgres/database-health";
import {
  ALL_SENDERS,
  BY_HAND,
  listStops,
  startSends,
  stopSends,
} from "../../src/adapters/postgres/send-stops";
import type { PhoneNumber } from "../../src/contact/phone-number";
import type { DeflectionStore } from "../../src/deflection/deflection-store";
import { claimed, FAILURES, handedOf, request, serviceRequest, somebody, useKept } from "./kept";

const kept = useKept();

const broken = FAILURES["sender broken"];

beforeEach(async () => {
  await kept.rows("delete from deriva.stop");
  // Only the messages of one test wait in it.
  await kept.rows("update deriva.message set state = 'dead', due_at = null where due_at is not null");
});

/** A message of an integrator's that waits, and is due. */
async function waiting(store: DeflectionStore, sender: PhoneNumber) {
  const deflection = await claimed(store, serviceRequest({ sender }));
  await store.settle(deflection, { kind: "transient", code: "20429" });
  await kept.makeDue(deflection.messageId);
  return deflection;
}

const makeProbeDue = () => kept.rows("update deriva.stop set probe_at = now() - interval '1 s'");

describe("a sender that Twilio says is broken", () => {
  test("is stopped with the first message that says so, which is told once", async () => {
    const store = kept.store();
    const sender = somebody();
    const [one, other] = [
      await claimed(store, serviceRequest({ sender })),
      await claimed(store, serviceRequest({ sender })),
    ];
    expect((await store.settle(one, broken)).alert).toBe("sender_stopped");
    expect((await store.settle(other, broken)).alert).toBeUndefined();
    expect(await listStops(kept.database)).toEqual([
      { sender, reason: "63007", since: expect.any(Date), probeAt: expect.any(Date) },
    ]);
    expect(await store.claim(request({ sender }))).toEqual({ kind: "refused", why: "stopped" });
    expect((await databaseHealth(kept.database, "0006_due_inbound_and_calls.sql")).stopped).toMatchObject([
      { sender, reason: "63007" },
    ]);
  });

  test("is told once, too, where reports say so", async () => {
    const store = kept.store();
    const sender = somebody();
    const alerts: unknown[] = [];
    for (const deflection of [
      await claimed(store, request({ sender })),
      await claimed(store, request({ sender })),
    ]) {
      await store.settle(deflection, { kind: "accepted", reference: `SM${deflection.id}` });
      const report = () => kept.report(`SM${deflection.id}`, "failed", deflection.messageId, broken);
      alerts.push((await report()).alert, (await report()).alert);
      expect(await kept.messages(deflection.id)).toMatchObject([{ state: "pending" }]);
    }
    expect(alerts.filter((alert) => alert !== undefined)).toEqual(["sender_stopped"]);
  });

  test("cannot write to who is on the line, who hears it; the others' messages wait for it", async () => {
    const store = kept.store();
    const sender = somebody();
    const [caller, integrator] = [
      await claimed(store, request({ sender })),
      await claimed(store, serviceRequest({ sender })),
    ];
    expect((await store.settle(caller, broken)).state).toEqual({ kind: "dead", blame: "us" });
    expect((await store.settle(integrator, broken)).state).toEqual({ kind: "pending" });
    await kept.makeDue(integrator.messageId);
    expect(await store.takeDue(10)).toEqual([]);
    expect(await kept.delivery(integrator.id)).toBe("requested");
  });

  test("keeps a later message of who was on the line, which is tried when the sender works", async () => {
    const store = kept.store();
    const sender = somebody();
    const deflection = await claimed(store, request({ sender }));
    await store.settle(deflection, { kind: "transient", code: "20429" });
    const handed = handedOf(await kept.take(store, deflection.messageId));
    expect((await store.settle(handed, broken)).state).toEqual({ kind: "pending" });
  });

  test("is tried with one message at a time, later each time, and works again when one is accepted", async () => {
    const store = kept.store();
    const sender = somebody();
    const messages = [
      await waiting(store, sender),
      await waiting(store, sender),
      await waiting(store, sender),
    ];
    await store.settle(await claimed(store, request({ sender })), broken);

    const pauses: number[] = [];
    for (let probe = 0; probe < 8; probe++) {
      expect(await store.takeDue(10)).toEqual([]);
      await makeProbeDue();
      const [due, ...more] = (await Promise.all([store.takeDue(10), store.takeDue(10)])).flat();
      expect(more).toEqual([]);
      if (due === undefined) throw new Error("no probe");
      const { minutes } = await kept.row<{ minutes: number }>(
        "select extract(epoch from probe_at - now())::float8 / 60 as minutes from deriva.stop",
      );
      pauses.push(Math.round(minutes));
      expect((await store.settle(handedOf(due), broken)).alert).toBeUndefined();
      for (const { messageId } of messages) await kept.makeDue(messageId);
    }
    expect(pauses).toEqual([2, 4, 8, 16, 32, 60, 60, 60]);

    await makeProbeDue();
    const [due] = await store.takeDue(10);
    if (due === undefined) throw new Error("no probe");
    const settled = await store.settle(handedOf(due), { kind: "accepted", reference: "SMworks" });
    expect(settled.alert).toBe("sender_works_again");
    expect(await listStops(kept.database)).toEqual([]);
    expect(await store.takeDue(10)).toHaveLength(2);
  });

  test("may be tried by who calls, one of many", async () => {
    const store = kept.store();
    const sender = somebody();
    await store.settle(await claimed(store, request({ sender })), broken);
    await makeProbeDue();
    const claims = await Promise.all(Array.from({ length: 5 }, () => store.claim(request({ sender }))));
    expect(claims.filter(({ kind }) => kind === "claimed")).toHaveLength(1);
    expect(claims.filter((claim) => claim.kind === "refused" && claim.why === "stopped")).toHaveLength(4);
  });

  test("stops nobody else", async () => {
    const store = kept.store();
    const [sender, other] = [somebody(), somebody()];
    await waiting(store, sender);
    const { messageId } = await waiting(store, other);
    await store.settle(await claimed(store, request({ sender })), broken);
    expect((await store.takeDue(10)).map((due) => handedOf(due).messageId)).toEqual([messageId]);
    expect((await store.claim(request({ sender: other }))).kind).toBe("claimed");
  });
});

describe("sends that somebody stopped", () => {
  test.each([
    ["all", ALL_SENDERS],
    ["one sender's", undefined],
  ])("wait until somebody starts them: %s", async (_, stopped) => {
    const store = kept.store();
    const sender = somebody();
    const { messageId } = await waiting(store, sender);
    await stopSends(kept.database, stopped ?? sender);
    expect(await listStops(kept.database)).toEqual([
      { sender: stopped ?? sender, reason: BY_HAND, since: expect.any(Date) },
    ]);
    expect(await store.takeDue(10)).toEqual([]);
    await startSends(kept.database, stopped ?? sender);
    expect((await store.takeDue(10)).map((due) => handedOf(due).messageId)).toEqual([messageId]);
    const told = await kept.rows(
      "select kind from deriva.event where details ->> 'sender' = $1 order by id desc limit 2",
      stopped ?? sender,
    );
    expect(told).toEqual([{ kind: "sends_started" }, { kind: "sends_stopped" }]);
  });

  test("are started by nothing that Twilio says, and not tried", async () => {
    const store = kept.store();
    const sender = somebody();
    await waiting(store, sender);
    const [running, failing] = [
      await claimed(store, request({ sender })),
      await claimed(store, request({ sender })),
    ];
    await stopSends(kept.database, sender);
    await store.settle(running, { kind: "accepted", reference: "SMrunning" });
    expect((await store.settle(failing, broken)).alert).toBeUndefined();
    expect(await listStops(kept.database)).toMatchObject([{ sender, reason: BY_HAND }]);
    expect(await store.takeDue(10)).toEqual([]);
  });

  test("are stopped by hand also where Twilio had stopped them, and start together", async () => {
    const store = kept.store();
    const sender = somebody();
    await store.settle(await claimed(store, request({ sender })), broken);
    await stopSends(kept.database, sender);
    await stopSends(kept.database, ALL_SENDERS);
    expect((await listStops(kept.database)).map(({ reason, probeAt }) => [reason, probeAt])).toEqual([
      [BY_HAND, undefined],
      [BY_HAND, undefined],
    ]);
    await startSends(kept.database, sender);
    expect(await store.claim(request({ sender }))).toMatchObject({ why: "stopped" });
    await startSends(kept.database, ALL_SENDERS);
    expect((await store.claim(request({ sender }))).kind).toBe("claimed");
  });
});
