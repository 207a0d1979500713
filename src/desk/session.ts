import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { Member } from "./member";

/** A session lasts so long at most, and so long while nobody uses it. In ms. */
export const LONGEST_SESSION = 24 * 3_600_000;
export const LONGEST_IDLE = 2 * 3_600_000;

/** Where sessions are kept: by hash, so that who reads the table has none of them. */
export interface SessionStore {
  /** Who has a session that is not over; notes that it is used, unless it is only `watched`. */
  find(hash: Buffer, watched?: boolean): Promise<Omit<Member, "csrf"> | undefined>;
  /** Whether it has begun: not for who was closed, or has another password than was `checked`, meanwhile. */
  begin(hash: Buffer, agent: string, more?: { instead?: Buffer; checked?: string }): Promise<boolean>;
  end(hash: Buffer): Promise<void>;
  /** Ends all of an agent's, but perhaps one. */
  endAll(agent: string, but?: Buffer): Promise<void>;
}

/** A new session's secret, signed, so that a made-up one costs no look at the database. */
export function newSession(secret: string): { readonly cookie: string; readonly hash: Buffer } {
  const token = randomBytes(32).toString("base64url");
  return { cookie: `${token}.${sign(token, "session", secret)}`, hash: hashOf(token) };
}

/** The session of a cookie, unless we never signed it. */
export function openCookie(
  cookie: string,
  secret: string,
): { readonly hash: Buffer; readonly csrf: string } | undefined {
  const [token = "", signature = ""] = cookie.split(".");
  const right = Buffer.from(sign(token, "session", secret));
  const given = Buffer.from(signature);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
  return { hash: hashOf(token), csrf: sign(token, "csrf", secret) };
}

function sign(token: string, purpose: "session" | "csrf", secret: string): string {
  return createHmac("sha256", secret).update(`${purpose}:${token}`).digest("base64url");
}

function hashOf(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}
