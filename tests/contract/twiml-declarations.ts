import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type ClassMember,
  type Declaration,
  parseSync,
  type TsInterfaceDeclaration,
  type TsType,
} from "@swc/core";

const FOLDER = join(__dirname, "../../node_modules/twilio/lib/twiml");
const NAMESPACE = "VoiceResponse";

/** One method of a TwiML class that opens a child element, e.g. `say` of `Gather`; overloads are joined. */
export interface DeclaredChild {
  readonly className: string;
  readonly attributes: string | undefined;
  readonly text: "none" | "optional" | "required";
}

/** What `VoiceResponse.d.ts` declares, by class, interface and type alias name. */
export interface Declarations {
  readonly children: ReadonlyMap<string, ReadonlyMap<string, DeclaredChild>>;
  readonly attributes: ReadonlyMap<string, ReadonlyMap<string, TsType>>;
  readonly aliases: ReadonlyMap<string, TsType>;
}

/**
 * Reads Twilio's declaration file. All elements' interfaces lie in one flat namespace, where a name is
 * declared once for every parent it is nested in; TypeScript merges such declarations, and so does this.
 * Source: `node_modules/twilio/lib/twiml/VoiceResponse.d.ts`.
 */
export function readDeclarations(): Declarations {
  const children = new Map<string, Map<string, DeclaredChild>>();
  const attributes = new Map<string, Map<string, TsType>>();
  const aliases = new Map<string, TsType>();
  for (const declaration of declarationsOf(readFileSync(join(FOLDER, "VoiceResponse.d.ts"), "utf8"))) {
    if (declaration.type === "ClassDeclaration") {
      children.set(declaration.identifier.value, childrenOf(declaration.body));
    } else if (declaration.type === "TsTypeAliasDeclaration") {
      aliases.set(declaration.id.value, declaration.typeAnnotation);
    } else if (declaration.type === "TsInterfaceDeclaration") {
      const merged = attributes.get(declaration.id.value) ?? new Map<string, TsType>();
      attributes.set(declaration.id.value, merged);
      addProperties(declaration, merged, attributes);
    }
  }
  return { children, attributes, aliases };
}

/**
 * The XML name of each class's element, e.g. `SsmlSayAs` → `say-as`, `ReferSip` → `Sip`.
 * Source: the `ele("…")` calls of `node_modules/twilio/lib/twiml/VoiceResponse.js`, which is generated
 * code of one unvarying form.
 */
export function readElementNames(): ReadonlyMap<string, string> {
  const code = readFileSync(join(FOLDER, "VoiceResponse.js"), "utf8");
  const names = new Map([[NAMESPACE, "Response"]]);
  for (const [, className, name] of code.matchAll(/new VoiceResponse\.(\w+)\(this\.\w+\.ele\("([^"]+)"/g)) {
    if (className !== undefined && name !== undefined) names.set(className, name);
  }
  return names;
}

function declarationsOf(source: string): Declaration[] {
  const found: Declaration[] = [];
  for (const item of parseSync(source, { syntax: "typescript", target: "es2022" }).body) {
    if (item.type === "ClassDeclaration") found.push(item);
    if (item.type !== "TsModuleDeclaration" || item.body?.type !== "TsModuleBlock") continue;
    for (const inner of item.body.body) {
      if (inner.type === "ExportDeclaration") found.push(inner.declaration);
      else if (inner.type === "TsTypeAliasDeclaration") found.push(inner);
    }
  }
  return found;
}

function childrenOf(members: ClassMember[]): Map<string, DeclaredChild> {
  const children = new Map<string, DeclaredChild>();
  for (const member of members) {
    if (member.type !== "ClassMethod" || member.key.type !== "Identifier") continue;
    const className = qualifiedName(member.function.returnType?.typeAnnotation);
    if (className === undefined) continue;
    const before = children.get(member.key.value);
    let attributes = before?.attributes;
    let text = before?.text ?? "none";
    for (const { pat } of member.function.params) {
      if (pat.type !== "Identifier" || !("typeAnnotation" in pat)) continue;
      const type = pat.typeAnnotation?.typeAnnotation;
      attributes = qualifiedName(type) ?? attributes;
      if (type?.type === "TsKeywordType" && type.kind === "string") {
        text = pat.optional ? "optional" : "required";
      }
    }
    children.set(member.key.value, { className, attributes, text });
  }
  return children;
}

function addProperties(
  declaration: TsInterfaceDeclaration,
  into: Map<string, TsType>,
  known: ReadonlyMap<string, ReadonlyMap<string, TsType>>,
): void {
  for (const { expression } of declaration.extends) {
    const inherited = expression.type === "Identifier" ? known.get(expression.value) : undefined;
    if (inherited === undefined) throw new Error(`${declaration.id.value} extends what is not yet declared`);
    for (const [name, type] of inherited) into.set(name, type);
  }
  for (const member of declaration.body.body) {
    if (member.type !== "TsPropertySignature" || member.typeAnnotation === undefined) continue;
    const { key } = member;
    if (key.type === "Identifier" || key.type === "StringLiteral") {
      into.set(key.value, member.typeAnnotation.typeAnnotation);
    }
  }
}

function qualifiedName(type: TsType | undefined): string | undefined {
  if (type?.type !== "TsTypeReference" || type.typeName.type !== "TsQualifiedName") return undefined;
  const { left, right } = type.typeName;
  return left.type === "Identifier" && left.value === NAMESPACE ? right.value : undefined;
}
