import type { PhoneNumber } from "../../src/contact/phone-number";
import { CONFIRM_OPT } from "../../src/conversation/confirm-opt";
import type { InboundMessage } from "../../src/conversation/inbound-message";
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
    text: more.opt === undefined ? `Hola, mensaje ${count}` : said[more.opt],
    content: { NumMedia: "0" },
    ...(more.opt !== undefined && { confirmations: CONFIRM_OPT[more.opt] }),
    ...more,
  };
}
