import { INVITATION_LASTS } from "../../desk/invitation";
import { LONGEST_IDLE } from "../../desk/session";
import type { User, UserFault, UserStore } from "../../desk/users";
import type { Database } from "./database";

/** Accounts as an admin sees them, in PostgreSQL. See migrations/0014_sign_in.sql. */
export function userStore(database: Database): UserStore {
  const faultOf = async (sql: string, values: readonly unknown[]) => {
    const [row] = await database.query<{ fault: UserFault | null }>(`select ${sql} as fault`, values);
    return row?.fault ?? undefined;
  };
  return {
    async list() {
      const rows = await database.query<Row>(LIST, [`${LONGEST_IDLE} ms`]);
      return rows.map(userOf);
    },
    async invite({ name, email, role, teams, capacity, again, by }, hash) {
      const [row] = await database.query<{ account: string | null; fault: UserFault | null }>(
        "select account::text, fault from deriva.invite($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        [
          name,
          email ?? null,
          role ?? null,
          teams ?? null,
          capacity ?? null,
          again,
          by ?? null,
          hash,
          `${INVITATION_LASTS} ms`,
        ],
      );
      return row?.account == null ? { fault: row?.fault ?? "unknown" } : { id: row.account };
    },
    change: (id, { role, teams, capacity, name }) =>
      faultOf("deriva.change_account($1, $2, $3, $4, $5)", [
        id,
        role ?? null,
        teams ?? null,
        capacity ?? null,
        name ?? null,
      ]),
    async disable(id) {
      const fault = await faultOf("deriva.close_account($1)", [id]);
      // In a statement of its own: what was given to them while they were closed is seen, too.
      if (fault === undefined) await database.query("select deriva.release_of_closed()");
      return fault;
    },
    async enable(id) {
      const rows = await database.query(
        "update deriva.agent set disabled_at = null where id = $1 returning id",
        [id],
      );
      return rows.length > 0 ? undefined : "unknown";
    },
  };
}

const LIST = `
select a.id::text, a.name, a.email, a.role, a.language, a.available, a.capacity,
       array(select m.team_id from deriva.agent_team m where m.agent_id = a.id order by 1) as teams,
       a.disabled_at is not null as disabled, a.password is not null or a.subject is not null as "hasAccount",
       i.ends_at as "invitedUntil", s.seen_at as "seenAt", coalesce(s.sessions, 0) as sessions
from deriva.agent a
left join deriva.invitation i on i.agent_id = a.id and i.ends_at > now()
left join (
  select agent_id, max(used_at) as seen_at,
         count(*) filter (where ends_at > now() and used_at > now() - $1::interval)::integer as sessions
  from deriva.session group by agent_id) s on s.agent_id = a.id
order by a.name`;

interface Row extends Omit<User, "email" | "language" | "invitedUntil" | "seenAt"> {
  readonly email: string | null;
  readonly language: User["language"] | null;
  readonly invitedUntil: Date | null;
  readonly seenAt: Date | null;
}

function userOf({ email, language, invitedUntil, seenAt, ...row }: Row): User {
  return {
    ...row,
    ...(email !== null && { email }),
    ...(language != null && { language }),
    ...(invitedUntil !== null && { invitedUntil }),
    ...(seenAt !== null && { seenAt }),
  };
}
