import type { InboundMessage, MediaReference, SharedLocation } from "../conversation/inbound-message";
import { type RawEvent, readText } from "./parameters";

type Parts = Pick<
  InboundMessage,
  "kind" | "chosen" | "media" | "location" | "quoted" | "reaction" | "sentAt"
>;

/** Twilio takes at most ten with one message. */
const MOST_MEDIA = 10;

/**
 * What a message is besides its words. `MessageType` says it where it is there, else what came along does; what is not known
 * yet is `unknown`. Sources: Twilio's "Messaging webhooks" (NumMedia, MediaUrl0, Latitude, ButtonPayload,
 * OriginalRepliedMessageSid) and webhooks of real senders (MessageType "interactive" of a tap, ChannelMetadata); what a list
 * sends back (ListId, ListTitle) and reactions are not confirmed, and read where they are there.
 */
export function readParts(event: RawEvent): Parts {
  const media = readMedia(event);
  const location = readLocation(event);
  const chosen = readText(event, "ButtonPayload", 256) || readText(event, "ListId", 256);
  const quoted = readText(event, "OriginalRepliedMessageSid", 64);
  const sentAt = readTime(event);
  const kind = readKind(event, media, location, chosen);
  return {
    kind,
    ...(chosen && { chosen }),
    ...(media.length > 0 && { media }),
    ...(location !== undefined && { location }),
    ...(quoted && { quoted }),
    ...(kind === "reaction" && { reaction: readReaction(event) }),
    ...(sentAt !== undefined && { sentAt }),
  };
}

/** The words of a message: a tapped button has a title. */
export function readWords(event: RawEvent): string {
  return (
    readText(event, "Body") || readText(event, "ButtonText", 256) || readText(event, "ListTitle", 256) || ""
  );
}

/** The kinds that `MessageType` names; a type of later years is none of them. */
const KINDS: Readonly<Record<string, Parts["kind"]>> = {
  text: "text",
  button: "button",
  interactive: "button",
  image: "media",
  audio: "media",
  voice: "media",
  video: "media",
  document: "media",
  sticker: "media",
  media: "media",
  location: "location",
  contacts: "contacts",
  contact: "contacts",
  reaction: "reaction",
};

function readKind(
  event: RawEvent,
  media: readonly MediaReference[],
  location: SharedLocation | undefined,
  chosen: string | undefined,
): Parts["kind"] {
  const type = readText(event, "MessageType", 64)?.toLowerCase();
  const named = type === undefined || type === "" ? undefined : (KINDS[type] ?? "unknown");
  if (named === "location" && location === undefined) return "unknown";
  if (named !== undefined && named !== "media") return named;
  if (media.some((one) => /^text\/(x-)?vcard/i.test(one.type))) return "contacts";
  if (media.length > 0 || named === "media") return "media";
  if (location !== undefined) return "location";
  return chosen ? "button" : "text";
}

function readMedia(event: RawEvent): readonly MediaReference[] {
  const count = Math.min(MOST_MEDIA, Number(readText(event, "NumMedia", 8) ?? 0) || 0);
  return Array.from({ length: count }, (_, index) => ({
    url: readText(event, `MediaUrl${index}`, 2_048) ?? "",
    type: readText(event, `MediaContentType${index}`, 128)?.trim() || "application/octet-stream",
  })).filter(({ url }) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol));
}

function readLocation(event: RawEvent): SharedLocation | undefined {
  const latitude = readDegrees(event, "Latitude", 90);
  const longitude = readDegrees(event, "Longitude", 180);
  if (latitude === undefined || longitude === undefined) return undefined;
  const label = readText(event, "Label", 256)?.trim();
  const address = readText(event, "Address", 512)?.trim();
  return { latitude, longitude, ...(label && { label }), ...(address && { address }) };
}

function readDegrees(event: RawEvent, name: string, most: number): number | undefined {
  const written = readText(event, name, 32)?.trim();
  const degrees = written ? Number(written) : Number.NaN;
  return Math.abs(degrees) <= most ? degrees : undefined;
}

function readReaction(event: RawEvent): { emoji?: string } {
  const emoji = readText(event, "ReactionEmoji", 32) || readText(event, "Body", 32);
  return emoji ? { emoji } : {};
}

const LATEST = 5 * 60_000;
const EARLIEST = 7 * 24 * 3_600_000;

/** When it was sent, in whatever field Twilio tells it; a time that cannot be is none. */
function readTime(event: RawEvent): Date | undefined {
  for (const name of ["DateSent", "DateCreated", "Timestamp"]) {
    const written = readText(event, name, 64)?.trim();
    if (!written) continue;
    const at = new Date(/^\d{10}$/.test(written) ? Number(written) * 1_000 : written);
    const age = Date.now() - at.getTime();
    if (age > -LATEST && age < EARLIEST) return at;
  }
  return undefined;
}
