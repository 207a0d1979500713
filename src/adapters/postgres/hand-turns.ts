import type { Viewer } from "../../desk/ticket-view";
import type { TurnStore } from "../../routing/turn-store";
import type { Database } from "./database";
import { notedChange } from "./noted-change";
import { REPLY_LEASE, type TakenRow, takenTurn, turnStore } from "./turn-store";

/** Turns that somebody takes by hand, of tickets that they see: of others they are past. */
export function handTurns(database: Database, { agent, teams }: Viewer, does: string): TurnStore {
  return {
    ...turnStore(database),
    async take(situation, turn) {
      const [row] = await database.query<{ done: TakenRow }>(notedChange(TAKE, "ticket_changed"), [
        agent,
        situation.ticket?.id ?? null,
        JSON.stringify({ do: does }),
        teams ?? null,
        situation.conversation ?? null,
        situation.turns ?? null,
        JSON.stringify(turn),
        `${REPLY_LEASE} ms`,
      ]);
      return takenTurn(row?.done ?? {}, situation);
    },
  };
}

const TAKE = "deriva.take_turn_by($1::bigint, $4, $5, $6, $2::bigint, $7, $8)";
