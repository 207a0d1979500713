import Ajv, { type ErrorObject, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { TWILIO_FORMATS } from "./openapi-formats";
import type { Parameter } from "./openapi-schemas";
import { isRecord, recordAt, textAt } from "./record-access";

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, logger: false });
addFormats(ajv);
for (const [name, format] of Object.entries(TWILIO_FORMATS)) ajv.addFormat(name, format);

const validators = new WeakMap<object, ValidateFunction>();

/**
 * The faults of the values given for parameters of one kind (path, query or form). Values arrive as text
 * and are read by the schema's type; a parameter whose type is an array may be given several times.
 * Faults name the parameter and the rule, never the value, which may be someone's phone number.
 */
export function valueFaults(
  given: readonly (readonly [string, string])[],
  declared: readonly Parameter[],
  operation: string,
  kind: string,
): string[] {
  const faults: string[] = [];
  const values = new Map<string, string[]>();
  for (const [name, value] of given) values.set(name, [...(values.get(name) ?? []), value]);
  const known = new Set(declared.map((parameter) => parameter.name));
  for (const name of values.keys()) {
    if (!known.has(name)) faults.push(`${name}: is no ${kind} parameter of ${operation}`);
  }
  for (const parameter of declared) {
    const texts = values.get(parameter.name);
    if (texts !== undefined) faults.push(...parameterFaults(parameter, texts));
    else if (parameter.required) faults.push(`${parameter.name}: is required by ${operation}`);
  }
  return faults;
}

function parameterFaults({ name, schema }: Parameter, texts: readonly string[]): string[] {
  const [first] = texts;
  const isList = schema.type === "array";
  if (!isList && texts.length > 1) return [`${name}: is given ${texts.length} times`];
  if (first === undefined) return [];
  const value = isList ? texts.map((text) => typed(text, recordAt(schema, "items"))) : typed(first, schema);
  const validate = validators.get(schema) ?? ajv.compile(schema);
  validators.set(schema, validate);
  if (validate(value)) return [];
  const faults = (validate.errors ?? []).filter((error) => !["anyOf", "const"].includes(error.keyword));
  return [...new Set(faults.map((error) => `${name}: ${ruleOf(error)}`))];
}

/** Text that does not read as the type stays text, for the validator to refuse. */
function typed(text: string, schema: Record<string, unknown>): unknown {
  if (schema.nullable === true && text === "") return null;
  switch (textAt(schema, "type")) {
    case "integer":
    case "number":
      return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
    case "boolean":
      return text === "true" || text === "false" ? text === "true" : text;
    case "object":
      return parsedObject(text);
    default:
      return text;
  }
}

function parsedObject(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : text;
  } catch {
    return text;
  }
}

function ruleOf(error: ErrorObject): string {
  const allowed: unknown = recordAt(error.params).allowedValues;
  const listed = Array.isArray(allowed) ? ` (${allowed.join(", ")})` : "";
  return `${error.message ?? error.keyword}${listed}`;
}
