import { memberMark, writeChangeCursor } from "../../desk/change-cursor";
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
