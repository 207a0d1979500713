import express, { type Request, type Response, type Router } from "express";
import * as v from "valibot";
import type { SimulatedClock } from "../clock/clock";
import type { KnownConfig } from "../known-config";
import type { Faults } from "../twilio/faults";
import type { Queues } from "../twilio/queues";
import type { Calls } from "./calls";
import { clockApi } from "./clock-api";
import { faultApi } from "./fault-api";
import { type HandsetApiNeeds, handsetApi } from "./handset-api";
import * as wishes from "./wishes";

export interface ApiNeeds extends HandsetApiNeeds {
  readonly apiKey: string;
  readonly desk: string;
  readonly config: KnownConfig;
  readonly calls: Calls;
  readonly queues: Queues;
  readonly faults: Faults;
  readonly clock: SimulatedClock;
  /** What is to be done when it has become later. */
  readonly onLater: () => Promise<void>;
}

/** What the simulator's page, `npm run call` and tests ask of it. JSON; errors are `{ "error": "…" }`. */
export function simulatorApi(needs: ApiNeeds): Router {
  const { calls, live, config, publicUrl } = needs;
  const router = express.Router();
  router.use(express.json());

  router.get("/settings", (_, response) => {
    response.json({
      publicUrl,
      desk: needs.desk,
      lines: config.lines.map(({ number, company, language }) => ({ number, company, language })),
      senders: config.senders.map(({ number }) => ({ number, name: config.lines[0].company })),
      links: needs.desk === "builtin" ? [{ label: "The desk", href: `${publicUrl}/desk` }] : [],
    });
  });

  router.get("/events", (_, response) => live.add(response));

  router.post("/calls", (request, response) => {
    const wish = v.parse(wishes.call, request.body);
    const call = calls.place({ ...wish, to: wish.to ?? config.lines[0].number });
    response.status(201).json({ callSid: call.sid });
  });
  router.get("/calls/:sid", (request, response) => {
    const call = calls.find(request.params.sid);
    if (call === undefined) return notFound(response, "There is no such call");
    const since = Number(request.query.since ?? 0);
    response.json({ events: call.history.slice(since) });
  });
  router.post("/calls/:sid/digits", (request, response) => {
    const { digits } = v.parse(wishes.digits, request.body);
    calls.find(request.params.sid)?.press(digits);
    response.sendStatus(204);
  });
  router.post("/calls/:sid/hangup", (request, response) => {
    calls.find(request.params.sid)?.hangUp();
    response.sendStatus(204);
  });

  router.use("/handsets", handsetApi(needs));
  router.get("/tickets", (request, response) => forwardTickets(request, response, needs));

  router.use("/clock", clockApi(needs.clock, needs.onLater));
  router.use("/faults", faultApi(needs.faults));
  router.put("/queues/:sid", (request, response) => {
    const queue = needs.queues.withSid(request.params.sid);
    if (queue === undefined) return notFound(response, "There is no such queue");
    queue.pretended = v.parse(wishes.queue, request.body);
    response.sendStatus(204);
  });

  router.use((_, response) => notFound(response, "There is no such address"));
  return router;
}

/** The product's own web service, with its key, which the page need not know. */
async function forwardTickets(request: Request, response: Response, { publicUrl, apiKey }: ApiNeeds) {
  const query = new URL(request.originalUrl, publicUrl).search;
  const answer = await fetch(`${publicUrl}/tickets${query}`, { headers: { Authorization: `Key ${apiKey}` } });
  const body = (await answer.json()) as { detail?: string };
  if (answer.ok) response.json(body);
  else
    response.status(answer.status).json({ error: body.detail ?? `GET /tickets answered ${answer.status}` });
}

function notFound(response: Response, error: string): void {
  response.status(404).json({ error });
}
