import { XMLParser, XMLValidator } from "fast-xml-parser";
import { isRecord, recordAt, textAt } from "./record-access";

/** One element of a TwiML document, its children in the order written. */
export interface TwimlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly TwimlElement[];
  /** The element's own text, with character references resolved. */
  readonly text: string;
  /** The text of the element and of all below it, as a voice would read it. */
  readonly allText: string;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // Without it numeric references such as `&#xD;` would stay as they are and be counted as text.
  htmlEntities: true,
});

/**
 * Reads a TwiML document into its one root element, or says why it is not well-formed XML. XML knows five
 * named entities; any other (`&nbsp;`) is a fault, as it is for Twilio.
 * Source: XML 1.0 §2.1 and §4.6.
 */
export function readTwiml(xml: string): TwimlElement | { readonly fault: string } {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) return { fault: `not well-formed, line ${valid.err.line}: ${valid.err.msg}` };
  const bare = xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->/g, "");
  const unknown = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)[^;\s<]*;?/i.exec(bare);
  if (unknown !== null) return { fault: `not well-formed: ${unknown[0]} is no XML entity` };
  let nodes: unknown;
  try {
    nodes = parser.parse(xml);
  } catch (error) {
    return { fault: `cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
  const roots = elementsOf(nodes);
  const [root] = roots;
  return root !== undefined && roots.length === 1
    ? root
    : { fault: `must have one root element, has ${roots.length}` };
}

function elementsOf(nodes: unknown): TwimlElement[] {
  return partsOf(nodes).filter((part): part is TwimlElement => typeof part !== "string");
}

function partsOf(nodes: unknown): (TwimlElement | string)[] {
  const parts: (TwimlElement | string)[] = [];
  for (const node of Array.isArray(nodes) ? nodes.filter(isRecord) : []) {
    const text = textAt(node, "#text");
    const name = Object.keys(node).find((key) => key !== ":@");
    if (text !== undefined) parts.push(text);
    else if (name !== undefined) parts.push(elementOf(name, node));
  }
  return parts;
}

function elementOf(name: string, node: Record<string, unknown>): TwimlElement {
  const parts = partsOf(node[name]);
  const attributes = Object.entries(recordAt(node, ":@"));
  return {
    name,
    attributes: new Map(attributes.map(([key, value]) => [key, String(value)])),
    children: parts.filter((part): part is TwimlElement => typeof part !== "string"),
    text: parts.filter((part): part is string => typeof part === "string").join(""),
    allText: parts.map((part) => (typeof part === "string" ? part : part.allText)).join(""),
  };
}
