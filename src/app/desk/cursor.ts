import type { Database } from "../../adapters/postgres/database";
import type { Member } from "../../desk/member";

/** Where a page that loads now begins to ask for changes. */
export async function currentCursorOf(database: Database, member: Member): Promise<string> {
  const { currentCursor } = await import("../../adapters/postgres/change-store");
  return currentCursor(database, member);
}
