import { twilioRequestFaults } from "../contract/twilio-openapi";
import { type Behaviour, type SeenRequest, type Stub, startStub } from "./stub-server";

export interface TwilioRecorder extends Stub {
  /** What was posted to create messages, oldest first. */
  created(): readonly URLSearchParams[];
  /** Everything in the recorded requests that Twilio's published OpenAPI files do not allow. */
  faults(): readonly string[];
  /** Back to handing requests on to the simulator. */
  pass(): void;
}

/** A Twilio that notes every request and hands it on to the simulator behind it, or does what a test says. */
export async function startTwilioRecorder(simulator: () => string): Promise<TwilioRecorder> {
  const pass: Behaviour = async ({ method, path, headers, body }, response) => {
    const answer = await fetch(`${simulator()}${path}`, {
      method,
      headers: {
        ...(headers.authorization !== undefined && { authorization: headers.authorization }),
        ...(headers["content-type"] !== undefined && { "content-type": headers["content-type"] }),
      },
      ...(method === "POST" && { body }),
    });
    response.writeHead(answer.status, { "Content-Type": "application/json" }).end(await answer.text());
  };
  const stub = await startStub(pass);
  return {
    ...stub,
    pass: () => stub.behave(pass),
    created: () =>
      stub.seen
        .filter(({ method, path }) => method === "POST" && path.endsWith("/Messages.json"))
        .map(({ body }) => new URLSearchParams(body)),
    faults: () => stub.seen.flatMap(faultsOf),
  };
}

function faultsOf({ method, path, headers, body }: SeenRequest): string[] {
  // Behind one address here; at Twilio each product has a host of its own.
  const product = path.startsWith("/v2/PhoneNumbers/") ? "lookups" : "api";
  const url = new URL(path, `https://${product}.twilio.com`);
  return twilioRequestFaults({
    method,
    host: url.hostname,
    path: url.pathname,
    contentType: headers["content-type"],
    parameters: [...new URLSearchParams(body)],
    query: [...url.searchParams],
  });
}
