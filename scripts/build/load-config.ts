import { stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { build } from "esbuild";
import { checkConfig } from "../../src/config/check-config";
import type { LoadedConfig } from "../../src/config/config";
import type { DerivaConfig } from "../../src/config/define-config";
import { Faults } from "../../src/config/fault";
import { PROJECT } from "./project";

/**
 * Loads and checks a config, by its path from the project's folder.
 * @throws Faults with everything in it that does not hold.
 */
export async function loadConfig(file = "deriva.config.ts"): Promise<LoadedConfig> {
  const path = resolve(PROJECT, file);
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isFile)
    throw new Faults(file, [{ path: "file", mend: "is not there; DERIVA_CONFIG names another one" }]);
  const written = await evaluate(path, file);
  // What holds together is of this shape.
  return { ...checkConfig(written, file), written: written as DerivaConfig };
}

async function evaluate(path: string, name: string): Promise<unknown> {
  const result = await build({
    stdin: { contents: `export { default } from ${JSON.stringify(path)}`, resolveDir: PROJECT },
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    target: "node20",
    alias: { deriva: resolve(PROJECT, "src/config/define-config.ts") },
    absWorkingDir: PROJECT,
    logLevel: "silent",
  }).catch((fault: { errors?: { text: string; location?: { line: number } | null }[] }) => {
    const faults = (fault.errors ?? []).map(({ text, location }) => ({
      path: location ? `line ${location.line}` : "file",
      mend: text,
    }));
    throw new Faults(name, faults.length > 0 ? faults : [{ path: "file", mend: String(fault) }]);
  });
  const module: { exports: { default?: unknown } } = { exports: {} };
  const code = result.outputFiles[0]?.text ?? "";
  try {
    new Function("module", "exports", "require", "__dirname", code)(
      module,
      module.exports,
      createRequire(path),
      dirname(path),
    );
  } catch (fault) {
    throw new Faults(name, [{ path: "file", mend: `cannot be run: ${String(fault)}` }]);
  }
  return module.exports.default;
}
