import { deflectionQuerySchema, idempotencyKeySchema } from "../../../src/edge/deflection-schema";
import { ticketQuerySchema } from "../../../src/edge/ticket-schema";
import { answer, convert, json, queryParameters, refusals } from "./parts";

/** The services for IVRs, integrators and schedulers. */
export function paths() {
  return {
    "/deflections": {
      post: {
        operationId: "createDeflection",
        summary: "Write to a contact on WhatsApp and open a ticket",
        description:
          "Safe to retry with an `Idempotency-Key`: the same key and body are served once and answered alike.",
        parameters: [idempotencyKey("call-CA00000000000000000000000000000001")],
        requestBody: { required: true, content: json("DeflectionRequest") },
        responses: {
          201: answer("Deflection", "It was taken in, now or by an earlier request with the same key."),
          ...refusals(401, 409, 415, 422, 429, 500, 503),
        },
      },
      get: {
        operationId: "readDeflection",
        summary: "How far a deflection has come",
        parameters: queryParameters(deflectionQuerySchema),
        responses: {
          200: answer("DeflectionState", "Where it stands."),
          ...refusals(401, 404, 415, 422, 500, 503),
        },
      },
    },
    "/tickets": {
      get: {
        operationId: "listTickets",
        summary: "Tickets, newest first",
        parameters: queryParameters(ticketQuerySchema),
        responses: { 200: answer("TicketList", "A page of tickets."), ...refusals(401, 422, 500, 503) },
      },
    },
    "/tick": {
      post: {
        operationId: "tick",
        summary: "Deliver what is due; for a scheduler, every minute",
        responses: { 200: answer("Tick", "What was done."), ...refusals(401, 500, 503) },
      },
    },
    "/health": {
      get: {
        operationId: "readHealth",
        summary: "How the service is; for anybody",
        security: [],
        responses: {
          200: answer("Health", "It works."),
          ...refusals(500),
          503: answer("Health", "It does not work, and why."),
        },
      },
    },
  };
}

export function idempotencyKey(example: string) {
  return {
    name: "Idempotency-Key",
    in: "header",
    description: "What makes two requests one.",
    schema: convert({ key: idempotencyKeySchema }).key,
    example,
  };
}
