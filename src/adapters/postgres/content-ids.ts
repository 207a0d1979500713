import type { ContentIds } from "../../deflection/text-message";
import type { Database } from "./database";

/** Ids of quick replies and lists in PostgreSQL. */
export function contentIds(database: Database): ContentIds {
  return {
    async find(hash) {
      const [row] = await database.query<{ sid: string }>("select sid from deriva.content where hash = $1", [
        hash,
      ]);
      return row?.sid;
    },
    async keep(hash, id) {
      await database.query(
        "insert into deriva.content (hash, sid) values ($1, $2) on conflict (hash) do nothing",
        [hash, id],
      );
    },
  };
}
