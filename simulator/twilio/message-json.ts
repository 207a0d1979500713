import type { SimulatedMessage } from "./message-log";

/** A message as Twilio's REST API writes it. */
export function messageJson(message: SimulatedMessage, accountSid: string): object {
  const at = message.at.toUTCString().replace("GMT", "+0000");
  const moved = message.status !== "queued";
  const { from, to } = addressesOf(message);
  return {
    account_sid: accountSid,
    api_version: "2010-04-01",
    body: message.text,
    date_created: at,
    date_sent: moved ? at : null,
    date_updated: at,
    direction: message.direction === "to-contact" ? "outbound-api" : "inbound",
    error_code: message.errorCode,
    error_message: null,
    from,
    messaging_service_sid: null,
    num_media: String(message.media.length),
    num_segments: "1",
    price: null,
    price_unit: null,
    sid: message.sid,
    status: message.status,
    subresource_uris: { media: `/2010-04-01/Accounts/${accountSid}/Messages/${message.sid}/Media.json` },
    to,
    uri: `/2010-04-01/Accounts/${accountSid}/Messages/${message.sid}.json`,
  };
}

/** Who wrote to whom, in Twilio's spelling: "whatsapp:+56…", and for an SMS the bare number. */
export function addressesOf(message: SimulatedMessage): { from: string; to: string } {
  const prefix = message.channel === "whatsapp" ? "whatsapp:" : "";
  const business = prefix + message.business;
  const contact = prefix + message.contact;
  return message.direction === "to-contact"
    ? { from: business, to: contact }
    : { from: contact, to: business };
}
