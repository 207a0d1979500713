import { Client } from "pg";
import { quantile } from "./measure";

/** How long it takes to take a batch of due messages, in ms, with so many waiting. */
export interface DueFigures {
  readonly waiting: number;
  readonly ms: number;
}

const BATCH = 10;
const TIMES = 21;

/** A sender that is stopped, and one that sends: what the first left waiting must cost the second nothing. */
const STOPPED = "+56900000001";
const SENDING = "+56900000002";

/** Takes batches with few and with many waiting, half of them of a stopped sender; nothing of it stays. */
export async function measureDue(
  databaseUrl: string,
  sizes: readonly number[],
): Promise<readonly DueFigures[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const figures: DueFigures[] = [];
    for (const waiting of sizes) {
      await client.query("begin");
      await client.query(FILL, [waiting, STOPPED, SENDING]);
      await client.query("insert into deriva.stop (sender, reason) values ($1, 'bench')", [STOPPED]);
      await client.query("analyze deriva.message");
      const times: number[] = [];
      for (let time = 0; time < TIMES; time++) {
        const began = performance.now();
        const { rowCount } = await client.query("select * from deriva.take_due($1, '30 s')", [BATCH]);
        times.push(performance.now() - began);
        if (rowCount !== BATCH && waiting / 2 > BATCH * TIMES)
          throw new Error(`took ${rowCount} of ${BATCH}`);
        await client.query(
          "update deriva.message set state = 'pending', due_at = now() - interval '1 s' where state = 'sending'",
        );
      }
      await client.query("rollback");
      figures.push({ waiting, ms: quantile(times, 0.5) });
    }
    return figures;
  } finally {
    await client.end();
  }
}

const FILL = `
with contact as (
  insert into deriva.contact (id, language) values (gen_random_uuid(), 'es') returning id
)
insert into deriva.message (direction, contact_id, sender, address, body, state, due_at, expires_at)
select 'out', contact.id, case n % 2 when 0 then $2 else $3 end, '+56911111111', 'bench', 'pending',
       now() - interval '1 s' * (n % 1000), now() + interval '1 hour'
from contact, generate_series(1, $1::integer) as n`;
