import { Pool } from "pg";

export interface Database {
  /** Runs one statement, which is one transaction. @throws what PostgreSQL or the network says, in time. */
  query<Row>(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  close(): Promise<void>;
}

export interface DatabaseLimits {
  /** Connections of one instance; a pooler multiplies them by the number of instances. */
  readonly connections: number;
  /** To get a connection, in ms. */
  readonly connect: number;
  /** To run a statement, in ms. */
  readonly query: number;
}

const LIMITS: DatabaseLimits = { connections: 4, connect: 2_000, query: 2_500 };

/**
 * Opens a small pool that works through a transaction-mode pooler: no named statements, no session settings.
 * Connects on first use.
 */
export function openDatabase(url: string, limits: DatabaseLimits = LIMITS): Database {
  const pool = new Pool({
    connectionString: url,
    max: limits.connections,
    connectionTimeoutMillis: limits.connect,
    query_timeout: limits.query,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    maxLifetimeSeconds: 600,
    allowExitOnIdle: true,
  });
  // A connection that breaks while idle is replaced at the next query; unheard, it would end the process.
  pool.on("error", () => {});

  return {
    async query<Row>(sql: string, values: readonly unknown[] = []) {
      const { rows } = await pool.query(sql, [...values]);
      return rows as Row[];
    },
    close: () => pool.end(),
  };
}
