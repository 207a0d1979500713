import config from "deriva:config";
import { randomUUID } from "node:crypto";
import type { ApiKey } from "../adapters/postgres/api-keys";
import type { Variables } from "../config/environment";
import { isFixedLine } from "../contact/fixed-line";
import type { PhoneNumber } from "../contact/phone-number";
import { type Deflected, deflect } from "../deflection/deflect";
import type { DeflectionRequest } from "../deflection/deflection";
import { fillVariables } from "../deflection/template";
import type { ApiAnswer, KeyedUse } from "../edge/api";
import type { DeflectionBody } from "../edge/deflection-body";
import { log } from "../edge/log";
import type { RawEvent } from "../edge/parameters";
import { conflict, invalidFields, notFound, tooMany, unavailable } from "../edge/problem";
import type { Deadline } from "../time/deadline";
import { databaseOf, deflectionNeeds, masked, mayWriteTo } from "./parts";
import { orUnavailable } from "./services";

/** When a refused request may be worth making again, in seconds, where nothing says more. */
const AGAIN_SOON = 5;
const AGAIN_LATER = 60;
const AGAIN_TOMORROW = 3_600;

/** `POST /deflections` moves a contact to WhatsApp; `GET /deflections?id=` tells what became of it. */
export const deflections: KeyedUse<ApiKey> = async (event, variables, deadline, key) => {
  const { isCreate } = await import("../edge/parse-deflection-request");
  return isCreate(event)
    ? createDeflection(event, variables, deadline, key)
    : readDeflection(event, variables, key);
};

async function createDeflection(
  event: RawEvent,
  variables: Variables,
  deadline: Deadline,
  key: ApiKey,
): Promise<ApiAnswer> {
  const began = Date.now();
  const { parseDeflectionRequest } = await import("../edge/parse-deflection-request");
  const { fingerprintOf } = await import("../edge/fingerprint-of");
  const known =
    key.senders === undefined ? config : { ...config, allowedSenders: key.senders as PhoneNumber[] };
  const { body, idempotencyKey } = parseDeflectionRequest(event, known);
  refuseUnreachable(body);

  const claim =
    idempotencyKey === undefined ? `request:${randomUUID()}` : `key:${key.name}:${idempotencyKey}`;
  const request = { ...describe(body, key), claim, fingerprint: fingerprintOf(body) };
  const deflected = await deflect(request, deadline, await deflectionNeeds(variables));
  log("info", "deflection", {
    outcome: deflected.refusal ?? deflected.receipt?.delivery,
    deflection: deflected.receipt?.id,
    ticket: deflected.receipt?.ticketId,
    recipient: masked(body.recipient, variables),
    key: key.name,
    ms: Date.now() - began,
  });
  return answerOf(deflected);
}

/** What no message can reach, whatever is tried. @throws Problem */
function refuseUnreachable({ sender, recipient }: DeflectionBody): void {
  const refuse = (detail: string) => invalidFields([{ field: "recipient_phone", detail }]);
  if (isFixedLine(recipient)) {
    throw refuse(`'${recipient}' is a fixed line, which has no WhatsApp; write a mobile number`);
  }
  if (!mayWriteTo(recipient, sender)) {
    throw refuse(`'${recipient}' is in a country that '${sender}' may not write to; see senders[].countries`);
  }
}

/** An integrator's request by the words of the house; what it does not say is the first line's. */
function describe(body: DeflectionBody, key: ApiKey): Omit<DeflectionRequest, "claim" | "fingerprint"> {
  const { company, language, number } = config.lines[0];
  const [firstSender] = config.senders;
  const sender = config.senders.find((one) => one.number === body.sender) ?? firstSender;
  const name = body.template ?? sender.template;
  const template = config.templates[name];
  if (template === undefined) throw new Error("the sender's template is not in the config");
  return {
    origin: "service",
    sender: body.sender,
    recipient: body.recipient,
    language,
    template: name,
    variables: fillVariables(template, { company, line: number, wait: "" }),
    metadata: body.metadata,
    key: { name: key.name, perMinute: key.perMinute },
    ...(body.team !== undefined && { team: body.team }),
  };
}

/** @throws Problem for what was not taken. */
async function answerOf({ outcome, receipt, refusal, retryAfter }: Deflected): Promise<ApiAnswer> {
  const refuse = (detail: string) => invalidFields([{ field: "recipient_phone", detail }]);
  switch (refusal) {
    case "conflict":
      throw conflict();
    case "fault":
      throw unavailable(
        "The request could not be kept. Send it again, with the same Idempotency-Key.",
        AGAIN_SOON,
      );
    case "stopped":
      throw unavailable(
        "Nothing is sent by this sender at the moment; GET /health says since when.",
        AGAIN_LATER,
      );
    case "limited":
      throw tooMany(
        "A limit is used up: of this key, of the recipient, of its country, or of all.",
        retryAfter ?? AGAIN_LATER,
      );
    case "already":
      throw tooMany(
        "The recipient was sent the message, and sent it once more; it is on their ticket.",
        AGAIN_TOMORROW,
      );
    case "opted-out":
      throw refuse("the contact asked not to be written to; only they can undo it, by writing START");
    case "not-on-whatsapp":
      throw refuse("WhatsApp knows nobody under this number, or the contact blocked us");
    case "no-consent":
      throw refuse("the contact never agreed to be written to");
  }
  if (receipt === undefined) throw unavailable();
  // Where nobody keeps a ticket, a message that was not taken would be lost in silence.
  if (receipt.ticketId === undefined && outcome === "refused")
    throw refuse("the desk does not take this number");
  if (receipt.ticketId === undefined && outcome === "unavailable") {
    throw unavailable("The desk did not take the request; the log says why.", AGAIN_LATER);
  }
  const { deflectionJson } = await import("../edge/deflection-json");
  const { id, delivery: status, ticketId } = receipt;
  return { status: 201, body: deflectionJson({ id, status, ticketId }) };
}

async function readDeflection(event: RawEvent, variables: Variables, key: ApiKey): Promise<ApiAnswer> {
  const { deflectionStateJson, parseDeflectionQuery } = await import("../edge/deflection-json");
  const { id } = parseDeflectionQuery(event);
  const database = await databaseOf(variables);
  const { findDeflection } = await import("../adapters/postgres/find-deflection");
  const found = database && (await orUnavailable(findDeflection(database, id, key.senders)));
  if (found === undefined) throw notFound("There is no such deflection that this key may see.");
  return { status: 200, body: deflectionStateJson(found) };
}
