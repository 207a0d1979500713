import { execFile } from "node:child_process";
import { PROJECT } from "../../scripts/build/project";

export interface Ended {
  readonly code: number;
  readonly output: string;
}

/** Runs one of the project's commands to its end. */
export function runScript(
  script: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const { PATH = "", HOME = "" } = process.env;
  const options = { cwd: PROJECT, env: { PATH, HOME, ...variables } };
  return new Promise((resolve) => {
    execFile(process.execPath, ["--import", "tsx", script, ...args], options, (fault, stdout, stderr) => {
      const code = fault === null ? 0 : Number((fault as { code?: unknown }).code);
      resolve({ code, output: stdout + stderr });
    });
  });
}
