import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/**
 * How often somebody may try. Twilio tells no client address, so that tries are counted by account and in all. Waits of one
 * account double from the fifth failure on; in all there is a budget for those whom no account knows, so that a spray over
 * many accounts ends. Nobody can lock an account for good: a browser that it has signed in with before is counted by
 * itself, and so is an invitation, which an admin makes. (OWASP: "Slow Down Online Guessing Attacks with Device Cookies".)
 */
export const TRIES = {
  /** Failures before waits begin. */
  free: 5,
  /** In ms. */
  firstWait: 30_000,
  longestWait: 15 * 60_000,
  /** For how long a failure counts, in ms; a sign-in that is right forgets those of its account. */
  memory: 24 * 3_600_000,
  /** Failures within a minute, of all accounts. */
  inAll: 60,
} as const;

/** A try that was let through, or in how many seconds the next one may come. */
export type Try = { readonly id: string } | { readonly wait: number };

export interface TryStore {
  /** Counts a try as failed before it is judged, so that many at the same moment are no more than many in a row. */
  begin(account: Buffer, known: boolean): Promise<Try>;
  /** It was right: forgets it, and the failures of the same account. */
  succeed(account: Buffer): Promise<void>;
}

/** What a try is counted by: what was typed need not exist, and who reads the table finds no e-mail. */
export function countedBy(what: "account" | "device" | "password", id: string, secret: string): Buffer {
  return createHmac("sha256", secret).update(`tries:${what}:${id}`).digest();
}

/** How long a browser is known by an account that signed in with it, in ms. */
const KNOWN_FOR = 180 * 24 * 3_600_000;

/**
 * What a browser keeps to be known by an account. It opens nothing: it is counted apart, and that is all. No cookie, because
 * Twilio refuses those that last more than a day.
 */
export function newDevice(email: string, secret: string, now: number): string {
  const token = `${randomBytes(12).toString("base64url")}.${now.toString(36)}`;
  return `${token}.${sign(token, email, secret)}`;
}

/** The id of a browser that an account has signed in with; nothing for what we never signed, or for another account. */
export function knownDevice(
  device: string | undefined,
  email: string,
  secret: string,
  now: number,
): string | undefined {
  const [id = "", since = "", signature = ""] = device?.split(".") ?? [];
  const right = Buffer.from(sign(`${id}.${since}`, email, secret));
  const given = Buffer.from(signature);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
  return now - Number.parseInt(since, 36) < KNOWN_FOR ? id : undefined;
}

function sign(token: string, email: string, secret: string): string {
  return createHmac("sha256", secret).update(`device:${email}:${token}`).digest("base64url");
}
