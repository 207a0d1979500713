import config from "deriva:config";
import { randomUUID } from "node:crypto";
import type { ApiKey } from "../adapters/postgres/api-keys";
import type { Variables } from "../config/environment";
import { isFixedLine } from "../contact/fixed-line";
import type { PhoneNumber } from "../contact/phone-number";
import { deflect } from "../deflection/deflect";
import type { DeflectionRequest } from "../deflection/deflection";
import { fillVariables } from "../deflection/template";
import type { ApiAnswer, KeyedUse } from "../edge/api";
import { deflectionAnswer } from "../edge/deflection-answer";
import type { DeflectionBody } from "../edge/deflection-body";
import { log } from "../edge/log";
import type { RawEvent } from "../edge/parameters";
import { invalidFields, notFound } from "../edge/problem";
import type { Deadline } from "../time/deadline";
import { databaseOf, deflectionNeeds, masked, mayWriteTo } from "./parts";
import { orUnavailable } from "./services";

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
  return { status: 201, body: deflectionAnswer(deflected) };
}

/** What no message can reach, whatever is tried. @throws Problem */
function refuseUnreachable({ sender, recipient }: DeflectionBody): void {
  const refuse = (detail: string) => invalidFields([{ field: "recipient_phone", detail }]);
  if (isFixedLine(recipient)) {
    throw refuse(`'${recipient}' is a fixed line, which has no WhatsApp; write a mobile number`);
  }
  if (!mayWriteTo(recipient, sender)) {
    throw refuse(
      `'${recipient}' is ours, or in a country that '${sender}' may not write to (senders[].countries)`,
    );
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

async function readDeflection(event: RawEvent, variables: Variables, key: ApiKey): Promise<ApiAnswer> {
  const { deflectionStateJson, parseDeflectionQuery } = await import("../edge/deflection-json");
  const { id } = parseDeflectionQuery(event);
  const database = await databaseOf(variables);
  const { findDeflection } = await import("../adapters/postgres/find-deflection");
  const found = database && (await orUnavailable(findDeflection(database, id, key.senders)));
  if (found === undefined) throw notFound("There is no such deflection that this key may see.");
  return { status: 200, body: deflectionStateJson(found) };
}
