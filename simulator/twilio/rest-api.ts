import { setTimeout } from "node:timers/promises";
import express, { type Request, type Response, type Router } from "express";
import { type MediaFiles, mediaApi } from "../handset/media-files";
import { authorize } from "./authorize";
import { type CreateNeeds, createMessage } from "./create-message";
import { listMessages } from "./list-messages";
import { messageJson } from "./message-json";
import { type Queues, queueFigures } from "./queues";
import { refuseOnDemand, refuseUnknown } from "./refuse";

export interface RestApiNeeds extends CreateNeeds {
  readonly files: MediaFiles;
  readonly queues: Queues;
}

/** The part of Twilio's REST API (2010-04-01) that the product uses, with Twilio's own errors. */
export function restApi(needs: RestApiNeeds): Router {
  const { account, log, queues } = needs;
  const router = express.Router();
  router.use(mediaApi(account, needs.files));
  router.use(express.urlencoded({ extended: false }));
  router.use(authorize(account));

  router.post("/Messages.json", (request, response) => createMessage(request, response, needs));

  router.get("/Messages.json", (request, response) => answerList(request, response, needs));

  router.get("/Messages/:name", (request, response) => {
    const message = log.find(request.params.name.replace(/\.json$/, ""));
    if (message === undefined) refuseUnknown(response);
    else response.json(messageJson(message, account.accountSid));
  });

  router.get("/Queues/:name", (request, response) => {
    const queue = queues.withSid(request.params.name.replace(/\.json$/, ""));
    if (queue === undefined) return refuseUnknown(response);
    const { averageWaitTime, currentSize } = queueFigures(queue, Date.now());
    response.json({
      sid: queue.sid,
      account_sid: account.accountSid,
      friendly_name: queue.friendlyName,
      average_wait_time: averageWaitTime,
      current_size: currentSize,
      max_size: 100,
    });
  });

  router.use((_, response) => refuseUnknown(response));
  return router;
}

async function answerList(request: Request, response: Response, needs: RestApiNeeds): Promise<void> {
  const fault = needs.faults.next("list");
  if (fault?.kind === "reset") return void request.socket.destroy();
  if (fault?.kind === "status") return refuseOnDemand(response, fault);
  if (fault?.kind === "silent-after-accepting") return;
  if (fault?.kind === "delay") await setTimeout(fault.ms);
  const path = request.baseUrl + request.path;
  response.json(listMessages(needs.log, needs.account.accountSid, path, request.query));
}
