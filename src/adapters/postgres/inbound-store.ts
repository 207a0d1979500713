import { canonicalNumber } from "../../contact/number-variants";
import { parsePhoneNumber } from "../../contact/phone-number";
import type { InboundMessage, InboundStore, KeptInbound } from "../../conversation/inbound-message";
import type { Database } from "./database";

/** Inbound messages in PostgreSQL, in one statement each. See deriva.keep_inbound in migrations/0012_in_order.sql. */
export function inboundStore(database: Database): InboundStore {
  return {
    async keep(message, { quiet, rating, tapped, settingsFor, ...terms }) {
      const { addresses, sentAt, ...written } = message;
      const [row] = await database.query<{ kept: KeptInbound; settings: number | null }>(KEEP, [
        JSON.stringify({
          ...written,
          addresses: addresses.map(addressOf),
          parts: partsOf(message),
          quiet,
          ...(rating !== undefined && { rating, tapped }),
          ...(sentAt !== undefined && { sentAt: sentAt.getTime() }),
        }),
        JSON.stringify(terms),
        settingsFor ?? null,
      ]);
      const kept = row?.kept ?? { kept: false };
      return settingsFor === undefined ? kept : { ...kept, settings: row?.settings ?? 0 };
    },
  };
}

// The newest version of settings rides along: nobody asks for it alone.
const KEEP = `
select deriva.keep_inbound($1, $2) as kept,
       (select max(version_id) from deriva.settings_in_effect where made_for = $3) as settings`;

/** What is not text, under the names of a message's parts. */
function partsOf({ chosen, media, location, quoted, reaction }: InboundMessage): object {
  return { chosen, media, location, quoted, reaction };
}

/** An address with the key that all its spellings share; what is no number, as a business-scoped id, has one spelling. */
function addressOf(value: string): { canonical: string; value: string } {
  const number = value.startsWith("+") ? parsePhoneNumber(value) : undefined;
  return { canonical: number === undefined ? value : canonicalNumber(number), value };
}
