import { createServer, type IncomingMessage } from "node:http";
import { listen } from "../simulator/ports";

// An instant Twilio and an instant Adereso, in a process of their own so that they take no time from what is measured.
// `/arrivals` tells, and forgets, when something was sent to whom, in ms since the machine started.
async function main(): Promise<void> {
  let count = 0;
  const arrivals = new Map<string, number>();
  const server = await listen(
    createServer(async (request, response) => {
      const at = Number(process.hrtime.bigint()) / 1e6;
      const body = await textOf(request);
      if (request.url === "/arrivals") {
        response.end(JSON.stringify(Object.fromEntries(arrivals)));
        return arrivals.clear();
      }
      const to = new URLSearchParams(body).get("To")?.replace("whatsapp:", "");
      if (to !== undefined && !arrivals.has(to)) arrivals.set(to, at);
      const sid = String(count++).padStart(32, "0");
      const [status, answer] = answerTo(request.url ?? "", sid);
      response.writeHead(status, { "Content-Type": "application/json" });
      response.end(JSON.stringify(answer));
    }),
    0,
  );
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  process.once("disconnect", () => process.exit());
  console.log(`services at http://127.0.0.1:${address.port}`);
}

function answerTo(path: string, sid: string): [status: number, answer: object] {
  if (path.startsWith("/2010-04-01/")) {
    return [201, { sid: `SM${sid}`, status: "queued", direction: "outbound-api" }];
  }
  if (path.startsWith("/v1/Content")) return [201, { sid: `HX${sid}`, types: {} }];
  return [200, { ok: true }];
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

void main();
