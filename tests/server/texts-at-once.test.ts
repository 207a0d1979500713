import { Client } from "pg";
import { answerStore } from "../../src/adapters/postgres/answer-store";
import { releaseForgotten } from "../../src/adapters/postgres/housekeeping";
import { inbound, keepInbound } from "../database/inbound";
import { HOUR, handedOf, SENDER, somebody, useKept } from "../database/kept";

// Only a real server: the embedded database is one session, in which nothing happens at the same moment.
const kept = useKept();

/** Somebody wrote, and one text is on its way to them. */
async function begun() {
  const { situation } = await keepInbound(kept.database, inbound(somebody()), {
    ...{ decides: true, automatic: true },
  });
  const ticket = situation?.ticket?.id ?? "";
  const first = await answerStore(kept.database).write(answerTo(ticket));
  if (first.kind !== "kept") throw new Error(first.why);
  return { ticket, first: first.message };
}

const answerTo = (ticket: string) => ({
  ...{ ticket, text: "Uno", sender: SENDER, parkFor: HOUR },
  outside: "park" as const,
  reopen: { template: "continuar", variables: {} },
});

/** The first text arrived. */
const end = (client: Client, message: string) =>
  client.query(
    `select deriva.settle_message($1, 1, jsonb_build_object('kind', 'accepted', 'reference', $2::text), null, true)`,
    [message, `SM${message}`],
  );

const write = (client: Client, ticket: string) =>
  client.query<{ written: { message: string; state: string } }>(
    "select deriva.write_answer($1, '30 s') as written",
    [JSON.stringify(answerTo(ticket))],
  );

async function withTwo(work: (one: Client, other: Client) => Promise<void>): Promise<void> {
  const clients = [0, 1].map(() => new Client({ connectionString: kept.url })) as [Client, Client];
  await Promise.all(clients.map((client) => client.connect()));
  try {
    await work(...clients);
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}

test("what is written while the text before it ends waits, and is found", async () => {
  const { ticket, first } = await begun();
  await withTwo(async (one, other) => {
    await one.query("begin");
    await end(one, first);
    const second = (await write(other, ticket)).rows[0]?.written;
    expect(second?.state).toBe("pending");
    await one.query("commit");
    expect(await kept.store().takeDue(1)).toEqual([]);
    await releaseForgotten(kept.database);
    expect((await kept.store().takeDue(1)).map((due) => handedOf(due).messageId)).toEqual([second?.message]);
  });
});

test("the end of a text sees what was being written after it, and makes it due", async () => {
  const { ticket, first } = await begun();
  await withTwo(async (one, other) => {
    await other.query("begin");
    const second = (await write(other, ticket)).rows[0]?.written;
    expect(second?.state).toBe("pending");
    const ending = end(one, first);
    await other.query("commit");
    await ending;
    const due = await kept.store().takeDue(1);
    expect(due.map((one) => handedOf(one).messageId)).toEqual([second?.message]);
  });
});

test("of two that end at the same moment neither forgets the next for ever", async () => {
  const { ticket, first } = await begun();
  await withTwo(async (one, other) => {
    // Two on their way at once: an automatic reply does not wait for what is being sent.
    await kept.rows(
      `insert into deriva.message (direction, contact_id, ticket_id, sender, address, body, author, state, attempts, due_at, expires_at)
       select 'out', contact_id, ticket_id, sender, address, 'Dos', 'automatic', 'sending', 1, now() + interval '30 s', expires_at
       from deriva.message where id = $1`,
      first,
    );
    const { id: reply } = await kept.row<{ id: string }>(
      "select id from deriva.message where ticket_id = $1 and body = 'Dos'",
      ticket,
    );
    const third = (await write(other, ticket)).rows[0]?.written;
    expect(third?.state).toBe("pending");
    await Promise.all([one.query("begin"), other.query("begin")]);
    await end(one, first);
    await end(other, reply);
    await Promise.all([one.query("commit"), other.query("commit")]);
    await releaseForgotten(kept.database);
    expect((await kept.store().takeDue(1)).map((due) => handedOf(due).messageId)).toEqual([third?.message]);
    await releaseForgotten(kept.database);
  });
});
