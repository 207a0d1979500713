import type { Database } from "./database";

/** So many messages are looked through for those of one sender: it costs the same with a million of them. */
const LOOKED_THROUGH = 5_000;

/** What was last written to a sender in words, newest first; of nobody in particular. */
export async function recentTexts(
  database: Database,
  sender: string,
  most: number,
): Promise<readonly string[]> {
  const rows = await database.query<{ body: string }>(RECENT, [sender, LOOKED_THROUGH, most]);
  return rows.map(({ body }) => body);
}

const RECENT = `
select m.body
from (select * from deriva.message order by id desc limit $2) m
where m.direction = 'in' and m.sender = $1 and m.content_kind = 'text' and m.body <> ''
order by m.id desc limit $3`;
