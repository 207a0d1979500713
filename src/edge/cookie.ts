import type { RawEvent } from "./parameters";
import { readHeader } from "./request-header";

/** What a cookie of ours holds. The runtime has read cookies already; on Twilio the header is not always there. */
export function readCookie(event: RawEvent, name: string, longest: number): string | undefined {
  const { request } = event as { request?: { cookies?: Record<string, unknown> } | null };
  const cookies = request?.cookies ?? {};
  const read: unknown = Object.hasOwn(cookies, name) ? cookies[name] : undefined;
  const value = typeof read === "string" ? read : cookieOfHeader(readHeader(event, "cookie") ?? "", name);
  const isOurs =
    value !== undefined && value.length >= 20 && value.length <= longest && /^[\w.-]+$/.test(value);
  return isOurs ? value : undefined;
}

function cookieOfHeader(header: string, name: string): string | undefined {
  const pairs = header.split(";").map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}
