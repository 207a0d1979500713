import { TRIES, type TryStore } from "../../desk/tries";
import type { Database } from "./database";

/** Failed sign-ins in PostgreSQL. See migrations/0014_sign_in.sql. */
export function tryStore(database: Database): TryStore {
  return {
    async begin(account, known) {
      const [row] = await database.query<{ id: string | null; wait: number }>(
        "select try_id::text as id, wait from deriva.try_sign_in($1, $2, $3, $4, $5, $6, $7)",
        [
          account,
          known,
          TRIES.free,
          `${TRIES.firstWait} ms`,
          `${TRIES.longestWait} ms`,
          `${TRIES.memory} ms`,
          TRIES.inAll,
        ],
      );
      if (row === undefined) throw new Error("a try was neither counted nor refused");
      return row.id === null ? { wait: row.wait } : { id: row.id };
    },
    async succeed(account) {
      await database.query("delete from deriva.failed_sign_in where account = $1", [account]);
    },
  };
}
