import { Client } from "pg";
import { startChild } from "./child";

export interface TestDatabase {
  readonly url: string;
  stop(): Promise<unknown>;
}

/** A PostgreSQL of this test's own: the embedded one, or a real server in the `postgres` project. */
export async function startDatabase(): Promise<TestDatabase> {
  const variables = { TEST_DATABASE: process.env.TEST_DATABASE ?? "embedded" };
  const child = startChild("tests/support/run-database.ts", variables);
  const [, url = ""] = await child.line(/database at (\S+)/);
  return { url, stop: child.stop };
}

/** Looks into a database, or moves its time. */
export async function withRows<Result>(
  { url }: TestDatabase,
  work: (rows: Client) => Promise<Result>,
): Promise<Result> {
  const rows = new Client({ connectionString: url });
  await rows.connect();
  try {
    return await work(rows);
  } finally {
    await rows.end();
  }
}
