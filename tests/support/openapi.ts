import Ajv2020, { type ValidateFunction } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { openApiDocument } from "../../scripts/build/openapi";
import { isRecord, recordAt } from "../contract/record-access";

const NAME = "openapi.json";

/** The description of our web services, in which a field that is not documented is a fault. */
const document: Record<string, unknown> = openApiDocument({ closed: true });

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema(document, NAME);

/**
 * What is wrong with a real answer of a web service of ours, by its own description: a status, a type of content or a
 * field that is not documented, or one that is missing. `path` may carry a query; `body` is the text, or what it says.
 */
export function answerFaults(
  method: string,
  path: string,
  status: number,
  contentType: string | null,
  body: unknown,
): string[] {
  const [place = ""] = path.split("?");
  const operation = recordAt(document, "paths", place, method.toLowerCase());
  if (operation.responses === undefined) return [`${method} ${place}: is not documented`];
  const responses = recordAt(operation, "responses");
  if (!isRecord(responses[status])) return [`${method} ${place}: ${status} is not documented`];
  const type = contentType?.split(";")[0]?.trim() ?? "none";
  const content = recordAt(responses, String(status), "content");
  if (!isRecord(content[type])) return [`${method} ${place}: ${status} in ${type} is not documented`];
  const validate = validatorAt(["paths", place, method.toLowerCase(), "responses", String(status)], type);
  const parsed = typeof body === "string" ? parsedOf(body) : body;
  if (validate(parsed)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath || "/"} ${message} ${JSON.stringify(params)}`,
  );
}

/** The schema of one kind of content, with its references into the document. */
function validatorAt(way: readonly string[], type: string): ValidateFunction {
  const pointer = [...way, "content", type, "schema"]
    .map((step) => encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1")))
    .join("/");
  const validate = ajv.getSchema(`${NAME}#/${pointer}`);
  if (validate === undefined) throw new Error(`there is no schema at ${pointer}`);
  return validate;
}

function parsedOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
