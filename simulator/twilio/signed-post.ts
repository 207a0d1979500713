import { getExpectedTwilioSignature } from "twilio/lib/webhooks/webhooks";

/** Twilio's time-out for a webhook, in ms. */
const WEBHOOK_TIMEOUT = 15_000;

export type WebhookParameters = Readonly<Record<string, string>>;

/** Posts a webhook as Twilio does: form-encoded, and signed over the address and the parameters. */
export function signedPost(
  url: string,
  parameters: WebhookParameters,
  authToken: string,
  timeout = WEBHOOK_TIMEOUT,
): Promise<Response> {
  return fetch(url, {
    method: "POST",
    headers: {
      "Content-Type": "application/x-www-form-urlencoded; charset=utf-8",
      "User-Agent": "TwilioProxy/1.1",
      "X-Twilio-Signature": getExpectedTwilioSignature(authToken, url, parameters),
    },
    body: new URLSearchParams(parameters),
    signal: AbortSignal.timeout(timeout),
  });
}

/** Posts a webhook whose answer does not matter: what is not taken in is lost, as at Twilio. Never throws. */
export async function postAndForget(
  url: string,
  parameters: WebhookParameters,
  authToken: string,
  timeout = WEBHOOK_TIMEOUT,
): Promise<void> {
  try {
    const response = await signedPost(url, parameters, authToken, timeout);
    // An answer that nobody reads keeps its connection.
    await response.arrayBuffer();
  } catch {
    // Lost.
  }
}
