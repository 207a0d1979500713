import { join } from "node:path";
import { migrate } from "../../src/adapters/postgres/migrate";
import { PROJECT } from "./project";
import { Unfit } from "./unfit";

/** Brings a database up to date; answers what was applied. @throws Unfit when it does not let us in. */
export async function migrateDatabase(url: string): Promise<readonly string[]> {
  try {
    return await migrate(url, join(PROJECT, "migrations"));
  } catch (fault) {
    const { host } = new URL(url);
    const { code, message } = fault as { code?: string; message?: string };
    throw new Unfit(`DATABASE_URL: the database at ${host} does not do: ${message || code || String(fault)}`);
  }
}
