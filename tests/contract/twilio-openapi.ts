import { findPath } from "./openapi-documents";
import { addressParameters, formParameters, type Parameter } from "./openapi-schemas";
import { valueFaults } from "./openapi-values";
import { listAt, recordAt, textAt } from "./record-access";

/** An HTTP request to Twilio as it went out. `path` is without the query, `parameters` is the form body. */
export interface RecordedRequest {
  method: string;
  host: string;
  path: string;
  contentType: string | undefined;
  parameters: Array<[string, string]>;
  query: Array<[string, string]>;
}

interface Operation {
  readonly id: string;
  readonly contentTypes: readonly string[];
  readonly path: readonly Parameter[];
  readonly query: readonly Parameter[];
  readonly form: readonly Parameter[];
  readonly oneOf: readonly (readonly string[])[];
}

const FORM = "application/x-www-form-urlencoded";
const operations = new WeakMap<object, Operation>();

/**
 * The faults of a request against the OpenAPI files that Twilio publishes; none when Twilio's description
 * allows it. Checked are the address, the method, the content type, and of every parameter in path, query
 * and form whether it is known, given where required, and of the right type, form and size. JSON bodies
 * are not looked into. Faults name parameters, never their values.
 * Source: `node_modules/@twilio-alpha/mcp/twilio-oai/spec/json/`.
 */
export function twilioRequestFaults(request: RecordedRequest): string[] {
  const found = findPath(request.host, request.path);
  if ("fault" in found) return [found.fault];
  const method = request.method.toLowerCase();
  const item = recordAt(found.item, method);
  if (textAt(item, "operationId") === undefined) {
    return [`${request.method.toUpperCase()} is not offered by ${found.template}`];
  }
  const operation = operations.get(item) ?? readOperation(item, found.document);
  operations.set(item, operation);
  return [
    ...contentTypeFaults(request, operation),
    ...valueFaults([...found.values], operation.path, operation.id, "path"),
    ...valueFaults(request.query, operation.query, operation.id, "query"),
    ...bodyFaults(request, operation),
  ];
}

function readOperation(item: Record<string, unknown>, document: Record<string, unknown>): Operation {
  const content = recordAt(item, "requestBody", "content");
  return {
    id: textAt(item, "operationId") ?? "",
    contentTypes: Object.keys(content),
    path: addressParameters(item, "path", document),
    query: addressParameters(item, "query", document),
    form: formParameters(recordAt(content, FORM, "schema"), document),
    oneOf: oneOfGroups(item),
  };
}

function contentTypeFaults(request: RecordedRequest, operation: Operation): string[] {
  if (operation.contentTypes.length === 0) return [];
  const given = request.contentType?.split(";")[0]?.trim().toLowerCase();
  if (given !== undefined && operation.contentTypes.includes(given)) return [];
  // A form without fields has no body, and nothing to name the type of.
  if (given === undefined && operation.contentTypes.includes(FORM) && request.parameters.length === 0) {
    return [];
  }
  return [`content type: must be ${operation.contentTypes.join(" or ")}, is ${given ?? "missing"}`];
}

function bodyFaults(request: RecordedRequest, operation: Operation): string[] {
  if (operation.contentTypes.length > 0 && !operation.contentTypes.includes(FORM)) return [];
  const faults = valueFaults(request.parameters, operation.form, operation.id, "body");
  const given = new Set(request.parameters.map(([name]) => name));
  for (const group of operation.oneOf) {
    if (!group.some((name) => given.has(name))) {
      faults.push(`${group.join(", ")}: one of these is required by ${operation.id}`);
    }
  }
  return faults;
}

/** `x-twilio.conditional` lists groups of which one must be given, in the API's snake case. */
function oneOfGroups(item: Record<string, unknown>): string[][] {
  return listAt(recordAt(item, "x-twilio"), "conditional").map((group) =>
    (Array.isArray(group) ? group : []).map((name) =>
      String(name).replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    ),
  );
}
