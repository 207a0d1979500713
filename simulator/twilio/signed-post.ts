import { getExpectedTwilioSignature } from "twilio/lib/webhooks/webhooks";

/** Twilio's time-out for a webhook, in ms. */
export const WEBHOOK_TIMEOUT = 15_000;

export type WebhookParameters = Readonly<Record<string, string>>;

/** Posts a webhook as Twilio does: form-encoded, and signed over the address and the parameters. */
export function signedPost(url: string, parameters: WebhookParameters, authToken: string): Promise<Response> {
  return fetch(url, {
    method: "POST",
    headers: {
      "Content-Type": "application/x-www-form-urlencoded; charset=utf-8",
      "User-Agent": "TwilioProxy/1.1",
      "X-Twilio-Signature": getExpectedTwilioSignature(authToken, url, parameters),
    },
    body: new URLSearchParams(parameters),
    signal: AbortSignal.timeout(WEBHOOK_TIMEOUT),
  });
}
