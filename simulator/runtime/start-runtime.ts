import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { setTimeout } from "node:timers/promises";
import { PROJECT } from "../../scripts/build/project";

export interface Runtime {
  readonly port: number;
  /** Sets the functions' clock ahead by so many ms. */
  shiftClock(ms: number): Promise<void>;
  stop(): Promise<void>;
}

export interface RuntimeSettings {
  readonly port: number;
  /** The built project: its `functions` and `assets` are served. */
  readonly folder: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly onLog: (line: string) => void;
  /** Whether each request gets a process of its own, as twilio-run does by default; else they share one. */
  readonly processEach?: boolean;
}

/** How long twilio-run may take to serve, in ms. */
const START_TIMEOUT = 60_000;

/**
 * Starts twilio-run on the built functions, in its shared-process mode unless asked otherwise, and waits until it serves.
 * @throws when it ends or does not serve in time; what it printed is in the message.
 */
export async function startRuntime(settings: RuntimeSettings): Promise<Runtime> {
  // twilio-run reads the project's .env over the process's variables; an empty one leaves ours alone.
  const scratch = await mkdtemp(join(tmpdir(), "deriva-"));
  const emptyEnv = join(scratch, "empty.env");
  await writeFile(emptyEnv, "");

  const child = spawn(process.execPath, commandLine(settings, emptyEnv), {
    cwd: PROJECT,
    env: { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", ...settings.variables },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const printed = collect(child, settings.onLog);
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async () => {
    child.kill("SIGKILL");
    await ended;
    await rm(scratch, { recursive: true, force: true });
  };
  try {
    await Promise.race([
      untilServing(settings.port),
      ended.then(() => {
        throw new Error(`twilio-run ended:\n${printed()}`);
      }),
    ]);
  } catch (fault) {
    await stop();
    throw fault;
  }
  return { port: settings.port, stop, shiftClock: (ms) => shiftClock(child, ms) };
}

/** Answers when the functions tell the new time. */
function shiftClock(child: ChildProcess, ms: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const heard = (message: unknown) => {
      if ((message as { shifted?: unknown } | null)?.shifted !== ms) return;
      child.off("message", heard);
      resolve();
    };
    child.on("message", heard);
    child.once("exit", () => reject(new Error("the functions ended before their clock was set")));
    child.send({ shift: ms });
  });
}

function commandLine({ port, folder, processEach = false }: RuntimeSettings, emptyEnv: string): string[] {
  // twilio-run takes folders by their way from the project only.
  const way = relative(PROJECT, folder);
  return [
    "--require",
    join(PROJECT, "simulator/runtime/local-child.cjs"),
    join(PROJECT, "node_modules/twilio-run/bin/twilio-run.js"),
    "start",
    ...["--port", String(port), "--env", emptyEnv, "--load-local-env"],
    ...["--functions-folder", join(way, "functions"), "--assets-folder", join(way, "assets")],
    ...(processEach ? [] : ["--no-fork-process"]),
    ...["--no-live", "--no-logs"],
  ];
}

function collect(child: ChildProcess, onLog: (line: string) => void): () => string {
  const kept: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    let rest = "";
    stream?.setEncoding("utf8").on("data", (text: string) => {
      const lines = (rest + text).split("\n");
      rest = lines.pop() ?? "";
      kept.push(...lines);
      kept.splice(0, kept.length - 50);
      for (const line of lines) onLog(line);
    });
  }
  return () => kept.join("\n");
}

async function untilServing(port: number): Promise<void> {
  const end = Date.now() + START_TIMEOUT;
  while (Date.now() < end) {
    const answer = await fetch(`http://127.0.0.1:${port}/health`).catch(() => undefined);
    if (answer !== undefined && answer.status !== 404) return;
    await setTimeout(50);
  }
  throw new Error(`twilio-run did not serve within ${START_TIMEOUT / 1_000} s`);
}
