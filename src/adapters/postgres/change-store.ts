import { type ChangeCursor, memberMark, seesTheSame, writeChangeCursor } from "../../desk/change-cursor";
import type { ChangeStore, Presence } from "../../desk/changes";
import type { Member } from "../../desk/member";
import type { Database } from "./database";

/** Where a page begins that has seen everything up to now, and this member as they are. */
export async function currentCursor(database: Database, member?: Omit<Member, "csrf">): Promise<string> {
  const [row] = await database.query<CursorRow>(CURSOR);
  if (row === undefined) throw new Error("the database told no snapshot");
  const { epoch, at, snapshot } = row;
  return writeChangeCursor({
    ...{ epoch, at: Number(at), snapshot },
    ...(member !== undefined && { member: memberMark(member) }),
  });
}

interface CursorRow {
  readonly epoch: string;
  readonly at: string;
  readonly snapshot: string;
}

const CURSOR = `
select deriva.change_epoch() as epoch, deriva.ms(clock_timestamp()) as at, pg_current_snapshot()::text as snapshot`;

/** More tickets than this are not told one by one. */
const MOST_TOLD = 200;

/** Changes of the desk's tickets, and who is there, in PostgreSQL. */
export function changeStore(database: Database): ChangeStore {
  return {
    current: (member) => currentCursor(database, member),
    async poll({ cursor, member, teams, open, writing }) {
      const [row] = await database.query<{ told: ToldRow }>(POLL, [
        ...[cursor.snapshot, member.id, teams ?? null, open ?? null, writing, MOST_TOLD],
      ]);
      if (row === undefined) throw new Error("the database told nothing");
      const { told } = row;
      const mark = memberMark(member);
      const isKnown =
        told.epoch === cursor.epoch && told.at - cursor.at < LONGEST_AGE && told.at >= cursor.at;
      return {
        cursor: writeChangeCursor({ ...told, member: mark }),
        // Who sees other tickets than before has not seen theirs.
        reset: !isKnown || told.more || !seesTheSame(cursor.member ?? mark, mark),
        changed: told.changed,
        gone: told.gone,
        others: told.others,
        chores: told.chores,
      };
    },
    async forget() {
      await database.query("select deriva.forget_changes($1)", [MOST_FORGOTTEN]);
    },
    async wakeDue() {
      await database.query("select deriva.wake_due($1)", [MOST_WOKEN]);
    },
    async indexSearch(most) {
      await database.query("select deriva.index_search($1, false)", [most]);
    },
  };
}

/** Changes are kept for an hour, in ms; transactions that take longer than what is between are not the desk's. */
const LONGEST_AGE = 55 * 60_000;
const MOST_FORGOTTEN = 5_000;
const MOST_WOKEN = 100;

interface ToldRow extends ChangeCursor {
  readonly changed: readonly string[];
  readonly gone: readonly string[];
  readonly more: boolean;
  readonly others: readonly Presence[];
  readonly chores: boolean;
}

const POLL = "select deriva.poll($1::pg_snapshot, $2::bigint, $3::integer[], $4::bigint, $5, $6) as told";
