import type { Language } from "../../contact/language";
import type { Member } from "../../desk/member";
import { LONGEST_IDLE, LONGEST_SESSION, type SessionStore } from "../../desk/session";
import type { Database } from "./database";

/** Sessions in PostgreSQL. */
export function sessionStore(database: Database): SessionStore {
  return {
    async find(hash, watched = false) {
      const [row] = await database.query<Row>(FIND, [hash, `${LONGEST_IDLE} ms`]);
      if (row === undefined) return undefined;
      const { language, stale, ...member } = row;
      // Not at every poll: when it was used is known to the minute.
      if (stale && !watched)
        await database.query("update deriva.session set used_at = now() where hash = $1", [hash]);
      return { ...member, ...(language !== null && { language }) };
    },
    async begin(hash, agent, { instead, checked } = {}) {
      const values = [hash, agent, `${LONGEST_SESSION} ms`, instead ?? null, checked ?? null];
      return (await database.query(BEGIN, values)).length > 0;
    },
    async end(hash) {
      await database.query("delete from deriva.session where hash = $1", [hash]);
    },
    async endAll(agent, but) {
      await database.query(
        "delete from deriva.session where agent_id = $1 and ($2::bytea is null or hash <> $2)",
        [agent, but ?? null],
      );
    },
  };
}

interface Row extends Omit<Member, "csrf" | "language"> {
  readonly language: Language | null;
  readonly stale: boolean;
}

/** Under the account's lock: who changes a password, and then ends its sessions, finds this one or keeps it from beginning. */
const BEGIN = `
with ended as (delete from deriva.session where hash = $4), account as (
  select a.id from deriva.agent a
  where a.id = $2 and a.email is not null and a.disabled_at is null and ($5::text is null or a.password = $5)
  for no key update
)
insert into deriva.session (hash, agent_id, ends_at) select $1, id, now() + $3::interval from account returning agent_id`;

const FIND = `
select a.id::text, a.name, a.email, a.role, a.language, a.available, a.capacity, s.ends_at as "endsAt",
       array(select m.team_id from deriva.agent_team m where m.agent_id = a.id order by 1) as teams,
       s.used_at < now() - interval '1 minute' as stale
from deriva.session s join deriva.agent a on a.id = s.agent_id
where s.hash = $1 and s.ends_at > now() and s.used_at > now() - $2::interval and a.disabled_at is null`;
