import type { DeflectionStore } from "../../deflection/deflection-store";
import { type ClaimSettings, claimDeflection } from "./claim-deflection";
import type { Database } from "./database";
import { type StandingRow, standingOf } from "./message-row";
import { type SettleSettings, settleMessage } from "./settle-message";
import { takeDueMessages } from "./take-due-messages";

export type DeflectionStoreSettings = Omit<ClaimSettings, "lease"> & SettleSettings;

/** Longer than any function may run, in ms: when it has run out, whoever held it is gone. */
const LEASE = 30_000;

/** Deflections in PostgreSQL: durable, and one claim is served once by any number of instances. */
export function deflectionStore(database: Database, settings: DeflectionStoreSettings): DeflectionStore {
  return {
    claim: (request) => claimDeflection(database, request, { ...settings, lease: LEASE }),
    async stateOf(claim) {
      const [row] = await database.query<{ standing: StandingRow | null }>(STATE_OF, [claim]);
      return row?.standing?.state ? standingOf(row.standing) : undefined;
    },
    settle: (message, answer) => settleMessage(database, message, answer, settings),
    takeDue: (limit) => takeDueMessages(database, limit, LEASE),
    async firstUnused(references, { messageId }) {
      const [row] = await database.query<{ reference: string }>(FIRST_UNUSED, [references, messageId]);
      return row?.reference;
    },
  };
}

const STATE_OF = `
select deriva.claim_state(key, fingerprint) as standing from deriva.claim where key = $1`;

const FIRST_UNUSED = `
select reference from unnest($1::text[]) with ordinality as asked (reference, place)
where not exists (select from deriva.message m where m.reference = asked.reference and m.id <> $2)
  and not exists (select from deriva.message m where m.spent <> '{}' and m.spent @> array[asked.reference])
order by place
limit 1`;
