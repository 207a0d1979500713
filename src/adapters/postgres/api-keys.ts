import { createHash, randomBytes } from "node:crypto";
import type { Database } from "./database";

/** A key of our web services: who has it, what it may do. */
export interface ApiKey {
  readonly name: string;
  /** The senders it may use; absent where it may use all. */
  readonly senders?: readonly string[];
  /** Deflections it may ask for in a minute. */
  readonly perMinute: number;
}

export interface ListedApiKey extends ApiKey {
  readonly createdAt: Date;
  readonly revokedAt?: Date;
}

/** The key with this secret, unless it was revoked. */
export async function findApiKey(database: Database, secret: string): Promise<ApiKey | undefined> {
  const rows = await database.query<KeyRow>(
    "select name, senders, per_minute, created_at, revoked_at from deriva.api_key where hash = $1 and revoked_at is null",
    [hashOf(secret)],
  );
  return rows.map(keyOf)[0];
}

/** Makes a key and answers its secret, which is kept nowhere. Nothing when the name has a key already. */
export async function addApiKey(database: Database, key: ApiKey): Promise<string | undefined> {
  const secret = `dk_${randomBytes(24).toString("base64url")}`;
  const rows = await database.query(
    `insert into deriva.api_key (name, hash, senders, per_minute) values ($1, $2, $3, $4)
     on conflict (name) where revoked_at is null do nothing returning id`,
    [key.name, hashOf(secret), key.senders ?? null, key.perMinute],
  );
  return rows.length > 0 ? secret : undefined;
}

/** Every key there was, the oldest first. */
export async function listApiKeys(database: Database): Promise<readonly ListedApiKey[]> {
  const rows = await database.query<KeyRow>(
    "select name, senders, per_minute, created_at, revoked_at from deriva.api_key order by id",
  );
  return rows.map(keyOf);
}

/** Ends a key at once; whether there was one. */
export async function revokeApiKey(database: Database, name: string): Promise<boolean> {
  const rows = await database.query(
    "update deriva.api_key set revoked_at = now() where name = $1 and revoked_at is null returning id",
    [name],
  );
  return rows.length > 0;
}

/** The secret is random and long, so that a plain hash of it tells nothing and can be looked up. */
function hashOf(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}

interface KeyRow {
  readonly name: string;
  readonly senders: readonly string[] | null;
  readonly per_minute: number;
  readonly created_at: Date;
  readonly revoked_at: Date | null;
}

function keyOf(row: KeyRow): ListedApiKey {
  return {
    name: row.name,
    perMinute: row.per_minute,
    createdAt: row.created_at,
    ...(row.senders !== null && { senders: row.senders }),
    ...(row.revoked_at !== null && { revokedAt: row.revoked_at }),
  };
}
