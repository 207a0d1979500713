import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { cpus } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { Client } from "pg";
import { newSid } from "../simulator/account";
import { startPgBouncer } from "../simulator/database/pgbouncer";
import { startPostgresServer } from "../simulator/database/postgres-server";
import { freePort } from "../simulator/ports";
import { startStack } from "../simulator/stack";
import { addApiKey } from "../src/adapters/postgres/api-keys";
import { openDatabase } from "../src/adapters/postgres/database";
import type { Config, LoadedConfig } from "../src/config/config";
import { buildProject } from "./build/build-project";
import { failPlainly } from "./build/fail-plainly";
import { loadConfig } from "./build/load-config";
import { PROJECT } from "./build/project";
import { Unfit } from "./build/unfit";

// Many deflections at once while everything goes wrong in turn, on a real PostgreSQL behind PgBouncer in transaction
// mode. In the end nothing is lost and nothing was sent twice, or this exits with 1.

const USAGE = `npm run soak -- [--deflections 10000] [--concurrency 30] [--share 0.1]

Needs Debian's pgbouncer. --share is the chance of each kind of fault.`;

failPlainly(async () => {
  const { deflections, concurrency, share } = readArguments();
  const parts: (() => Promise<unknown>)[] = [];
  try {
    const database = await startPostgresServer();
    parts.push(database.stop);
    const pooler = await startPgBouncer(database.url);
    parts.push(pooler.stop);
    await mkdir(join(PROJECT, ".deriva/builds"), { recursive: true });
    const folder = await mkdtemp(join(PROJECT, ".deriva/builds/soak-"));
    parts.push(() => rm(folder, { recursive: true, force: true }));
    const config = withoutLimits(await loadConfig());
    await buildProject(config, folder);
    const stack = await startStack({
      ...{ config, folder, port: await freePort(), apiKey: FIRST_KEY, desk: "builtin", dataFolder: "memory" },
      account: { accountSid: newSid("AC"), authToken: "soak" },
      variables: {},
      ticking: true,
      demo: false,
      databaseUrl: pooler.url,
      onLog: () => {},
    });
    parts.push(stack.stop);

    const ask = asker();
    await ask("PUT", `${stack.pageUrl}/api/faults/chances`, chances(share));
    console.log(
      `${deflections} deflections, ${concurrency} at a time, each kind of fault ${share * 100} %; PostgreSQL behind PgBouncer (transaction mode); ${cpus().length} cores`,
    );
    const key = await addKey(pooler.url);
    const began = Date.now();
    const answers = await deflectAll({ url: stack.publicUrl, key }, deflections, concurrency);
    const accepted = (Date.now() - began) / 1_000;
    await settle(stack.publicUrl, database.url);
    console.log(
      `accepted in ${accepted.toFixed(0)} s (${(deflections / accepted).toFixed(0)} a second), all settled after ${((Date.now() - began) / 1_000).toFixed(0)} s`,
    );
    console.log("answers of POST /deflections:", JSON.stringify(answers));
    const faults = (await ask("GET", `${stack.pageUrl}/api/faults`)) as { counts: object };
    console.log("faults of the simulated Twilio:", JSON.stringify(faults.counts));
    const faulty = await verify(database.url, stack.pageUrl, deflections);
    process.exitCode = faulty ? 1 : 0;
  } finally {
    for (const stop of parts.reverse()) await stop().catch(() => {});
  }
});

const FIRST_KEY = "soak-key";

interface Service {
  readonly url: string;
  readonly key: string;
}

/** The first key's rate would be all that is measured. */
async function addKey(databaseUrl: string): Promise<string> {
  const database = openDatabase(databaseUrl);
  const key = await addApiKey(database, { name: "soak", perMinute: 1_000_000 });
  await database.close();
  if (key === undefined) throw new Unfit("there is a key of that name");
  return key;
}

/** Limits would refuse what is to be counted here. */
function withoutLimits(config: LoadedConfig): LoadedConfig {
  const free = { perHour: 1_000_000, perDay: 1_000_000 };
  const names = Object.keys(config.limits) as (keyof Config["limits"])[];
  return {
    ...config,
    limits: Object.fromEntries(names.map((name) => [name, free])) as {
      [N in keyof Config["limits"]]: typeof free;
    },
  };
}

function chances(share: number): object {
  const request = {
    status429: share,
    status500: share,
    reset: share,
    silentAfterAccepting: share,
    delay: share,
  };
  const report = { lateReport: share, doubledReport: share, lostReport: share, reorderedReports: share };
  return { ...request, ...report, delayMs: [50, 1_000], lateMs: [500, 3_000], seed: 20_261_125 };
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        deflections: { type: "string", default: "10000" },
        concurrency: { type: "string", default: "30" },
        share: { type: "string", default: "0.1" },
      },
    });
    const numbers = {
      deflections: Number(values.deflections),
      concurrency: Number(values.concurrency),
      share: Number(values.share),
    };
    if (
      !(numbers.deflections >= 1 && numbers.concurrency >= 1 && numbers.share >= 0 && numbers.share <= 0.2)
    ) {
      throw new Error("numbers from 1, and a share from 0 to 0.2");
    }
    return numbers;
  } catch (fault) {
    throw new Unfit(`${(fault as Error).message}\n\n${USAGE}`);
  }
}

const recipient = (index: number) => `+569${String(40_000_000 + index)}`;

/** Asks for each deflection until it is taken, as a careful IVR does: with the same key. Counts the answers. */
async function deflectAll(
  service: Service,
  count: number,
  concurrency: number,
): Promise<Record<string, number>> {
  const answers: Record<string, number> = {};
  let next = 0;
  const work = async () => {
    for (let index = next++; index < count; index = next++) {
      for (;;) {
        const status = await post(service, index).catch(() => "no answer");
        answers[status] = (answers[status] ?? 0) + 1;
        if (status === "201") break;
        await setTimeout(200);
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return answers;
}

async function post({ url, key }: Service, index: number): Promise<string> {
  const response = await fetch(`${url}/deflections`, {
    method: "POST",
    headers: {
      Authorization: `Key ${key}`,
      "Content-Type": "application/json",
      "Idempotency-Key": `soak-${index}`,
    },
    body: JSON.stringify({ business_phone: "56976591992", recipient_phone: recipient(index) }),
    signal: AbortSignal.timeout(9_000),
  });
  await response.arrayBuffer();
  return String(response.status);
}

/** Several schedulers at once, as a person in a hurry would have; until nothing waits. */
async function settle(url: string, databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (const end = Date.now() + 20 * 60_000; Date.now() < end; ) {
      const { rows } = await client.query<{ count: string }>(
        "select count(*) from deriva.message where state in ('pending', 'sending', 'unknown')",
      );
      if (rows[0]?.count === "0") return;
      await Promise.all([1, 2, 3].map(() => tick(url)));
      await setTimeout(200);
    }
    throw new Unfit("after 20 minutes something still waits");
  } finally {
    await client.end();
  }
}

function tick(url: string): Promise<unknown> {
  return fetch(`${url}/tick`, { method: "POST", headers: { Authorization: `Key ${FIRST_KEY}` } })
    .then((answer) => answer.arrayBuffer())
    .catch(() => {});
}

/** Counts what came of it, and prints it. Whether anything was lost or sent twice. */
async function verify(databaseUrl: string, pageUrl: string, wanted: number): Promise<boolean> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const one = async (sql: string) => Number(Object.values((await client.query(sql)).rows[0] ?? {})[0]);
  const kept = {
    deflections: await one("select count(*) from deriva.deflection"),
    tickets: await one("select count(*) from deriva.ticket"),
    sent: await one("select count(*) from deriva.message where state = 'sent'"),
    dead: await one("select count(*) from deriva.message where state = 'dead'"),
    attempts: await one("select sum(attempts) from deriva.message"),
  };
  const deliveries = await client.query(
    "select delivery, count(*)::int from deriva.deflection group by 1 order by 2 desc",
  );
  await client.end();
  let [none, once, more] = [0, 0, 0];
  for (let index = 0; index < wanted; index++) {
    const { messages } = (await asker()(
      "GET",
      `${pageUrl}/api/handsets/${encodeURIComponent(recipient(index))}`,
    )) as {
      messages: unknown[];
    };
    if (messages.length === 0) none++;
    else if (messages.length === 1) once++;
    else more++;
  }
  console.log("in the database:", JSON.stringify(kept));
  console.log(
    "deliveries:",
    JSON.stringify(Object.fromEntries(deliveries.rows.map((row) => [row.delivery, row.count]))),
  );
  console.log(`messages at the simulated Twilio: ${once} once, ${none} lost, ${more} twice`);
  const faulty =
    none + more > 0 ||
    kept.deflections !== wanted ||
    kept.tickets !== wanted ||
    kept.sent !== wanted ||
    kept.dead > 0;
  console.log(faulty ? "FAILED: something was lost or sent twice" : "nothing lost, nothing sent twice");
  return faulty;
}

function asker() {
  return async (method: string, url: string, body?: object): Promise<unknown> => {
    const response = await fetch(url, {
      method,
      headers: { "Content-Type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
    return response.status === 204 ? undefined : response.json();
  };
}
