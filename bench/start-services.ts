import { spawn } from "node:child_process";
import { join } from "node:path";
import { PROJECT } from "../scripts/build/project";

/** Starts the instant Twilio and the instant Adereso in a process of their own. */
export async function startServices(): Promise<{ url: string; stop(): void }> {
  const child = spawn(process.execPath, ["--import", "tsx", join(PROJECT, "bench/run-services.ts")], {
    cwd: PROJECT,
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const [text] = (await new Promise<Buffer[]>((resolve) =>
    child.stdout?.once("data", (data) => resolve([data])),
  )) as [Buffer];
  return { url: text.toString().trim().replace("services at ", ""), stop: () => void child.kill() };
}
