import type { Account } from "../account";
import type { MessageLog, SimulatedMessage } from "../twilio/message-log";
import { signedPost } from "../twilio/signed-post";

export interface Answer {
  readonly contact: string;
  readonly business: string;
  readonly text: string;
}

/**
 * A contact writes: the webhook that Twilio would send goes to `url`.
 * @throws when it is not taken in.
 */
export async function writeMessage(
  { contact, business, text }: Answer,
  { account, log, url }: { account: Account; log: MessageLog; url: string },
): Promise<SimulatedMessage> {
  const sent = log.add({
    direction: "from-contact",
    business,
    contact,
    text,
    template: null,
    status: "sent",
  });
  const response = await signedPost(
    url,
    {
      AccountSid: account.accountSid,
      ApiVersion: "2010-04-01",
      MessageSid: sent.sid,
      SmsMessageSid: sent.sid,
      SmsSid: sent.sid,
      SmsStatus: "received",
      From: `whatsapp:${contact}`,
      To: `whatsapp:${business}`,
      WaId: contact.replace("+", ""),
      ProfileName: "Camila",
      Body: text,
      NumMedia: "0",
      NumSegments: "1",
      MessageType: "text",
      ReferralNumMedia: "0",
    },
    account.authToken,
  );
  if (!response.ok) throw new Error(`the webhook /whatsapp answered ${response.status}`);
  log.move(sent, "delivered");
  return sent;
}
