import type { MediaReference } from "../../conversation/inbound-message";
import type { Chosen } from "../../conversation/situation";
import type { Metadata } from "../../deflection/deflection";
import type { CallView, TicketView, TicketViewStore } from "../../desk/ticket-view";
import type { Database } from "./database";
import { DESK_TICKET_COLUMNS, DESK_TICKET_JOINS, type DeskTicketRow, deskTicketOfRow } from "./desk-ticket";
import { readMessages } from "./read-messages";
import { readSurroundings } from "./read-surroundings";
import { seenBy } from "./seen-by";

/** Tickets as who works on them sees them, in PostgreSQL. */
export function ticketViewStore(database: Database): TicketViewStore {
  return {
    async find(id, { teams }) {
      const [row] = await database.query<ViewRow>(FIND, [id, teams ?? null]);
      return row === undefined ? undefined : viewOf(row);
    },
    surroundings: (ticket, viewer) => readSurroundings(database, ticket, viewer),
    messages: (ticket, viewer, limit, before) => readMessages(database, ticket, viewer, limit, before),
    async media(message, index, { teams }) {
      const [row] = await database.query<MediaRow>(MEDIA, [message, index, teams ?? null]);
      return row?.media ? { media: row.media, ticket: row.ticket_id } : undefined;
    },
    async noteRead(ticket, agent) {
      await database.query(NOTE_READ, [agent, ticket]);
    },
  };
}

/** Until the contact writes, the sender is the one that wrote to them. */
const FIND = `
select ${DESK_TICKET_COLUMNS}, t.tier, t.finding, t.chosen, t.rating, t.metadata,
       (select b.id::text from deriva.ticket b where b.id = t.previous_id and ${seenBy("b", "$2")}) as previous_id,
       coalesce(t.sender, d.sender) as sender, deriva.window_closes_at(v) as window_closes_at,
       v.reopened_at is not null as reopening, deriva.opted_out(t.contact_id) as opted_out,
       coalesce(deriva.opted_out_since(t.contact_id) < v.last_inbound_at, false) as wrote_since_opt_out,
       c.origin as call_origin, coalesce(c.call_sid, t.metadata #>> '{ticket,call_sid}') as call_sid,
       coalesce(c.line, t.metadata #>> '{ticket,line}') as call_line, coalesce(c.created_at, t.created_at) as called_at,
       c.metadata #>> '{ticket,wait_announced_seconds}' as wait_announced, l.outcome as call_outcome,
       array(select w.body from (
         select s.body, s.at, s.id from deriva.message s
         where s.ticket_id = t.id and s.direction = 'in' and s.body <> '' order by s.id desc limit 3) w
       order by w.at, w.id) as said
from deriva.ticket t ${DESK_TICKET_JOINS}
left join lateral (
  select o.origin, o.call_sid, o.line, o.created_at, o.metadata from deriva.deflection o
  where o.ticket_id = t.id and o.call_sid is not null order by o.created_at desc limit 1
) c on true
left join deriva.call l on l.sid = coalesce(c.call_sid, t.metadata #>> '{ticket,call_sid}')
left join deriva.conversation v on v.contact_id = t.contact_id and v.sender = coalesce(t.sender, d.sender)
where t.id = $1 and ${seenBy("t", "$2")}`;

const MEDIA = `
select m.parts -> 'media' -> $2::integer as media, m.ticket_id::text
from deriva.message m join deriva.ticket t on t.id = m.ticket_id
where m.id = $1 and m.direction = 'in' and ${seenBy("t", "$3")}`;

const NOTE_READ = `
insert into deriva.audit (agent_id, action, ticket_id)
select $1, 'ticket_read', $2::bigint
where not exists (
  select from deriva.audit a where a.agent_id = $1 and a.action = 'ticket_read' and a.ticket_id = $2::bigint
    and a.created_at > now() - interval '10 minutes')`;

interface MediaRow {
  readonly media: MediaReference | null;
  readonly ticket_id: string;
}

interface ViewRow extends DeskTicketRow {
  readonly tier: number;
  readonly finding: TicketView["finding"] | null;
  readonly chosen: readonly Chosen[];
  readonly previous_id: string | null;
  readonly rating: TicketView["rating"] | null;
  readonly metadata: { readonly user?: Metadata; readonly ticket?: Metadata };
  readonly sender: string | null;
  readonly window_closes_at: Date | null;
  readonly reopening: boolean | null;
  readonly opted_out: boolean;
  readonly wrote_since_opt_out: boolean;
  readonly call_origin: string | null;
  readonly call_sid: string | null;
  readonly call_line: string | null;
  readonly called_at: Date;
  readonly wait_announced: string | null;
  readonly call_outcome: string | null;
  readonly said: readonly string[];
}

function viewOf(row: ViewRow): TicketView {
  const call = callOf(row);
  return {
    ...deskTicketOfRow(row),
    ...{ tier: row.tier, chosen: row.chosen, said: row.said },
    metadata: { user: row.metadata.user ?? {}, ticket: row.metadata.ticket ?? {} },
    ...{ reopening: row.reopening === true, optedOut: row.opted_out },
    wroteSinceOptOut: row.opted_out && row.wrote_since_opt_out,
    ...(row.finding && { finding: row.finding }),
    ...(row.previous_id !== null && { previous: row.previous_id }),
    ...(row.rating && { rating: row.rating }),
    ...(row.sender !== null && { sender: row.sender }),
    ...(row.window_closes_at !== null && { windowClosesAt: row.window_closes_at }),
    ...(call !== undefined && { call }),
  };
}

/** A ticket that came from no call has none, whatever its metadata says. */
function callOf(row: ViewRow): CallView | undefined {
  if (row.call_origin === null && row.kind !== "abandoned") return undefined;
  const wait = /^(\d{1,7})-(\d{1,7})$/.exec(row.wait_announced ?? "");
  const choice = choiceOf(row);
  return {
    at: row.called_at,
    ...(row.call_sid !== null && { sid: row.call_sid }),
    ...(row.call_line !== null && { line: row.call_line }),
    ...(wait !== null && { waitAnnounced: [Number(wait[1]), Number(wait[2])] as const }),
    ...(choice !== undefined && { choice }),
  };
}

const CHOICES: Readonly<Record<string, CallView["choice"]>> = {
  deflected: "whatsapp",
  queued: "stay",
  dialed: "dial",
};

function choiceOf({ call_origin: origin, call_outcome: outcome }: ViewRow): CallView["choice"] {
  return origin === "caller" || origin === "typed" ? "whatsapp" : CHOICES[outcome ?? ""];
}
