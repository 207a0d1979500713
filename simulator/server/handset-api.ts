import express, { type Router } from "express";
import * as v from "valibot";
import type { Account } from "../account";
import type { Handsets } from "../handset/handsets";
import type { MediaFiles } from "../handset/media-files";
import { writeMessages } from "../handset/write-message";
import type { Delivery } from "../twilio/delivery";
import type { MessageLog } from "../twilio/message-log";
import type { LiveEvents } from "./live-events";
import * as wishes from "./wishes";

export interface HandsetApiNeeds {
  readonly account: Account;
  readonly publicUrl: string;
  readonly handsets: Handsets;
  readonly files: MediaFiles;
  readonly log: MessageLog;
  readonly delivery: Delivery;
  readonly live: LiveEvents;
}

/** What a contact sees on the telephone, and does with it. */
export function handsetApi({
  account,
  publicUrl,
  handsets,
  files,
  log,
  delivery,
  live,
}: HandsetApiNeeds): Router {
  const router = express.Router();
  router.get("/:number", ({ params: { number } }, response) => {
    response.json({ number, ...handsets.of(number), messages: log.of(number) });
  });
  router.put("/:number", ({ params: { number }, body }, response) => {
    Object.assign(handsets.of(number), v.parse(wishes.handset, body));
    live.send("handset", { number });
    response.sendStatus(204);
  });
  router.post("/:number/messages", async ({ params: { number }, body }, response) => {
    const { to, ...wish } = v.parse(wishes.message, body);
    if (wish.from !== undefined) handsets.own(wish.from, number);
    const answer = { ...wish, handset: number, business: to };
    const sent = await writeMessages(answer, { account, log, files, url: `${publicUrl}/whatsapp` });
    response.status(201).json({ sid: sent.sid });
  });
  router.post("/:number/read", async (request, response) => {
    await delivery.read(request.params.number);
    response.sendStatus(204);
  });
  return router;
}
