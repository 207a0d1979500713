import * as v from "valibot";
import { type ChangeCursor, readChangeCursor } from "../desk/change-cursor";
import { queryFaults, readQuery } from "./desk-query";
import type { RawEvent } from "./parameters";
import { invalidFields } from "./problem";

const changesQuerySchema = v.object({
  cursor: v.optional(v.string(), ""),
  open: v.optional(v.pipe(v.string(), v.regex(/^[1-9]\d{0,17}$/, "is the 'id' of a ticket"))),
  writing: v.optional(v.picklist(["true", "false", "1", "0"], "is true or false"), "false"),
});

export interface ChangesQuery {
  /** Absent where it is none of ours: everything is loaded anew. */
  readonly cursor?: ChangeCursor;
  readonly open?: string;
  readonly writing: boolean;
}

/** Reads the query of `GET /desk/changes`. @throws Problem 422 that lists everything that does not hold. */
export function parseChangesQuery(event: RawEvent): ChangesQuery {
  const read = v.safeParse(changesQuerySchema, readQuery(event, Object.keys(changesQuerySchema.entries)));
  if (!read.success) throw invalidFields(queryFaults(read.issues));
  const { open, writing } = read.output;
  const cursor = readChangeCursor(read.output.cursor);
  return {
    ...(cursor !== undefined && { cursor }),
    ...(open !== undefined && { open }),
    writing: writing === "true" || writing === "1",
  };
}
