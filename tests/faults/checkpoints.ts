import { readFileSync } from "node:fs";
import { relative } from "node:path";
import type { BuildOptions, Plugin } from "esbuild";
import { PROJECT } from "../../scripts/build/project";

/** The code that a deflection, or a message, runs through, from the webhook to the last row. */
const PATH = /\/src\/(app|edge|deflection|routing|time|adapters\/(postgres|twilio))\/[^/]+\.ts$/;

/**
 * Puts a checkpoint before every `await` on the path of a deflection, and one before the answer is handed to the
 * runtime. Between two of them no other code can run, so that a process which is killed at each in turn has been killed
 * everywhere. At a checkpoint the process looks into `$CHECKPOINTS/plan`, which names a function and what it does there:
 * "tick record" appends the checkpoint's name to `$CHECKPOINTS/seen`; "tick 7" kills the process at its seventh
 * checkpoint, and leaves the name there. The process's id is in `$CHECKPOINTS/pid`.
 */
export const withCheckpoints: Pick<BuildOptions, "plugins" | "banner"> = {
  plugins: [checkpoints()],
  banner: { js: `globalThis.__checkpoint ??= (${checkpoint.toString()})(require, __filename);` },
};

function checkpoints(): Plugin {
  return {
    name: "checkpoints",
    setup({ onLoad }) {
      onLoad({ filter: PATH }, ({ path }) => ({ contents: marked(path), loader: "ts" }));
    },
  };
}

function marked(path: string): string {
  const name = relative(PROJECT, path);
  return readFileSync(path, "utf8")
    .split("\n")
    .map((line, index) => {
      if (/^\s*(\*|\/\/|\/\*)/.test(line)) return line;
      const mark = `globalThis.__checkpoint("${name}:${index + 1}")`;
      return line
        .replace(/(?<!for )\bawait (?=[\w(])/g, `(${mark}, 1) && await `)
        .replace(/\bcallback\(null, make\(\)\)/, `(${mark}, callback(null, make()))`);
    })
    .join("\n");
}

/** Runs inside a function's bundle. */
function checkpoint(load: NodeJS.Require, file: string): (name: string) => void {
  const { appendFileSync, readFileSync: read, writeFileSync } = load("node:fs") as typeof import("node:fs");
  const folder = process.env.CHECKPOINTS ?? "";
  let count = 0;
  return (name) => {
    const [where = "", plan = ""] = read(`${folder}/plan`, "utf8").split(" ");
    if (!file.includes(where)) return;
    count++;
    if (count === 1) writeFileSync(`${folder}/pid`, String(process.pid));
    if (plan !== "record" && Number(plan) !== count) return;
    appendFileSync(`${folder}/seen`, `${name}\n`);
    if (plan !== "record") process.kill(process.pid, "SIGKILL");
  };
}
