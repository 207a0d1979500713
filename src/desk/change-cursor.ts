import { createHash } from "node:crypto";
import type { Member } from "./member";

/** What a page has seen: everything that this snapshot of the database saw. */
export interface ChangeCursor {
  /** The database as it ran then; transactions of another are counted anew. */
  readonly epoch: string;
  /** The database's time then, in ms since 1970. */
  readonly at: number;
  /** A `pg_snapshot`: the oldest transaction that had not ended, the first that had not begun, and those between that ran. */
  readonly snapshot: string;
  /** The member as the session showed them. */
  readonly member?: string;
}

/** No snapshot is longer: it names one transaction for each connection of the database that was writing. In characters. */
const LONGEST = 16_000;

export function writeChangeCursor({ epoch, at, snapshot, member = "" }: ChangeCursor): string {
  return Buffer.from([epoch, at, snapshot, member].join("|")).toString("base64url");
}

/** Reads a cursor as it comes from a page; nothing for what is none of ours, or what PostgreSQL would not take. */
export function readChangeCursor(text: string): ChangeCursor | undefined {
  if (text.length > LONGEST) return undefined;
  const parts = Buffer.from(text, "base64url").toString("latin1").split("|");
  const [epoch = "", at = "", snapshot = "", member = ""] = parts;
  const fits =
    parts.length === 4 &&
    /^[0-9a-f]{12}$/.test(epoch) &&
    /^\d{1,15}$/.test(at) &&
    /^(?:[0-9a-f]{12})?$/.test(member) &&
    isSnapshot(snapshot);
  if (!fits) return undefined;
  return { epoch, at: Number(at), snapshot, ...(member !== "" && { member }) };
}

const LATEST = 2n ** 63n - 1n;

function isSnapshot(text: string): boolean {
  if (!/^\d{1,19}:\d{1,19}:(?:\d{1,19}(?:,\d{1,19})*)?$/.test(text)) return false;
  const [oldest = 0n, next = 0n, ...running] = text.split(/[:,]/).filter(Boolean).map(BigInt);
  if (oldest < 1n || next < oldest || next > LATEST) return false;
  return running.every((one, place) => one >= (running[place - 1] ?? oldest - 1n) + 1n && one < next);
}

/** Changes when what the session shows of a member does: whose tickets they see, or who they are and whether they are there. */
export function memberMark(member: Omit<Member, "csrf">): string {
  const { available, capacity, teams, role, name, language } = member;
  return `${markOf([role, teams])}${markOf([available, capacity, name, language ?? null])}`;
}

/** Whether two marks are of a member who sees the same tickets. */
export function seesTheSame(one: string, other: string): boolean {
  return one.slice(0, MARK) === other.slice(0, MARK);
}

const MARK = 6;

function markOf(shown: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(shown)).digest("hex").slice(0, MARK);
}
