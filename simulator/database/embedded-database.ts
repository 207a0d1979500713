import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";
import { devDependencies } from "../../package.json";
import { PROJECT } from "../../scripts/build/project";
import { Unfit } from "../../scripts/build/unfit";
import { lockFolder } from "./lock-folder";

export interface EmbeddedDatabase {
  readonly url: string;
  stop(): Promise<void>;
}

/** Each function's bundle keeps a small pool of its own. */
const CONNECTIONS = 96;

/**
 * Starts PostgreSQL inside this process, on a loopback port, with its data in a folder or, for "memory", nowhere.
 * @throws Unfit when the folder cannot be used, or another process uses it.
 */
export async function startEmbeddedDatabase(folder: string): Promise<EmbeddedDatabase> {
  const unlock = folder === "memory" ? async () => {} : await lockFolder(folder);
  const database = await (folder === "memory" ? inMemory() : PGlite.create(folder)).catch(async (fault) => {
    await unlock();
    throw new Unfit(`DERIVA_DATA: there is no usable database in ${folder}: ${fault}`);
  });
  const server = new PGLiteSocketServer({
    db: database,
    host: "127.0.0.1",
    port: 0,
    maxConnections: CONNECTIONS,
  });
  const listening = new Promise<number>((resolve) => {
    server.addEventListener("listening", (event) =>
      resolve((event as CustomEvent<{ port: number }>).detail.port),
    );
  });
  await server.start();
  const port = await listening;
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres?sslmode=disable`,
    async stop() {
      await server.stop();
      await database.close();
      await unlock();
    },
  };
}

const EMPTY = join(PROJECT, ".deriva", `empty-database-${devDependencies["@electric-sql/pglite"]}.tar`);

/** An empty database takes seconds to make, and a second to copy. */
async function inMemory(): Promise<PGlite> {
  const empty = await readFile(EMPTY).catch(() => undefined);
  if (empty !== undefined) return PGlite.create({ loadDataDir: new Blob([empty]) });
  const database = await PGlite.create();
  const dump = await database.dumpDataDir("none");
  await mkdir(dirname(EMPTY), { recursive: true });
  // Whole or not at all, for whoever reads it at this moment.
  const written = `${EMPTY}.${randomUUID()}`;
  await writeFile(written, Buffer.from(await dump.arrayBuffer()));
  await rename(written, EMPTY);
  return database;
}
