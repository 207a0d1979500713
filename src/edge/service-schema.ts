import * as v from "valibot";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const oldestDue = v.pipe(
  v.nullable(v.pipe(v.number(), v.minValue(0))),
  v.description("For how long, in seconds, the oldest due message has waited; null when none is due."),
);

/** The answer of `POST /tick`. */
export const tickSchema = v.pipe(
  v.strictObject({
    taken: v.pipe(count, v.description("Due messages that were taken.")),
    sent: v.pipe(count, v.description("Of these, handed over.")),
    failed: v.pipe(count, v.description("Of these, given up.")),
    again: v.pipe(count, v.description("Of these, to be tried again.")),
    oldest_due_seconds: oldestDue,
  }),
  v.title("What a tick did"),
  v.examples([{ taken: 3, sent: 2, failed: 0, again: 1, oldest_due_seconds: null }]),
);

/** The answer of `GET /health`. */
export const healthSchema = v.pipe(
  v.strictObject({
    status: v.picklist(["ok", "failing"]),
    version: v.string(),
    database: v.pipe(
      v.picklist(["up", "down", "not-migrated", "none"]),
      v.description("'none': no database is configured, which is right for the desk 'adereso' alone."),
    ),
    desk: v.picklist(["builtin", "adereso"]),
    oldest_due_seconds: oldestDue,
    stopped: v.pipe(
      v.array(
        v.strictObject({
          sender: v.string(),
          since: v.pipe(v.string(), v.isoTimestamp()),
          reason: v.string(),
        }),
      ),
      v.description("Senders that do not send for now, and why."),
    ),
  }),
  v.title("How the service is"),
  v.examples([
    {
      status: "ok",
      version: "0.1.0",
      database: "up",
      desk: "builtin",
      oldest_due_seconds: 4,
      stopped: [],
    },
    {
      status: "failing",
      version: "0.1.0",
      database: "down",
      desk: "builtin",
      oldest_due_seconds: null,
      stopped: [{ sender: "+56976591992", since: "2026-11-22T10:00:00.000Z", reason: "63112" }],
    },
  ]),
);
