import { PGlite } from "@electric-sql/pglite";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";
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
  const database = await PGlite.create(folder === "memory" ? {} : { dataDir: folder }).catch(
    async (fault) => {
      await unlock();
      throw new Unfit(`DERIVA_DATA: there is no usable database in ${folder}: ${fault}`);
    },
  );
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
