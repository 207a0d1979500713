import type { DeflectionStore } from "../../deflection/deflection-store";
import { claimDeflection } from "./claim-deflection";
import type { Database } from "./database";
import { type MessageRow, messageState } from "./message-row";
import { settleMessage } from "./settle-message";
import { takeDueMessages } from "./take-due-messages";

export interface DeflectionStoreSettings {
  /** Whether tickets are kept here, or by the desk. */
  readonly ownTickets: boolean;
  /** Whether the desk reports how a delivery goes on. */
  readonly reports: boolean;
  /** For how long a template is worth sending, in ms. */
  readonly validity: (template: string) => number;
}

/** Longer than any function may run, in ms: when it has run out, whoever held it is gone. */
const LEASE = 30_000;

/** Deflections in PostgreSQL: durable, and one claim is served once by any number of instances. */
export function deflectionStore(database: Database, settings: DeflectionStoreSettings): DeflectionStore {
  return {
    async claim(request) {
      const { ownTickets } = settings;
      const validity = settings.validity(request.template);
      const messageId = await claimDeflection(database, request, { ownTickets, lease: LEASE, validity });
      if (messageId !== undefined) {
        const expiresAt = new Date(Date.now() + validity);
        return { kind: "claimed", deflection: { ...request, messageId, attempt: 1, expiresAt } };
      }
      const [row] = await database.query<MessageRow>(STATE_OF, [request.claim]);
      return { kind: "taken", state: messageState(row) };
    },
    async stateOf(claim) {
      const [row] = await database.query<MessageRow>(STATE_OF, [claim]);
      return row && messageState(row);
    },
    settle: (deflection, answer) => settleMessage(database, deflection, answer, settings),
    takeDue: (limit) => takeDueMessages(database, limit, LEASE),
    async firstUnused(references, { messageId }) {
      const [row] = await database.query<{ reference: string }>(FIRST_UNUSED, [references, messageId]);
      return row?.reference;
    },
  };
}

const STATE_OF = `
select m.state, m.blame
from deriva.claim c join deriva.message m on m.deflection_id = c.deflection_id and m.direction = 'out'
where c.key = $1
order by m.id
limit 1`;

const FIRST_UNUSED = `
select reference from unnest($1::text[]) with ordinality as asked (reference, place)
where not exists (select from deriva.message m where m.reference = asked.reference and m.id <> $2)
order by place
limit 1`;
