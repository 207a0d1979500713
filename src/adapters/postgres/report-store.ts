import type { ReportStore } from "../../deflection/delivery";
import type { Database } from "./database";

/** Delivery reports in PostgreSQL. A report may come before the answer to the send was written: ids are ours. */
export function reportStore(database: Database): ReportStore {
  return {
    async record({ messageId, reference, delivery, code }) {
      const rows = await database.query(RECORD, [messageId, reference, delivery, code ?? null]);
      return rows.length > 0;
    },
  };
}

const RECORD = `
with reported as (
  update deriva.message set
    reference = coalesce(reference, $2),
    -- Whoever reports has it: what was unclear is settled. One that is being sent is settled by its sender.
    state = case when state in ('unknown', 'pending') then 'sent' else state end
  where id = $1::bigint and direction = 'out' and (reference is null or reference = $2)
  returning deflection_id
), moved as (
  update deriva.deflection d set
    delivery = $3, failure = case when $3 = 'failed' then coalesce($4, 'unknown') end
  from reported r
  where d.id = r.deflection_id and deriva.delivery_rank($3) > deriva.delivery_rank(d.delivery)
  returning d.*
), recorded as (
  insert into deriva.event (kind, call_sid, line, contact_id, ticket_id, deflection_id, details)
  select 'delivery_' || $3, call_sid, line, contact_id, ticket_id, id,
         jsonb_strip_nulls(jsonb_build_object('code', $4::text))
  from moved
)
select from reported`;
