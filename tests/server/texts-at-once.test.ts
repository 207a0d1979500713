import { Client } from "pg";
import { answerStore } from "../../src/adapters/postgres/answer-store";
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

test("what is written while the text before it ends is not left waiting for it", async () => {
  const { ticket, first } = await begun();
  await withTwo(async (one, other) => {
    await one.query("begin");
    await end(one, first);
    expect((await write(other, ticket)).rows[0]?.written.state).toBe("sending");
    await one.query("commit");
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
