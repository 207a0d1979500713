import * as v from "valibot";
import { suggestion } from "./fault";
import { numberBetween, oneOf, shown, text } from "./schema-parts";

const minutes = numberBetween(0, 7 * 24 * 60, "a wait in minutes");

/** The settings of each source of a wait. */
export const waits = {
  fixed: v.strictObject({
    source: v.literal("fixed"),
    minutes: v.union(
      [minutes, v.strictTuple([minutes, minutes])],
      ({ input }) => `${shown(input)} is not a wait; write minutes (10) or a range ([5, 10])`,
    ),
  }),
  http: v.strictObject({
    source: v.literal("http"),
    url: v.pipe(
      v.string(({ input }) => `${shown(input)} is not a text; write the address in quotes`),
      v.check(
        (url) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol),
        ({ input }) => `${shown(input)} is not a web address; begin it with https://`,
      ),
    ),
    path: text("where the number is, such as 'queue.wait'"),
    unit: oneOf(["seconds", "minutes"], "a unit"),
    headers: v.optional(v.record(v.string(), text("the header's value")), {}),
  }),
  "twilio-queue": v.strictObject({
    source: v.literal("twilio-queue"),
    queueSid: v.pipe(
      v.string(({ input }) => `${shown(input)} is not a text; write the queue's id in quotes`),
      v.regex(
        /^QU[0-9a-f]{32}$/i,
        "is not the id of a Twilio queue; it is 'QU' and 32 hexadecimal digits (Console > Voice > Queues)",
      ),
    ),
  }),
} as const;

const SOURCES = ["fixed", "http", "twilio-queue"] as const;

/** Where a line's wait comes from. */
export const wait = v.optional(
  v.lazy((input) => {
    const source = (input as { source?: unknown } | null)?.source;
    const known = SOURCES.find((name) => name === source);
    if (known !== undefined)
      return waits[known] as v.GenericSchema<unknown, v.InferOutput<(typeof waits)[typeof known]>>;
    return v.never(
      source === undefined
        ? "has no source; write { source: 'fixed', minutes: 10 }"
        : `${shown(source)} is not a source${suggestion(String(source), SOURCES)}`,
    );
  }),
);
