import { readCookie } from "./cookie";
import type { RawEvent } from "./parameters";

/** `__Host-`: a browser takes it from this host only, by TLS (or from localhost), for the whole of it. */
const NAME = "__Host-deriva";

export function readSessionCookie(event: RawEvent): string | undefined {
  return readCookie(event, NAME, 200);
}

/** The header that gives a browser its session. @param seconds how long it keeps it; 0 takes it away. */
export function sessionCookie(value: string, seconds: number): string {
  return `${NAME}=${value}; Path=/; Max-Age=${seconds}; Secure; HttpOnly; SameSite=Strict`;
}
