import { type TwilioClient, twilioClient } from "../../src/adapters/twilio/client";
import { twilioRequestFaults } from "../contract/twilio-openapi";
import { type Behaviour, type SeenRequest, type Stub, startStub } from "../support/stub-server";

export const ACCOUNT = `AC${"0".repeat(31)}1`;
export const TOKEN = "a-token";

export interface RecordedTwilio {
  readonly stub: Stub;
  readonly client: TwilioClient;
}

/** A Twilio on the loopback, and the product's own client of it. `base` is a path that it lies under. */
export async function startTwilio(behaviour: Behaviour, base = ""): Promise<RecordedTwilio> {
  const stub = await startStub(behaviour);
  const client = twilioClient({ accountSid: ACCOUNT, authToken: TOKEN, apiUrl: `${stub.url}${base}` });
  return { stub, client };
}

/** Answers every request with JSON of this status. */
export const json =
  (status: number, body: object): Behaviour =>
  (_, response) =>
    void response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));

/** What Twilio's published description says against the requests it got. */
export function requestFaults({ stub }: RecordedTwilio): string[] {
  return stub.seen.flatMap(faultsOf);
}

function faultsOf({ method, path, headers, body }: SeenRequest): string[] {
  const { pathname, searchParams } = new URL(path, "https://api.twilio.com");
  return twilioRequestFaults({
    method,
    host: hostOf(pathname),
    path: pathname,
    contentType: headers["content-type"],
    parameters: [...new URLSearchParams(body)],
    query: [...searchParams],
  });
}

/** The hosts are all one here; these lie each under a path of their own. */
function hostOf(path: string): string {
  if (path.startsWith("/v2/PhoneNumbers")) return "lookups.twilio.com";
  return path.startsWith("/v1/Content") ? "content.twilio.com" : "api.twilio.com";
}
