import type { Database } from "./database";

/** A message that was not delivered so far, as a person at a terminal sees it. */
export interface WaitingMessage {
  readonly id: string;
  readonly state: string;
  readonly code: string | null;
  readonly attempts: number;
  readonly sender: string;
  readonly address: string;
  readonly ticket_id: string | null;
  readonly created_at: Date;
  /** Absent where a person has to say what becomes of it. */
  readonly due_at: Date | null;
}

/** What waits, the oldest first; those that wait for a person before those that wait for their turn. */
export function listOutbox(database: Database, limit: number): Promise<readonly WaitingMessage[]> {
  return database.query(
    // A text that waits for an earlier one of its conversation has no time yet, and waits for nobody's word.
    `select id, state, code, attempts, sender, address, ticket_id, created_at,
       case when state = 'pending' then coalesce(due_at, created_at) else due_at end as due_at
     from deriva.message
     where direction = 'out' and state in ('pending', 'sending', 'unknown')
     order by (due_at is null and state <> 'pending') desc, created_at limit $1`,
    [limit],
  );
}

/** Sends a message again that nobody knows of whether it arrived, or that was given up; whether there is such a one. */
export async function retryMessage(database: Database, id: string, validity: string): Promise<boolean> {
  const rows = await database.query(
    `with again as (
       update deriva.message set state = 'pending', due_at = now(), unclear_since = null,
         spent = case when reference is null then spent else spent || reference end, reference = null,
         expires_at = greatest(expires_at, now() + $2::interval)
       where id = $1 and direction = 'out' and state in ('unknown', 'dead') and address <> ''
       returning id, contact_id, ticket_id, deflection_id
     ), reopened as (
       update deriva.deflection d set delivery = 'requested', failure = null from again
       where d.id = again.deflection_id and d.delivery in ('unknown', 'failed') returning d.id
     )
     insert into deriva.event (kind, contact_id, ticket_id, deflection_id)
     select 'message_retried_by_hand', contact_id, ticket_id, deflection_id from again returning id`,
    [id, validity],
  );
  return rows.length > 0;
}

/** Gives a message up that nobody knows of whether it arrived, or that waits; whether there is such a one. */
export async function dropMessage(database: Database, id: string): Promise<boolean> {
  const rows = await database.query<{ dropped: boolean }>(
    `with gone as (
       update deriva.message set state = 'dead', blame = 'us', code = 'dropped', due_at = null
       where id = $1 and direction = 'out' and state in ('unknown', 'pending')
       returning *
     ), noted as (
       insert into deriva.event (kind, contact_id, ticket_id, deflection_id)
       select 'message_dropped_by_hand', contact_id, ticket_id, deflection_id from gone
     )
     select deriva.message_failed(gone::deriva.message, 'dropped', null, false) as dropped from gone`,
    [id],
  );
  return rows.length > 0;
}
