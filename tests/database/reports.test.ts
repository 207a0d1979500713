import { forgetOld } from "../../src/adapters/postgres/housekeeping";
import { takeLookup } from "../../src/adapters/postgres/line-types";
import { claimed, FAILURES, handedOf, useKept } from "./kept";

const kept = useKept();

test.each([
  { kind: "transient", code: "20429" },
  { kind: "unclear", code: "timeout" },
  { kind: "refused", blame: "us", code: "expired" },
] as const)("a message has arrived when its report came before the answer %j", async (answer) => {
  const store = kept.store();
  const { id, messageId, attempt } = await claimed(store);
  expect(await kept.report(`SM${id}`, "delivered", messageId)).toEqual({ kept: "kept" });
  expect((await store.settle({ messageId, attempt }, answer)).state).toEqual({ kind: "sent" });
  expect(await kept.delivery(id)).toBe("delivered");
});

test("a report that comes before anybody knows its message is kept until then", async () => {
  const store = kept.store();
  const deflection = await claimed(store);
  const reference = `SM${deflection.id}`;
  expect(await kept.report(reference, "delivered")).toEqual({ kept: "early" });
  expect(await kept.report(reference, "sent")).toEqual({ kept: "early" });
  expect(await kept.delivery(deflection.id)).toBe("sending");
  await store.settle(deflection, { kind: "accepted", reference });
  expect(await kept.delivery(deflection.id)).toBe("delivered");
  expect(await kept.rows("select * from deriva.early_report")).toEqual([]);
});

test("a failure that was told early is one: its sender is stopped, and that is told", async () => {
  const store = kept.store();
  const sender = (await claimed(store)).sender;
  const deflection = await claimed(store);
  const reference = `SM${deflection.id}`;
  await kept.report(reference, "failed", undefined, FAILURES["sender broken"]);
  const settled = await store.settle(deflection, { kind: "accepted", reference });
  expect(settled).toMatchObject({ state: { kind: "pending" }, alert: "sender_stopped" });
  expect(await kept.rows("delete from deriva.stop returning sender")).toEqual([{ sender }]);
});

test("a report is found by the message's id at Twilio alone, and once is enough", async () => {
  const store = kept.store();
  const deflection = await claimed(store);
  const reference = `SM${deflection.id}`;
  await store.settle(deflection, { kind: "accepted", reference });
  expect(await kept.report(reference, "read")).toEqual({ kept: "kept" });
  expect(await kept.report(reference, "read")).toEqual({ kept: "known" });
  expect(await kept.report(reference, "delivered")).toEqual({ kept: "known" });
  expect(await kept.report(reference, "failed", undefined, FAILURES.withheld)).toEqual({ kept: "known" });
  expect(await kept.delivery(deflection.id)).toBe("read");
});

test("a failure that is told twice has happened once", async () => {
  const store = kept.store();
  const deflection = await claimed(store);
  const reference = `SM${deflection.id}`;
  await store.settle(deflection, { kind: "accepted", reference });
  const fail = () => kept.report(reference, "failed", deflection.messageId, FAILURES.withheld);
  expect([await fail(), await fail()]).toEqual([{ kept: "kept" }, { kept: "known" }]);
  expect((await kept.ledger(deflection.id)).filter((kind) => kind === "delivery_failed")).toHaveLength(1);
});

test("what failed and then arrives after all has arrived", async () => {
  const store = kept.store();
  const deflection = await claimed(store);
  const reference = `SM${deflection.id}`;
  await store.settle(deflection, { kind: "accepted", reference });
  await kept.report(reference, "failed", deflection.messageId, FAILURES["our mistake"]);
  await kept.report(reference, "delivered", deflection.messageId);
  const row = await kept.row(
    `select d.delivery, d.failure, m.state from deriva.deflection d join deriva.message m on m.deflection_id = d.id
     where d.id = $1`,
    deflection.id,
  );
  expect(row).toEqual({ delivery: "delivered", failure: null, state: "sent" });
});

test("the report of a send that nobody knew of is one of its message; a failure of it tells nothing any more", async () => {
  const store = kept.store();
  const deflection = await claimed(store);
  await store.settle(deflection, { kind: "unclear", code: "timeout" });
  const again = handedOf(await kept.take(store, deflection.messageId));
  await store.settle(again, { kind: "accepted", reference: `SMsecond${deflection.id}` });
  const first = `SMfirst${deflection.id}`;
  expect(await kept.report(first, "failed", deflection.messageId, FAILURES.withheld)).toEqual({
    kept: "known",
  });
  expect(await kept.delivery(deflection.id)).toBe("sending");
  expect(await kept.report(first, "delivered", deflection.messageId)).toEqual({ kept: "kept" });
  expect(await kept.delivery(deflection.id)).toBe("delivered");
});

test("what was unclear is settled by its report, and not sent again", async () => {
  const store = kept.store();
  const deflection = await claimed(store);
  await store.settle(deflection, { kind: "unclear", code: "timeout" });
  await kept.report(`SM${deflection.id}`, "sent", deflection.messageId);
  expect(await kept.messages(deflection.id)).toMatchObject([{ state: "sent", due_at: null }]);
  expect(await kept.delivery(deflection.id)).toBe("sent");
});

test("reports of what never was ours are forgotten after two days, and counters of past days", async () => {
  await kept.report("SMforeign", "delivered");
  await takeLookup(kept.database, 10);
  await kept.rows("update deriva.counter set day = day - 3");
  await forgetOld(kept.database);
  expect((await kept.counts()).early_report).toBe(1);
  await kept.rows("update deriva.early_report set created_at = created_at - interval '49 hours'");
  await forgetOld(kept.database);
  const { early_report, counter } = await kept.counts();
  expect({ early_report, counter }).toEqual({ early_report: 0, counter: 0 });
});

test("without reports, accepted is all that is ever known", async () => {
  const store = kept.store({ reports: false });
  const deflection = await claimed(store);
  expect(await store.settle(deflection, { kind: "accepted" })).toEqual({
    ...{ state: { kind: "sent" }, delivery: "sent" },
  });
});

test("a report that has our id tells what the earlier ones were of that had none", async () => {
  const { id, messageId } = await claimed(kept.store());
  await kept.report(`SM${id}`, "read");
  await kept.report(`SM${id}`, "failed", messageId, FAILURES.withheld);
  expect(await kept.delivery(id)).toBe("read");
  expect(await kept.messages(id)).toMatchObject([{ state: "sending" }]);
});
