import type { Kept } from "./kept";

/** What a ticket of a test is; the rest is ordinary. */
export interface TicketWish {
  readonly team?: number | null;
  readonly name?: string;
  readonly phone?: string;
  readonly agent?: string;
  readonly reason?: string;
  readonly stage?: string;
  readonly status?: string;
  /** Since when its contact waits, in minutes. */
  readonly waits?: number;
  readonly snoozed?: boolean;
  readonly callback?: boolean;
  readonly said?: readonly string[];
}

let count = 0;

/** A ticket of somebody new, with what they said; answers its id. */
export async function addTicket(kept: Kept, wish: TicketWish = {}): Promise<string> {
  count++;
  const phone = wish.phone ?? `+5698${String(1_000_000 + count)}`;
  const user = wish.name === undefined ? {} : { nombre: wish.name };
  const { id } = await kept.row<{ id: string }>(
    `with contact as (
       insert into deriva.contact (id, language) values (gen_random_uuid(), 'es') returning id
     ), address as (
       insert into deriva.address (canonical, value, contact_id) select $1, $1, id from contact
     ), ticket as (
       insert into deriva.ticket (contact_id, team_id, metadata, sender, stage, status, reason, agent_id, waits_since, snoozed_until,
         wants_callback, resolved_at)
       select contact.id, $2, jsonb_build_object('user', $3::jsonb, 'ticket', '{}'::jsonb), '+56976591992',
         coalesce($4, case when $6::bigint is null then 'waiting' else 'assigned' end), coalesce($5, 'open'), $7, $6::bigint,
         now() - $8::double precision * interval '1 minute', case when $9 then now() + interval '1 day' end, $10,
         case when $5 = 'resolved' then clock_timestamp() end
       from contact returning id, contact_id
     ), said as (
       insert into deriva.message (direction, contact_id, ticket_id, sender, address, body, state)
       select 'in', ticket.contact_id, ticket.id, '+56976591992', $1, body, 'received' from ticket, unnest($11::text[]) as body
     )
     select id::text from ticket`,
    ...[phone, wish.team === undefined ? 1234 : wish.team, JSON.stringify(user), wish.stage ?? null],
    ...[wish.status ?? null, wish.agent ?? null, wish.reason ?? null, wish.waits ?? null],
    ...[wish.snoozed ?? false, wish.callback ?? false, wish.said ?? []],
  );
  return id;
}

export async function addAgent(kept: Kept, name: string, teams: readonly number[]): Promise<string> {
  const { id } = await kept.row<{ id: string }>(
    "insert into deriva.agent (name, email) values ($1, lower($1) || '@example.com') returning id::text",
    name,
  );
  await kept.rows(
    "insert into deriva.agent_team (agent_id, team_id) select $1, unnest($2::integer[])",
    id,
    teams,
  );
  return id;
}
