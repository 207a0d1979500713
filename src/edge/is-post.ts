import type { RawEvent } from "./parameters";
import { unsupported } from "./problem";
import { readHeader } from "./request-header";

/**
 * Tells a request that brings a body of fields from one that reads: the runtime shows a function no method, but who posts
 * JSON says so. Some clients say it of every request; one that holds what `reads` and none of the fields reads.
 * @throws Problem 415 when a body was sent that is not JSON.
 */
export function isPost(event: RawEvent, fields: readonly string[], reads: string): boolean {
  const type = readHeader(event, "content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  const isReading = reads !== "" && Object.hasOwn(event, reads);
  const hasFields = fields.some((name) => Object.hasOwn(event, name));
  if (type === "application/json") return hasFields || !isReading;
  if (!isReading && (hasFields || type !== ""))
    throw unsupported("Send JSON: Content-Type: application/json");
  return false;
}
