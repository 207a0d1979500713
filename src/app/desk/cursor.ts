import type { Database } from "../../adapters/postgres/database";

/** Where a page that loads now begins to ask for changes. */
export async function currentCursorOf(_database: Database): Promise<string> {
  return "";
}
