import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { parseSync } from "@swc/core";

/** One file of the project as the rules see it. Paths are from the project's root, with "/". */
export interface Source {
  readonly path: string;
  readonly lines: number;
  /** What it imports: a path from the project's root without an extension, or a package's name. */
  readonly imports: readonly string[];
  /** Names that stand in its code: identifiers, member names and what is read off an object by a text. */
  readonly names: ReadonlySet<string>;
  readonly readsEnvironment: boolean;
}

const ROOT = join(__dirname, "../..");

/** Every source file below some folders of the project, read. */
export function readSources(folders: readonly string[]): readonly Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .map((file) => posix.join(folder, file.replaceAll("\\", "/")))
      .filter((path) => /\.(?:[cm]?[jt]s|[jt]sx)$/.test(path))
      .map((path) => readSource(path, readFileSync(join(ROOT, path), "utf8"))),
  );
}

/** Reads one file's text. A path that is computed at run time is told as "(computed)". */
export function readSource(path: string, text: string): Source {
  const nodes = nodesOf(parseSync(text, { syntax: "typescript", tsx: path.endsWith("x"), target: "es2022" }));
  return {
    path,
    lines: text.trimEnd().split("\n").length,
    imports: nodes.flatMap(importedBy).map((specifier) => resolved(specifier, path)),
    names: new Set(nodes.flatMap(namedBy)),
    readsEnvironment: nodes.some(isEnvironment),
  };
}

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null;
}

function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesOf)] : [];
}

function importedBy(node: Node): string[] {
  switch (node.type) {
    case "ImportDeclaration":
    case "ExportAllDeclaration":
    case "ExportNamedDeclaration":
      return isNode(node.source) ? [textOf(node.source)] : [];
    case "TsImportType":
      return [textOf(node.argument)];
    case "TsExternalModuleReference":
      return [textOf(node.expression)];
    case "CallExpression": {
      const { callee } = node;
      const imports = isNode(callee) && (callee.type === "Import" || callee.value === "require");
      const [first] = node.arguments as readonly Node[];
      return imports ? [textOf(first?.expression)] : [];
    }
    default:
      return [];
  }
}

function textOf(node: unknown): string {
  if (isNode(node) && node.type === "StringLiteral") return String(node.value);
  const [only, ...more] = isNode(node) && Array.isArray(node.quasis) ? node.quasis : [];
  return isNode(only) && more.length === 0 ? String(only.cooked) : "(computed)";
}

function resolved(specifier: string, from: string): string {
  const path = specifier.startsWith(".") ? posix.join(posix.dirname(from), specifier) : specifier;
  return path.replace(/\.(?:[cm]?[jt]s|[jt]sx)$/, "");
}

function namedBy(node: Node): string[] {
  if (node.type === "Identifier") return [String(node.value)];
  return node.type === "Computed" ? [textOf(node.expression)] : [];
}

/** `process.env`, `process["env"]`, `{ env } = process`, `import { env } from "node:process"`. */
function isEnvironment(node: Node): boolean {
  if (node.type === "MemberExpression") return isCalled(node.object, "process") && propertyOf(node) === "env";
  if (node.type === "VariableDeclarator") return isCalled(node.init, "process");
  return node.type === "ImportDeclaration" && /^(?:node:)?process$/.test(textOf(node.source));
}

function isCalled(node: unknown, name: string): boolean {
  return (
    isNode(node) && (node.value === name || (node.type === "MemberExpression" && propertyOf(node) === name))
  );
}

function propertyOf(node: Node): string {
  const { property } = node;
  return isNode(property) && property.type === "Computed"
    ? textOf(property.expression)
    : isNode(property)
      ? String(property.value)
      : "";
}
