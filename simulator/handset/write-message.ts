import type { Account } from "../account";
import type { MessageLog, SimulatedMessage } from "../twilio/message-log";
import { signedPost } from "../twilio/signed-post";

/** What a contact writes, and what Twilio tells of who wrote. */
export interface Answer {
  /** The number whose handset it is. */
  readonly handset: string;
  /** Our sender. */
  readonly business: string;
  readonly text: string;
  /** The address it comes from, when that is not the handset's number: another spelling, or "US.1349…". */
  readonly from?: string;
  readonly waId?: string;
  readonly externalUserId?: string;
  readonly profileUsername?: string;
  readonly profileName?: string;
  /** Id of the message that is answered. */
  readonly quoted?: string;
}

/**
 * A contact writes: the webhook that Twilio would send goes to `url`.
 * @throws when it is not taken in.
 */
export async function writeMessage(
  answer: Answer,
  { account, log, url }: { account: Account; log: MessageLog; url: string },
): Promise<SimulatedMessage> {
  const { handset, business, text, from: contact = handset } = answer;
  const sent = log.add({
    channel: "whatsapp",
    direction: "from-contact",
    business,
    contact,
    handset,
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
      ...whoWrote(answer, contact),
      Body: text,
      NumMedia: "0",
      NumSegments: "1",
      MessageType: "text",
      ReferralNumMedia: "0",
      ...(answer.quoted !== undefined && {
        OriginalRepliedMessageSid: answer.quoted,
        OriginalRepliedMessageSender: `whatsapp:${business}`,
      }),
    },
    account.authToken,
  );
  if (!response.ok) throw new Error(`the webhook /whatsapp answered ${response.status}`);
  log.move(sent, "delivered");
  return sent;
}

/** A contact who hides the number has no WaId unless one is given. */
function whoWrote(answer: Answer, contact: string): Record<string, string> {
  const { externalUserId, profileUsername, profileName = "Camila" } = answer;
  const waId = answer.waId ?? (contact.startsWith("+") ? contact.slice(1) : undefined);
  return {
    ...(waId !== undefined && { WaId: waId }),
    ProfileName: profileName,
    ...(externalUserId !== undefined && { ExternalUserId: externalUserId }),
    ...(profileUsername !== undefined && { ProfileUsername: profileUsername }),
  };
}
