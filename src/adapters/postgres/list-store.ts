import type { Counts, ListFilter, ListPage, ListPlace, ListStore } from "../../desk/desk-list";
import { readSearchText } from "../../desk/search-text";
import type { Database } from "./database";
import {
  DESK_TICKET_COLUMNS,
  DESK_TICKET_JOINS,
  DESK_TICKETS,
  type DeskTicketRow,
  deskTicketOfRow,
} from "./desk-ticket";

/** A list of fewer is searched through by itself, and not the words of all tickets. */
const FEW = 2_000;

/** How many tickets whose words are out of date a search may bring up to date before it looks. */
const MOST_INDEXED = 100;

/** The desk's lists in PostgreSQL. */
export function listStore(database: Database): ListStore {
  return {
    async page(filter, limit, after) {
      // One row more than asked tells whether there is a next page.
      const { sql, values } = pageOf(filter, limit + 1, after);
      const rows = await database.query<PlacedRow>(sql, values);
      return listPage(rows.slice(0, limit), rows.length > limit);
    },
    async search(text, filter, limit, after) {
      await database.query("select deriva.index_search($1, true)", [MOST_INDEXED]);
      const { whole, last, digits } = readSearchText(text);
      const narrow = await narrowIds(database, filter);
      const [row] = await database.query<{ found: Found }>(SEARCH, [
        ...[whole, last, digits, filter.teams ?? null, narrow ?? null, filter.states ?? null],
        ...[JSON.stringify(wantedOf(filter)), after?.id ?? null, limit],
      ]);
      const { ids = [], next } = row?.found ?? {};
      const rows = await database.query<DeskTicketRow>(FOUND, [ids, filter.teams ?? null]);
      return {
        tickets: rows.map(deskTicketOfRow),
        ...(next !== undefined && next !== null && { next: { id: String(next) } }),
      };
    },
    async counts(member, teams) {
      const [row] = await database.query<{ counts: Counts }>("select deriva.desk_counts($1, $2) as counts", [
        member,
        teams ?? null,
      ]);
      if (row === undefined) throw new Error("nothing was counted");
      return row.counts;
    },
    async find(ids, teams) {
      const rows = await database.query<DeskTicketRow>(FOUND, [ids, teams ?? null]);
      return rows.map(deskTicketOfRow);
    },
  };
}

interface PlacedRow extends DeskTicketRow {
  readonly place: string | null;
}

interface Found {
  readonly ids?: readonly number[];
  readonly next?: number | null;
}

function listPage(rows: readonly PlacedRow[], hasMore: boolean): ListPage {
  const last = rows.at(-1);
  const next: ListPlace | undefined = last && { id: last.id, ...(last.place !== null && { at: last.place }) };
  return { tickets: rows.map(deskTicketOfRow), ...(hasMore && next !== undefined && { next }) };
}

interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** The place of a cursor as the index has it. */
const PLACE = "coalesce(timestamptz 'epoch' + $3::bigint * interval '1 microsecond', 'infinity')";

/**
 * A page: as many short walks along an index as there are teams and states, of which the first rows are the page. What an agent
 * has is one walk for each state.
 */
function pageOf(filter: ListFilter, limit: number, after: ListPlace | undefined): Statement {
  const isNewest = filter.states?.[0] === "resolved";
  const direction = isNewest ? "desc" : "asc";
  const values: unknown[] = [
    filter.states ?? [],
    limit,
    after?.at ?? null,
    after?.id ?? null,
    filter.teams ?? null,
  ];
  const next = (value: unknown) => `$${values.push(value)}`;
  const wheres = [
    "x.desk_state = s.state",
    ...(after === undefined ? [] : [`(x.desk_at, x.id) ${isNewest ? "<" : ">"} (${PLACE}, $4::bigint)`]),
    ...(filter.reason === undefined ? [] : [`x.reason = ${next(filter.reason)}`]),
  ];
  const from = ["unnest($1::text[]) as s (state)"];
  if (filter.agent === undefined) {
    from.push("unnest(coalesce($5::integer[], deriva.desk_teams())) as k (team)");
    from.push(`unnest(${filter.free === true ? "array[true]" : "array[true, false]"}) as f (is_free)`);
    wheres.push("coalesce(x.team_id, 0) = k.team", "x.is_free = f.is_free");
  } else {
    wheres.push(
      `x.agent_id = ${next(filter.agent)}::bigint`,
      "($5::integer[] is null or x.team_id = any ($5))",
    );
  }
  const unused = after === undefined ? "and ($3::bigint is null and $4::bigint is null)" : "";
  const sql = `
with page as materialized (
  select n.id, n.desk_at from ${from.join(", ")}, lateral (
    select x.id, x.desk_at from deriva.ticket x
    where ${wheres.join(" and ")} ${unused}
    order by x.desk_at ${direction}, x.id ${direction} limit $2::integer) n
  order by n.desk_at ${direction}, n.id ${direction} limit $2::integer
)
select ${DESK_TICKET_COLUMNS},
  case when isfinite(page.desk_at) then (extract(epoch from page.desk_at) * 1000000)::bigint end as place
from page join deriva.ticket t on t.id = page.id ${DESK_TICKET_JOINS}
order by page.desk_at ${direction}, page.id ${direction}`;
  return { sql, values };
}

/** The tickets of a list, where they are few. */
async function narrowIds(database: Database, filter: ListFilter): Promise<readonly string[] | undefined> {
  if (filter.states === undefined) return undefined;
  const rows = await database.query<{ id: string }>(NARROW, [
    ...[filter.states, filter.teams ?? null, filter.agent ?? null, filter.free ?? false],
    ...[filter.reason ?? null, FEW + 1],
  ]);
  return rows.length > FEW ? undefined : rows.map(({ id }) => id);
}

function wantedOf({ agent, free, reason }: ListFilter): object {
  return { agent, free, reason };
}

const NARROW = `
select n.id from unnest($1::text[]) as s (state), lateral (
  (select x.id from deriva.ticket x
   where $3::bigint is not null and x.agent_id = $3 and x.desk_state = s.state
     and ($2::integer[] is null or x.team_id = any ($2)) and ($5::text is null or x.reason = $5) limit $6::integer)
  union all
  (select o.id from unnest(coalesce($2::integer[], deriva.desk_teams())) as k (team),
     unnest(case when $4 then array[true] else array[true, false] end) as f (is_free), lateral (
       select x.id from deriva.ticket x
       where $3::bigint is null and coalesce(x.team_id, 0) = k.team and x.desk_state = s.state and x.is_free = f.is_free
         and ($5::text is null or x.reason = $5) limit $6::integer) o
   limit $6::integer)) n
limit $6::integer`;

const SEARCH = `
select deriva.search_tickets(deriva.search_query($1, $2, $3), $4::integer[], $5::bigint[], $6::text[], $7::jsonb, $8::bigint, $9) as found`;

/** Whatever became of them since, only what is seen is shown. */
const FOUND = `${DESK_TICKETS}
where t.id = any ($1::bigint[]) and ($2::integer[] is null or t.team_id = any ($2))
order by t.id desc`;
