import type { RawEvent } from "./parameters";
import { unsupported } from "./problem";
import { readHeader } from "./request-header";

/**
 * Tells a request that brings a body of fields from one that reads: the runtime shows a function no method, but who posts
 * JSON says so. Some clients say it of every request; one that holds what `reads` and none of the fields reads.
 * @throws Problem 415 when a body was sent that is not JSON.
 */
export function isPost(event: RawEvent, fields: readonly string[], reads: string): boolean {
  const type = contentType(event);
  const hasFields = fields.some((name) => Object.hasOwn(event, name));
  // A list is read by nothing at all.
  const isReading = reads === "" ? !hasFields : Object.hasOwn(event, reads);
  if (type === "application/json") return hasFields || !isReading;
  if (!isReading && (hasFields || type !== "")) refuseUnlessJson(event);
  return false;
}

/** For what only takes a body. @throws Problem 415 where there is none in JSON. */
export function refuseUnlessJson(event: RawEvent): void {
  if (contentType(event) !== "application/json") {
    throw unsupported("Send JSON: Content-Type: application/json");
  }
}

function contentType(event: RawEvent): string {
  return readHeader(event, "content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
}
