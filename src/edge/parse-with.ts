import * as v from "valibot";
import type { RawEvent } from "./parameters";
import { type FieldFault, invalidFields } from "./problem";

/** Reads a request by a schema. @throws Problem 422 that lists everything that does not hold. */
export function parseWith<Schema extends v.GenericSchema>(
  schema: Schema,
  event: RawEvent,
): v.InferOutput<Schema> {
  const read = v.safeParse(schema, event);
  if (!read.success) throw invalidFields(read.issues.map(faultOf));
  return read.output;
}

/** What is wrong, and where, as one would write it. */
export function faultOf({ path, type, message }: v.BaseIssue<unknown>): FieldFault {
  const field = (path ?? []).map(({ key }) => String(key)).join(".");
  const missing = type === "object" && (path ?? []).at(-1)?.origin === "key";
  return { field, detail: missing ? "is missing; add it" : message };
}
