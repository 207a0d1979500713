import { createHmac } from "node:crypto";
import type { Notice } from "../../desk/notice";

/** What any web service gets: JSON, signed as Standard Webhooks says (standardwebhooks.com), so that it can be believed. */
export function webhookBody({ at, ...notice }: Notice): string {
  return JSON.stringify({ ...notice, at: at.toISOString() });
}

/**
 * The headers that prove a body: its id, which stays the same for every try, the time in seconds, and the HMAC-SHA256 of
 * "id.time.body" by the secret, in base64. A secret is text, or "whsec_" and base64.
 */
export function signatureHeaders(
  id: string,
  body: string,
  secret: string,
  now: Date,
): Record<string, string> {
  const timestamp = String(Math.floor(now.getTime() / 1_000));
  const key = secret.startsWith("whsec_")
    ? Buffer.from(secret.slice(6), "base64")
    : Buffer.from(secret, "utf8");
  const signature = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64");
  return { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": `v1,${signature}` };
}
