import { spawn } from "node:child_process";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { Client } from "pg";
import { Unfit } from "../../scripts/build/unfit";
import { freePort } from "../ports";
import type { EmbeddedDatabase } from "./embedded-database";

/** Starts PgBouncer in transaction mode in front of a PostgreSQL. For soaks. @throws Unfit where it is not installed. */
export async function startPgBouncer(databaseUrl: string): Promise<EmbeddedDatabase> {
  const behind = new URL(databaseUrl);
  const folder = await mkdtemp(join(tmpdir(), "deriva-pgbouncer-"));
  const port = await freePort();
  const file = join(folder, "pgbouncer.ini");
  const database = `host=${behind.hostname} port=${behind.port} user=${behind.username} password=${behind.password}`;
  await writeFile(
    file,
    `[databases]
* = ${database}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = 20
max_client_conn = 500
`,
  );
  await chmod(folder, 0o755);
  const root = process.getuid?.() === 0;
  // As root it runs as the user that PostgreSQL's own server runs as.
  const child = spawn("pgbouncer", [...(root ? ["--user=postgres"] : []), "--quiet", file], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` },
  });
  let fault: Error | undefined;
  child.once("error", () => {
    fault = new Unfit("this needs PgBouncer; on Debian: apt-get install pgbouncer");
  });
  let printed = "";
  child.stderr.on("data", (text) => {
    printed += text;
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  for (let tries = 0; tries < 100; tries++) {
    if (fault !== undefined) throw fault;
    if (child.exitCode !== null) throw new Unfit(`PgBouncer ended:\n${printed}`);
    if (await answers(url)) return { url, stop };
    await setTimeout(50);
  }
  await stop();
  throw new Unfit(`PgBouncer does not answer:\n${printed}`);
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 1_000 });
  try {
    await client.connect();
    await client.query("select 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}
