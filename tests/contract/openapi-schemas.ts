import { listAt, recordAt, textAt } from "./record-access";

/** A parameter as an operation declares it, its schema ready for a JSON Schema validator. */
export interface Parameter {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Record<string, unknown>;
}

/** Keywords that mean the same in OpenAPI 3.0 and JSON Schema; the files' others say nothing of values. */
const KEYWORDS = ["type", "enum", "pattern", "minLength", "maxLength", "minimum", "maximum", "nullable"];

/** The parameters of an operation that stand in its path or its query. */
export function addressParameters(
  operation: Record<string, unknown>,
  place: "path" | "query",
  document: Record<string, unknown>,
): Parameter[] {
  return listAt(operation, "parameters")
    .filter((parameter) => textAt(parameter, "in") === place)
    .map((parameter) => {
      const name = textAt(parameter, "name") ?? "";
      const prose = textAt(parameter, "description") ?? "";
      const required = recordAt(parameter).required === true;
      return { name, required, schema: plainSchema(name, recordAt(parameter, "schema"), prose, document) };
    });
}

/** The parameters of an operation's form body. */
export function formParameters(
  schema: Record<string, unknown>,
  document: Record<string, unknown>,
): Parameter[] {
  const required = new Set(listAt(schema, "required"));
  const properties = recordAt(schema, "properties");
  return Object.keys(properties).map((name) => {
    const property = recordAt(properties, name);
    const prose = textAt(property, "description") ?? "";
    return { name, required: required.has(name), schema: plainSchema(name, property, prose, document) };
  });
}

function plainSchema(
  name: string,
  written: Record<string, unknown>,
  prose: string,
  document: Record<string, unknown>,
): Record<string, unknown> {
  const reference = textAt(written, "$ref");
  const source =
    reference === undefined ? written : recordAt(document, ...reference.replace(/^#\//, "").split("/"));
  const plain: Record<string, unknown> = {};
  for (const keyword of KEYWORDS) {
    if (source[keyword] !== undefined) plain[keyword] = source[keyword];
  }
  const format = textAt(source, "format");
  if (format !== undefined && recordAt(source, "x-twilio").ignoreFormat !== true) {
    plain.format = proseFormat(format, prose);
  }
  if (name === "ContentVariables") plain.format = "content-variables";
  if (source.items !== undefined) {
    plain.items = plainSchema(name, recordAt(source, "items"), "", document);
  }
  const type = textAt(plain, "type");
  const limited = { ...plain, ...proseLimits(type, prose) };
  // Clearing a setting is a value of its own, whatever format the other values have.
  const mayBeEmpty = type === "string" && /\bempty string\b/i.test(prose);
  return mayBeEmpty ? { anyOf: [{ const: "" }, limited] } : limited;
}

/** Some descriptions allow more than the format they stand beside. */
function proseFormat(format: string, prose: string): string {
  if (format === "uri" && /\brelative\b/i.test(prose)) return "relative-uri";
  if (format === "phone-number" && /\balphanumeric sender\b/i.test(prose)) return "phone-number-or-sender-id";
  return format;
}

/**
 * The limits that Twilio's files state in a description alone, e.g. "integers from `1` to `36000`" of
 * `ValidityPeriod`, "up to 1,600 characters" of `Body`, "Max 4000 characters" of `Twiml`.
 */
function proseLimits(type: string | undefined, prose: string): Record<string, number> {
  if (type === "integer" || type === "number") {
    const range = /\b(?:from|between) `(\d+)` (?:to|and) `(\d+)`/.exec(prose);
    return range === null ? {} : { minimum: Number(range[1]), maximum: Number(range[2]) };
  }
  const length = type === "string" ? /\b(?:up to|max) ([\d,]+) characters/i.exec(prose)?.[1] : undefined;
  return length === undefined ? {} : { maxLength: Number(length.replaceAll(",", "")) };
}
