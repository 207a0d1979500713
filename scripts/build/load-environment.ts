import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { PROJECT } from "./project";

/** The variables of `.env` and of the process, of which the process's count. */
export function loadEnvironment(): Record<string, string | undefined> {
  const file = join(PROJECT, ".env");
  const written = existsSync(file) ? parseEnv(readFileSync(file, "utf8")) : {};
  return { ...written, ...process.env };
}
