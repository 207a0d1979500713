import type { Chosen } from "../../conversation/situation";
import type { Notice, NoticeEvent } from "../../desk/notice";
import type { DueNotice, NoticeStore } from "../../desk/tell-notices";
import type { EscalationReason } from "../../routing/escalation/reason";
import type { Database } from "./database";

/** Longer than any function may run, in ms. */
const LEASE = 30_000;

/** Notices in PostgreSQL: each is taken by one at a time. See deriva.take_notices in migrations/0010_turns.sql. */
export function noticeStore(database: Database, teamName: (id: number) => string | undefined): NoticeStore {
  return {
    async take(limit) {
      const rows = await database.query<{ notice: NoticeRow }>(
        "select deriva.take_notices($1, $2) as notice",
        [limit, `${LEASE} ms`],
      );
      return rows.map(({ notice }) => dueNotice(notice, teamName));
    },
    async settle(id, done, retryIn) {
      await database.query(
        "update deriva.notice set done = $2, due_at = now() + $3::interval where id = $1",
        [id, done, retryIn === undefined ? null : `${retryIn} ms`],
      );
    },
  };
}

interface NoticeRow {
  readonly id: string;
  readonly event: NoticeEvent;
  readonly at: number;
  readonly attempts: number;
  readonly done: readonly string[];
  readonly team?: number;
  readonly details: { readonly sender?: string; readonly code?: string };
  readonly ticket?: {
    readonly id: string;
    readonly priority: number;
    readonly reason?: EscalationReason;
    readonly chosen: readonly Chosen[];
    readonly agent?: string;
    readonly waitsSince?: number;
    readonly text?: string;
  };
}

function dueNotice(row: NoticeRow, teamName: (id: number) => string | undefined): DueNotice {
  const { id, event, team, ticket, details } = row;
  const notice: Notice = {
    ...{ id, event, at: new Date(row.at) },
    ...(team !== undefined && { team: { id: team, name: teamName(team) ?? String(team) } }),
    ...(ticket !== undefined && { ticket: ticketOf(ticket) }),
    ...(details.sender !== undefined && { sender: { number: details.sender, code: details.code ?? "" } }),
  };
  return {
    ...{ notice, attempts: row.attempts, done: row.done },
    ...(ticket?.text !== undefined && { text: ticket.text }),
  };
}

function ticketOf({ text: _, waitsSince, chosen, ...ticket }: NonNullable<NoticeRow["ticket"]>) {
  return {
    ...ticket,
    chosen: chosen.map(({ title }) => title),
    ...(waitsSince !== undefined && {
      waitedMinutes: Math.max(0, Math.floor((Date.now() - waitsSince) / 60_000)),
    }),
  };
}
