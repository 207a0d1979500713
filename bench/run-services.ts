import { createServer } from "node:http";
import { listen } from "../simulator/ports";

// An instant Twilio and an instant Adereso, in a process of their own so that they take no time from what is measured.
async function main(): Promise<void> {
  let count = 0;
  const server = await listen(
    createServer((request, response) => {
      request.resume().on("end", () => {
        const twilio = request.url?.startsWith("/2010-04-01/") ?? false;
        const sid = `SM${String(count++).padStart(32, "0")}`;
        response.writeHead(twilio ? 201 : 200, { "Content-Type": "application/json" });
        response.end(
          JSON.stringify(twilio ? { sid, status: "queued", direction: "outbound-api" } : { ok: true }),
        );
      });
    }),
    0,
  );
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  process.once("disconnect", () => process.exit());
  console.log(`services at http://127.0.0.1:${address.port}`);
}

void main();
