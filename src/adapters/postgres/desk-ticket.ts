import type { Delivery } from "../../deflection/delivery";
import type { DeskTicket, LastMessage, TicketState } from "../../desk/desk-ticket";
import type { Ticket } from "../../desk/ticket";
import type { EscalationReason } from "../../routing/escalation/reason";

/** How much of the last message a list shows, in characters. */
const GLANCE = 300;

/** Of so many last messages a list shows what a person wrote last; what was said automatically only where nobody did. */
const LOOKED_BACK = 8;

/**
 * What is listed of tickets; `select … from deriva.ticket t …`, to which a `where` and an order are added, or a join before it.
 * A name that came with the call counts before the one that the contact gave themselves on WhatsApp.
 */
export const DESK_TICKET_COLUMNS = `
t.id::text, t.desk_state, t.status, t.stage, t.kind, t.priority, t.reason, t.team_id, t.agent_id::text, g.name as agent,
t.contact_id, coalesce(deriva.called(t.metadata), p.name) as name, coalesce(d.recipient, a.value) as phone, t.wants_callback, t.created_at,
t.waits_since, t.limit_at, t.snoozed_until, t.resolved_at, d.delivery, d.failure,
m.direction as last_direction, m.author as last_author, m.body as last_body, m.content_kind as last_kind, m.at as last_at,
m.state = 'dead' as last_failed`;

export const DESK_TICKET_JOINS = `
left join deriva.agent g on g.id = t.agent_id
left join lateral (
  select nullif(recipient, '') as recipient, delivery, failure, sender from deriva.deflection where ticket_id = t.id
  order by created_at desc limit 1
) d on true
left join lateral (
  select value from deriva.address where contact_id = t.contact_id order by created_at limit 1
) a on d.recipient is null
left join lateral (
  select nullif(btrim(left(o.content ->> 'ProfileName', 200)), '') as name from deriva.message o
  where o.contact_id = t.contact_id and o.sender = coalesce(t.sender, d.sender) and o.direction = 'in'
  order by o.at desc, o.id desc limit 1
) p on deriva.called(t.metadata) is null
left join lateral (
  select direction, author, state, left(body, ${GLANCE}) as body, at,
         case when direction = 'out' and body is null then 'template' else content_kind end as content_kind
  from (
    select id, direction, author, state, body, content_kind, at from deriva.message
    where ticket_id = t.id order by id desc limit ${LOOKED_BACK}
  ) w
  order by (direction = 'in' or author is not distinct from 'agent') desc, id desc limit 1
) m on true`;

/** Tickets by a `where` that is added; `t` is the ticket. */
export const DESK_TICKETS = `select ${DESK_TICKET_COLUMNS} from deriva.ticket t ${DESK_TICKET_JOINS}`;

export interface DeskTicketRow {
  readonly id: string;
  readonly desk_state: TicketState;
  readonly status: Ticket["status"];
  readonly stage: Ticket["stage"];
  readonly kind: Ticket["kind"];
  readonly priority: number;
  readonly reason: EscalationReason | null;
  readonly team_id: number | null;
  readonly agent_id: string | null;
  readonly agent: string | null;
  readonly contact_id: string;
  readonly name: string | null;
  readonly phone: string | null;
  readonly wants_callback: boolean;
  readonly created_at: Date;
  readonly waits_since: Date | null;
  readonly limit_at: Date | null;
  readonly snoozed_until: Date | null;
  readonly resolved_at: Date | null;
  readonly delivery: Delivery | null;
  readonly failure: string | null;
  readonly last_direction: "in" | "out" | null;
  readonly last_author: "automatic" | "agent" | null;
  readonly last_body: string | null;
  readonly last_kind: string | null;
  readonly last_at: Date | null;
  readonly last_failed: boolean | null;
}

export function deskTicketOfRow(row: DeskTicketRow): DeskTicket {
  const lastMessage = lastMessageOf(row);
  return {
    id: row.id,
    ...{
      state: row.desk_state,
      status: row.status,
      stage: row.stage,
      kind: row.kind,
      priority: row.priority,
    },
    ...(row.reason !== null && { reason: row.reason }),
    ...(row.team_id !== null && { team: row.team_id }),
    ...(row.agent_id !== null && { agent: { id: row.agent_id, name: row.agent ?? "" } }),
    contact: {
      id: row.contact_id,
      ...(row.name !== null && { name: row.name }),
      ...(row.phone !== null && { phone: row.phone }),
    },
    wantsCallback: row.wants_callback,
    createdAt: row.created_at,
    ...(row.waits_since !== null && { waitsSince: row.waits_since }),
    ...(row.limit_at !== null && { limitAt: row.limit_at }),
    ...(row.snoozed_until !== null && { snoozedUntil: row.snoozed_until }),
    ...(row.resolved_at !== null && { resolvedAt: row.resolved_at }),
    ...(row.delivery !== null && { delivery: row.delivery }),
    ...(row.failure !== null && { failure: row.failure }),
    ...(lastMessage !== undefined && { lastMessage }),
  };
}

function lastMessageOf(row: DeskTicketRow): LastMessage | undefined {
  if (row.last_at === null) return undefined;
  return {
    from: row.last_direction === "in" ? "contact" : (row.last_author ?? "system"),
    text: row.last_body ?? "",
    kind: row.last_kind ?? "unknown",
    at: row.last_at,
    ...(row.last_failed === true && row.last_direction === "out" && { failed: true }),
  };
}
