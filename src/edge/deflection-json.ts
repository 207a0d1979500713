import * as v from "valibot";
import type { Delivery } from "../deflection/delivery";
import { deflectionQuerySchema } from "./deflection-schema";
import { type RawEvent, readText } from "./parameters";
import { invalidFields } from "./problem";

/** A deflection as its request is answered. */
export interface DeflectionShown {
  readonly id: string;
  readonly status: Delivery;
  /** None where another desk keeps the tickets. */
  readonly ticketId?: string | undefined;
}

/** The answer of `POST /deflections`. */
export function deflectionJson({ id, status, ticketId }: DeflectionShown) {
  return { id, status, ticket_id: ticketId ?? null };
}

/** The answer of `GET /deflections`. */
export function deflectionStateJson(
  deflection: DeflectionShown & { readonly failure?: string | undefined; readonly createdAt: Date },
) {
  const { failure, createdAt } = deflection;
  return { ...deflectionJson(deflection), failure: failure ?? null, created_at: createdAt.toISOString() };
}

/** Reads the query of `GET /deflections`. @throws Problem 422 when it names no deflection. */
export function parseDeflectionQuery(event: RawEvent): { id: string } {
  const query = v.safeParse(deflectionQuerySchema, { id: readText(event, "id", 64) });
  if (query.success) return query.output;
  throw invalidFields(query.issues.map(({ message }) => ({ field: "id", detail: message })));
}
