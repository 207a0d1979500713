import type { Database } from "./database";

/** Whether the database answers, and whether it has the newest migration. Never throws. */
export async function databaseHealth(
  database: Database,
  newestMigration: string,
): Promise<"up" | "down" | "not-migrated"> {
  try {
    const [row] = await database.query<{ migrated: boolean }>(
      "select exists (select from deriva.migration where name = $1) as migrated",
      [newestMigration],
    );
    return row?.migrated ? "up" : "not-migrated";
  } catch (fault) {
    // 42P01 and 3F000: the table or its schema is not there.
    const { code } = fault as { code?: unknown };
    return code === "42P01" || code === "3F000" ? "not-migrated" : "down";
  }
}
