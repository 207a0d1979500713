import type { Viewer } from "../../desk/ticket-view";
import type { TicketWork, WorkEnd, WrittenAnswer } from "../../desk/ticket-work";
import type { Database } from "./database";
import { notedChange } from "./noted-change";
import { seenBy } from "./seen-by";
import { leasedMessages } from "./take-due-messages";
import { REPLY_LEASE } from "./turn-store";

/** What is done with tickets by hand, in PostgreSQL, one statement each. See migrations/0016_desk_work.sql. */
export function ticketWorkStore(database: Database): TicketWork {
  const change = async (does: string, id: string, by: Viewer, call: string, more: readonly unknown[]) => {
    const values = [by.agent, id, JSON.stringify({ do: does }), by.teams ?? null, ...more];
    const [row] = await database.query<{ done: DoneRow }>(notedChange(call, "ticket_changed"), values);
    if (row === undefined) throw new Error(`nothing was answered of what was done: ${does}`);
    return row.done;
  };
  return {
    give: (id, by, { agent, over, note, listened }) =>
      change(
        agent === by.agent ? "take" : "assign",
        id,
        by,
        "deriva.give_ticket($2::bigint, $1::bigint, $4, $5, $6, $7, $8)",
        [agent, over, note ?? "", JSON.stringify(listened)],
      ),
    release: (id, by, over) =>
      change("release", id, by, "deriva.release_ticket($2::bigint, $1::bigint, $4, $5)", [over]),
    prioritize: (id, by, priority) =>
      change("priority", id, by, "deriva.set_priority($2::bigint, $1::bigint, $4, $5)", [priority]),
    snooze: (id, by, until, limitAfter) =>
      change("snooze", id, by, "deriva.snooze_ticket($2::bigint, $1::bigint, $4, $5, $6)", [
        until,
        momentOf(limitAfter),
      ]),
    wake: (id, by) => change("wake", id, by, "deriva.wake_ticket($2::bigint, $1::bigint, $4)", []),
    async reopen(id, by, limit) {
      const call = "deriva.reopen_by($2::bigint, $1::bigint, $4, $5)";
      const end = await change("reopen", id, by, call, [momentOf(limit)]);
      if (end.kind !== "refused" || end.ticket === undefined) return end;
      const seen = await database.query(SEEN, [end.ticket, by.teams ?? null]);
      const { ticket: _, ...untold } = end;
      return seen.length > 0 ? end : untold;
    },
    note: (id, by, text) => change("note", id, by, "deriva.note_by($2::bigint, $1::bigint, $4, $5)", [text]),
    async askToWrite(id, by, { template, variables, sender, until }) {
      const call = "deriva.ask_to_write_by($2::bigint, $1::bigint, $4, $5, $6, $7, $8)";
      const more = [JSON.stringify({ template, variables }), sender, until, `${REPLY_LEASE} ms`];
      const { send, ...done } = await change("ask_to_write", id, by, call, more);
      return send === undefined ? done : { ...done, send: await leasedMessages(database, [send]) };
    },
    async wroteSince(id, message) {
      const [row] = await database.query<{ wrote: boolean }>(WROTE_SINCE, [id, message]);
      return row?.wrote === true;
    },
    async findAnswer(message, { teams }) {
      const [row] = await database.query<WrittenAnswer>(ANSWER, [message, teams ?? null]);
      return row;
    },
  };
}

function momentOf(ms: number | undefined): Date | null {
  return ms === undefined ? null : new Date(ms);
}

type DoneRow = Omit<WorkEnd, "send"> & WorkEnd & { readonly send?: string };

const SEEN = `select t.id from deriva.ticket t where t.id = $1 and ${seenBy("t", "$2")}`;

/** A reaction is no word that waits for an answer. */
const WROTE_SINCE = `
select exists (
  select from deriva.message m
  where m.ticket_id = $1 and m.id > $2 and m.direction = 'in' and m.content_kind is distinct from 'reaction'
) as wrote`;

const ANSWER = `
select m.ticket_id::text as ticket, m.body as text, m.state
from deriva.message m join deriva.ticket t on t.id = m.ticket_id
where m.id = $1 and m.direction = 'out' and m.author = 'agent' and m.body is not null and ${seenBy("t", "$2")}`;
