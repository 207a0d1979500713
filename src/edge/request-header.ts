import type { RawEvent } from "./parameters";

/**
 * Reads a header of a request by its name in lower case; a repeated one as the list that HTTP makes of it.
 * A field called `request` in a body replaces the runtime's; what it holds is trusted no more than a body.
 */
export function readHeader(event: RawEvent, name: string): string | undefined {
  const { request } = event as { request?: { headers?: Record<string, unknown> } | null };
  const headers = request?.headers ?? {};
  const value: unknown = Object.hasOwn(headers, name) ? headers[name] : undefined;
  if (Array.isArray(value)) return value.filter((one) => typeof one === "string").join(", ");
  return typeof value === "string" ? value : undefined;
}
