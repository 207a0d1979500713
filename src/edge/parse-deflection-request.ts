import * as v from "valibot";
import { pathOf } from "../config/fault";
import { checkAgainstConfig, type KnownToConfig } from "./check-against-config";
import type { DeflectionBody } from "./deflection-body";
import { type DeflectionFields, deflectionSchema, idempotencyKeySchema, isObject } from "./deflection-schema";
import { isPost } from "./is-post";
import type { RawEvent } from "./parameters";
import { type FieldFault, invalidFields } from "./problem";
import { readHeader } from "./request-header";

export interface ParsedDeflectionRequest {
  readonly idempotencyKey?: string;
  readonly body: DeflectionBody;
}

const { entries } = deflectionSchema;

/** Tells `POST /deflections` from `GET /deflections?id=`. @throws Problem 415 when a body was sent that is not JSON. */
export function isCreate(event: RawEvent): boolean {
  return isPost(event, Object.keys(entries), "id");
}

/**
 * Reads `POST /deflections`.
 * @throws Problem 422 that lists everything that does not hold, in itself and against the config.
 */
export function parseDeflectionRequest(event: RawEvent, known: KnownToConfig): ParsedDeflectionRequest {
  const key = v.safeParse(v.optional(idempotencyKeySchema), readHeader(event, "idempotency-key"));
  const fields = v.safeParse(deflectionSchema, event);
  const faults = [
    ...(key.issues ?? []).map(({ message }) => ({ field: "Idempotency-Key", detail: message })),
    ...(fields.issues ?? []).map(faultOf),
    ...reservedNames(event.metadata),
    ...checkAgainstConfig(fields.success ? bodyOf(fields.output) : readableOf(event), known),
  ];
  if (!fields.success || !key.success || faults.length > 0) throw invalidFields(faults);
  return {
    body: bodyOf(fields.output),
    ...(key.output !== undefined && { idempotencyKey: key.output }),
  };
}

/** Valibot leaves these names out of a record in silence; nobody's data are lost so. */
const RESERVED = ["__proto__", "constructor", "prototype"];

function reservedNames(metadata: unknown): FieldFault[] {
  return ["user", "ticket"].flatMap((part) => {
    const flat = isObject(metadata) ? metadata[part] : undefined;
    const names = RESERVED.filter((name) => isObject(flat) && Object.hasOwn(flat, name));
    const detailOf = (name: string) => `'${name}' cannot be a name; choose another`;
    return names.map((name) => ({ field: `metadata.${part}`, detail: detailOf(name) }));
  });
}

function bodyOf(fields: DeflectionFields): DeflectionBody {
  const { business_phone, recipient_phone, metadata, team_id, template_name } = fields;
  return {
    sender: business_phone,
    recipient: recipient_phone,
    metadata: { user: metadata?.user ?? {}, ticket: metadata?.ticket ?? {} },
    ...optional(team_id, template_name),
  };
}

function optional(team: DeflectionFields["team_id"], template: DeflectionFields["template_name"]) {
  return { ...(typeof team === "number" && { team }), ...(typeof template === "string" && { template }) };
}

/** What can be read of a request of which something else cannot: that is checked, too. */
function readableOf(event: RawEvent): Partial<DeflectionBody> {
  const sender = readable(entries.business_phone, event.business_phone);
  const recipient = readable(entries.recipient_phone, event.recipient_phone);
  return {
    ...(sender !== undefined && { sender }),
    ...(recipient !== undefined && { recipient }),
    ...optional(
      readable(entries.team_id, event.team_id),
      readable(entries.template_name, event.template_name),
    ),
  };
}

function readable<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> | undefined {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : undefined;
}

/** A name can be of any size, and is in the answer; it is as long as one that is taken. */
const LONGEST_NAME = 64;

function faultOf({ path: way, type, message }: v.BaseIssue<unknown>): FieldFault {
  const path = way ?? [];
  const last = path.at(-1);
  const missing = type === "object" && last?.origin === "key";
  // A name that does not hold is told of what it stands in; the message repeats it.
  const told = last?.origin === "key" && !missing ? path.slice(0, -1) : path;
  const field = pathOf(told.map(({ key }) => String(key).slice(0, LONGEST_NAME)));
  return { field, detail: missing ? (MISSING[field] ?? "is missing; add it") : message };
}

const MISSING: Readonly<Record<string, string>> = {
  business_phone: "is missing; write a sender of ours in E.164: '56976591992'",
  recipient_phone: "is missing; write who is to be written to in E.164: '56976591991'",
};
