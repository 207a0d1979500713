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
  hangUpAfter: v.exactOptional(v.pipe(v.number(), v.minValue(0))),
});

export const digits = v.object({
  digits: v.pipe(v.string(), v.regex(/^[0-9*#]+$/, "a key is one of 0-9, * and #")),
});

export const handset = v.object({ hasWhatsApp: v.boolean(), blocked: v.boolean() });

export const message = v.object({
  to: v.string(),
  text: v.pipe(v.string(), v.trim(), v.nonEmpty("write something")),
});

const times = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1);

export const fault = v.variant("kind", [
  v.object({ kind: v.literal("status"), status: v.number(), code: v.exactOptional(v.number()), times }),
  v.object({ kind: v.literal("silent-after-accepting"), times }),
  v.object({ kind: v.literal("reset"), times }),
  v.object({ kind: v.literal("delay"), ms: v.number(), times }),
]);

export const queue = v.object({ averageWaitTime: v.number(), currentSize: v.number() });
