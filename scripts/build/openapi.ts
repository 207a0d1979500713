import { version } from "../../package.json";
import { deskPaths } from "./openapi/desk-paths";
import { figuresPath } from "./openapi/figures-path";
import { convert } from "./openapi/parts";
import { paths } from "./openapi/paths";
import { SCHEMAS } from "./openapi/schemas";

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
    paths: { ...paths(), ...deskPaths(), ...figuresPath() },
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
