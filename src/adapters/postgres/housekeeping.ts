import { LONGEST_IDLE } from "../../desk/session";
import { TRIES } from "../../desk/tries";
import type { Database } from "./database";

/** Age in seconds of the message that has been due the longest; nothing while none is. */
export async function oldestDue(database: Database): Promise<number | undefined> {
  const [row] = await database.query<{ seconds: number | null }>("select deriva.oldest_due() as seconds");
  return row?.seconds === null || row === undefined ? undefined : Math.round(row.seconds);
}

/** How many texts one tick finds that wait for nobody any more. */
const MOST_FORGOTTEN = 1_000;

/** Makes texts due that would wait for ever: those before them ended at the same moment, and neither saw the other. */
export async function releaseForgotten(database: Database): Promise<void> {
  await database.query("select deriva.release_forgotten($1)", [MOST_FORGOTTEN]);
}

/** Forgets counters of past days, reports of messages that never were ours, and answers that waited too long. Cheap: little is ever due. */
export async function forgetOld(database: Database): Promise<void> {
  await database.query(`
    with counters as (delete from deriva.counter where day < (now() at time zone 'utc')::date - 1)
    delete from deriva.early_report where created_at < now() - interval '2 days'`);
  await database.query("select deriva.give_up_parked(100)");
  await forgetEnded(database);
}

/**
 * Forgets sessions and invitations that are over and sign-ins that failed long ago; gives back tickets that were given to
 * somebody at the moment when their account was closed.
 */
async function forgetEnded(database: Database): Promise<void> {
  await database.query(
    `with sessions as (delete from deriva.session where ends_at < now() or used_at < now() - $1::interval),
       invitations as (delete from deriva.invitation where ends_at < now())
     delete from deriva.failed_sign_in where at < now() - $2::interval`,
    [`${LONGEST_IDLE} ms`, `${TRIES.memory} ms`],
  );
  await database.query("select deriva.release_of_closed()");
}
