import type { Situation } from "../../conversation/situation";
import type { Choices, TextMessage } from "../../deflection/text-message";
import type { DueTicket } from "../../routing/decide-due";
import type { TakenTurn, TurnStore } from "../../routing/turn-store";
import type { Database } from "./database";

/** Longer than any function may run, in ms: when it has run out, whoever was to send the replies is gone. */
export const REPLY_LEASE = 30_000;

/** Decisions in PostgreSQL, one statement each. See migrations/0010_turns.sql and 0012_in_order.sql. */
export function turnStore(database: Database): TurnStore {
  return {
    async take(situation, turn) {
      const [row] = await database.query<{ taken: TakenRow }>(
        "select deriva.take_turn($1, $2, $3, $4, $5, $6) as taken",
        [
          situation.conversation ?? null,
          situation.turns ?? null,
          situation.message?.id ?? null,
          situation.ticket?.id ?? null,
          JSON.stringify(turn),
          `${REPLY_LEASE} ms`,
        ],
      );
      return takenTurn(row?.taken ?? {}, situation);
    },
    look: (message) => lookWith(database, "deriva.situation_of", message),
    lookAtTicket: (ticket) => lookWith(database, "deriva.situation_of_ticket", ticket),
    async forgotten(limit) {
      const rows = await database.query<{ situation: Situation }>(
        "select deriva.forgotten_turns($1) as situation",
        [limit],
      );
      return rows.map(({ situation }) => situation);
    },
    async due(limit, open) {
      const rows = await database.query<{ due: DueTicket }>("select deriva.due_tickets($1, $2) as due", [
        limit,
        open,
      ]);
      return rows.map(({ due }) => due);
    },
    async assignWaiting(hows, listened, limit) {
      const [row] = await database.query<{ assigned: number }>(
        "select deriva.assign_waiting($1, $2, $3) as assigned",
        [JSON.stringify(hows), JSON.stringify(listened), limit],
      );
      return row?.assigned ?? 0;
    },
  };
}

async function lookWith(
  database: Database,
  name: "deriva.situation_of" | "deriva.situation_of_ticket",
  id: string,
): Promise<Situation | undefined> {
  const [row] = await database.query<{ situation: SituationRow | null }>(`select ${name}($1) as situation`, [
    id,
  ]);
  const situation = row?.situation ?? undefined;
  return situation?.message?.awaitsTurn === false ? undefined : situation;
}

type SituationRow = Situation & { readonly message?: { readonly awaitsTurn: boolean } };

export interface TakenRow {
  readonly done?: boolean;
  readonly again?: boolean;
  readonly messages?: readonly ReplyRow[];
  readonly agent?: string;
  readonly nobody?: boolean;
}

interface ReplyRow {
  readonly id: string;
  readonly text: string;
  readonly choices?: Choices;
  readonly expiresAt: number;
}

export function takenTurn(row: TakenRow, situation: Situation): TakenTurn {
  if (row.again === true) return { kind: "again" };
  if (row.done !== true) return { kind: "past" };
  return {
    kind: "taken",
    nobody: row.nobody === true,
    replies: (row.messages ?? []).map((reply) => textMessage(reply, situation)),
    ...(row.agent !== undefined && { agent: row.agent }),
  };
}

function textMessage({ id, text, choices, expiresAt }: ReplyRow, situation: Situation): TextMessage {
  return {
    messageId: id,
    attempt: 1,
    channel: "whatsapp",
    sender: situation.sender ?? "",
    recipient: situation.address ?? "",
    text,
    expiresAt: new Date(expiresAt),
    ...(choices !== undefined && { choices }),
  };
}
