import * as v from "valibot";

// How the simulated Twilio may be asked to fail.

const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const status = v.exactOptional(v.picklist(["sent", "delivered", "read", "undelivered"]));
const ms = v.pipe(v.number(), v.minValue(0), v.maxValue(600_000));
const times = v.optional(count, 1);
const on = v.optional(v.picklist(["create", "list"]), "create");

const requestFaults = [
  v.object({
    kind: v.literal("status"),
    status: v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599)),
    code: v.exactOptional(v.number()),
    retryAfter: v.exactOptional(v.pipe(v.number(), v.minValue(0))),
    afterAccepting: v.exactOptional(v.boolean()),
    ...{ on, times },
  }),
  v.object({ kind: v.literal("silent-after-accepting"), on, times }),
  v.object({ kind: v.literal("reset"), on, times }),
  v.object({ kind: v.literal("delay"), ms, on, times }),
] as const;

const reportFaults = [
  v.object({ kind: v.literal("late-report"), ms, status, times }),
  v.object({ kind: v.literal("doubled-report"), status, times }),
  v.object({ kind: v.literal("lost-report"), status, times }),
  v.object({ kind: v.literal("reordered-reports"), times }),
] as const;

export const fault = v.variant("kind", [...requestFaults, ...reportFaults]);

const chance = v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 0);
const range = (from: number, to: number) =>
  v.optional(
    v.pipe(
      v.tuple([ms, ms]),
      v.check(([low, high]) => low <= high, "a range begins with its lower end"),
    ),
    [from, to],
  );

export const chances = v.pipe(
  v.strictObject({
    status429: chance,
    status500: chance,
    reset: chance,
    silentAfterAccepting: chance,
    delay: chance,
    delayMs: range(50, 500),
    lateReport: chance,
    lateMs: range(500, 3_000),
    doubledReport: chance,
    lostReport: chance,
    reorderedReports: chance,
    seed: v.optional(v.pipe(v.number(), v.integer()), 1),
  }),
  v.check(
    ({ status429, status500, reset, silentAfterAccepting, delay }) =>
      status429 + status500 + reset + silentAfterAccepting + delay <= 1,
    "the chances of a request's faults are more than 1 in all; a request has at most one",
  ),
);
