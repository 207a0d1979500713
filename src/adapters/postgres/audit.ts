import type { AuditEntry, AuditPage, AuditQuery, AuditTrail } from "../../desk/audit";
import type { Database } from "./database";

/** The audit trail in PostgreSQL. */
export function auditTrail(database: Database): AuditTrail {
  return {
    async record(agent, action, ticket, details = {}) {
      await database.query(
        "insert into deriva.audit (agent_id, action, ticket_id, details) values ($1, $2, $3, $4)",
        [agent ?? null, action, ticket ?? null, JSON.stringify(details)],
      );
    },
    async list(query) {
      const { within, agent, ticket, action, before, limit } = query;
      const common = [agent ?? null, ticket ?? null, action ?? null, before ?? null, limit + 1];
      const rows =
        within === undefined
          ? await database.query<Row>(allOf(query), common)
          : await database.query<Row>(OF_TEAMS, [...common, within.teams, within.reader]);
      return pageOf(rows, limit);
    },
  };
}

const COLUMNS = `e.id::text, e.created_at as at, e.agent_id::text as "agentId", a.name as "agentName",
  e.action, e.ticket_id::text as ticket, e.details`;

/** Names only what is asked for, so that each question has its index. */
function allOf({ agent, ticket, action }: AuditQuery): string {
  const asked = (column: string, place: string, value: unknown) =>
    value === undefined ? `and ${place} is null` : `and ${column} = ${place}`;
  return `
select ${COLUMNS}
from deriva.audit e left join deriva.agent a on a.id = e.agent_id
where ($4::bigint is null or e.id < $4)
  ${asked("e.agent_id", "$1::bigint", agent)}
  ${asked("e.ticket_id", "$2::bigint", ticket)}
  ${asked("e.action", "$3::text", action)}
order by e.id desc limit $5`;
}

/**
 * What a supervisor may read: entries of agents of their teams, admins excepted, and none about a ticket of other teams.
 * Each agent's newest are taken from the index, so that it costs the same however long the trail is.
 */
const OF_TEAMS = `
select ${COLUMNS}
from deriva.agent a cross join lateral (
  select e.* from deriva.audit e
  where e.agent_id = a.id and ($4::bigint is null or e.id < $4)
    and ($2::bigint is null or e.ticket_id = $2) and ($3::text is null or e.action = $3)
    and (e.ticket_id is null or exists (
      select from deriva.ticket t where t.id = e.ticket_id and t.team_id = any ($6::integer[])))
  order by e.id desc limit $5
) e
where ($1::bigint is null or a.id = $1)
  and (a.id = $7 or (a.role <> 'admin' and exists (
    select from deriva.agent_team m where m.agent_id = a.id and m.team_id = any ($6::integer[]))))
order by e.id desc limit $5`;

interface Row {
  readonly id: string;
  readonly at: Date;
  readonly agentId: string | null;
  readonly agentName: string | null;
  readonly action: string;
  readonly ticket: string | null;
  readonly details: Readonly<Record<string, unknown>>;
}

function pageOf(rows: readonly Row[], limit: number): AuditPage {
  const entries = rows.slice(0, limit).map(entryOf);
  const last = entries.at(-1);
  return { entries, ...(rows.length > limit && last !== undefined && { next: last.id }) };
}

function entryOf({ agentId, agentName, ticket, ...row }: Row): AuditEntry {
  return {
    ...row,
    ...(agentId !== null && { agentId }),
    ...(agentName !== null && { agentName }),
    ...(ticket !== null && { ticket }),
  };
}
