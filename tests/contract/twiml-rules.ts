import type { TsType } from "@swc/core";
import { type Declarations, readDeclarations, readElementNames } from "./twiml-declarations";

/** Which values an attribute takes. A list's values are written in one attribute, parted by spaces. */
export interface AttributeRule {
  readonly kind: "text" | "number" | "boolean" | "word";
  readonly words: ReadonlySet<string>;
  readonly list: boolean;
}

/** What one TwiML element may hold. Rules point at each other, in circles where SSML nests in itself. */
export interface ElementRule {
  readonly name: string;
  readonly text: "none" | "optional" | "required";
  readonly attributes: ReadonlyMap<string, AttributeRule>;
  readonly children: ReadonlyMap<string, ElementRule>;
}

/** The rules of voice TwiML: the `<Response>` element, and every element name that exists anywhere. */
export interface VoiceRules {
  readonly root: ElementRule;
  readonly names: ReadonlySet<string>;
}

interface GrowingRule extends ElementRule {
  text: ElementRule["text"];
  attributes: ReadonlyMap<string, AttributeRule>;
  readonly children: Map<string, ElementRule>;
}

const NO_WORDS: ReadonlySet<string> = new Set();
const HTTP_METHODS: ReadonlySet<string> = new Set(["GET", "POST"]);

let cached: VoiceRules | undefined;

/**
 * The rules of voice TwiML as Twilio's own helper library declares them: nesting from the classes'
 * methods, attributes and their values from the `…Attributes` interfaces, element names from the
 * library's code, which writes attribute names to the XML as they are declared. Read once, then kept.
 * Source: `node_modules/twilio/lib/twiml/VoiceResponse.d.ts` and `VoiceResponse.js`.
 */
export function loadVoiceRules(): VoiceRules {
  cached ??= buildRules(readDeclarations(), readElementNames());
  return cached;
}

function buildRules(declared: Declarations, names: ReadonlyMap<string, string>): VoiceRules {
  const rules = new Map<string, GrowingRule>();
  for (const className of declared.children.keys()) {
    const name = names.get(className);
    if (name === undefined) throw new Error(`twilio declares ${className} but writes no element for it`);
    rules.set(className, { name, text: "none", attributes: new Map(), children: new Map() });
  }
  for (const [className, children] of declared.children) {
    for (const child of children.values()) {
      const rule = ruleOf(rules, child.className);
      rule.text = child.text;
      if (child.attributes !== undefined) rule.attributes = attributeRules(child.attributes, declared);
      ruleOf(rules, className).children.set(rule.name, rule);
    }
  }
  return {
    root: ruleOf(rules, "VoiceResponse"),
    names: new Set([...rules.values()].map((rule) => rule.name)),
  };
}

function ruleOf(rules: ReadonlyMap<string, GrowingRule>, className: string): GrowingRule {
  const rule = rules.get(className);
  if (rule === undefined) throw new Error(`twilio declares no class ${className}`);
  return rule;
}

function attributeRules(interfaceName: string, declared: Declarations): Map<string, AttributeRule> {
  const types = declared.attributes.get(interfaceName);
  if (types === undefined) throw new Error(`twilio declares no interface ${interfaceName}`);
  return new Map([...types].map(([name, type]) => [name, attributeRule(name, type, declared)]));
}

function attributeRule(name: string, type: TsType, declared: Declarations): AttributeRule {
  if (type.type === "TsArrayType") return { ...attributeRule(name, type.elemType, declared), list: true };
  if (type.type === "TsKeywordType") {
    if (type.kind === "number" || type.kind === "boolean") {
      return { kind: type.kind, words: NO_WORDS, list: false };
    }
    // The types leave most `…Method` attributes open, yet Twilio's TwiML reference allows these two alone.
    const isMethod = type.kind === "string" && /method$/i.test(name);
    return isMethod
      ? { kind: "word", words: HTTP_METHODS, list: false }
      : { kind: "text", words: NO_WORDS, list: false };
  }
  const words = wordsOf(type, declared);
  if (words.size === 0) throw new Error(`cannot read the type of the TwiML attribute ${name}`);
  return { kind: "word", words, list: false };
}

function wordsOf(type: TsType, declared: Declarations): Set<string> {
  if (type.type === "TsUnionType") {
    return new Set(type.types.flatMap((part) => [...wordsOf(part, declared)]));
  }
  if (type.type === "TsLiteralType" && type.literal.type === "StringLiteral") {
    return new Set([type.literal.value]);
  }
  if (type.type === "TsTypeReference" && type.typeName.type === "Identifier") {
    const alias = declared.aliases.get(type.typeName.value);
    if (alias !== undefined) return wordsOf(alias, declared);
  }
  return new Set();
}
