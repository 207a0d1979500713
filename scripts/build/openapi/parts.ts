import { type JsonSchema, toJsonSchemaDefs } from "@valibot/to-json-schema";
import type { SCHEMAS } from "./schemas";

/** What JSON Schema cannot say; the descriptions and the answers do. */
const UNSAID = ["raw_transform", "transform", "to_lower_case", "check", "finite"];

const ref = (schema: keyof typeof SCHEMAS) => ({ $ref: `#/components/schemas/${schema}` });

export const json = (schema: keyof typeof SCHEMAS) => ({ "application/json": { schema: ref(schema) } });

export const answer = (schema: keyof typeof SCHEMAS, description: string) => ({
  description,
  content: json(schema),
});

const REFUSALS = {
  401: "The key is missing or wrong.",
  404: "There is none with this id or name.",
  409: "It cannot be done as things stand, or the same Idempotency-Key came before with another body.",
  413: "It is too large.",
  415: "The body is not JSON, or a file is of a kind that is not passed on.",
  422: "Something does not hold; every fault is listed.",
  429: "Too much was sent of late.",
  500: "A fault of ours.",
  503: "It cannot be served for now; the same request may be sent again.",
};

const RETRY_AFTER = {
  description: "When it is worth trying again, in seconds.",
  schema: { type: "integer", minimum: 1 },
};

export function refusals(...statuses: (keyof typeof REFUSALS)[]) {
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

export type Convertible = Parameters<typeof toJsonSchemaDefs>[0];

export function queryParameters(query: { entries: Convertible }) {
  return Object.entries(query.entries).map(([name, entry]) => {
    const { description, ...schema } = convert({ [name]: entry })[name] ?? {};
    const required = entry.type === "string";
    return { name, in: "query", required, ...(description !== undefined && { description }), schema };
  });
}

export function convert(schemas: Convertible, closed = false): Record<string, JsonSchema> {
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
