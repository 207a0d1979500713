import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import { isSigned } from "./signature";

export interface GatewaySettings {
  /** Port of the functions' own server. */
  readonly runtimePort: number;
  readonly authToken: string;
  /** Paths of functions that only Twilio may call. */
  readonly protectedPaths: ReadonlySet<string>;
  /** Where the simulator's page is, for `npm run call`, and the database, for `npm run keys` and its like. */
  readonly pageUrl: string;
  /** Of the embedded database only; whoever has one of their own knows it. */
  readonly databaseUrl?: string;
}

/** A function is ended after 10 s. In ms. */
const FUNCTION_TIMEOUT = 10_000;

const MOST_BYTES = 6 * 1024 * 1024;

/** Headers that never reach a function on Twilio. */
const STRIPPED =
  /^(x-forwarded-|i-twilio-|x-real-ip$|host$|referer$|connection$|transfer-encoding$|content-length$)/;

/** What stands in front of functions on Twilio and not on a local runtime: signatures, methods, limits. */
export function gateway(settings: GatewaySettings): Server {
  return createServer((request, response) => {
    serve(request, response, settings).catch(() => {
      if (!response.headersSent) refuse(response, 502, "The functions' server does not answer");
      else response.destroy();
    });
  });
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  settings: GatewaySettings,
): Promise<void> {
  const path = new URL(request.url ?? "/", "http://localhost").pathname;
  if (path === "/.simulator") {
    return answerJson(response, 200, { page: settings.pageUrl, databaseUrl: settings.databaseUrl });
  }
  if (!["GET", "HEAD", "POST", "OPTIONS"].includes(request.method ?? "")) {
    return refuse(response, 405, "Functions take GET, POST and OPTIONS");
  }
  const body = await readBody(request);
  if (body === undefined) return refuse(response, 413, "The body is larger than 6 MB");
  if (!isReadable(request, body)) {
    return answerJson(
      response,
      400,
      {
        type: "about:blank",
        title: "Bad request",
        status: 400,
        detail: "The body is not what it says it is; send a JSON object, in UTF-8 and not compressed.",
      },
      "application/problem+json",
    );
  }
  if (settings.protectedPaths.has(path) && !isSigned(request, body, settings.authToken)) {
    return refuse(
      response,
      403,
      "This function is protected: the request carries no right X-Twilio-Signature",
    );
  }
  await forward(request, body, response, settings.runtimePort);
}

function forward(
  request: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
  port: number,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = Object.entries(request.headers).filter(([name]) => !STRIPPED.test(name));
    const inner = httpRequest(
      {
        host: "127.0.0.1",
        port,
        path: request.url,
        method: request.method,
        headers: { ...Object.fromEntries(headers), "content-length": String(body.length) },
      },
      (answer) => {
        clearTimeout(timer);
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response).on("finish", resolve);
        answer.on("error", reject);
      },
    );
    const timer = setTimeout(() => {
      inner.destroy();
      answerJson(response, 504, { code: 20504, message: "Runtime application timed out" });
      resolve();
    }, FUNCTION_TIMEOUT);
    inner.on("error", (fault) => {
      clearTimeout(timer);
      if (!response.headersSent) reject(fault);
    });
    inner.end(body);
  });
}

async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MOST_BYTES) chunks.push(chunk);
  }
  return size > MOST_BYTES ? undefined : Buffer.concat(chunks);
}

function refuse(response: ServerResponse, status: number, message: string): void {
  answerJson(response, status, { status, message });
}

/** The runtime's own parser would answer a page with a stack trace. */
function isReadable(request: IncomingMessage, body: Buffer): boolean {
  const { "content-encoding": encoding = "identity", "content-type": type = "" } = request.headers;
  if (encoding !== "identity" || /charset=(?!"?utf-8"?\s*(;|$))/i.test(type)) return false;
  if (body.length === 0 || !/^application\/json\b/i.test(request.headers["content-type"] ?? "")) return true;
  try {
    const value: unknown = JSON.parse(body.toString("utf8"));
    return typeof value === "object" && value !== null;
  } catch {
    return false;
  }
}

function answerJson(response: ServerResponse, status: number, body: object, type = "application/json"): void {
  response.writeHead(status, { "Content-Type": type }).end(JSON.stringify(body));
}
