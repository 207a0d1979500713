import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { recordAt } from "./record-access";

const FOLDER = join(__dirname, "../../node_modules/@twilio-alpha/mcp/twilio-oai/spec/json");

/** One path of a Twilio API, with the values its placeholders have in the path asked for. */
export interface FoundPath {
  readonly template: string;
  readonly values: ReadonlyMap<string, string>;
  readonly item: Record<string, unknown>;
  readonly document: Record<string, unknown>;
}

interface Template {
  readonly text: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

interface Loaded {
  readonly document: Record<string, unknown>;
  readonly templates: readonly Template[];
}

const loaded = new Map<string, Loaded>();

/**
 * The path of Twilio's API that a request goes to, or what is wrong with the address. The document is
 * chosen by product and version (`api.twilio.com/2010-04-01` → `twilio_api_v2010.json`,
 * `lookups.twilio.com/v2` → `twilio_lookups_v2.json`) and read at first use. Hosts may name an edge and a
 * region. Where two templates fit, the one with fewer placeholders is meant (`…/Local.json` is no Sid).
 * Source: https://www.twilio.com/docs/openapi, https://www.twilio.com/docs/global-infrastructure.
 */
export function findPath(host: string, path: string): FoundPath | { readonly fault: string } {
  const product = /^([a-z]+)(?:\.[a-z0-9-]+){0,2}\.twilio\.com(?::443)?$/.exec(host.toLowerCase())?.[1];
  const version = /^\/(v\d+)(?:\/|$)/.exec(path)?.[1] ?? (path.startsWith("/2010-04-01/") ? "v2010" : "");
  const found = product === undefined ? undefined : load(`twilio_${product}_${version}.json`);
  if (found === undefined) return { fault: `${host}: Twilio publishes no API here for ${masked(path)}` };
  for (const { text, pattern, names } of found.templates) {
    const match = pattern.exec(path);
    if (match === null) continue;
    const values = new Map(names.map((name, index) => [name, decoded(match[index + 1] ?? "")]));
    return {
      template: text,
      values,
      item: recordAt(found.document, "paths", text),
      document: found.document,
    };
  }
  return { fault: `${masked(path)}: is no path of ${host}` };
}

function load(file: string): Loaded | undefined {
  const known = loaded.get(file);
  if (known !== undefined) return known;
  const place = join(FOLDER, file);
  if (!existsSync(place)) return undefined;
  const parsed: unknown = JSON.parse(readFileSync(place, "utf8"));
  const document = recordAt(parsed);
  const templates = Object.keys(recordAt(document, "paths")).map(templateOf);
  templates.sort((one, other) => one.names.length - other.names.length);
  loaded.set(file, { document, templates });
  return { document, templates };
}

function templateOf(text: string): Template {
  const names = [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
  const literals = text.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return { text, names, pattern: new RegExp(`^${literals.join("([^/]+)")}$`) };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Phone numbers stand in the paths of Lookups, and faults end up in logs. */
function masked(path: string): string {
  return path
    .split("/")
    .map((part) =>
      !/^\d{4}-\d\d-\d\d$/.test(part) && /(?:\+|%2B)\d|^[\d\s().-]{6,}/i.test(part) ? "…" : part,
    )
    .join("/");
}
