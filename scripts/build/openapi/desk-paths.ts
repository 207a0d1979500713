import { mediaQuerySchema, ticketDetailQuerySchema } from "../../../src/edge/desk-schema";
import { answer, json, queryParameters, refusals } from "./parts";
import { idempotencyKey } from "./paths";

/** The services for who works on tickets. */
export function deskPaths() {
  return {
    "/ticket": {
      get: {
        operationId: "readTicket",
        summary: "A ticket, why people have it, and the whole history",
        parameters: queryParameters(ticketDetailQuerySchema),
        responses: {
          200: answer("Ticket", "The ticket, with a page of its messages."),
          ...refusals(401, 404, 415, 422, 500, 503),
        },
      },
      post: {
        operationId: "changeTicket",
        summary: "Escalate, assign or resolve a ticket",
        requestBody: { required: true, content: json("TicketChange") },
        responses: {
          200: answer("Ticket", "The ticket as it is then."),
          ...refusals(401, 404, 409, 415, 422, 500, 503),
        },
      },
    },
    "/answers": {
      post: {
        operationId: "answerContact",
        summary: "Answer a contact, or have the answer wait until they write",
        description: "Safe to retry with an `Idempotency-Key`: the same key and body are one answer.",
        parameters: [idempotencyKey("answer-0001")],
        requestBody: { required: true, content: json("Answer") },
        responses: {
          201: answer("KeptAnswer", "It was taken in, now or by an earlier request with the same key."),
          ...refusals(401, 404, 409, 415, 422, 500, 503),
        },
      },
    },
    "/agents": {
      get: {
        operationId: "listAgents",
        summary: "Who works on tickets",
        responses: { 200: answer("AgentList", "All agents, by name."), ...refusals(401, 404, 415, 500, 503) },
      },
      post: {
        operationId: "setAgent",
        summary: "Add an agent, or change what is named",
        requestBody: { required: true, content: json("AgentChange") },
        responses: {
          200: answer("AgentList", "All agents, by name."),
          ...refusals(401, 404, 415, 422, 500, 503),
        },
      },
    },
    "/media": {
      get: {
        operationId: "readMedia",
        summary: "A file that a contact sent, passed on from Twilio",
        parameters: queryParameters(mediaQuerySchema),
        responses: {
          200: {
            description: "The file.",
            content: { "*/*": { schema: { type: "string", format: "binary" } } },
          },
          ...refusals(401, 404, 413, 415, 422, 500, 503),
        },
      },
    },
  };
}
