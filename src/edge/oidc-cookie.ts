import { createHmac } from "node:crypto";
import * as v from "valibot";
import { isSameSecret } from "./api";
import { readCookie } from "./cookie";
import type { RawEvent } from "./parameters";

const NAME = "__Host-deriva-oidc";

/** For how long somebody may be at the company's provider, in s. */
const LASTS = 600;

const keptSchema = v.object({
  state: v.string(),
  nonce: v.string(),
  verifier: v.string(),
  /** In s since 1970. */
  until: v.number(),
});

/** A sign-in at the company's provider that was begun. */
export type BegunSignIn = Omit<v.InferOutput<typeof keptSchema>, "until">;

/** Keeps a sign-in until the browser is back, and the page finishes it. It is of no other use. */
export function oidcCookie(begun: BegunSignIn, secret: string, now: number): string {
  const kept = { ...begun, until: Math.floor(now / 1_000) + LASTS };
  const text = Buffer.from(JSON.stringify(kept)).toString("base64url");
  return `${NAME}=${text}.${sign(text, secret)}; Path=/; Max-Age=${LASTS}; Secure; HttpOnly; SameSite=Strict`;
}

export const endedOidcCookie = `${NAME}=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Strict`;

/** What was begun in this browser; nothing where that is too long ago, or was never signed by us. */
export function readOidcCookie(event: RawEvent, secret: string, now: number): BegunSignIn | undefined {
  const [text = "", signature = ""] = readCookie(event, NAME, 2_000)?.split(".") ?? [];
  if (text === "" || !isSameSecret(signature, sign(text, secret))) return undefined;
  const { until, ...begun } = v.parse(keptSchema, JSON.parse(Buffer.from(text, "base64url").toString()));
  return until > now / 1_000 ? begun : undefined;
}

function sign(text: string, secret: string): string {
  return createHmac("sha256", secret).update(`oidc:${text}`).digest("base64url");
}
