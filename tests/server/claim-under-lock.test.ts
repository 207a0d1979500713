import { join } from "node:path";
import { Client } from "pg";
import { PROJECT } from "../../scripts/build/project";
import { openDatabase } from "../../src/adapters/postgres/database";
import { deflectionStore } from "../../src/adapters/postgres/deflection-store";
import { migrate } from "../../src/adapters/postgres/migrate";
import { requestOf } from "../deflection/fakes";
import { startDatabase } from "../support/database";

// Only a real server: the embedded database is one session, which locks nobody out.
test("a claim does not wait for a lock longer than a caller can, and leaves nothing behind", async () => {
  const server = await startDatabase();
  await migrate(server.url, join(PROJECT, "migrations"));
  const database = openDatabase(server.url);
  const store = deflectionStore(database, { ownTickets: true, reports: true, validity: () => 60_000 });
  const other = new Client({ connectionString: server.url });
  await other.connect();
  try {
    await other.query("begin; lock table deriva.ticket");
    await expect(store.claim(requestOf("call:CA1"))).rejects.toThrow(/lock timeout/);
    await other.query("rollback");
    expect(await store.stateOf("call:CA1")).toBeUndefined();
    expect(await store.claim(requestOf("call:CA1"))).toMatchObject({ kind: "claimed" });
  } finally {
    await other.end();
    await database.close();
    await server.stop();
  }
});
