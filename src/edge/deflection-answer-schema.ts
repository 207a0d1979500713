import * as v from "valibot";
import { deliverySchema, failureSchema } from "./delivery-schema";

const entries = {
  id: v.pipe(v.string(), v.uuid(), v.description("For GET /deflections?id=…")),
  status: deliverySchema,
  ticket_id: v.pipe(
    v.nullable(v.string()),
    v.description("The ticket on which a human works; null where another desk keeps it."),
  ),
};

const EXAMPLE: v.InferOutput<v.StrictObjectSchema<typeof entries, undefined>> = {
  id: "0b8f8c1e-6f0a-4a51-9d1c-6a4d2f1f7a10",
  status: "sent",
  ticket_id: "7",
};

/** The answer of `POST /deflections`. */
export const deflectionAnswerSchema = v.pipe(
  v.strictObject(entries),
  v.title("A deflection that was taken in"),
  v.examples([EXAMPLE, { ...EXAMPLE, status: "requested", ticket_id: null }]),
);

/** The answer of `GET /deflections`. */
export const deflectionStateSchema = v.pipe(
  v.strictObject({ ...entries, failure: failureSchema, created_at: v.pipe(v.string(), v.isoTimestamp()) }),
  v.title("Where a deflection stands"),
  v.examples([
    { ...EXAMPLE, status: "read", failure: null, created_at: "2026-11-22T10:00:00.000Z" },
    { ...EXAMPLE, status: "failed", failure: "63024", created_at: "2026-11-22T10:00:00.000Z" },
  ]),
);
