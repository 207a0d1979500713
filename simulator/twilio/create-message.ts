import { setTimeout } from "node:timers/promises";
import type { Request, Response } from "express";
import type { Account } from "../account";
import type { Handsets } from "../handset/handsets";
import { renderTemplate } from "../handset/render-template";
import type { KnownConfig } from "../known-config";
import type { Contents } from "./contents";
import type { Delivery } from "./delivery";
import type { Faults } from "./faults";
import { messageJson } from "./message-json";
import type { MessageLog, NewMessage } from "./message-log";
import { isWhatsApp, type MessageForm, messageProblem } from "./message-problem";
import { refuse, refuseOnDemand } from "./refuse";

export interface CreateNeeds {
  readonly account: Account;
  readonly config: KnownConfig;
  readonly handsets: Handsets;
  readonly contents: Contents;
  readonly log: MessageLog;
  readonly delivery: Delivery;
  readonly faults: Faults;
}

/** Takes a message, and sets about its delivery; or does what a fault says. */
export async function createMessage(request: Request, response: Response, needs: CreateNeeds): Promise<void> {
  const fault = needs.faults.next("create");
  if (fault?.kind === "reset") return void request.socket.destroy();
  if (fault?.kind === "status" && !fault.afterAccepting) return refuseOnDemand(response, fault);
  if (fault?.kind === "delay") await setTimeout(fault.ms);

  const form = request.body as MessageForm;
  const problem = messageProblem(form, needs.config) ?? handsetProblem(form, needs.handsets);
  if (problem !== undefined) return refuse(response, 400, ...problem);

  const message = needs.log.add(messageOf(form, needs));
  void needs.delivery.deliver(message);
  if (fault?.kind === "status") return refuseOnDemand(response, fault);
  if (fault?.kind === "silent-after-accepting") return;
  response.status(201).json(messageJson(message, needs.account.accountSid));
}

function messageOf(form: MessageForm, { config, handsets, contents }: CreateNeeds): NewMessage {
  const contact = bare(form.To);
  const made = contents.find(form.ContentSid ?? "");
  const free = { template: null, text: made?.body ?? form.Body ?? "", choices: made?.choices ?? null };
  const variables = JSON.parse(form.ContentVariables ?? "{}") as Record<string, string>;
  return {
    channel: isWhatsApp(form) ? "whatsapp" : "sms",
    direction: "to-contact",
    business: bare(form.From),
    contact,
    handset: handsets.ownerOf(contact),
    ...(form.ContentSid === undefined || made !== undefined
      ? free
      : renderTemplate(config, form.ContentSid, variables)),
    status: "queued",
    ...(form.StatusCallback !== undefined && { statusCallback: form.StatusCallback }),
  };
}

/** A handset may be set to be refused at once, as a number that opted out is. */
function handsetProblem(form: MessageForm, handsets: Handsets): [code: number, message: string] | undefined {
  const code = handsets.of(bare(form.To)).failWith;
  return code !== null && code < 30_000 ? [code, "The handset is set to be refused so"] : undefined;
}

function bare(address = ""): string {
  return address.replace("whatsapp:", "");
}
