import { timingSafeEqual } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import express, { type Request, type Response, type Router } from "express";
import type { Config } from "../../src/config/config";
import type { Account } from "../account";
import { renderTemplate } from "../handset/render-template";
import type { Delivery } from "./delivery";
import type { FaultScript } from "./faults";
import { messageJson } from "./message-json";
import type { MessageLog } from "./message-log";
import { type Queues, queueFigures } from "./queues";

export interface RestApiNeeds {
  readonly account: Account;
  readonly config: Config;
  readonly log: MessageLog;
  readonly delivery: Delivery;
  readonly queues: Queues;
  readonly faults: FaultScript;
}

/** The part of Twilio's REST API (2010-04-01) that the product uses, with Twilio's own errors. */
export function restApi(needs: RestApiNeeds): Router {
  const { account, log, queues } = needs;
  const router = express.Router();
  router.use(express.urlencoded({ extended: false }));
  router.use((request, response, next) => {
    if (isAuthorized(request, account)) next();
    else refuse(response, 401, 20003, "Authenticate");
  });

  router.post("/Messages.json", (request, response) => createMessage(request, response, needs));

  router.get("/Messages.json", (request, response) => {
    const { To, From } = request.query;
    const messages = log.where(
      (message) =>
        (To === undefined || `whatsapp:${message.contact}` === To) &&
        (From === undefined || `whatsapp:${message.business}` === From) &&
        message.direction === "to-contact",
    );
    const page = messages.toReversed().map((message) => messageJson(message, account.accountSid));
    response.json({
      messages: page,
      page: 0,
      page_size: 50,
      start: 0,
      next_page_uri: null,
      uri: request.originalUrl,
    });
  });

  router.get("/Messages/:name", (request, response) => {
    const message = log.find(request.params.name.replace(/\.json$/, ""));
    if (message === undefined) refuse(response, 404, 20404, "The requested resource was not found");
    else response.json(messageJson(message, account.accountSid));
  });

  router.get("/Queues/:name", (request, response) => {
    const queue = queues.withSid(request.params.name.replace(/\.json$/, ""));
    if (queue === undefined) return refuse(response, 404, 20404, "The requested resource was not found");
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

  router.use((_, response) => refuse(response, 404, 20404, "The requested resource was not found"));
  return router;
}

async function createMessage(request: Request, response: Response, needs: RestApiNeeds): Promise<void> {
  const fault = needs.faults.next();
  if (fault?.kind === "reset") return void request.socket.destroy();
  if (fault?.kind === "status")
    return refuse(response, fault.status, fault.code ?? fault.status, "On demand");
  if (fault?.kind === "delay") await setTimeout(fault.ms);

  const body = request.body as Readonly<Record<string, string | undefined>>;
  const problem = messageProblem(body, needs.config);
  if (problem !== undefined) return refuse(response, 400, ...problem);

  const variables = JSON.parse(body.ContentVariables ?? "{}") as Record<string, string>;
  const { template, text } = renderTemplate(needs.config, body.ContentSid ?? "", variables);
  const message = needs.log.add({
    direction: "to-contact",
    business: (body.From ?? "").replace("whatsapp:", ""),
    contact: (body.To ?? "").replace("whatsapp:", ""),
    text,
    template,
    status: "queued",
    ...(body.StatusCallback !== undefined && { statusCallback: body.StatusCallback }),
  });
  void needs.delivery.deliver(message);
  if (fault?.kind === "silent-after-accepting") return;
  response.status(201).json(messageJson(message, needs.account.accountSid));
}

/** Twilio's code and words for a message that it would not take. */
function messageProblem(
  body: Readonly<Record<string, string | undefined>>,
  config: Config,
): [code: number, message: string] | undefined {
  const number = /^whatsapp:\+[1-9]\d{6,14}$/;
  if (!number.test(body.To ?? "")) return [21211, "Invalid 'To' Phone Number"];
  const sender = config.senders.some((known) => `whatsapp:${known.number}` === body.From);
  if (!sender) return [63007, "Twilio could not find a Channel with the specified From address"];
  if (!/^HX[0-9a-f]{32}$/i.test(body.ContentSid ?? "")) return [21654, "The ContentSid is not valid"];
  try {
    const values = Object.values(JSON.parse(body.ContentVariables ?? "{}") as Record<string, unknown>);
    const right = values.every(
      (value) => typeof value === "string" && /\S/.test(value) && !/[\n\t]| {5}/.test(value),
    );
    return right ? undefined : [21656, "The ContentVariables parameter is invalid"];
  } catch {
    return [21655, "The ContentVariables parameter is not valid JSON"];
  }
}

function refuse(response: Response, status: number, code: number, message: string): void {
  const more_info = `https://www.twilio.com/docs/errors/${code}`;
  if (status === 429) response.set("Retry-After", "1");
  response.status(status).json({ code, message, more_info, status });
}

function isAuthorized(request: Request, { accountSid, authToken }: Account): boolean {
  const expected = Buffer.from(`Basic ${Buffer.from(`${accountSid}:${authToken}`).toString("base64")}`);
  const given = Buffer.from(request.headers.authorization ?? "");
  return given.length === expected.length && timingSafeEqual(given, expected);
}
