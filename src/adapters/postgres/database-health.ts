import type { Database } from "./database";

/** Whether the database answers, and whether `npm run migrate` was run on it. Never throws. */
export async function databaseHealth(database: Database): Promise<"up" | "down" | "not-migrated"> {
  try {
    const [row] = await database.query<{ migrated: boolean }>(
      "select to_regclass('deriva.deflection') is not null as migrated",
    );
    return row?.migrated ? "up" : "not-migrated";
  } catch {
    return "down";
  }
}
