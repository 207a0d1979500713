import { randomUUID } from "node:crypto";
import type { InboundStore } from "../../conversation/inbound-message";
import type { Database } from "./database";

/** Inbound messages in PostgreSQL, in one statement each. */
export function inboundStore(database: Database): InboundStore {
  return {
    async keep({ reference, address, sender, text, content }) {
      await database.query(KEEP, [reference, address, sender, text, JSON.stringify(content), randomUUID()]);
    },
  };
}

/** The language of a contact who was never called is not known yet; Spanish is first. */
const KEEP = `
with addressed as (
  insert into deriva.address (value, contact_id) values ($2, $6)
  on conflict (value) do update set value = excluded.value
  returning contact_id
), introduced as (
  insert into deriva.contact (id, language) select contact_id, 'es' from addressed
  on conflict (id) do nothing
), latest as (
  select d.* from deriva.deflection d join addressed using (contact_id)
  where d.sender = $3
  order by d.created_at desc
  limit 1
), kept as (
  insert into deriva.message
    (direction, contact_id, ticket_id, deflection_id, sender, address, reference, body, content, state)
  select 'in', a.contact_id, l.ticket_id, l.id, $3, $2, $1, $4, $5, 'received'
  from addressed a left join latest l on true
  on conflict (reference) do nothing
  returning id, contact_id, ticket_id, deflection_id
), replied as (
  update deriva.deflection d set delivery = 'replied', failure = null
  from kept k where d.id = k.deflection_id and d.delivery <> 'replied'
  returning d.id
)
insert into deriva.event (kind, contact_id, ticket_id, deflection_id, call_sid, line)
select kind, k.contact_id, k.ticket_id, k.deflection_id, l.call_sid, l.line
from kept k left join latest l on l.id = k.deflection_id, unnest(array['message_received', 'delivery_replied']) as kind
where kind = 'message_received' or exists (select from replied)`;
