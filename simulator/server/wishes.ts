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

const detail = v.exactOptional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(256)));

export const message = v.object({
  to: v.string(),
  text: v.pipe(v.string(), v.trim(), v.nonEmpty("write something")),
  from: detail,
  waId: detail,
  externalUserId: detail,
  profileUsername: detail,
  profileName: detail,
  quoted: detail,
});

export const queue = v.object({ averageWaitTime: v.number(), currentSize: v.number() });
