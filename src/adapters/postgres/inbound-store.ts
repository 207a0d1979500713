import { canonicalNumber } from "../../contact/number-variants";
import { parsePhoneNumber } from "../../contact/phone-number";
import type { InboundStore } from "../../conversation/inbound-message";
import type { Database } from "./database";

/** Inbound messages in PostgreSQL, in one statement each. See deriva.keep_inbound in migrations/0006. */
export function inboundStore(database: Database): InboundStore {
  return {
    async keep(message) {
      const written = { ...message, addresses: message.addresses.map(addressOf) };
      const [row] = await database.query<{ kept: Awaited<ReturnType<InboundStore["keep"]>> }>(
        "select deriva.keep_inbound($1) as kept",
        [JSON.stringify(written)],
      );
      return row?.kept ?? { kept: false };
    },
  };
}

/** An address with the key that all its spellings share; what is no number, as a business-scoped id, has one spelling. */
function addressOf(value: string): { canonical: string; value: string } {
  const number = value.startsWith("+") ? parsePhoneNumber(value) : undefined;
  return { canonical: number === undefined ? value : canonicalNumber(number), value };
}
