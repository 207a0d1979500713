import { canonicalNumber } from "../../contact/number-variants";
import type { CallOutcome, CallStore } from "../../ivr/end-call";
import type { Database } from "./database";

/** Calls in PostgreSQL. See deriva.end_call in migrations/0015. */
export function callStore(database: Database, { ownTickets }: { readonly ownTickets: boolean }): CallStore {
  return {
    async note(sid, line, outcome) {
      await database.query("select deriva.note_outcome($1, $2, $3)", [sid, line, outcome]);
    },
    async refuse(sid, line, team, why) {
      await database.query("select deriva.note_refusal($1, $2, $3, $4)", [sid, line, team ?? null, why]);
    },
    async outcomeOf(sid) {
      const [row] = await database.query<{ outcome: CallOutcome | null; ended: boolean }>(
        "select outcome, ended_at is not null as ended from deriva.call where sid = $1",
        [sid],
      );
      return row === undefined
        ? { ended: false }
        : { ended: row.ended, ...(row.outcome !== null && { outcome: row.outcome }) };
    },
    async end({ from, ...call }, ticket) {
      const written = { ...call, ...(from !== undefined && { from, canonical: canonicalNumber(from) }) };
      const [row] = await database.query<{ ended: { outcome: CallOutcome; first: boolean } }>(
        "select deriva.end_call($1, $2) as ended",
        [JSON.stringify(written), ticket && ownTickets],
      );
      return row?.ended ?? { outcome: "ended", first: false };
    },
  };
}
