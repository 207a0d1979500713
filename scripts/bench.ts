import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { cpus } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { Client } from "pg";
import { bundleFigures } from "../bench/load-time";
import { type Latencies, measure, type Target } from "../bench/measure";
import { newSid } from "../simulator/account";
import { startPostgresServer } from "../simulator/database/postgres-server";
import { callParameters } from "../simulator/phone/call-parameters";
import { freePort } from "../simulator/ports";
import { type Runtime, startRuntime } from "../simulator/runtime/start-runtime";
import { migrate } from "../src/adapters/postgres/migrate";
import { buildProject } from "./build/build-project";
import { failPlainly } from "./build/fail-plainly";
import { loadConfig } from "./build/load-config";
import { PROJECT } from "./build/project";

// Measures the product beside functions that do the least that could be done, in one run, on one runtime server.

const ACCOUNT = { ACCOUNT_SID: newSid("AC"), AUTH_TOKEN: "bench" };

failPlainly(async () => {
  const parts: (() => Promise<unknown>)[] = [];
  try {
    console.log(
      `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}; 10 connections, medians of 5 rounds in turns\n`,
    );
    const folder = await buildBoth();
    parts.push(() => rm(folder, { recursive: true, force: true }));
    const services = await startServices();
    parts.push(async () => services.stop());
    const database = await startPostgresServer();
    parts.push(() => database.stop());
    await migrate(database.url, join(PROJECT, "migrations"));
    await createBenchTable(database.url);

    const serve = async (variables: Record<string, string>) => {
      const common = {
        ...ACCOUNT,
        TWILIO_API_URL: services.url,
        PUBLIC_URL: "http://localhost:3000",
        DATABASE_URL: database.url,
      };
      const runtime = await startRuntime({
        ...{ port: await freePort(), folder, onLog: () => {} },
        variables: { ...common, ...variables },
      });
      parts.push(runtime.stop);
      return runtime;
    };

    const plain = await serve({});
    const twiml = await (await post(target(plain, "/ivr"))).text();
    await plain.stop();

    const builtin = await serve({ BENCH_TWIML: twiml });
    await compare(
      "/ivr",
      "the same TwiML as a constant",
      1.25,
      target(builtin, "/ivr"),
      target(builtin, "/constant"),
    );
    const pressed = target(builtin, "/handle-input?round=1&wait=1200-1800", { Digits: "1" });
    const least = target(builtin, "/insert-and-post", { Digits: "1" });
    await compare("/handle-input, builtin", "one insert and the same request", 1.5, pressed, least);
    await builtin.stop();

    const adereso = await serve({
      DESK: "adereso",
      ADERESO_URL: services.url,
      ADERESO_TOKEN: "x",
      DATABASE_URL: "",
    });
    const posted = target(adereso, "/handle-input?round=1&wait=1200-1800", { Digits: "1" });
    await compare(
      "/handle-input, adereso",
      "the same request",
      1.5,
      posted,
      target(adereso, "/post", { Digits: "1" }),
    );
    await adereso.stop();

    const durable = await serve({ DESK: "adereso", ADERESO_URL: services.url, ADERESO_TOKEN: "x" });
    const kept = target(durable, "/handle-input?round=1&wait=1200-1800", { Digits: "1" });
    await compare(
      "/handle-input, adereso with a database",
      "the same request",
      undefined,
      kept,
      target(durable, "/post", { Digits: "1" }),
    );

    printBundles(join(folder, "functions"));
  } finally {
    for (const stop of parts.reverse()) await stop().catch(() => {});
  }
});

async function compare(
  name: string,
  other: string,
  bar: number | undefined,
  ours: Target,
  theirs: Target,
): Promise<void> {
  const [mine, least] = (await measure([ours, theirs])) as [Latencies, Latencies];
  const ratio = mine.median / least.median;
  const verdict = bar === undefined ? "" : `, at most ${bar}: ${ratio <= bar ? "met" : "NOT MET"}`;
  const show = ({ median, p99 }: Latencies) => `median ${median.toFixed(2)} ms, p99 ${p99.toFixed(1)} ms`;
  console.log(
    `${name}\n  ours\n                    ${show(mine)}\n  ${other}\n                    ${show(least)}\n  ratio of medians  ${ratio.toFixed(2)}${verdict}\n`,
  );
}

function target({ port }: Runtime, path: string, more: Record<string, string> = {}): Target {
  let count = 0;
  const form = () => {
    const from = `+569${String(10_000_000 + (count++ % 80_000_000))}`;
    const parties = { accountSid: ACCOUNT.ACCOUNT_SID, callSid: newSid("CA"), from, to: "+56228409179" };
    return { ...callParameters(parties), ...more };
  };
  return { url: `http://127.0.0.1:${port}${path}`, form };
}

function post({ url, form }: Target): Promise<Response> {
  return fetch(url, { method: "POST", body: new URLSearchParams(form()) });
}

/** The product and what it is compared with, in one folder, so that one server serves both. */
async function buildBoth(): Promise<string> {
  const folder = await mkdtemp(join(PROJECT, ".deriva-bench-"));
  await buildProject(await loadConfig(), folder);
  await build({
    entryPoints: ["constant", "insert-and-post", "post"].map((name) =>
      join(PROJECT, `bench/functions/${name}.ts`),
    ),
    outdir: join(folder, "functions"),
    ...{ bundle: true, platform: "node", format: "cjs", target: "node20", minify: true, logLevel: "warning" },
    external: ["twilio", "axios", "pg-native"],
  });
  return folder;
}

async function startServices(): Promise<{ url: string; stop(): void }> {
  const child = spawn(process.execPath, ["--import", "tsx", join(PROJECT, "bench/run-services.ts")], {
    cwd: PROJECT,
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const [text] = (await new Promise<Buffer[]>((resolve) =>
    child.stdout?.once("data", (data) => resolve([data])),
  )) as [Buffer];
  return { url: text.toString().trim().replace("services at ", ""), stop: () => void child.kill() };
}

async function createBenchTable(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(
    "create table bench (id bigint generated always as identity primary key, call_sid text)",
  );
  await client.end();
}

function printBundles(folder: string): void {
  const own = bundleFigures(folder).filter(
    ({ name }) => !["/constant", "/insert-and-post", "/post"].includes(name),
  );
  console.log("function            size      gzipped   to load after twilio");
  for (const { name, kilobytes, gzipped, load } of own) {
    const bar = name === "/ivr" ? `, at most 15 ms: ${load <= 15 ? "met" : "NOT MET"}` : "";
    console.log(
      `${name.padEnd(18)}${kilobytes.toFixed(0).padStart(5)} kB  ${gzipped.toFixed(0).padStart(6)} kB   ${load.toFixed(1).padStart(6)} ms${bar}`,
    );
  }
}
