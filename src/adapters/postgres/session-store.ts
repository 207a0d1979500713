import type { Language } from "../../contact/language";
import type { Member } from "../../desk/member";
import { LONGEST_IDLE, LONGEST_SESSION, type SessionStore } from "../../desk/session";
import type { Database } from "./database";

/** Sessions in PostgreSQL. */
export function sessionStore(database: Database): SessionStore {
  return {
    async find(hash) {
      const [row] = await database.query<Row>(FIND, [hash, `${LONGEST_IDLE} ms`]);
      if (row === undefined) return undefined;
      const { language, stale, ...member } = row;
      // Not at every poll: when it was used is known to the minute.
      if (stale) await database.query("update deriva.session set used_at = now() where hash = $1", [hash]);
      return { ...member, ...(language !== null && { language }) };
    },
    async begin(hash, agent) {
      await database.query(
        "insert into deriva.session (hash, agent_id, ends_at) values ($1, $2, now() + $3::interval)",
        [hash, agent, `${LONGEST_SESSION} ms`],
      );
    },
    async end(hash) {
      await database.query("delete from deriva.session where hash = $1", [hash]);
    },
    async endAll(agent) {
      await database.query("delete from deriva.session where agent_id = $1", [agent]);
    },
  };
}

interface Row extends Omit<Member, "csrf" | "language"> {
  readonly language: Language | null;
  readonly stale: boolean;
}

const FIND = `
select a.id::text, a.name, a.email, a.role, a.language, a.available, a.capacity, s.ends_at as "endsAt",
       array(select m.team_id from deriva.agent_team m where m.agent_id = a.id order by 1) as teams,
       s.used_at < now() - interval '1 minute' as stale
from deriva.session s join deriva.agent a on a.id = s.agent_id
where s.hash = $1 and s.ends_at > now() and s.used_at > now() - $2::interval and a.disabled_at is null`;
