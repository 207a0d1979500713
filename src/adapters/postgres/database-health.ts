import type { Database } from "./database";
import type { SendStop } from "./send-stops";

export interface DatabaseHealth {
  readonly state: "up" | "down" | "not-migrated";
  /** Age in seconds of the message that has been due the longest; absent while none is due. */
  readonly oldestDue?: number;
  readonly stopped: readonly Pick<SendStop, "sender" | "since" | "reason">[];
}

/** Whether the database answers and has the newest migration, and what waits in it. Never throws. */
export async function databaseHealth(database: Database, newestMigration: string): Promise<DatabaseHealth> {
  try {
    const [row] = await database.query<HealthRow>(HEALTH, [newestMigration]);
    if (row === undefined || !row.migrated) return { state: "not-migrated", stopped: [] };
    const stopped = row.stopped.map(({ since, ...stop }) => ({ ...stop, since: new Date(since) }));
    return { state: "up", stopped, ...(row.oldest !== null && { oldestDue: Math.round(row.oldest) }) };
  } catch (fault) {
    // 42P01, 42883 and 3F000: a table, a function or the schema is not there.
    const { code } = fault as { code?: unknown };
    const missing = code === "42P01" || code === "42883" || code === "3F000";
    return { state: missing ? "not-migrated" : "down", stopped: [] };
  }
}

const HEALTH = `
select exists (select from deriva.migration where name = $1) as migrated,
       deriva.oldest_due() as oldest,
       (select coalesce(jsonb_agg(jsonb_build_object('sender', sender, 'since', since, 'reason', reason)), '[]')
        from deriva.stop) as stopped`;

interface HealthRow {
  readonly migrated: boolean;
  readonly oldest: number | null;
  readonly stopped: readonly { readonly sender: string; readonly since: string; readonly reason: string }[];
}
