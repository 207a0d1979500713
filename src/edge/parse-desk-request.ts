import * as v from "valibot";
import { idempotencyKeySchema } from "./deflection-schema";
import { agentChangeSchema, answerSchema, ticketChangeSchema } from "./desk-schema";
import { type RawEvent, readText } from "./parameters";
import { type FieldFault, invalid, invalidFields } from "./problem";
import { readHeader } from "./request-header";

/** What of the config a request is checked against. */
export interface KnownTeams {
  readonly teams: readonly { readonly id: number }[];
}

/** Reads `POST /answers`. @throws Problem 422 that lists everything that does not hold. */
export function parseAnswer(event: RawEvent): v.InferOutput<typeof answerSchema> & { readonly key?: string } {
  const key = v.safeParse(v.optional(idempotencyKeySchema), readHeader(event, "idempotency-key"));
  const fields = v.safeParse(answerSchema, event);
  const faults = [
    ...(key.issues ?? []).map(({ message }) => ({ field: "Idempotency-Key", detail: message })),
    ...(fields.issues ?? []).map(faultOf),
  ];
  if (!fields.success || !key.success || faults.length > 0) throw invalidFields(faults);
  return { ...fields.output, ...(key.output !== undefined && { key: key.output }) };
}

export type TicketChange =
  | { readonly id: string; readonly does: "escalate"; readonly team: number }
  | {
      readonly id: string;
      readonly does: "assign";
      readonly to: { readonly agent: string } | { readonly team: number };
    }
  | { readonly id: string; readonly does: "resolve" };

/** Reads `POST /ticket`. @throws Problem 422 that lists everything that does not hold. */
export function parseTicketChange(event: RawEvent, known: KnownTeams): TicketChange {
  const fields = v.safeParse(ticketChangeSchema, event);
  const faults = [...(fields.issues ?? []).map(faultOf), ...teamFaults("team_id", event.team_id, known)];
  if (!fields.success || faults.length > 0) throw invalidFields(faults);
  const { id, do: does, team_id: team, agent } = fields.output;
  if (does === "resolve") return { id, does };
  if (does === "escalate") {
    if (typeof team === "number") return { id, does, team };
    throw invalidFields([{ field: "team_id", detail: "is missing; write to which team it goes" }]);
  }
  if (typeof agent === "string") return { id, does, to: { agent } };
  if (typeof team === "number") return { id, does, to: { team } };
  throw invalidFields([{ field: "agent", detail: "is missing; write to whom it goes, or a 'team_id'" }]);
}

/** Reads `POST /agents`. @throws Problem 422 that lists everything that does not hold. */
export function parseAgentChange(event: RawEvent, known: KnownTeams) {
  const fields = v.safeParse(agentChangeSchema, event);
  const teams: readonly unknown[] = Array.isArray(event.teams) ? event.teams : [];
  const faults = [
    ...(fields.issues ?? []).map(faultOf),
    ...teams.flatMap((team, index) => teamFaults(`teams[${index}]`, team, known)),
  ];
  if (!fields.success || faults.length > 0) throw invalidFields(faults);
  const { name, available, capacity, teams: given } = fields.output;
  return {
    name,
    change: {
      ...(typeof available === "boolean" && { available }),
      ...(typeof capacity === "number" && { capacity }),
      ...(Array.isArray(given) && { teams: given }),
    },
  };
}

/** Reads the query of `GET /ticket`. @throws Problem that says what to mend. */
export function parseTicketDetailQuery(event: RawEvent): { id: string; limit: number; before?: string } {
  const id = readText(event, "id", 32) ?? "";
  const limit = readText(event, "limit", 32) ?? "50";
  const cursor = readText(event, "cursor", 32);
  const faults = [
    ...(/^[1-9]\d{0,17}$/.test(id) ? [] : ["id: is the 'id' of a ticket"]),
    ...(/^\d{1,3}$/.test(limit) && Number(limit) >= 1 && Number(limit) <= 100
      ? []
      : ["limit: is a whole number from 1 to 100"]),
    ...(cursor === undefined || /^\d{1,18}$/.test(cursor)
      ? []
      : ["cursor: is the 'next' of an earlier answer"]),
  ];
  if (faults.length > 0) throw invalid(faults.join("; "));
  return { id, limit: Number(limit), ...(cursor !== undefined && { before: cursor }) };
}

/** Reads the query of `GET /media`. @throws Problem that says what to mend. */
export function parseMediaQuery(event: RawEvent): { message: string; index: number } {
  const message = readText(event, "message", 32) ?? "";
  const index = readText(event, "index", 8) ?? "0";
  const faults = [
    ...(/^[1-9]\d{0,17}$/.test(message) ? [] : ["message: is the 'id' of a message"]),
    ...(/^\d$/.test(index) ? [] : ["index: is the place of a media, from 0 to 9"]),
  ];
  if (faults.length > 0) throw invalid(faults.join("; "));
  return { message, index: Number(index) };
}

function teamFaults(field: string, team: unknown, { teams }: KnownTeams): FieldFault[] {
  if (typeof team !== "number" || teams.some(({ id }) => id === team)) return [];
  const ids = teams.map(({ id }) => id).join(", ");
  return [{ field, detail: `'${team}' is not in teams; it can be ${ids}` }];
}

function faultOf({ path, type, message }: v.BaseIssue<unknown>): FieldFault {
  const field = (path ?? []).map(({ key }) => String(key)).join(".");
  const missing = type === "object" && (path ?? []).at(-1)?.origin === "key";
  return { field, detail: missing ? "is missing; add it" : message };
}
