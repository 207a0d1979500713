import type { RawEvent } from "./parameters";
import { readHeader } from "./request-header";

/** `__Host-`: a browser takes it from this host only, by TLS (or from localhost), for the whole of it. */
const NAME = "__Host-deriva";

/** What the session's cookie holds. The runtime has read cookies already; on Twilio the header is not always there. */
export function readSessionCookie(event: RawEvent): string | undefined {
  const { request } = event as { request?: { cookies?: Record<string, unknown> } | null };
  const cookies = request?.cookies ?? {};
  const read: unknown = Object.hasOwn(cookies, NAME) ? cookies[NAME] : undefined;
  const value = typeof read === "string" ? read : cookieOfHeader(readHeader(event, "cookie") ?? "");
  return value !== undefined && /^[\w.-]{20,200}$/.test(value) ? value : undefined;
}

function cookieOfHeader(header: string): string | undefined {
  const pairs = header.split(";").map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${NAME}=`))?.slice(NAME.length + 1);
}

/** The header that gives a browser its session. @param seconds how long it keeps it; 0 takes it away. */
export function sessionCookie(value: string, seconds: number): string {
  return `${NAME}=${value}; Path=/; Max-Age=${seconds}; Secure; HttpOnly; SameSite=Strict`;
}
