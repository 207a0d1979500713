import type { Account } from "../account";
import type { SimulatedMessage } from "../twilio/message-log";
import type { MediaFile } from "./media-files";

/** What a message says, in words and otherwise. */
export interface WrittenContent {
  readonly text: string;
  /** Id of the message that is answered. */
  readonly quoted?: string;
  /** Id of the choice that is tapped. */
  readonly chosen?: string;
  /** The types of the files that go with it. */
  readonly media?: readonly string[];
  readonly location?: {
    readonly latitude: number;
    readonly longitude: number;
    readonly label?: string;
    readonly address?: string;
  };
  readonly reaction?: string;
  readonly unsupported?: true;
}

/** The parameters by which Twilio tells what a message says. */
export function contentParameters(
  content: WrittenContent,
  title: string | undefined,
  files: readonly MediaFile[],
  tapped: SimulatedMessage | undefined,
  { accountSid }: Account,
): Record<string, string> {
  const quoted = content.quoted ?? (content.chosen === undefined ? undefined : tapped?.sid);
  return {
    Body: title ?? content.reaction ?? content.text,
    MessageType: typeOf(content),
    NumMedia: String(files.length),
    ...Object.fromEntries(files.flatMap((file, index) => mediaParameters(file, index, accountSid))),
    ...(content.chosen !== undefined && { ButtonText: title ?? content.text, ButtonPayload: content.chosen }),
    ...(content.location !== undefined && placeParameters(content.location)),
    ...(quoted !== undefined && {
      OriginalRepliedMessageSid: quoted,
      OriginalRepliedMessageSender: `whatsapp:${tapped?.business ?? ""}`,
    }),
  };
}

function mediaParameters({ sid, messageSid, type }: MediaFile, index: number, accountSid: string) {
  const url = `https://api.twilio.com/2010-04-01/Accounts/${accountSid}/Messages/${messageSid}/Media/${sid}`;
  return [
    [`MediaUrl${index}`, url],
    [`MediaContentType${index}`, type],
  ];
}

function placeParameters({ latitude, longitude, label, address }: NonNullable<WrittenContent["location"]>) {
  return {
    ...{ Latitude: String(latitude), Longitude: String(longitude) },
    ...(label !== undefined && { Label: label }),
    ...(address !== undefined && { Address: address }),
  };
}

const MEDIA = { image: "image", audio: "audio", application: "document", text: "contacts" } as const;

function typeOf({ chosen, media, location, reaction, unsupported }: WrittenContent): string {
  if (unsupported) return "unsupported";
  if (chosen !== undefined) return "interactive";
  if (reaction !== undefined) return "reaction";
  if (location !== undefined) return "location";
  const family = media?.[0]?.split("/")[0];
  return MEDIA[family as keyof typeof MEDIA] ?? "text";
}

/** What a handset shows of what is no text. */
export function noteOf({ location, reaction, unsupported }: WrittenContent): string | null {
  if (location !== undefined)
    return `Place: ${location.label ?? `${location.latitude}, ${location.longitude}`}`;
  if (reaction !== undefined) return `Reaction: ${reaction}`;
  return unsupported ? "Something that is not known yet" : null;
}
