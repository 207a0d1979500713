import type { Database } from "./database";

/** A sender that sends nothing, or all of them. */
export interface SendStop {
  /** "*" for all. */
  readonly sender: string;
  /** "by hand", or the code by which Twilio says that the account or the sender is broken. */
  readonly reason: string;
  readonly since: Date;
  /** When a message tries whether it works again; absent where only a person starts it. */
  readonly probeAt?: Date;
}

export const ALL_SENDERS = "*";

export const BY_HAND = "by hand";

export async function listStops(database: Database): Promise<readonly SendStop[]> {
  const rows = await database.query<StopRow>(
    "select sender, reason, since, probe_at from deriva.stop order by since",
  );
  return rows.map(({ sender, reason, since, probe_at }) => ({
    ...{ sender, reason, since },
    ...(probe_at !== null && { probeAt: probe_at }),
  }));
}

/** Stops a sender, or all, until somebody starts it. */
export async function stopSends(database: Database, sender: string): Promise<void> {
  await database.query(
    `with stopped as (
       insert into deriva.stop (sender, reason) values ($1, $2)
       on conflict (sender) do update set reason = excluded.reason, probe_at = null
     )
     insert into deriva.event (kind, details) values ('sends_stopped', jsonb_build_object('sender', $1::text))`,
    [sender, BY_HAND],
  );
}

/** Starts a sender, or with "*" everything that is stopped; what waits goes out. */
export async function startSends(database: Database, sender: string): Promise<void> {
  await database.query(
    `with started as (delete from deriva.stop where sender = $1 or $1 = '*')
     insert into deriva.event (kind, details) values ('sends_started', jsonb_build_object('sender', $1::text))`,
    [sender],
  );
}

interface StopRow {
  readonly sender: string;
  readonly reason: string;
  readonly since: Date;
  readonly probe_at: Date | null;
}
