import { type Account, newSid } from "../account";
import type { MessageLog, SimulatedMessage } from "../twilio/message-log";
import { signedPost, type WebhookParameters } from "../twilio/signed-post";
import { contentParameters, noteOf, type WrittenContent } from "./content-parameters";
import type { MediaFiles } from "./media-files";

/** What a contact writes, and what Twilio tells of who wrote. */
export interface Answer extends WrittenContent {
  /** The number whose handset it is. */
  readonly handset: string;
  /** Our sender. */
  readonly business: string;
  /** The address it comes from, when that is not the handset's number: another spelling, or "US.1349…". */
  readonly from?: string;
  readonly waId?: string;
  readonly externalUserId?: string;
  readonly profileUsername?: string;
  readonly profileName?: string;
  /** So many of it at the same moment, as WhatsApp sends the pictures of an album. */
  readonly album?: number;
  /** Its webhook comes twice at the same moment. */
  readonly twice?: true;
}

export interface WriteNeeds {
  readonly account: Account;
  readonly log: MessageLog;
  readonly files: MediaFiles;
  readonly url: string;
}

/**
 * A contact writes: the webhooks that Twilio would send go to `url`.
 * @throws when one is not taken in.
 */
export async function writeMessages(answer: Answer, needs: WriteNeeds): Promise<SimulatedMessage> {
  const count = answer.album ?? 1;
  const [first] = await Promise.all(Array.from({ length: count }, () => writeOne(answer, needs)));
  if (first === undefined) throw new Error("nothing was written");
  return first;
}

async function writeOne(answer: Answer, { account, log, files, url }: WriteNeeds): Promise<SimulatedMessage> {
  const { handset, business, text, from: contact = handset } = answer;
  const sid = newSid((answer.media?.length ?? 0) > 0 ? "MM" : "SM");
  const kept = (answer.media ?? []).map((type) => files.add(sid, type));
  const tapped = log.of(contact).findLast(({ choices }) => choices !== null);
  const title = tapped?.choices?.items.find(({ id }) => id === answer.chosen)?.title;
  const sent = log.add({
    channel: "whatsapp",
    direction: "from-contact",
    ...{ sid, business, contact, handset },
    text: title ?? text,
    template: null,
    status: "sent",
    note: noteOf(answer),
    media: kept.map((file) => ({ type: file.type, url: `/media/${files.sign(file)}` })),
  });
  const parameters: WebhookParameters = {
    AccountSid: account.accountSid,
    ApiVersion: "2010-04-01",
    ...{ MessageSid: sid, SmsMessageSid: sid, SmsSid: sid },
    SmsStatus: "received",
    From: `whatsapp:${contact}`,
    To: `whatsapp:${business}`,
    ...whoWrote(answer, contact),
    NumSegments: "1",
    ReferralNumMedia: "0",
    ...contentParameters(answer, title, kept, tapped, account),
  };
  const post = () => signedPost(url, parameters, account.authToken);
  for (const response of await Promise.all(answer.twice ? [post(), post()] : [post()])) {
    if (!response.ok) throw new Error(`the webhook /whatsapp answered ${response.status}`);
  }
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
