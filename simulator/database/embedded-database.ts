import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";

export interface EmbeddedDatabase {
  readonly url: string;
  stop(): Promise<void>;
}

/** Each function's bundle keeps a small pool of its own. */
const CONNECTIONS = 96;

/**
 * Starts PostgreSQL inside this process, on a loopback port, with its data in a folder or, for "memory", nowhere.
 * @throws when the folder cannot be used.
 */
export async function startEmbeddedDatabase(folder: string): Promise<EmbeddedDatabase> {
  if (folder !== "memory") await mkdir(dirname(folder), { recursive: true });
  const database = await PGlite.create(folder === "memory" ? {} : { dataDir: folder });
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
    },
  };
}
