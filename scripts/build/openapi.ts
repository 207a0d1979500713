import { type JsonSchema, toJsonSchemaDefs } from "@valibot/to-json-schema";
import { version } from "../../package.json";
import { deflectionAnswerSchema, deflectionStateSchema } from "../../src/edge/deflection-answer-schema";
import {
  deflectionQuerySchema,
  deflectionSchema,
  idempotencyKeySchema,
} from "../../src/edge/deflection-schema";
import { deliverySchema } from "../../src/edge/delivery-schema";
import { problemSchema } from "../../src/edge/problem-schema";
import { healthSchema, tickSchema } from "../../src/edge/service-schema";
import { ticketListSchema, ticketQuerySchema } from "../../src/edge/ticket-schema";

const SCHEMAS = {
  DeflectionRequest: deflectionSchema,
  Deflection: deflectionAnswerSchema,
  DeflectionState: deflectionStateSchema,
  TicketList: ticketListSchema,
  Tick: tickSchema,
  Health: healthSchema,
  Delivery: deliverySchema,
  Problem: problemSchema,
};

/** What JSON Schema cannot say; the descriptions and the answers do. */
const UNSAID = ["raw_transform", "transform", "to_lower_case", "check", "finite"];

/**
 * The description of our web services (OpenAPI 3.1), made from the schemas that requests are read by and answers are
 * tested against. Fields may be added to answers at any time, so a client is not told that there are no others;
 * `closed` tells so, for tests that no field goes undocumented.
 */
export function openApiDocument({ closed = false }: { closed?: boolean } = {}) {
  return {
    openapi: "3.1.0",
    info: {
      title: "Deriva",
      version,
      summary: "Moves a phone call to WhatsApp, where a human takes it up.",
      description:
        "Answers are JSON; refusals are problem documents (RFC 9457). Fields may be added to answers at any time.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/", description: "Where this document is served." }],
    security: [{ key: [] }],
    paths: paths(),
    components: {
      securitySchemes: {
        key: {
          type: "apiKey",
          in: "header",
          name: "Authorization",
          description: "The word 'Key', a space and the API key: `Authorization: Key <API_KEY>`.",
        },
      },
      schemas: convert(SCHEMAS, closed),
    },
  };
}

function paths() {
  return {
    "/deflections": {
      post: {
        operationId: "createDeflection",
        summary: "Write to a contact on WhatsApp and open a ticket",
        description:
          "Safe to retry with an `Idempotency-Key`: the same key and body are served once and answered alike.",
        parameters: [
          {
            name: "Idempotency-Key",
            in: "header",
            description: "What makes two requests one.",
            schema: convert({ key: idempotencyKeySchema }).key,
            example: "call-CA00000000000000000000000000000001",
          },
        ],
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

const ref = (schema: keyof typeof SCHEMAS) => ({ $ref: `#/components/schemas/${schema}` });

const json = (schema: keyof typeof SCHEMAS) => ({ "application/json": { schema: ref(schema) } });

const answer = (schema: keyof typeof SCHEMAS, description: string) => ({
  description,
  content: json(schema),
});

const REFUSALS = {
  401: "The key is missing or wrong.",
  404: "There is none with this id.",
  409: "The same Idempotency-Key came before with another body.",
  415: "The body is not JSON.",
  422: "Something does not hold; every fault is listed.",
  429: "Too much was sent of late.",
  500: "A fault of ours.",
  503: "It cannot be served for now; the same request may be sent again.",
};

const RETRY_AFTER = {
  description: "When it is worth trying again, in seconds.",
  schema: { type: "integer", minimum: 1 },
};

function refusals(...statuses: (keyof typeof REFUSALS)[]) {
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: REFUSALS[status],
        ...((status === 429 || status === 503) && {
          headers: { "Retry-After": { ...RETRY_AFTER, required: status === 429 } },
        }),
        content: { "application/problem+json": { schema: ref("Problem") } },
      },
    ]),
  );
}

type Convertible = Parameters<typeof toJsonSchemaDefs>[0];

function queryParameters(query: { entries: Convertible }) {
  return Object.entries(query.entries).map(([name, entry]) => {
    const { description, ...schema } = convert({ [name]: entry })[name] ?? {};
    const required = entry.type === "string";
    return { name, in: "query", required, ...(description !== undefined && { description }), schema };
  });
}

function convert(schemas: Convertible, closed = false): Record<string, JsonSchema> {
  return toJsonSchemaDefs(schemas, {
    target: "draft-2020-12",
    // After `custom`, which has no JSON Schema, stands what is custom no more.
    typeMode: "output",
    ignoreActions: UNSAID,
    overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
    overrideSchema: ({ jsonSchema }) => {
      if (closed || jsonSchema.additionalProperties !== false) return undefined;
      const { additionalProperties: _, ...open } = jsonSchema;
      return open;
    },
  });
}
