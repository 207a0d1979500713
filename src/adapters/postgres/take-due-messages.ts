import type { Language } from "../../contact/language";
import type { PhoneNumber } from "../../contact/phone-number";
import type { DeflectionRequest } from "../../deflection/deflection";
import type { DueMessage } from "../../deflection/deflection-store";
import type { Database } from "./database";

/**
 * Takes messages whose turn has come, each for one taker: rows that another holds are passed over, and the
 * lease is committed with this statement, before any network call.
 */
export async function takeDueMessages(
  database: Database,
  limit: number,
  lease: number,
): Promise<readonly DueMessage[]> {
  const rows = await database.query<DueRow>(TAKE, [limit, lease]);
  return rows.map(dueMessage);
}

const TAKE = `
with due as (
  select id from deriva.message
  where state in ('pending', 'sending', 'unknown') and due_at <= now()
  order by due_at
  limit $1
  for update skip locked
), taken as (
  update deriva.message m set
    state = 'sending',
    due_at = now() + $2 * interval '1 ms',
    attempts = m.attempts + 1,
    unclear_since = case when m.state <> 'pending' then coalesce(m.unclear_since, m.created_at)
      else m.unclear_since end
  from due where m.id = due.id
  returning m.*
)
select t.id as message_id, t.attempts, t.unclear_since, t.expires_at, t.expires_at <= now() as expired, t.sender, t.address,
       c.key as claim, d.language, d.template, d.variables, d.team_id, d.metadata, d.call_sid, d.line
from taken t
join deriva.deflection d on d.id = t.deflection_id
join deriva.claim c on c.deflection_id = d.id`;

interface DueRow {
  readonly message_id: string;
  readonly attempts: number;
  readonly unclear_since: Date | null;
  readonly expires_at: Date;
  readonly expired: boolean;
  readonly sender: PhoneNumber;
  readonly address: PhoneNumber;
  readonly claim: string;
  readonly language: Language;
  readonly template: string;
  readonly variables: Record<string, string>;
  readonly team_id: number | null;
  readonly metadata: DeflectionRequest["metadata"];
  readonly call_sid: string | null;
  readonly line: PhoneNumber | null;
}

function dueMessage(row: DueRow): DueMessage {
  return {
    expired: row.expired,
    ...(row.unclear_since !== null && { unclearSince: row.unclear_since }),
    deflection: {
      messageId: row.message_id,
      attempt: row.attempts,
      expiresAt: row.expires_at,
      claim: row.claim,
      sender: row.sender,
      recipient: row.address,
      language: row.language,
      template: row.template,
      variables: row.variables,
      metadata: row.metadata,
      ...(row.team_id !== null && { team: row.team_id }),
      ...(row.call_sid !== null && row.line !== null && { call: { sid: row.call_sid, line: row.line } }),
    },
  };
}
