import type { Delivery } from "../../deflection/delivery";
import type { Ticket, TicketStore } from "../../desk/ticket";
import type { EscalationReason } from "../../routing/escalation/reason";
import type { Database } from "./database";

/** Tickets in PostgreSQL. A page costs the same wherever it lies. */
export function ticketStore(database: Database): TicketStore {
  return {
    async list(limit, before) {
      // One row more than asked tells whether there is a next page.
      const rows = await database.query<TicketRow>(LIST, [limit + 1, before ?? null]);
      const tickets = rows.slice(0, limit).map(ticketOfRow);
      const last = tickets.at(-1);
      return { tickets, ...(rows.length > limit && last !== undefined && { next: last.id }) };
    },
  };
}

export const TICKET_COLUMNS = `
select t.id, t.created_at, t.status, t.priority, t.team_id, t.contact_id, t.metadata, t.kind, t.wants_callback,
       t.stage, t.reason, g.name as agent,
       coalesce(d.recipient, a.value) as recipient, d.delivery, d.failure, m.body, m.created_at as message_at
from deriva.ticket t
left join deriva.agent g on g.id = t.agent_id
left join lateral (
  select recipient, delivery, failure from deriva.deflection where ticket_id = t.id
  order by created_at desc limit 1
) d on true
left join lateral (
  select value from deriva.address where contact_id = t.contact_id order by created_at limit 1
) a on d.recipient is null
left join lateral (
  select body, created_at from deriva.message where ticket_id = t.id and direction = 'in'
  order by id desc limit 1
) m on true`;

const LIST = `${TICKET_COLUMNS}
where $2::bigint is null or t.id < $2
order by t.id desc
limit $1`;

export interface TicketRow {
  readonly id: string;
  readonly created_at: Date;
  readonly status: Ticket["status"];
  readonly priority: number;
  readonly team_id: number | null;
  readonly kind: Ticket["kind"];
  readonly wants_callback: boolean;
  readonly stage: Ticket["stage"];
  readonly reason: EscalationReason | null;
  readonly agent: string | null;
  readonly contact_id: string;
  readonly metadata: Ticket["metadata"];
  readonly recipient: string | null;
  readonly delivery: Delivery | null;
  readonly failure: string | null;
  readonly body: string | null;
  readonly message_at: Date | null;
}

export function ticketOfRow(row: TicketRow): Ticket {
  return {
    id: row.id,
    createdAt: row.created_at,
    status: row.status,
    priority: row.priority,
    kind: row.kind,
    wantsCallback: row.wants_callback,
    stage: row.stage,
    ...(row.reason !== null && { reason: row.reason }),
    ...(row.agent !== null && { agent: row.agent }),
    contact: { id: row.contact_id, ...(row.recipient !== null && { address: row.recipient }) },
    metadata: row.metadata,
    ...(row.team_id !== null && { team: row.team_id }),
    ...(row.delivery !== null && { delivery: row.delivery }),
    ...(row.failure !== null && { failure: row.failure }),
    ...(row.message_at !== null && { lastMessage: { text: row.body ?? "", at: row.message_at } }),
  };
}
