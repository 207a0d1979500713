import { mkdtemp, rm } from "node:fs/promises";
import { cpus } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { Client } from "pg";
import { measureAnswers } from "../bench/answer-time";
import { compareDesks } from "../bench/compare-desks";
import { measureDecisions } from "../bench/decisions";
import { measureDue } from "../bench/due";
import { bundleFigures } from "../bench/load-time";
import { measureLongConversations } from "../bench/long-conversation";
import { type Latencies, measure, type Target } from "../bench/measure";
import { printFigures } from "../bench/print-figures";
import { startServices } from "../bench/start-services";
import { allAtOnce, requestsPerSecond } from "../bench/throughput";
import { newSid } from "../simulator/account";
import { startPostgresServer } from "../simulator/database/postgres-server";
import { callParameters } from "../simulator/phone/call-parameters";
import { freePort } from "../simulator/ports";
import { type Runtime, startRuntime } from "../simulator/runtime/start-runtime";
import { addApiKey } from "../src/adapters/postgres/api-keys";
import { openDatabase } from "../src/adapters/postgres/database";
import { migrate } from "../src/adapters/postgres/migrate";
import type { Config, LoadedConfig } from "../src/config/config";
import { buildProject } from "./build/build-project";
import { failPlainly } from "./build/fail-plainly";
import { loadConfig } from "./build/load-config";
import { PROJECT } from "./build/project";

// Measures the product beside functions that do the least that could be done, in one run, on one runtime server.

/** All is measured, or what is named: `npm run bench -- whatsapp decisions`. */
const wanted = process.argv.slice(2);
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name);

const ACCOUNT = { ACCOUNT_SID: newSid("AC"), AUTH_TOKEN: "bench" };

failPlainly(async () => {
  const parts: (() => Promise<unknown>)[] = [];
  try {
    console.log(
      `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}; 10 connections, medians of 5 rounds in turns\n`,
    );
    const folder = await buildBoth(await withoutLimits());
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
    if (isWanted("ivr"))
      await compare(
        "/ivr",
        "the same TwiML as a constant",
        1.25,
        target(builtin, "/ivr"),
        target(builtin, "/constant"),
      );
    const pressed = target(builtin, "/handle-input?round=1&wait=1200-1800", { Digits: "1" });
    const least = target(builtin, "/insert-and-post", { Digits: "1" });
    if (isWanted("handle-input"))
      await compare("/handle-input, builtin", "one insert and the same request", 1.5, pressed, least);
    if (isWanted("whatsapp")) await compareAnswers(builtin, services.url);
    if (isWanted("conversations")) await compareConversations(database.url);
    if (isWanted("decisions")) printDecisions(await loadConfig());
    if (isWanted("deflections")) await compareThroughput(builtin, await addKey(database.url));
    if (isWanted("duplicates")) await compareDuplicates(builtin);
    if (isWanted("due")) await printDue(database.url);
    if (isWanted("figures")) await printFigures();
    await builtin.stop();
    if (isWanted("desk")) await compareDesks(serve);
    if (!isWanted("adereso")) return;

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
  printRatio(name, other, bar, mine, least);
}

function printRatio(
  name: string,
  other: string,
  bar: number | undefined,
  mine: Latencies,
  least: Latencies,
): void {
  const ratio = mine.median / least.median;
  const verdict = bar === undefined ? "" : `, at most ${bar}: ${ratio <= bar ? "met" : "NOT MET"}`;
  const show = ({ median, p99 }: Latencies) => `median ${median.toFixed(2)} ms, p99 ${p99.toFixed(1)} ms`;
  console.log(
    `${name}\n  ours\n                    ${show(mine)}\n  ${other}\n                    ${show(least)}\n  ratio of medians  ${ratio.toFixed(2)}${verdict}\n`,
  );
}

/** From a contact's message to its answer at Twilio, beside a function that stores one row and replies. */
async function compareAnswers({ port }: Runtime, servicesUrl: string): Promise<void> {
  const form = (from: string) => ({
    ...{ MessageSid: newSid("SM"), From: `whatsapp:${from}`, To: "whatsapp:+56976591992" },
    ...{ WaId: from.slice(1), Body: "¿Cuál es el horario?", NumMedia: "0", MessageType: "text" },
  });
  const at = (path: string) => ({ url: `http://127.0.0.1:${port}${path}`, form });
  const [mine, least] = await measureAnswers([at("/whatsapp"), at("/insert-and-reply")], servicesUrl);
  if (mine === undefined || least === undefined) return;
  printRatio("/whatsapp, from a message to its answer", "one row and a reply", 2, mine, least);
}

/** Ten messages before, and ten thousand. */
async function compareConversations(databaseUrl: string): Promise<void> {
  const [few = 0, many = 0] = await measureLongConversations(databaseUrl, [10, 10_000]);
  const ratio = many / few;
  console.log(
    `a message is kept and its turn taken\n  of a contact with 10 messages          ${few.toFixed(2)} ms\n  of a contact with 10,000               ${many.toFixed(2)} ms\n  ratio                                 ${ratio.toFixed(2)}, at most 1.3: ${ratio <= 1.3 ? "met" : "NOT MET"}\n`,
  );
}

function printDecisions(config: Config): void {
  const count = 100_000;
  const { turns, findings } = measureDecisions(config, count);
  const each = findings / count;
  console.log(
    `${count} messages are decided about\n  language, words, escalation, turn     ${turns.toFixed(0)} ms, ${(turns / count).toFixed(4)} each\n  of these, escalation                  ${findings.toFixed(0)} ms, ${each.toFixed(4)} each, under 0.1: ${each < 0.1 ? "met" : "NOT MET"}\n`,
  );
}

/** Accepted and handed to Twilio, for any IVR, beside one insert and the same request. */
async function compareThroughput(runtime: Runtime, key: string): Promise<void> {
  let count = 0;
  const work = {
    url: `http://127.0.0.1:${runtime.port}/deflections`,
    headers: { authorization: `Key ${key}`, "content-type": "application/json" },
    body: () => {
      const recipient_phone = `569${String(20_000_000 + count++)}`;
      return JSON.stringify({ business_phone: "56976591992", recipient_phone });
    },
  };
  const least = target(runtime, "/insert-and-post", { Digits: "1" });
  const form = { "content-type": "application/x-www-form-urlencoded" };
  const plain = { url: least.url, headers: form, body: () => new URLSearchParams(least.form()).toString() };
  const [ours = 0, theirs = 0] = await requestsPerSecond([work, plain]);
  console.log(
    `POST /deflections, builtin, 30 connections\n  ours                                  ${ours.toFixed(0)} a second, accepted and delivered\n  one insert and the same request       ${theirs.toFixed(0)} a second\n  ratio                                 ${(ours / theirs).toFixed(2)}\n`,
  );
}

/** A hundred of the same webhook at the same moment, beside a hundred that differ and only insert and send. */
async function compareDuplicates(runtime: Runtime): Promise<void> {
  const ours = target(runtime, "/handle-input?round=1&wait=1200-1800", { Digits: "1" });
  const least = target(runtime, "/insert-and-post", { Digits: "1" });
  const forms = new Map<number, Record<string, string>>();
  const same = await allAtOnce(100, (round) => {
    const form = forms.get(round) ?? ours.form();
    forms.set(round, form);
    return post({ url: ours.url, form: () => form });
  });
  const others = await allAtOnce(100, () => post(least));
  console.log(
    `/handle-input, 100 simultaneous duplicates, until the last is answered\n  ours                                  ${same.toFixed(0)} ms, one message\n  100 inserts and requests              ${others.toFixed(0)} ms\n  ratio                                 ${(same / others).toFixed(2)}\n`,
  );
}

async function printDue(databaseUrl: string): Promise<void> {
  const [few, many] = await measureDue(databaseUrl, [100, 100_000]);
  if (few === undefined || many === undefined) return;
  const more = many.ms - few.ms;
  console.log(
    `a tick takes 10 due messages, half of what waits being a stopped sender's\n  ${few.waiting} waiting                           ${few.ms.toFixed(2)} ms\n  ${many.waiting} waiting                        ${many.ms.toFixed(2)} ms\n  more                                  ${more.toFixed(2)} ms, under 20: ${more < 20 ? "met" : "NOT MET"}\n`,
  );
}

/** The first key's rate would be all that is measured. */
async function addKey(databaseUrl: string): Promise<string> {
  const database = openDatabase(databaseUrl);
  const key = await addApiKey(database, { name: "bench", perMinute: 1_000_000 });
  await database.close();
  if (key === undefined) throw new Error("there is a key of that name");
  return key;
}

/** Limits would refuse what is to be measured. */
async function withoutLimits(): Promise<LoadedConfig> {
  const config = await loadConfig();
  const free = { perHour: 1_000_000_000, perDay: 1_000_000_000 };
  const limits = Object.fromEntries(Object.keys(config.limits).map((name) => [name, free]));
  return { ...config, limits: limits as unknown as Config["limits"] };
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
async function buildBoth(config: LoadedConfig): Promise<string> {
  const folder = await mkdtemp(join(PROJECT, ".deriva-bench-"));
  await buildProject(config, folder);
  await build({
    entryPoints: ["constant", "insert-and-post", "insert-and-reply", "post"].map((name) =>
      join(PROJECT, `bench/functions/${name}.ts`),
    ),
    outdir: join(folder, "functions"),
    ...{ bundle: true, platform: "node", format: "cjs", target: "node20", minify: true, logLevel: "warning" },
    external: ["twilio", "axios", "pg-native"],
  });
  return folder;
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
    ({ name }) => !["/constant", "/insert-and-post", "/insert-and-reply", "/post"].includes(name),
  );
  console.log("function            size      gzipped   to load after twilio");
  for (const { name, kilobytes, gzipped, load } of own) {
    const bar = name === "/ivr" ? `, at most 15 ms: ${load <= 15 ? "met" : "NOT MET"}` : "";
    console.log(
      `${name.padEnd(18)}${kilobytes.toFixed(0).padStart(5)} kB  ${gzipped.toFixed(0).padStart(6)} kB   ${load.toFixed(1).padStart(6)} ms${bar}`,
    );
  }
}
