import { randomUUID } from "node:crypto";
import type { DeflectionRequest } from "../../deflection/deflection";
import type { Database } from "./database";

export interface ClaimSettings {
  /** Whether the tickets are ours, or another desk keeps them. */
  readonly ownTickets: boolean;
  /** For how long nobody else takes the message, in ms. */
  readonly lease: number;
  /** For how long it is worth sending, in ms. */
  readonly validity: number;
}

/**
 * One statement, so one transaction, and one round trip: contact, ticket, deflection, message, consent and
 * ledger are written for the first request with this claim, and nothing for any other. Answers the message's
 * id, or nothing when the claim was taken.
 *
 * The address is written before its contact, so that of two first calls by one person the second finds the
 * contact of the first; foreign keys are checked at the end of the statement.
 */
export async function claimDeflection(
  database: Database,
  request: DeflectionRequest,
  settings: ClaimSettings,
): Promise<string | undefined> {
  const rows = await database.query<{ message_id: string }>(CLAIM, [
    request.claim,
    randomUUID(),
    request.recipient,
    randomUUID(),
    request.language,
    settings.ownTickets,
    request.team ?? null,
    JSON.stringify(request.metadata),
    request.call?.sid ?? null,
    request.call?.line ?? null,
    request.sender,
    request.template,
    JSON.stringify(request.variables),
    settings.lease,
    settings.validity,
    request.consent?.wording ?? null,
  ]);
  return rows[0]?.message_id;
}

const CLAIM = `
with claimed as (
  insert into deriva.claim (key, deflection_id) values ($1, $2)
  on conflict (key) do nothing
  returning deflection_id
), addressed as (
  insert into deriva.address (value, contact_id) select $3, $4 from claimed
  on conflict (value) do update set value = excluded.value
  returning contact_id
), introduced as (
  insert into deriva.contact (id, language) select contact_id, $5 from addressed
  on conflict (id) do nothing
), ticketed as (
  insert into deriva.ticket (contact_id, team_id, metadata)
  select contact_id, $7, $8 from addressed where $6
  returning id
), deflected as (
  insert into deriva.deflection
    (id, contact_id, ticket_id, call_sid, line, sender, recipient, team_id, template, variables, language, metadata)
  select deflection_id, contact_id, (select id from ticketed), $9, $10, $11, $3, $7, $12, $13, $5, $8
  from claimed, addressed
  returning id, contact_id, ticket_id
), messaged as (
  insert into deriva.message
    (direction, contact_id, ticket_id, deflection_id, sender, address, state, due_at, expires_at)
  select 'out', contact_id, ticket_id, id, $11, $3, 'sending',
         now() + $14 * interval '1 ms', now() + $15 * interval '1 ms'
  from deflected
  returning id
), consented as (
  insert into deriva.consent (contact_id, channel, wording, language, call_sid)
  select contact_id, 'whatsapp', $16, $5, $9 from deflected where $16::text is not null
), recorded as (
  insert into deriva.event (kind, call_sid, line, contact_id, ticket_id, deflection_id)
  select kind, $9, $10, contact_id, ticket_id, id
  from deflected, unnest(array['consent_given', 'deflection_requested', 'ticket_opened']) as kind
  where (kind <> 'consent_given' or $16::text is not null) and (kind <> 'ticket_opened' or ticket_id is not null)
)
select id as message_id from messaged`;
