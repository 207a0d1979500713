import { setTimeout } from "node:timers/promises";
import express, { type ErrorRequestHandler } from "express";
import { SimulatedClock } from "../../simulator/clock/clock";
import { Handsets } from "../../simulator/handset/handsets";
import { MediaFiles, mediaStore } from "../../simulator/handset/media-files";
import type { KnownConfig } from "../../simulator/known-config";
import { listen, stopServer } from "../../simulator/ports";
import { simulatorApi } from "../../simulator/server/api";
import { Calls } from "../../simulator/server/calls";
import { LiveEvents } from "../../simulator/server/live-events";
import { Contents, contentApi } from "../../simulator/twilio/contents";
import { Delivery } from "../../simulator/twilio/delivery";
import { Faults } from "../../simulator/twilio/faults";
import { lookup } from "../../simulator/twilio/lookup";
import { MessageLog } from "../../simulator/twilio/message-log";
import { Queues } from "../../simulator/twilio/queues";
import { restApi } from "../../simulator/twilio/rest-api";
import { type TwilioClient, twilioClient } from "../../src/adapters/twilio/client";
import { type Stub, startStub } from "../support/stub-server";

export const LINE = "+56228409179";
export const SENDER = "+56976591992";
export const TEMPLATE = "HX00000000000000000000000000000001";

const CONFIG: KnownConfig = {
  lines: [{ number: LINE, company: "Tienda Sur", language: "es" }],
  senders: [{ number: SENDER }],
  templates: { ivr_deflect: { contentSid: TEMPLATE, text: "Hola, te escribe {{1}}." } },
};

export interface SimulatedTwilio {
  readonly url: string;
  /** The real SDK, pointed here. */
  readonly client: TwilioClient;
  readonly log: MessageLog;
  readonly queues: Queues;
  /** What Twilio calls: webhooks and status callbacks. */
  readonly product: Stub;
  /** Asks the simulator's own API; answers its JSON, or nothing. */
  ask(method: string, path: string, body?: object): Promise<unknown>;
  /** A template from our sender; answers the message's id. */
  sendTemplate(to: string): Promise<string>;
  /** The forms that were posted to a path of the product, oldest first. */
  posted(path: string): readonly Readonly<Record<string, string>>[];
  stop(): Promise<void>;
}

/** The simulator's own parts on the loopback, with nothing of the product behind. */
export async function startSimulatedTwilio(): Promise<SimulatedTwilio> {
  const account = { accountSid: `AC${"0".repeat(31)}1`, authToken: "a-token" };
  const product = await startStub((_, response) => void response.writeHead(204).end());
  const [log, handsets, queues, faults] = [new MessageLog(), new Handsets(), new Queues(), new Faults()];
  const delivery = new Delivery(account, log, handsets, faults);
  const publicUrl = product.url;
  const calls = new Calls({ account, queues, log, publicUrl, onEvent: () => {} });
  const [contents, files] = [new Contents(), new MediaFiles()];
  const parts = { account, config: CONFIG, handsets, log, delivery, queues, faults, contents, files };
  const clock = new SimulatedClock(() => undefined, "The clock stands in these tests");

  const app = express();
  app.use(`/2010-04-01/Accounts/${account.accountSid}`, restApi(parts));
  app.use("/v1", contentApi(account, contents));
  app.use("/media", mediaStore(files));
  app.use("/v2", lookup(account, handsets));
  app.use(
    "/api",
    simulatorApi({
      ...parts,
      apiKey: "",
      desk: "builtin",
      publicUrl,
      calls,
      live: new LiveEvents(),
      clock,
      onLater: async () => {},
    }),
  );
  app.use(tellFault);
  const server = await listen(app, 0);
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  const client = twilioClient({ ...account, apiUrl: url });

  return {
    ...{ url, client, log, queues, product },
    async ask(method, path, body) {
      const response = await fetch(url + path, {
        method,
        ...(body !== undefined && {
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify(body),
        }),
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
      return text === "" ? undefined : JSON.parse(text);
    },
    async sendTemplate(to) {
      const message = await client.messages.create({
        ...{ from: `whatsapp:${SENDER}`, to: `whatsapp:${to}`, contentSid: TEMPLATE },
        ...{ contentVariables: '{"1":"Tienda Sur"}', statusCallback: `${publicUrl}/whatsapp-status` },
      });
      return message.sid;
    },
    posted: (path) =>
      product.seen
        .filter((request) => request.path === path)
        .map(({ body }) => Object.fromEntries(new URLSearchParams(body))),
    async stop() {
      await stopServer(server);
      await product.stop();
    },
  };
}

const tellFault: ErrorRequestHandler = (fault: unknown, _request, response, _next) => {
  response.status(422).json({ error: fault instanceof Error ? fault.message : "" });
};

/** Waits until something is so. @throws after 5 s, with what it was in the end. */
export async function until<Value>(read: () => Value, right: (value: Value) => boolean): Promise<Value> {
  const end = Date.now() + 5_000;
  for (;;) {
    const value = read();
    if (right(value)) return value;
    if (Date.now() > end) throw new Error(`did not become right: ${JSON.stringify(value)}`);
    await setTimeout(20);
  }
}
