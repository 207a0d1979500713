import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Client } from "pg";

/**
 * Brings a database up to date with the numbered files of a folder, each once, in one transaction. Safe to run
 * twice and by several at the same time: the lock lasts as long as the transaction, so that it holds through
 * a transaction-mode pooler too. Answers the names of what was applied.
 * @throws when the database cannot be reached or a file does not run; nothing of it stays then.
 */
export async function migrate(url: string, folder: string): Promise<readonly string[]> {
  const files = (await readdir(folder)).filter((name) => /^\d{4}_.*\.sql$/.test(name)).sort();
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock(hashtext('deriva.migration'))");
    await client.query(PREPARE);
    const { rows } = await client.query<{ name: string }>("select name from deriva.migration");
    const applied = new Set(rows.map(({ name }) => name));
    const missing = files.filter((name) => !applied.has(name));
    for (const name of missing) {
      await client.query(await readFile(join(folder, name), "utf8"));
      await client.query("insert into deriva.migration (name) values ($1)", [name]);
    }
    await client.query("commit");
    return missing;
  } finally {
    // Ends the transaction, too, when something failed.
    await client.end();
  }
}

const PREPARE = `
create schema if not exists deriva;
create table if not exists deriva.migration (name text primary key, applied_at timestamptz not null default now())`;
