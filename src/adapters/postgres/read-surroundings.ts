import type { Language } from "../../contact/language";
import type { EventView, NoteView, TicketSurroundings, TicketView, Viewer } from "../../desk/ticket-view";
import type { Database } from "./database";
import { DESK_TICKETS, type DeskTicketRow, deskTicketOfRow } from "./desk-ticket";
import { seenBy } from "./seen-by";

/** What stands beside a ticket: its person, notes, what was done with it, and who else looks at it. */
export async function readSurroundings(
  database: Database,
  ticket: TicketView,
  { agent, teams }: Viewer,
): Promise<TicketSurroundings> {
  const values = [ticket.id, ticket.contact.id, ticket.sender ?? null, teams ?? null, agent, HISTORY_KINDS];
  const [rows, others] = await Promise.all([
    database.query<{ beside: BesideRow }>(BESIDE, values),
    database.query<DeskTicketRow>(OTHER_TICKETS, [ticket.contact.id, ticket.id, teams ?? null]),
  ]);
  const beside = rows[0]?.beside;
  if (beside === undefined) throw new Error("a ticket that was just read is not there");
  return {
    person: {
      ...(beside.language !== null && { language: beside.language }),
      addresses: beside.addresses,
      consents: beside.consents.map(({ given, wording, at }) => ({
        ...{ given, at: new Date(at) },
        ...(wording !== null && { wording }),
      })),
      tickets: others.map(deskTicketOfRow),
      hiddenTickets: beside.hidden_tickets,
    },
    notes: beside.notes.map((note) => ({ ...note, at: new Date(note.at) })),
    history: beside.history.map(({ at, agent: by, ...event }) => ({
      ...event,
      at: new Date(at),
      ...(by !== null && { agent: by }),
    })),
    others: beside.others,
    hidesMessages: beside.hides_messages,
  };
}

/** How many other tickets of a person are listed, and how much of what happened. */
const MOST_TICKETS = 20;
const MOST_EVENTS = 200;
const MOST_NOTES = 200;

/** What was done with a ticket; what is said in its messages is not told twice. */
const HISTORY_KINDS = [
  ...["ticket_opened", "ticket_reopened", "ticket_resolved", "ticket_rated"],
  ...["deflection_requested", "deflection_asked_again", "delivery_failed"],
  ...[
    "escalated",
    "ticket_routed",
    "ticket_assigned",
    "ticket_released",
    "ticket_overdue",
    "nobody_available",
  ],
  ...["ticket_priority", "ticket_snoozed", "ticket_woken", "ticket_contact_merged"],
  ...["window_reopening", "reopening_failed", "answer_parked", "answer_expired", "message_retried_by_hand"],
  ...["consent_given", "consent_withdrawn"],
];

const OTHER_TICKETS = `${DESK_TICKETS}
where t.contact_id = $1 and t.id <> $2 and ${seenBy("t", "$3")}
order by t.id desc limit ${MOST_TICKETS}`;

/**
 * Of events the agents' ids are told as names; of who is removed the id is all there is. Which ticket was before is told with the
 * ticket, to who sees that one.
 */
const NAME = (id: string) =>
  `coalesce((select g.name from deriva.agent g where g.id = (${id})::bigint), '#' || (${id}))`;

const BESIDE = `
select jsonb_build_object(
  'language', k.language,
  'addresses', (
    select coalesce(jsonb_agg(jsonb_build_object('value', a.value, 'kind', case
        when a.value !~ '^\\+[0-9]' then 'user-id'
        when exists (select from deriva.conversation w where w.contact_id = a.contact_id and w.address = a.value
          and w.last_inbound_at is not null) then 'whatsapp'
        else 'phone' end) order by a.created_at), '[]')
    from deriva.address a where a.contact_id = k.id),
  'consents', (
    select coalesce(jsonb_agg(jsonb_build_object('given', c.kind = 'given', 'wording', c.wording, 'at', deriva.ms(c.created_at))
      order by c.id desc), '[]')
    from (select * from deriva.consent n
          where n.contact_id in (select o.id from deriva.contact o where o.id = k.id or o.merged_into = k.id)
          order by n.id desc limit 20) c),
  'hidden_tickets', (select count(*) from deriva.ticket t where t.contact_id = k.id and not ${seenBy("t", "$4")} is true),
  'hides_messages', exists (
    select from deriva.ticket t where t.contact_id = k.id and not ${seenBy("t", "$4")} is true
      and exists (select from deriva.message m where m.ticket_id = t.id and m.sender = $3)),
  'notes', (
    select coalesce(jsonb_agg(jsonb_build_object('id', n.id::text, 'agent', n.author, 'text', n.text, 'at', deriva.ms(n.created_at))
      order by n.id), '[]')
    from (select * from deriva.note o where o.ticket_id = $1 order by o.id desc limit ${MOST_NOTES}) n),
  'history', (
    select coalesce(jsonb_agg(jsonb_build_object('id', e.id::text, 'kind', e.kind, 'at', deriva.ms(e.created_at),
      'agent', case when e.details ->> 'by' ~ '^[0-9]+$' then ${NAME("e.details ->> 'by'")} end,
      'details', e.details - '{by,previous}'::text[]
        || case when e.details ->> 'agent' ~ '^[0-9]+$'
             then jsonb_build_object('agent', ${NAME("e.details ->> 'agent'")}) else '{}' end
        || case when e.details ->> 'was' ~ '^[0-9]+$'
             then jsonb_build_object('was', ${NAME("e.details ->> 'was'")}) else '{}' end) order by e.id), '[]')
    from (select * from deriva.event o where o.ticket_id = $1 and o.kind = any ($6::text[])
          order by o.id desc limit ${MOST_EVENTS}) e),
  'others', (
    select coalesce(jsonb_agg(jsonb_build_object('agent', g.name, 'writing', p.writing) order by g.name), '[]')
    from deriva.presence p join deriva.agent g on g.id = p.agent_id
    where p.ticket_id = $1 and p.agent_id <> $5 and p.at > now() - interval '15 seconds')
) as beside
from deriva.contact k where k.id = $2`;

interface BesideRow {
  readonly language: Language | null;
  readonly addresses: TicketSurroundings["person"]["addresses"];
  readonly consents: readonly {
    readonly given: boolean;
    readonly wording: string | null;
    readonly at: number;
  }[];
  readonly hidden_tickets: number;
  readonly hides_messages: boolean;
  readonly notes: readonly (Omit<NoteView, "at"> & { readonly at: number })[];
  readonly history: readonly (Omit<EventView, "at" | "agent"> & {
    readonly at: number;
    readonly agent: string | null;
  })[];
  readonly others: TicketSurroundings["others"];
}
