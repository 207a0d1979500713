import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../../scripts/build/project";

// Everything that the product logs while the suite runs, and every number, name and text that the suite used: at its end
// the one is searched for the other.

const FOLDER = join(PROJECT, ".deriva/suite-logs");
const USED = join(FOLDER, "used");

export function forgetSuiteLogs(): void {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
}

/** Keeps what a child of the suite printed; the product's log is its lines of JSON. */
export function keepLog(text: string): void {
  if (existsSync(FOLDER)) appendFileSync(join(FOLDER, `${process.pid}.log`), text);
}

/** Notes parameters of people that the suite sends: their numbers, names and what they write. */
export function noteUsed(values: readonly (string | undefined)[]): void {
  const said = values.filter((value) => value !== undefined && value.length >= SHORTEST);
  if (said.length > 0 && existsSync(FOLDER))
    appendFileSync(USED, `${said.map((value) => JSON.stringify(value)).join("\n")}\n`);
}

/** What is shorter says nothing of anybody. */
const SHORTEST = 4;

/** A number is found by its last digits, however it is written around them. */
const TELLING_DIGITS = 7;

/** Ids of Twilio's and of ours are nobody's number, whatever digits they have. */
const IDS = /\b(?:[A-Z]{2}[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\b/g;

/** A short text is found only where it stands alone: "stop" is also in words of our own. */
const LONG_TEXT = 8;

/** What of the people whom the suite made up stands in a log. */
export function leaksIn(log: string, used: readonly string[]): readonly string[] {
  const lines = log
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => line.replace(IDS, ""));
  const bare = lines.map((line) => line.replace(/[\s().-]/g, ""));
  return [...new Set(used)].filter((value) => {
    const digits = value.replace(/\D/g, "");
    if (/^[+\d\s().:a-z-]*$/i.test(value) && digits.length >= TELLING_DIGITS) {
      const tail = digits.slice(-TELLING_DIGITS);
      return bare.some((line) => line.includes(tail));
    }
    const told = value.length < LONG_TEXT ? JSON.stringify(value) : value;
    return lines.some((line) => line.includes(told));
  });
}

export interface SuiteLogs {
  readonly lines: number;
  readonly used: readonly string[];
  readonly leaks: readonly string[];
}

export function searchSuiteLogs(): SuiteLogs {
  const read = (file: string) => (existsSync(file) ? readFileSync(file, "utf8") : "");
  const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith(".log")) : [];
  const log = files.map((name) => read(join(FOLDER, name))).join("\n");
  const used = read(USED)
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as string);
  return {
    lines: log.split("\n").filter((line) => line.startsWith("{")).length,
    used,
    leaks: leaksIn(log, used),
  };
}
