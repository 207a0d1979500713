import type { MediaReference, SharedLocation } from "../../conversation/inbound-message";
import type { Choices } from "../../deflection/text-message";
import type { HistoryMessage, TicketDetail, TicketDetailStore } from "../../desk/ticket-detail";
import type { Database } from "./database";
import { TICKET_COLUMNS, type TicketRow, ticketOfRow } from "./ticket-store";

/** Tickets with their history, in PostgreSQL. */
export function ticketDetailStore(database: Database): TicketDetailStore {
  return {
    async find(id) {
      const [[row], [more]] = await Promise.all([
        database.query<TicketRow>(`${TICKET_COLUMNS} where t.id = $1`, [id]),
        database.query<DetailRow>(DETAIL, [id]),
      ]);
      return row === undefined || more === undefined ? undefined : { ...ticketOfRow(row), ...detailOf(more) };
    },
    async history(id, limit, before) {
      // One row more than asked tells whether there is a page before this.
      const rows = await database.query<MessageRow>(HISTORY, [id, limit + 1, before ?? null]);
      const shown = rows.slice(0, limit);
      const oldest = shown.at(-1);
      return {
        messages: shown.toReversed().map(messageOf),
        ...(rows.length > limit && oldest !== undefined && { next: oldest.id }),
      };
    },
    async media(message, index) {
      const [row] = await database.query<{ media: MediaReference | null }>(
        "select parts -> 'media' -> $2::integer as media from deriva.message where id = $1 and direction = 'in'",
        [message, index],
      );
      return row?.media ?? undefined;
    },
    async assign(id, agent, listened) {
      const [row] = await database.query<{ assigned: boolean }>(
        "select deriva.assign_to_agent($1, $2, $3) as assigned",
        [id, agent, JSON.stringify(listened)],
      );
      return row?.assigned === true;
    },
    async answer(message) {
      const [row] = await database.query<AnswerRow>(ANSWER, [message]);
      if (row === undefined) return undefined;
      const { state, window_closes_at: closesAt } = row;
      return { state, ...(closesAt !== null && { windowClosesAt: closesAt }) };
    },
  };
}

/** Until the contact writes, the sender is the one that wrote to them. */
const SENDER = "coalesce(t.sender, d.sender)";

const DETAIL = `
select t.tier, t.finding, t.chosen, t.nobody, t.waits_since, t.limit_at, t.previous_id, t.rating, ${SENDER} as sender,
       d.call_sid, d.line, d.created_at as called_at, deriva.window_closes_at(v) as window_closes_at,
       array(select w.body from (
         select m.body, m.at, m.id from deriva.message m
         where m.ticket_id = t.id and m.direction = 'in' and m.body <> '' order by m.id desc limit 3) w order by w.at, w.id) as said
from deriva.ticket t
left join lateral (
  select call_sid, line, created_at, sender from deriva.deflection where ticket_id = t.id order by created_at desc limit 1) d on true
left join deriva.conversation v on v.contact_id = t.contact_id and v.sender = ${SENDER}
where t.id = $1`;

const ANSWER = `
select m.state, deriva.window_closes_at(v) as window_closes_at
from deriva.message m left join deriva.conversation v on v.contact_id = m.contact_id and v.sender = m.sender
where m.id = $1`;

interface AnswerRow {
  readonly state: string;
  readonly window_closes_at: Date | null;
}

interface DetailRow {
  readonly tier: number;
  readonly finding: TicketDetail["finding"] | null;
  readonly chosen: TicketDetail["chosen"];
  readonly nobody: boolean;
  readonly waits_since: Date | null;
  readonly limit_at: Date | null;
  readonly previous_id: string | null;
  readonly rating: TicketDetail["rating"] | null;
  readonly sender: string | null;
  readonly call_sid: string | null;
  readonly line: string | null;
  readonly called_at: Date | null;
  readonly window_closes_at: Date | null;
  readonly said: readonly string[];
}

function detailOf(row: DetailRow) {
  return {
    ...{ tier: row.tier, chosen: row.chosen, nobody: row.nobody, said: row.said },
    ...(row.finding !== null && row.finding !== undefined && { finding: row.finding }),
    ...(row.waits_since !== null && { waitsSince: row.waits_since }),
    ...(row.limit_at !== null && { limitAt: row.limit_at }),
    ...(row.previous_id !== null && { previous: row.previous_id }),
    ...(row.rating !== null && row.rating !== undefined && { rating: row.rating }),
    ...(row.sender !== null && { sender: row.sender }),
    ...(row.window_closes_at !== null && { windowClosesAt: row.window_closes_at }),
    ...(row.called_at !== null && {
      call: {
        at: row.called_at,
        ...(row.call_sid !== null && { sid: row.call_sid }),
        ...(row.line !== null && { line: row.line }),
      },
    }),
  };
}

/**
 * What a deflection's message says is its template's; its delivery is the deflection's. Whose conversation it is and where the
 * page begins are known before the messages are looked up, so that the index gives them in their order, and no more than a page.
 */
const HISTORY = `
select m.id, m.at, m.direction, m.author, m.content_kind, m.body, m.parts, m.state, m.code, a.name as agent,
       coalesce(m.template, d.template) as template, coalesce(m.delivery, d.delivery) as delivery,
       (select q.id from deriva.message q where q.reference = m.parts ->> 'quoted') as quoted
from deriva.message m
left join deriva.deflection d on d.id = m.deflection_id and m.direction = 'out'
left join deriva.agent a on a.id = m.agent_id
where m.contact_id = (select t.contact_id from deriva.ticket t where t.id = $1)
  and m.sender = (select ${SENDER} from deriva.ticket t
    left join lateral (select sender from deriva.deflection where ticket_id = t.id order by created_at desc limit 1) d on true
    where t.id = $1)
  and (m.at, m.id) < (
    coalesce((select b.at from deriva.message b where b.id = $3::bigint), 'infinity'),
    coalesce($3::bigint, 9223372036854775807))
order by m.at desc, m.id desc
limit $2`;

interface MessageRow {
  readonly id: string;
  readonly at: Date;
  readonly direction: "in" | "out";
  readonly author: "automatic" | "agent" | null;
  readonly content_kind: HistoryMessage["kind"];
  readonly body: string | null;
  readonly parts: {
    readonly media?: readonly MediaReference[];
    readonly location?: SharedLocation;
    readonly choices?: Choices;
  };
  readonly state: string;
  readonly code: string | null;
  readonly agent: string | null;
  readonly template: string | null;
  readonly delivery: string | null;
  readonly quoted: string | null;
}

function messageOf(row: MessageRow): HistoryMessage {
  const { parts } = row;
  const isTemplate = row.direction === "out" && row.body === null;
  return {
    id: row.id,
    at: row.at,
    from: row.direction === "in" ? "contact" : (row.author ?? "system"),
    kind: isTemplate ? "template" : row.content_kind,
    text: row.body ?? "",
    media: parts.media ?? [],
    state: row.state,
    ...(row.agent !== null && { agent: row.agent }),
    ...(isTemplate && row.template !== null && { template: row.template }),
    ...(parts.location !== undefined && { location: parts.location }),
    ...(parts.choices !== undefined && { choices: parts.choices }),
    ...(row.quoted !== null && { quoted: row.quoted }),
    ...(row.delivery !== null && row.direction === "out" && { delivery: row.delivery }),
    ...(row.code !== null && { code: row.code }),
  };
}
