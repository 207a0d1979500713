import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { listen, stopServer } from "../../simulator/ports";

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

export type Behaviour = (request: SeenRequest, response: ServerResponse) => void | Promise<void>;

export interface Stub {
  readonly url: string;
  readonly seen: SeenRequest[];
  /** What it does from now on. */
  behave(behaviour: Behaviour): void;
  stop(): Promise<void>;
}

/** A real HTTP server on the loopback that somebody else would run. */
export async function startStub(first: Behaviour, port = 0): Promise<Stub> {
  let behaviour = first;
  const seen: SeenRequest[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const one = {
      method: request.method ?? "",
      path: request.url ?? "",
      headers: request.headers,
      body: Buffer.concat(chunks).toString("utf8"),
    };
    seen.push(one);
    await behaviour(one, response);
  });
  await listen(server, port);
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    seen,
    behave: (next) => {
      behaviour = next;
    },
    stop: () => stopServer(server),
  };
}

/** Answers every request alike. */
export function answering(status: number, body: string, type = "application/json"): Behaviour {
  return (_, response) => void response.writeHead(status, { "Content-Type": type }).end(body);
}
