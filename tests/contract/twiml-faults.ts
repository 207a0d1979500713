import { readTwiml, type TwimlElement } from "./twiml-document";
import { limitFaults, MAX_DOCUMENT_BYTES, unreachableFaults } from "./twiml-limits";
import { type AttributeRule, type ElementRule, loadVoiceRules } from "./twiml-rules";

const LISTED_WORDS = 8;

/**
 * The faults of a voice TwiML document; none when Twilio would take it as it is. Each fault names the
 * place and the rule, e.g. `Response > Gather > Dial: may not be nested in Gather`. Nesting, attributes
 * and their values are held against the `twilio` library (see `loadVoiceRules`), sizes and the order of
 * verbs against Twilio's documentation (see `twiml-limits.ts`).
 */
export function twimlFaults(xml: string): string[] {
  const bytes = Buffer.byteLength(xml, "utf8");
  if (bytes > MAX_DOCUMENT_BYTES) {
    return [`document: ${bytes} bytes, at most ${MAX_DOCUMENT_BYTES} are allowed`];
  }
  const root = readTwiml(xml);
  if ("fault" in root) return [`document: ${root.fault}`];
  const rule = loadVoiceRules().root;
  if (root.name !== rule.name) return [`${root.name}: the root element must be ${rule.name}`];
  return [...elementFaults(root, rule, root.name), ...unreachableFaults(root)];
}

function elementFaults(element: TwimlElement, rule: ElementRule, where: string): string[] {
  const faults = [...attributeFaults(element, rule, where), ...textFaults(element, rule, where)];
  faults.push(...limitFaults(element, where));
  for (const child of element.children) {
    const place = `${where} > ${child.name}`;
    const childRule = rule.children.get(child.name);
    if (childRule !== undefined) faults.push(...elementFaults(child, childRule, place));
    else if (loadVoiceRules().names.has(child.name)) {
      faults.push(`${place}: may not be nested in ${element.name}`);
    } else faults.push(`${place}: is no element of voice TwiML`);
  }
  return faults;
}

function textFaults(element: TwimlElement, rule: ElementRule, where: string): string[] {
  if (rule.text === "none" && element.text.trim() !== "") return [`${where}: takes no text`];
  if (rule.text === "required" && element.allText.trim() === "") return [`${where}: must not be empty`];
  return [];
}

function attributeFaults(element: TwimlElement, rule: ElementRule, where: string): string[] {
  const faults: string[] = [];
  for (const [name, value] of element.attributes) {
    const attribute = rule.attributes.get(name);
    const fault = attribute === undefined ? "is no attribute of this element" : valueFault(value, attribute);
    if (fault !== undefined) faults.push(`${where}: ${name} ${fault}`);
  }
  return faults;
}

function valueFault(value: string, rule: AttributeRule): string | undefined {
  // A template's missing value; no attribute of TwiML has such a word as its right value.
  if (/^(?:undefined|null|NaN|\[object \w+\])$/.test(value)) return `is the word "${value}"`;
  for (const part of rule.list ? value.split(" ") : [value]) {
    const fault = partFault(part, rule);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function partFault(part: string, rule: AttributeRule): string | undefined {
  switch (rule.kind) {
    case "text":
      return undefined;
    case "number":
      // All of TwiML's numbers are counts, seconds or milliseconds.
      return /^\d+$/.test(part) ? undefined : "must be a non-negative integer";
    case "boolean":
      return part === "true" || part === "false" ? undefined : "must be true or false";
    case "word": {
      if (rule.words.has(part)) return undefined;
      const words = rule.words.size <= LISTED_WORDS ? ` (${[...rule.words].join(", ")})` : "";
      return `may not be "${part.slice(0, 40)}"${words}`;
    }
  }
}
