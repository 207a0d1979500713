import type { Client } from "pg";

/** Who works in the tickets that are filled in, and whose session looks at them. */
export const TEAMS = [1234, 1235, 1236, 1237, 1238, 1239, 1240, 1241];

/** A word that every fourth message has, and one that a single ticket of the first thousand has. */
export const COMMON = "pedido";
export const RARE = "zafiro";

const WORDS = `
hola buenas tardes necesito ayuda con mi compra no llega el producto quiero saber cuando despachan la factura que pedí ayer gracias por
favor pueden revisar dirección horario tienda cambio devolución garantía equipo pantalla cargador transferencia tarjeta cuotas precio
descuento retiro sucursal técnico instalación visita mañana lunes martes urgente reclamo espera respuesta correo teléfono nombre`
  .trim()
  .split(/\s+/);

/** How many tickets one statement fills in: what is in memory stays small. */
const BATCH = 50_000;

/**
 * Fills in tickets from one number to another: each of a person of its own with two messages, in eight teams, one in `openEvery`
 * open, some of those waiting, some with an agent, one in a hundred put aside. No trigger runs; the search is made at the end.
 */
export async function fillTickets(
  client: Client,
  from: number,
  to: number,
  openEvery: number,
): Promise<void> {
  await client.query("set session_replication_role = replica");
  for (let first = from; first < to; first += BATCH) {
    await client.query(FILL, [first, Math.min(to, first + BATCH) - 1, TEAMS, openEvery, WORDS, COMMON, RARE]);
  }
  await client.query("set session_replication_role = origin");
  await client.query("select deriva.index_all()");
  for (const table of ["ticket", "message", "search", "contact", "address", "word"]) {
    await client.query(`vacuum (analyze) deriva.${table}`);
  }
}

const FILL = `
with made as materialized (
  select n, gen_random_uuid() as contact, '+569' || lpad(n::text, 8, '0') as number, ($3::integer[])[1 + n / 3 % 8] as team,
    n % $4 = 0 as is_open, now() - (n % 500000) * interval '1 minute' as at
  from generate_series($1::integer, $2::integer) n
), contacts as (
  insert into deriva.contact (id, language) select contact, 'es' from made
), addresses as (
  insert into deriva.address (canonical, value, contact_id) select number, number, contact from made
), tickets as (
  insert into deriva.ticket (contact_id, team_id, metadata, sender, kind, status, stage, tier, reason, agent_id, waits_since, snoozed_until,
    created_at, resolved_at)
  select contact, team, jsonb_build_object('user', jsonb_build_object('nombre', ($5::text[])[1 + n % 50] || ' ' || ($5::text[])[1 + n / 50 % 50]), 'ticket', '{}'::jsonb),
    '+56976591992', 'conversation', case when is_open then 'open' else 'resolved' end,
    case when n / $4 % 4 = 3 then 'assigned' else 'waiting' end, 2,
    case when n % 1000 = 0 then 'vip' when n % 3 = 0 then 'asked' end,
    case when n / $4 % 4 = 3 then (select min(id) from deriva.agent) end,
    case when is_open and n / $4 % 2 = 0 then at end,
    case when is_open and n / $4 % 100 = 1 then now() + interval '1 day' end, at, case when not is_open then at + interval '2 hours' end
  from made order by n
  returning id, contact_id
)
insert into deriva.message (direction, contact_id, ticket_id, sender, address, body, state, at, author)
select case side when 0 then 'in' else 'out' end, t.contact_id, t.id, '+56976591992', '',
  concat_ws(' ', case when (t.id + side) % 4 = 0 then $6::text end, case when t.id = 500 then $7::text end,
    ($5::text[])[1 + (t.id * 7 + side) % 70], ($5::text[])[1 + (t.id * 13 + side) % 70], ($5::text[])[1 + (t.id * 29 + side) % 70],
    ($5::text[])[1 + (t.id * 31 + side) % 70], 'n' || (t.id * 17 % 300000)),
  case side when 0 then 'received' else 'sent' end, now(), case side when 1 then 'agent' end
from tickets t, generate_series(0, 1) side`;
