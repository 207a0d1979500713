import type { IncomingMessage } from "node:http";
import { validateRequest } from "twilio/lib/webhooks/webhooks";

/** Tells whether Twilio's signature covers this request: `http://`, Host, path, query and form parameters. */
export function isSigned(request: IncomingMessage, body: Buffer, authToken: string): boolean {
  const signature = request.headers["x-twilio-signature"];
  if (typeof signature !== "string") return false;
  const url = `http://${request.headers.host ?? ""}${request.url ?? "/"}`;
  return validateRequest(authToken, signature, url, parametersOf(request, body));
}

/** A repeated parameter is signed as a list. */
function parametersOf(request: IncomingMessage, body: Buffer): Record<string, string | string[]> {
  const form = request.headers["content-type"]?.startsWith("application/x-www-form-urlencoded") ?? false;
  const parameters = new URLSearchParams(form ? body.toString("utf8") : "");
  return Object.fromEntries(
    [...new Set(parameters.keys())].map((name) => {
      const values = parameters.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? "") : values];
    }),
  );
}
