import { setTimeout } from "node:timers/promises";
import { Client } from "pg";
import { figuresStore } from "../../src/adapters/postgres/figures-store";
import { canonicalNumber } from "../../src/contact/number-variants";
import type { PhoneNumber } from "../../src/contact/phone-number";
import { addDays, dayIn } from "../../src/ledger/range";
import { KnownLedger } from "../ledger/known-ledger";
import { useKept } from "./kept";

const kept = useKept();
const ledger = new KnownLedger(kept);
const ZONE = "America/Santiago";
const DAY = "2026-11-02";

beforeEach(() => ledger.forget());

const call = (sid: string, at = `${DAY}T15:00:00Z`) => ({
  ...{
    kind: "call_ended",
    call_sid: sid,
    line: "+56228409179",
    contact_id: null,
    ticket_id: null,
    deflection_id: null,
  },
  details: { outcome: "abandoned", seconds: 10 },
  created_at: new Date(at),
});

const calls = async (zone = ZONE, from = DAY, to = DAY) =>
  (await ledger.read(zone, from, to)).totals.counts.calls;

test("nothing is told before the ledger was taken in once", async () => {
  await ledger.write([call("CA1")]);
  const ask = { from: DAY, to: DAY, timeZone: ZONE, hourly: false };
  expect(await figuresStore(kept.database).read(ask)).toBeUndefined();
  await ledger.refresh(ZONE);
  expect(await calls()).toBe(1);
});

test("what a transaction wrote that ended late is counted, once", async () => {
  // The embedded database serves one connection at a time.
  if (process.env.TEST_DATABASE !== "server") return;
  await ledger.refresh(ZONE);
  const late = new Client({ connectionString: kept.url });
  await late.connect();
  await late.query("begin");
  await late.query(
    "insert into deriva.event (kind, call_sid, details, created_at) values ('call_ended', 'CAlate', '{\"outcome\": \"ended\"}', $1)",
    [`${DAY}T14:00:00Z`],
  );
  await ledger.write([call("CA1")]);
  await ledger.refresh(ZONE);
  await ledger.write([call("CA2")]);
  await ledger.refresh(ZONE);
  expect(await calls()).toBe(2);
  await late.query("commit");
  await late.end();
  await ledger.refresh(ZONE);
  await ledger.refresh(ZONE);
  expect(await calls()).toBe(3);
});

test("many who ask at once count nothing twice", async () => {
  await ledger.write(Array.from({ length: 200 }, (_, n) => call(`CA${n}`)));
  await Promise.all(Array.from({ length: 6 }, () => ledger.refresh(ZONE)));
  expect(await calls()).toBe(200);
});

test("a long backlog is taken in by parts, from before the first time and after it", async () => {
  const parts = async () => {
    for (let turn = 0; turn < 100; turn++) {
      const [row] = await kept.rows<{ done: boolean }>("select deriva.refresh_figures($1, 3) as done", ZONE);
      if (row?.done === true) return turn;
    }
    throw new Error("it does not end");
  };
  await ledger.write(Array.from({ length: 10 }, (_, n) => call(`CA${n}`)));
  expect(await parts()).toBeGreaterThanOrEqual(4);
  expect(await calls()).toBe(10);
  for (let n = 10; n < 20; n++) await ledger.write([call(`CA${n}`)]);
  // One transaction that is longer than a part.
  await ledger.write(Array.from({ length: 7 }, (_, n) => call(`CB${n}`)));
  expect(await parts()).toBeGreaterThanOrEqual(3);
  expect(await calls()).toBe(27);
});

test("days move with the company's time zone", async () => {
  await ledger.write([call("CA1", `${DAY}T02:00:00Z`)]);
  await ledger.refresh(ZONE);
  expect(await calls()).toBe(0);
  await ledger.refresh("Europe/Lisbon");
  expect(await calls("Europe/Lisbon")).toBe(1);
  expect(await calls("Europe/Lisbon", "2026-11-01", "2026-11-01")).toBe(0);
});

test("a database that was restored in another server goes on", async () => {
  await ledger.write([call("CA1"), call("CA2")]);
  await ledger.refresh(ZONE);
  // There transactions had higher numbers.
  await kept.rows("alter table deriva.event disable trigger append_only");
  await kept.rows("update deriva.event set xid = '900000000000'");
  await kept.rows("alter table deriva.event enable trigger append_only");
  await kept.rows("update deriva.figures_state set snapshot = '900000000001:900000000001:'");
  await ledger.write([call("CA3")]);
  await ledger.refresh(ZONE);
  expect(await calls()).toBe(3);
  await ledger.write([call("CA4")]);
  await ledger.refresh(ZONE);
  expect(await calls()).toBe(4);
});

test.each([
  "+56976591991",
  "+5215512345678",
  "+525512345678",
  "+5491123456789",
  "+541123456789",
  "+5511987654321",
  "+551187654321",
])("the database writes %s as its key as we do", async (number) => {
  const [row] = await kept.rows<{ canonical: string }>("select deriva.canonical_of($1) as canonical", number);
  expect(row?.canonical).toBe(canonicalNumber(number as PhoneNumber));
});

test("a target that passes unanswered is missed by the team whose it was, though the ticket went elsewhere", async () => {
  const at = Date.now();
  const ticket = (kind: string, details: Readonly<Record<string, unknown>>, minutes: number) => ({
    ...call("", new Date(at + minutes * 60_000).toISOString()),
    ...{ kind, call_sid: null, ticket_id: 9, details },
  });
  const due = at + 1_500;
  await ledger.write([
    ticket("ticket_opened", { team: 1234 }, -30),
    ticket("ticket_assigned", { agent: 7, team: 1234 }, -29),
    ticket("answer_due", { at: due, team: 1234 }, -28),
    ticket("ticket_routed", { team: 1236, from: 1234 }, -1),
  ]);
  await ledger.refresh(ZONE);
  const targets = async () => {
    const report = await ledger.read(ZONE, addDays(dayIn(ZONE, new Date(at)), -1), dayIn(ZONE, new Date(at)));
    return report.teams.map(({ key, counts: { tickets, with_target, within_target } }) => [
      ...[key, tickets, with_target, within_target],
    ]);
  };
  expect(await targets()).toEqual([[1236, 1, 0, 0]]);
  await setTimeout(due + 100 - Date.now());
  await ledger.refresh(ZONE);
  expect((await targets()).sort()).toEqual([
    [1234, 0, 1, 0],
    [1236, 1, 0, 0],
  ]);
  await ledger.write([ticket("answered", { agent: 8, team: 1236 }, 5)]);
  await ledger.refresh(ZONE);
  expect((await targets()).sort()).toEqual([
    [1234, 0, 1, 0],
    [1236, 1, 0, 0],
  ]);
});
