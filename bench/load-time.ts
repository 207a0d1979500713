import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { quantile } from "./measure";

export interface BundleFigures {
  readonly name: string;
  readonly kilobytes: number;
  readonly gzipped: number;
  /** To load it in a new process in which `twilio` is loaded, in ms. */
  readonly load: number;
}

const TIMES = 11;

/** Size and load time of each built function, the latter the median of new processes. */
export function bundleFigures(folder: string): readonly BundleFigures[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".js"))
    .map((name) => {
      const file = join(folder, name);
      const bytes = readFileSync(file);
      const loads = Array.from({ length: TIMES }, () => loadOnce(file));
      return {
        name: `/${name.replace(/(\.protected)?\.js$/, "")}`,
        kilobytes: bytes.length / 1024,
        gzipped: gzipSync(bytes).length / 1024,
        load: quantile(loads, 0.5),
      };
    });
}

function loadOnce(file: string): number {
  const script = `
    global.Twilio = require("twilio");
    const began = process.hrtime.bigint();
    require(${JSON.stringify(file)});
    console.log(Number(process.hrtime.bigint() - began) / 1e6);`;
  return Number(execFileSync(process.execPath, ["-e", script], { encoding: "utf8", cwd: join(file, "..") }));
}
