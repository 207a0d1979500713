import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { Client } from "pg";
import { PROJECT } from "../../scripts/build/project";
import { migrate } from "../../src/adapters/postgres/migrate";
import { startDatabase, type TestDatabase } from "../support/database";

const FOLDER = join(PROJECT, "migrations");

let database: TestDatabase;

beforeAll(async () => {
  database = await startDatabase();
});

afterAll(() => database?.stop());

test("several at the same time apply each migration once, and once more changes nothing", async () => {
  const files = (await readdir(FOLDER)).sort();
  const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(database.url, FOLDER)));
  expect(applied.flat().sort()).toEqual(files);
  expect(await migrate(database.url, FOLDER)).toEqual([]);
});

test("what happened cannot be rewritten", async () => {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    await client.query("insert into deriva.event (kind) values ('deflection_requested')");
    await expect(client.query("update deriva.event set kind = 'x'")).rejects.toThrow(/append-only/);
    await expect(client.query("delete from deriva.event")).rejects.toThrow(/append-only/);
  } finally {
    await client.end();
  }
});
