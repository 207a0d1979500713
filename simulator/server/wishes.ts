import * as v from "valibot";

// What may be asked of the simulator.

export const call = v.object({
  from: v.pipe(v.string(), v.maxLength(256)),
  to: v.exactOptional(v.string()),
  anonymous: v.exactOptional(v.boolean()),
  presses: v.exactOptional(
    v.array(v.pipe(v.string(), v.regex(/^[0-9*#]*$/, "a key is one of 0-9, * and #"))),
  ),
  pace: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(10))),
  stirVerstat: v.exactOptional(v.pipe(v.string(), v.maxLength(64))),
  hangUpAfter: v.exactOptional(v.pipe(v.number(), v.minValue(0))),
});

export const digits = v.object({
  digits: v.pipe(v.string(), v.regex(/^[0-9*#]+$/, "a key is one of 0-9, * and #")),
});

/** Of Twilio's Lookup. */
const LINE_TYPES = [
  "mobile",
  "landline",
  "fixedVoip",
  "nonFixedVoip",
  "personal",
  "tollFree",
  "premium",
  "sharedCost",
  "uan",
  "voicemail",
  "pager",
  "unknown",
] as const;

/** What is not named stays as it is. */
export const handset = v.object({
  hasWhatsApp: v.exactOptional(v.boolean()),
  blocked: v.exactOptional(v.boolean()),
  failWith: v.exactOptional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(20_000)))),
  lineType: v.exactOptional(v.picklist(LINE_TYPES)),
});

/** Of what a handset can send files of. */
export const MEDIA_TYPES = ["image/png", "audio/ogg", "application/pdf", "text/vcard"] as const;

const detail = v.exactOptional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(256)));

const degrees = (most: number) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most));

const contents = v.object({
  /** Id of what is tapped, of the last message with choices. */
  chosen: detail,
  media: v.exactOptional(v.pipe(v.array(v.picklist(MEDIA_TYPES)), v.maxLength(10))),
  /** So many webhooks at the same moment, each with the media. */
  album: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(10))),
  location: v.exactOptional(
    v.object({ latitude: degrees(90), longitude: degrees(180), label: detail, address: detail }),
  ),
  reaction: v.exactOptional(v.pipe(v.string(), v.maxLength(16))),
  /** What nobody knows yet. */
  unsupported: v.exactOptional(v.literal(true)),
  /** The same webhook twice at the same moment. */
  twice: v.exactOptional(v.literal(true)),
});

export const message = v.pipe(
  v.object({
    to: v.string(),
    text: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(4_096)), ""),
    ...contents.entries,
    from: detail,
    waId: detail,
    externalUserId: detail,
    profileUsername: detail,
    profileName: detail,
    quoted: detail,
  }),
  v.check(
    ({ text, chosen, media, location, reaction, unsupported }) =>
      text !== "" || [chosen, media, location, reaction, unsupported].some((one) => one !== undefined),
    "write something",
  ),
);

export const queue = v.object({ averageWaitTime: v.number(), currentSize: v.number() });
