import type { Language } from "../../contact/language";
import type { Canned, CannedStore } from "../../desk/canned";
import type { Database } from "./database";

/** A page shows no more in a menu. */
const MOST = 1_000;

/** Canned answers in PostgreSQL. */
export function cannedStore(database: Database): CannedStore {
  return {
    async list(teams) {
      const rows = await database.query<CannedRow>(
        `${CANNED} where $1::integer[] is null or c.team_id is null or c.team_id = any ($1) order by lower(c.title), c.id`,
        [teams ?? null],
      );
      return rows.map(cannedOf);
    },
    async find(id) {
      const [row] = await database.query<CannedRow>(`${CANNED} where c.id = $1`, [id]);
      return row && cannedOf(row);
    },
    async add({ team, title, text, language }, by) {
      const values = [team ?? null, title, text, language ?? null, by];
      const [row] = await database.query<{ added: number; known: number }>(ADD, values);
      if (row === undefined || row.known >= MOST) return "too-many";
      return row.added === 1 ? "done" : "twin";
    },
    change: ({ id, team, title, text, language }, by) =>
      unlessTwin(
        database.query(
          `update deriva.canned set team_id = $2, title = $3, text = $4, language = $5, changed_by = $6, changed_at = now()
           where id = $1`,
          [id, team ?? null, title, text, language ?? null, by],
        ),
      ),
    async remove(id) {
      await database.query("delete from deriva.canned where id = $1", [id]);
    },
  };
}

const CANNED = "select c.id::text, c.team_id, c.title, c.text, c.language from deriva.canned c";

const ADD = `
with known as (select count(*)::integer as known from deriva.canned), added as (
  insert into deriva.canned (team_id, title, text, language, changed_by)
  select $1, $2, $3, $4, $5 from known where known < ${MOST}
  on conflict do nothing returning id
)
select (select count(*)::integer from added) as added, known from known`;

interface CannedRow {
  readonly id: string;
  readonly team_id: number | null;
  readonly title: string;
  readonly text: string;
  readonly language: Language | null;
}

function cannedOf({ id, team_id: team, title, text, language }: CannedRow): Canned {
  return {
    ...{ id, title, text },
    ...(team !== null && { team }),
    ...(language !== null && { language }),
  };
}

async function unlessTwin(written: Promise<unknown>): Promise<"done" | "twin"> {
  try {
    await written;
    return "done";
  } catch (fault) {
    if (fault instanceof Error && (fault as { code?: unknown }).code === "23505") return "twin";
    throw fault;
  }
}
