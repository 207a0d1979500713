import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { openDatabase } from "../src/adapters/postgres/database";
import { inboundStore } from "../src/adapters/postgres/inbound-store";
import { turnStore } from "../src/adapters/postgres/turn-store";
import { quantile } from "./measure";

const TIMES = 101;
const SENDER = "+56976591992";

/** How long it takes, in ms, to keep a message and to take its turn, of contacts who wrote so many before; in turns. */
export async function measureLongConversations(
  databaseUrl: string,
  sizes: readonly number[],
): Promise<readonly number[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const database = openDatabase(databaseUrl);
  try {
    const people = await Promise.all(
      sizes.map((_, index) => Promise.resolve(`+5694${String(1_000_000 + index)}`)),
    );
    for (const [index, from] of people.entries()) {
      await write(database, from);
      await client.query(FILL, [from, (sizes[index] ?? 1) - 1, SENDER]);
    }
    await client.query("analyze deriva.message");
    const times: number[][] = sizes.map(() => []);
    for (let time = 0; time < TIMES; time++) {
      for (const [index, from] of people.entries()) times[index]?.push(await write(database, from));
    }
    return times.map((all) => quantile(all, 0.5));
  } finally {
    await database.close();
    await client.end();
  }
}

async function write(database: ReturnType<typeof openDatabase>, from: string): Promise<number> {
  const began = performance.now();
  const { situation } = await inboundStore(database).keep(
    {
      reference: `SM${randomUUID()}`,
      address: from,
      addresses: [from],
      sender: SENDER,
      text: "Hola",
      kind: "text",
      content: {},
    },
    { decides: true, automatic: true, reopenWithin: 3_600_000, reopenByLine: {}, quiet: false },
  );
  if (situation === undefined) throw new Error("nothing to decide");
  await turnStore(database).take(situation, { state: { menu: "" }, replies: [{ text: "Bien." }] });
  return performance.now() - began;
}

const FILL = `
insert into deriva.message (direction, contact_id, ticket_id, sender, address, reference, body, state, at)
select 'in', v.contact_id, v.ticket_id, v.sender, v.address, 'SM' || gen_random_uuid(), 'mensaje ' || n, 'received',
       now() - n * interval '1 minute'
from deriva.conversation v, generate_series(1, $2::integer) n where v.address = $1 and v.sender = $3`;
