import fc from "fast-check";
import { Client } from "pg";
import { changeStore } from "../../src/adapters/postgres/change-store";
import { readChangeCursor } from "../../src/desk/change-cursor";
import type { Member } from "../../src/desk/member";
import { addTicket } from "../database/desk-tickets";
import { useKept } from "../database/kept";

// Only a real server has transactions that are open at the same time, and end in another order than they began.
const kept = useKept();

const ADMIN: Member = {
  ...{ id: "0", name: "", email: "", role: "admin", teams: [], available: true, capacity: 1, csrf: "" },
  endsAt: new Date(),
};

/** What happens, one thing after the other: in one of the transactions, or at one of the pages. */
const steps = fc.array(
  fc.oneof(
    fc.record({
      transaction: fc.nat(2),
      does: fc.constantFrom("change", "change", "commit", "rollback", "begin"),
      ticket: fc.nat(5),
    }),
    fc.record({ page: fc.nat(1) }),
  ),
  { minLength: 10, maxLength: 40 },
);

test("pages are told of every change that was committed, once, in whatever order transactions end", async () => {
  const store = changeStore(kept.database);
  const clients = await Promise.all([0, 1, 2].map(() => open()));
  const tickets: string[] = [];
  // Each transaction has tickets of its own, so that none waits for another.
  for (let one = 0; one < 18; one++) tickets.push(await addTicket(kept));
  try {
    await fc.assert(
      fc.asyncProperty(steps, async (happens) => {
        const cursors = [await store.current(ADMIN), await store.current(ADMIN)];
        const told: Map<string, number>[] = [new Map(), new Map()];
        const committed = new Map<string, number>();
        const open: (Set<string> | undefined)[] = [];
        const poll = async (page: number) => {
          const cursor = readChangeCursor(cursors[page] ?? "");
          if (cursor === undefined) throw new Error("no cursor");
          const answer = await store.poll({ cursor, member: ADMIN, writing: false });
          cursors[page] = answer.cursor;
          expect(answer.reset).toBe(false);
          for (const id of answer.changed) told[page]?.set(id, (told[page]?.get(id) ?? 0) + 1);
          // A page is never behind: whatever was committed when it asked, it was told.
          for (const id of committed.keys())
            expect([page, id, told[page]?.has(id)]).toEqual([page, id, true]);
        };
        for (const step of happens) {
          if ("page" in step) {
            await poll(step.page);
            continue;
          }
          const client = clients[step.transaction];
          const mine = open[step.transaction];
          if (client === undefined) continue;
          if (mine === undefined) {
            await client.query("begin");
            // It has its place among transactions before it writes anything.
            await client.query("select pg_current_xact_id()");
            open[step.transaction] = new Set();
          } else if (step.does === "change") {
            const id = tickets[step.transaction * 6 + step.ticket] ?? "";
            await client.query("update deriva.ticket set priority = (priority + 1) % 4 where id = $1", [id]);
            mine.add(id);
          } else if (step.does !== "begin") {
            await client.query(step.does);
            if (step.does === "commit")
              for (const id of mine) committed.set(id, (committed.get(id) ?? 0) + 1);
            open[step.transaction] = undefined;
          }
        }
        for (const [index, client] of clients.entries()) if (open[index]) await client.query("rollback");
        await poll(0);
        await poll(1);
        // No more often than it was committed, and nothing that was rolled back.
        for (const one of told)
          for (const [id, times] of one) expect([id, times <= (committed.get(id) ?? 0)]).toEqual([id, true]);
        await poll(0);
      }),
      { numRuns: 60 },
    );
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
});

test("transactions that change the same conversation's neighbours do not wait for each other", async () => {
  const [one, other] = [await open(), await open()];
  const [first, second] = [await addTicket(kept, { said: ["a"] }), await addTicket(kept, { said: ["b"] })];
  try {
    await one.query("begin");
    await one.query("update deriva.ticket set priority = 1 where id = $1", [first]);
    await other.query("set statement_timeout = '1 s'");
    await other.query("update deriva.ticket set priority = 1 where id = $1", [second]);
    await kept.rows("select deriva.index_search(100, true)");
    await other.query("update deriva.message set body = 'c' where ticket_id = $1", [second]);
    await one.query("commit");
  } finally {
    await one.end();
    await other.end();
  }
});

async function open(): Promise<Client> {
  const client = new Client({ connectionString: kept.url });
  await client.connect();
  return client;
}
