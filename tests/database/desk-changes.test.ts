import { changeStore } from "../../src/adapters/postgres/change-store";
import { readChangeCursor, writeChangeCursor } from "../../src/desk/change-cursor";
import type { Poll } from "../../src/desk/changes";
import type { Member } from "../../src/desk/member";
import { addAgent, addTicket } from "./desk-tickets";
import { claimed, useKept } from "./kept";

const kept = useKept();

const store = () => changeStore(kept.database);

function memberOf(id: string, teams: readonly number[] = [1234]): Member {
  const who = { name: `Agente ${id}`, email: "", role: "agent", available: true, capacity: 5 } as const;
  return { id, teams, ...who, csrf: "", endsAt: new Date() };
}

/** A page that polls, of somebody who sees these teams, or all. */
class Page {
  cursor = "";
  readonly member: Member;
  readonly teams: readonly number[] | undefined;

  constructor(teams?: readonly number[], id = "0") {
    this.teams = teams;
    this.member = memberOf(id, teams);
  }

  async load(): Promise<this> {
    this.cursor = await store().current(this.member);
    return this;
  }

  async poll(more: Partial<Poll> = {}) {
    const cursor = readChangeCursor(this.cursor);
    if (cursor === undefined) throw new Error(`no cursor: ${this.cursor}`);
    const seen = this.teams === undefined ? {} : { teams: this.teams };
    const told = await store().poll({ cursor, member: this.member, writing: false, ...seen, ...more });
    this.cursor = told.cursor;
    return told;
  }

  async changes() {
    const { changed, gone } = await this.poll();
    return { changed: changed.toSorted(), gone: gone.toSorted() };
  }
}

const page = (teams?: readonly number[], id?: string) => new Page(teams, id).load();

const NOTHING = { changed: [], gone: [] };

test("a page is told of what changed since, once, and of nothing else", async () => {
  const before = await addTicket(kept);
  const one = await page([1234]);
  expect(await one.changes()).toEqual(NOTHING);
  const id = await addTicket(kept, { said: ["hola"] });
  expect(await one.changes()).toEqual({ changed: [id], gone: [] });
  expect(await one.changes()).toEqual(NOTHING);
  await kept.rows("update deriva.message set state = 'received' where ticket_id = $1", id);
  await kept.rows("update deriva.ticket set reminders = 1 where id = $1", id);
  expect(await one.changes()).toEqual(NOTHING);
  const all = [
    "priority = 1",
    "waits_since = now()",
    "snoozed_until = now() + interval '1 day'",
    "wants_callback = true",
    "status = 'resolved'",
  ];
  for (const set of all) {
    await kept.rows(`update deriva.ticket set ${set} where id = $1`, before);
    expect([set, await one.changes()]).toEqual([set, { changed: [before], gone: [] }]);
  }
  await kept.rows("insert into deriva.note (ticket_id, author, text) values ($1, 'Ana', 'ojo')", id);
  expect(await one.changes()).toEqual({ changed: [id], gone: [] });
});

test("a page is told how a message and a deflection go on", async () => {
  const one = await page();
  const deflection = await claimed(kept.store());
  const { ticketId } = deflection;
  expect(await one.changes()).toEqual({ changed: [ticketId], gone: [] });
  await kept.store().settle(deflection, { kind: "accepted", reference: "SMone" });
  expect((await one.changes()).changed).toEqual([ticketId]);
  await kept.report("SMone", "delivered");
  expect((await one.changes()).changed).toEqual([ticketId]);
  await kept.report("SMone", "delivered");
  expect((await one.changes()).changed).toEqual([]);
});

test("who does not see a team is told nothing of its tickets, and what leaves a team is gone for who saw it", async () => {
  const [ana, berta, admin] = [await page([1234]), await page([1235]), await page()];
  const id = await addTicket(kept, { team: 1234 });
  expect(await ana.changes()).toEqual({ changed: [id], gone: [] });
  expect(await berta.changes()).toEqual(NOTHING);
  await admin.changes();
  await kept.rows("update deriva.ticket set team_id = 1235 where id = $1", id);
  expect(await ana.changes()).toEqual({ changed: [], gone: [id] });
  expect(await berta.changes()).toEqual({ changed: [id], gone: [] });
  expect(await admin.changes()).toEqual({ changed: [id], gone: [] });
  await kept.rows("update deriva.ticket set team_id = null where id = $1", id);
  expect([await ana.changes(), await berta.changes()]).toEqual([NOTHING, { changed: [], gone: [id] }]);
  expect(await admin.changes()).toEqual({ changed: [id], gone: [] });
  // It came and went between two looks: nobody there has seen it.
  const short = await addTicket(kept, { team: 1234 });
  await kept.rows("update deriva.ticket set team_id = 1235 where id = $1", short);
  expect([await ana.changes(), await berta.changes()]).toEqual([NOTHING, { changed: [short], gone: [] }]);
  await kept.rows("update deriva.ticket set team_id = 1234 where id = $1", short);
  await kept.rows("update deriva.ticket set team_id = 1235 where id = $1", short);
  expect([await ana.changes(), await berta.changes()]).toEqual([NOTHING, { changed: [short], gone: [] }]);
});

test("a cursor that is none, of another database, too old, of later or of too much, begins anew", async () => {
  for (const text of ["", "x", "a".repeat(20_000), Buffer.from("1|2|3|4").toString("base64url")])
    expect(readChangeCursor(text)).toBeUndefined();
  const known = readChangeCursor((await page()).cursor);
  if (known === undefined) throw new Error("no cursor");
  for (const snapshot of [
    "5:4:",
    "1:3:5",
    "1:9:5,4",
    "1:9:5,5",
    "0:1:",
    `1:${2n ** 63n}:`,
    "1:2",
    "1:2:,",
    "-1:2:",
  ])
    expect([snapshot, readChangeCursor(writeChangeCursor({ ...known, snapshot }))]).toEqual([
      snapshot,
      undefined,
    ]);
  for (const wrong of [
    { epoch: "0123456789ab" },
    { at: known.at - 3_600_000 },
    { at: known.at + 3_600_000 },
  ]) {
    const one = new Page();
    one.cursor = writeChangeCursor({ ...known, ...wrong });
    expect([wrong, (await one.poll()).reset]).toEqual([wrong, true]);
    expect((await one.poll()).reset).toBe(false);
  }
  const one = await page();
  for (let many = 0; many < 201; many++) await addTicket(kept);
  expect((await one.poll()).reset).toBe(true);
});

test("what is forgotten is older than any cursor", async () => {
  await addTicket(kept);
  await store().forget();
  expect(await kept.rows("select 1 from deriva.change limit 1")).toHaveLength(1);
  await kept.rows("update deriva.change set at = now() - interval '61 minutes'");
  await store().forget();
  expect(await kept.rows("select 1 from deriva.change")).toHaveLength(0);
});

test("who looks at a ticket is seen by others, and who writes, until they go", async () => {
  const id = await addTicket(kept);
  const [ana, berta] = [await addAgent(kept, "Ana", [1234]), await addAgent(kept, "Berta", [1234])];
  const [one, other] = [await page([1234], ana), await page([1234], berta)];
  expect((await one.poll({ open: id })).others).toEqual([]);
  expect((await other.poll({ open: id, writing: true })).others).toEqual([{ agent: "Ana", writing: false }]);
  expect((await one.poll({ open: id })).others).toEqual([{ agent: "Berta", writing: true }]);
  expect((await other.poll({ open: id })).others).toEqual([{ agent: "Ana", writing: false }]);
  expect((await one.poll({ open: id })).others).toEqual([{ agent: "Berta", writing: false }]);
  // Who does not see it looks at nothing.
  const foreign = await page([1235], await addAgent(kept, "Eva", [1235]));
  expect((await foreign.poll({ open: id })).others).toEqual([]);
  expect((await one.poll({ open: id })).others).toHaveLength(1);
  await kept.rows("update deriva.presence set at = at - interval '16 s'");
  expect((await one.poll({ open: id })).others).toEqual([]);
  const { at } = await kept.row<{ at: Date }>("select at from deriva.presence where agent_id = $1", ana);
  await one.poll({ open: id });
  expect(await kept.row("select at from deriva.presence where agent_id = $1", ana)).toEqual({ at });
});

test("one of all who poll looks after what is due", async () => {
  await kept.rows("update deriva.chore set at = now() - interval '6 s'");
  const pages = await Promise.all(Array.from({ length: 8 }, () => page()));
  const turns = await Promise.all(pages.map((one) => one.poll()));
  expect(turns.filter(({ chores }) => chores)).toHaveLength(1);
});

test("a ticket that was put aside comes back when its time has come, and that is a change", async () => {
  const id = await addTicket(kept, { snoozed: true });
  const one = await page([1234]);
  await store().wakeDue();
  expect(await one.changes()).toEqual(NOTHING);
  await kept.rows("update deriva.ticket set snoozed_until = now() - interval '1 s' where id = $1", id);
  await one.changes();
  await store().wakeDue();
  expect(await one.changes()).toEqual({ changed: [id], gone: [] });
  expect(await kept.row("select desk_state from deriva.ticket where id = $1", id)).toEqual({
    desk_state: "answered",
  });
});
