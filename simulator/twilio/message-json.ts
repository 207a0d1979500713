import type { SimulatedMessage } from "./message-log";

/** A message as Twilio's REST API writes it. */
export function messageJson(message: SimulatedMessage, accountSid: string): object {
  const at = message.at.toUTCString().replace("GMT", "+0000");
  const moved = message.status !== "queued";
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
    from: `whatsapp:${message.business}`,
    messaging_service_sid: null,
    num_media: "0",
    num_segments: "1",
    price: null,
    price_unit: null,
    sid: message.sid,
    status: message.status,
    subresource_uris: { media: `/2010-04-01/Accounts/${accountSid}/Messages/${message.sid}/Media.json` },
    to: `whatsapp:${message.contact}`,
    uri: `/2010-04-01/Accounts/${accountSid}/Messages/${message.sid}.json`,
  };
}
