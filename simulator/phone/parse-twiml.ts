import { XMLParser, XMLValidator } from "fast-xml-parser";

/** One TwiML element: its name, attributes, text and children, in order. */
export interface Verb {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Verb[];
}

const ATTRIBUTE = "@";

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: ATTRIBUTE,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
  htmlEntities: true,
});

/** The verbs of a voice document. @throws Error 12100 or 12200 in Twilio's words when it is none. */
export function parseTwiml(xml: string): readonly Verb[] {
  if (XMLValidator.validate(xml) !== true) throw new Error("12100: document parse failure");
  const elements = (parser.parse(xml) as Node[]).map(verbOf).filter(({ name }) => name !== "?xml");
  const [root] = elements;
  if (elements.length !== 1 || root?.name !== "Response") {
    throw new Error("12200: schema validation: the root element must be <Response>");
  }
  return root.children;
}

/** How fast-xml-parser writes an element in order: one key for its children, one for its attributes. */
type Node = Readonly<Record<string, unknown>>;

function verbOf(node: Node): Verb {
  const name = Object.keys(node).find((key) => key !== ":@") ?? "";
  const inner = Array.isArray(node[name]) ? (node[name] as Node[]) : [];
  const attributes = Object.entries((node[":@"] ?? {}) as Record<string, string>);
  return {
    name,
    attributes: Object.fromEntries(attributes.map(([key, value]) => [key.slice(ATTRIBUTE.length), value])),
    text: inner.map((child) => ("#text" in child ? String(child["#text"]) : "")).join(""),
    children: inner.filter((child) => !("#text" in child)).map(verbOf),
  };
}
