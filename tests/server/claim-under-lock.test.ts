import { Client } from "pg";
import { request, useKept } from "../database/kept";

// Only a real server: the embedded database is one session, which locks nobody out.
const kept = useKept();

test("a claim does not wait for a lock longer than a caller can, and leaves nothing behind", async () => {
  const store = kept.store();
  const wanted = request();
  const before = await kept.counts();
  const other = new Client({ connectionString: kept.url });
  await other.connect();
  try {
    await other.query("begin; lock table deriva.ticket");
    await expect(store.claim(wanted)).rejects.toThrow(/lock timeout/);
    await other.query("rollback");
    expect(await store.stateOf(wanted.claim)).toBeUndefined();
    expect(await kept.counts()).toEqual(before);
    expect(await store.claim(wanted)).toMatchObject({ kind: "claimed" });
  } finally {
    await other.end();
  }
});
