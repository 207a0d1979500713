import type { MediaReference, SharedLocation } from "../../conversation/inbound-message";
import type { Choices } from "../../deflection/text-message";
import type { MessagePage, MessageView, Viewer } from "../../desk/ticket-view";
import type { Database } from "./database";
import { seenBy } from "./seen-by";

/**
 * The newest messages of a ticket's conversation, or those before one: of its contact and sender, but only those of tickets
 * that the viewer sees. A page costs the same wherever it lies.
 */
export async function readMessages(
  database: Database,
  ticket: string,
  { agent, teams }: Viewer,
  limit: number,
  before?: string,
): Promise<MessagePage> {
  // One row more than asked tells whether there is a page before this.
  const values = [ticket, limit + 1, before ?? null, teams ?? null, keyPrefix(agent)];
  const rows = await database.query<MessageRow>(MESSAGES, values);
  const shown = rows.slice(0, limit);
  const oldest = shown.at(-1);
  return {
    messages: shown.toReversed().map(messageOf),
    ...(rows.length > limit && oldest !== undefined && { next: oldest.id }),
  };
}

/** Keys that pages give are an agent's own: two may choose the same. */
export const keyPrefix = (agent: string) => `desk:${agent}:`;

/**
 * What a deflection's message says is its template's; its delivery is the deflection's. Whose conversation it is and where the
 * page begins are known before the messages are looked up, so that the index gives them in their order, and no more than a page.
 */
const MESSAGES = `
with conversation as materialized (
  select t.contact_id, coalesce(t.sender, d.sender) as sender
  from deriva.ticket t
  left join lateral (select sender from deriva.deflection where ticket_id = t.id order by created_at desc limit 1) d on true
  where t.id = $1 and ${seenBy("t", "$4")}
)
select m.id::text, m.at, m.direction, m.author, m.content_kind, m.body, m.parts, m.state, m.code, m.sent_at, m.delivered_at,
       m.read_at, a.name as agent, coalesce(m.template, d.template) as template,
       coalesce(d.variables, m.parts -> 'variables') as variables, coalesce(m.delivery, d.delivery) as delivery,
       case when starts_with(m.key, $5) then substr(m.key, length($5) + 1) end as key,
       q.id::text as quoted_id, q.direction as quoted_direction, q.author as quoted_author, q.body as quoted_body,
       coalesce(q.template, qd.template) as quoted_template, coalesce(qd.variables, q.parts -> 'variables') as quoted_variables
from deriva.message m
join deriva.ticket t on t.id = m.ticket_id and ${seenBy("t", "$4")}
left join deriva.deflection d on d.id = m.deflection_id and m.direction = 'out'
left join deriva.agent a on a.id = m.agent_id
left join deriva.message q on q.reference = m.parts ->> 'quoted' and q.contact_id = m.contact_id and q.sender = m.sender
  and exists (select from deriva.ticket qt where qt.id = q.ticket_id and ${seenBy("qt", "$4")})
left join deriva.deflection qd on qd.id = q.deflection_id and q.direction = 'out'
where m.contact_id = (select contact_id from conversation) and m.sender = (select sender from conversation)
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
  readonly content_kind: MessageView["kind"];
  readonly body: string | null;
  readonly parts: {
    readonly media?: readonly MediaReference[];
    readonly location?: SharedLocation;
    readonly choices?: Choices;
    readonly reaction?: { readonly emoji?: string };
  };
  readonly state: string;
  readonly code: string | null;
  readonly sent_at: Date | null;
  readonly delivered_at: Date | null;
  readonly read_at: Date | null;
  readonly agent: string | null;
  readonly template: string | null;
  readonly variables: Readonly<Record<string, string>> | null;
  readonly delivery: string | null;
  readonly key: string | null;
  readonly quoted_id: string | null;
  readonly quoted_direction: "in" | "out" | null;
  readonly quoted_author: "automatic" | "agent" | null;
  readonly quoted_body: string | null;
  readonly quoted_template: string | null;
  readonly quoted_variables: Readonly<Record<string, string>> | null;
}

function messageOf(row: MessageRow): MessageView {
  const { parts } = row;
  const isTemplate = row.direction === "out" && row.body === null;
  return {
    ...{ id: row.id, at: row.at, state: row.state, status: statusOf(row) },
    from: authorOf(row.direction, row.author),
    kind: isTemplate ? "template" : row.content_kind,
    text: row.body || (parts.reaction?.emoji ?? ""),
    variables: row.variables ?? {},
    media: parts.media ?? [],
    ...(row.agent !== null && { agent: row.agent }),
    ...(isTemplate && row.template !== null && { template: row.template }),
    ...(parts.location !== undefined && { location: parts.location }),
    ...(parts.choices !== undefined && { choices: parts.choices.items.map(({ title }) => title) }),
    ...(row.quoted_id !== null && { quoted: quotedOf(row, row.quoted_id) }),
    ...(row.sent_at !== null && { sentAt: row.sent_at }),
    ...(row.delivered_at !== null && { deliveredAt: row.delivered_at }),
    ...(row.read_at !== null && { readAt: row.read_at }),
    ...(row.code !== null && { code: row.code }),
    ...(row.key !== null && { key: row.key }),
  };
}

function quotedOf(row: MessageRow, id: string) {
  return {
    id,
    from: authorOf(row.quoted_direction ?? "in", row.quoted_author),
    text: row.quoted_body ?? "",
    variables: row.quoted_variables ?? {},
    ...(row.quoted_body === null && row.quoted_template !== null && { template: row.quoted_template }),
  };
}

function authorOf(direction: "in" | "out", author: "automatic" | "agent" | null): MessageView["from"] {
  return direction === "in" ? "contact" : (author ?? "system");
}

/** How far a message came, in one word: of what went out, as far as reports say. Who wrote back has read it. */
function statusOf({
  direction,
  state,
  delivery,
  read_at: read,
  delivered_at: delivered,
}: MessageRow): string {
  if (direction === "in") return "received";
  if (state === "dead") return "failed";
  if (state !== "sent") return state;
  if (read !== null || delivery === "read" || delivery === "replied") return "read";
  return delivered !== null || delivery === "delivered" ? "delivered" : "sent";
}
