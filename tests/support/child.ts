import { type ChildProcess, spawn } from "node:child_process";
import { PROJECT } from "../../scripts/build/project";
import { keepLog } from "./suite-logs";

export interface Child {
  readonly process: ChildProcess;
  /** Everything it has printed. */
  output(): string;
  /** Waits for a line; answers its match. Rejects with what was printed when the child ends before. */
  line(pattern: RegExp): Promise<RegExpExecArray>;
  /** Asks it to end as Ctrl-C would, and waits until it has. */
  stop(): Promise<number | null>;
}

/** Starts one of the project's own TypeScript programs. */
export function startChild(script: string, variables: Readonly<Record<string, string>> = {}): Child {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", script], {
    cwd: PROJECT,
    env: { PATH, HOME, ...variables },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let printed = "";
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const hears = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
      keepLog(text);
      for (const hear of hears) hear();
    });
  }
  return {
    process: child,
    output: () => printed,
    line: (pattern) =>
      new Promise((resolve, reject) => {
        const hear = () => {
          const match = pattern.exec(printed);
          if (match === null) return;
          hears.delete(hear);
          resolve(match);
        };
        hears.add(hear);
        hear();
        ended.then((code) => reject(new Error(`${script} ended with ${code}:\n${printed}`)));
      }),
    async stop() {
      child.kill("SIGTERM");
      return ended;
    },
  };
}
