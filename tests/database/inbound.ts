import type { Database } from "../../src/adapters/postgres/database";
import { inboundStore } from "../../src/adapters/postgres/inbound-store";
import type { PhoneNumber } from "../../src/contact/phone-number";
import { CONFIRM_OPT } from "../../src/conversation/confirm-opt";
import type { InboundMessage, KeepTerms, KeptInbound } from "../../src/conversation/inbound-message";
import { SENDER } from "./kept";

let count = 0;

/** What somebody writes to us. */
export function inbound(from: PhoneNumber | string, more: Partial<InboundMessage> = {}): InboundMessage {
  count++;
  const said = { stop: "BAJA", start: "ALTA" };
  return {
    reference: `SMin${count}`,
    address: from,
    addresses: [from],
    sender: SENDER,
    kind: "text",
    text: more.opt === undefined ? `Hola, mensaje ${count}` : said[more.opt],
    content: { NumMedia: "0" },
    ...(more.opt !== undefined && { confirmations: CONFIRM_OPT[more.opt] }),
    ...more,
  };
}

/** As a sender with automatic answers has it, of which a team is 1234. */
export const TERMS: KeepTerms = {
  decides: false,
  automatic: false,
  team: 1234,
  reopenWithin: 72 * 3_600_000,
  reopenByLine: {},
  quiet: false,
};

/** Keeps what somebody writes, of which nothing is to be decided unless the terms say so. */
export function keepInbound(
  database: Database,
  message: InboundMessage,
  terms: Partial<KeepTerms> = {},
): Promise<KeptInbound> {
  return inboundStore(database).keep(message, { ...TERMS, ...terms });
}
