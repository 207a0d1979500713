import type { Handset } from "../handset/handsets";
import type { MessageLog, SimulatedMessage } from "./message-log";

/** For how long after a contact's last message free texts may be sent, in ms. */
const WINDOW = 24 * 60 * 60 * 1_000;

const NO_WHATSAPP = 63024;
const WINDOW_CLOSED = 63016;
const LANDLINE = 30006;

/** Twilio's code of why a message does not reach a handset; nothing when it does. */
export function whyUndelivered(
  message: SimulatedMessage,
  handset: Handset,
  log: MessageLog,
): number | undefined {
  const { failWith } = handset;
  if (message.channel === "sms") {
    if (failWith !== null && isOfSms(failWith)) return failWith;
    return handset.lineType === "landline" ? LANDLINE : undefined;
  }
  if (failWith !== null && !isOfSms(failWith)) return failWith;
  if (!handset.hasWhatsApp) return NO_WHATSAPP;
  return message.template === null && !isWindowOpen(message, log) ? WINDOW_CLOSED : undefined;
}

function isOfSms(code: number): boolean {
  return code >= 30_000 && code < 40_000;
}

/** The contact wrote to this sender, from this address, less than 24 h before. */
function isWindowOpen({ contact, business, at }: SimulatedMessage, log: MessageLog): boolean {
  const last = log
    .of(contact)
    .findLast(
      (message) =>
        message.direction === "from-contact" && message.contact === contact && message.business === business,
    );
  return last !== undefined && at.getTime() - last.at.getTime() < WINDOW;
}
