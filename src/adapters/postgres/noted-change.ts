/**
 * A statement that calls a function by which somebody changes something, and notes in the audit trail that they did, if they
 * did: both, or none. $1 is who, $2 the ticket and $3 the details. It answers `done`.
 */
export function notedChange(call: string, action: "ticket_changed" | "contacts_merged"): string {
  return `
with acted as materialized (select ${call} as done), noted as (
  insert into deriva.audit (agent_id, action, ticket_id, details)
  select $1::bigint, '${action}', $2::bigint, $3::jsonb from acted
  where acted.done ->> 'kind' in ('done', 'kept') or acted.done ->> 'done' = 'true'
)
select done from acted`;
}
