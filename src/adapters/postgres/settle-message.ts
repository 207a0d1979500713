import type { Deflection, MessageState } from "../../deflection/deflection";
import type { DeskAnswer } from "../../deflection/desk";
import { retryDelay } from "../../deflection/retry-delay";
import type { Database } from "./database";
import { type MessageRow, messageState } from "./message-row";

/** How the delivery of an unsettled message goes on after each kind of answer. */
const DELIVERY = {
  accepted: "sending",
  refused: "failed",
  transient: "requested",
  unclear: "unknown",
} as const;

const STATE = { accepted: "sent", refused: "dead", transient: "pending", unclear: "unknown" } as const;

/**
 * Writes how a hand-over ended: message, deflection and ledger, in one statement. A message that was settled
 * before keeps its state, which is answered.
 */
export async function settleMessage(
  database: Database,
  deflection: Deflection,
  answer: DeskAnswer,
  /** Whether reports will tell how the delivery goes on; without them "accepted" is all that is ever known. */
  settings: { readonly reports: boolean },
): Promise<MessageState> {
  const delivery = answer.kind === "accepted" && !settings.reports ? "sent" : DELIVERY[answer.kind];
  const rows = await database.query<MessageRow>(SETTLE, [
    deflection.messageId,
    STATE[answer.kind],
    answer.kind === "refused" ? answer.blame : null,
    "code" in answer ? answer.code : null,
    answer.kind === "accepted" ? (answer.reference ?? null) : null,
    retryDelay(deflection.attempts + 1),
    delivery,
    `message_${answer.kind}`,
  ]);
  return messageState(rows[0]);
}

/**
 * A report may have come before the answer: then the message has a reference and has arrived, and the delivery has
 * moved on. It only goes forward (see `deriva.delivery_rank`).
 */
const SETTLE = `
with settled as (
  update deriva.message set
    state = case
      when $2 = 'unknown' and reference is not null then 'sent'
      when $2 = 'pending' and now() > expires_at then 'dead'
      else $2 end,
    blame = case when $2 = 'pending' and now() > expires_at then 'us' else $3 end,
    code = $4,
    reference = coalesce($5, reference),
    attempts = attempts + 1,
    due_at = case when $2 in ('pending', 'unknown') then now() + $6 * interval '1 ms' end,
    unclear_since = case when $2 = 'unknown' then coalesce(unclear_since, created_at) end
  where id = $1 and state = 'sending'
  returning *
), delivered as (
  update deriva.deflection d set
    delivery = case
      when s.state in ('pending', 'unknown') and d.delivery in ('requested', 'unknown', 'sending') then $7
      when deriva.delivery_rank(n.next) > deriva.delivery_rank(d.delivery) then n.next
      else d.delivery end,
    failure = case when s.state = 'dead' then coalesce($4, 'expired') else d.failure end
  from settled s, lateral (select case when s.state = 'dead' then 'failed' else $7 end as next) n
  where d.id = s.deflection_id
), recorded as (
  insert into deriva.event (kind, call_sid, line, contact_id, ticket_id, deflection_id, details)
  select $8, d.call_sid, d.line, d.contact_id, d.ticket_id, d.id,
         jsonb_strip_nulls(jsonb_build_object('code', $4::text, 'attempts', s.attempts))
  from settled s join deriva.deflection d on d.id = s.deflection_id
)
select state, blame from settled
union all
select state, blame from deriva.message where id = $1 and not exists (select from settled)`;
