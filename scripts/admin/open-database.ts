import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { startEmbeddedDatabase } from "../../simulator/database/embedded-database";
import { type Database, openDatabase } from "../../src/adapters/postgres/database";
import { migrate } from "../../src/adapters/postgres/migrate";
import { loadEnvironment } from "../build/load-environment";
import { PROJECT } from "../build/project";
import { Unfit } from "../build/unfit";

/** An admin at a terminal has more patience than a caller. In ms. */
const PATIENCE = { connections: 1, connect: 10_000, query: 60_000 };

/**
 * Does something with the database that the product uses: the one at DATABASE_URL, that of the `npm start` which runs
 * at PORT, or the embedded one in DERIVA_DATA while nothing runs.
 * @throws Unfit when there is none.
 */
export async function withDatabase<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
  const { url, stop } = await findDatabase();
  const database = openDatabase(url, PATIENCE);
  try {
    return await work(database);
  } catch (fault) {
    const { code, message } = fault as { code?: string; message?: string };
    if (code === "42P01" || code === "3F000" || code === "42883") {
      throw new Unfit("the database is not up to date; run: npm run migrate");
    }
    if (code === undefined && !(fault instanceof Unfit)) throw fault;
    throw fault instanceof Unfit ? fault : new Unfit(`the database does not do: ${message ?? code}`);
  } finally {
    await database.close();
    await stop();
  }
}

interface Found {
  readonly url: string;
  stop(): Promise<void>;
}

async function findDatabase(): Promise<Found> {
  const { DATABASE_URL, PORT, DERIVA_DATA } = loadEnvironment();
  const stop = async () => {};
  if (DATABASE_URL) return { url: DATABASE_URL, stop };
  const running = await fetch(`http://127.0.0.1:${PORT || 3000}/.simulator`)
    .then((answer) => answer.json() as Promise<{ databaseUrl?: string }>)
    .catch(() => undefined);
  if (running?.databaseUrl !== undefined) return { url: running.databaseUrl, stop };

  const folder = resolve(PROJECT, DERIVA_DATA || ".deriva", "postgres");
  if (DERIVA_DATA === "memory" || !existsSync(folder)) {
    throw new Unfit("there is no database: set DATABASE_URL, or run npm start");
  }
  const embedded = await startEmbeddedDatabase(folder);
  await migrate(embedded.url, join(PROJECT, "migrations"));
  return embedded;
}
