import type { Account, AccountStore } from "../../desk/account";
import type { Role } from "../../desk/member";
import type { Database } from "./database";

/** Accounts in PostgreSQL. */
export function accountStore(database: Database): AccountStore {
  const find = async (where: string, value: string) => {
    const [row] = await database.query<Row>(`${ACCOUNTS} and ${where}`, [value]);
    return row && accountOf(row);
  };
  return {
    byEmail: (email) => find("a.email = $1", email),
    byId: (id) => find("a.id = $1", id),
    async setPassword(id, hash, instead) {
      const rows = await database.query(
        "update deriva.agent set password = $2 where id = $1 and password = $3 returning id",
        [id, hash, instead],
      );
      return rows.length > 0;
    },
    async setSubject(id, subject) {
      const rows = await database.query(
        `update deriva.agent a set subject = $2
         where a.id = $1 and not exists (select from deriva.agent o where o.subject = $2 and o.id <> a.id)
         returning a.id`,
        [id, subject],
      );
      return rows.length > 0;
    },
  };
}

const ACCOUNTS = `
select a.id::text, a.name, a.email, a.role, a.password, a.subject
from deriva.agent a where a.email is not null and a.disabled_at is null`;

interface Row {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly password: string | null;
  readonly subject: string | null;
}

export function accountOf({ password, subject, ...row }: Row): Account {
  return { ...row, ...(password !== null && { password }), ...(subject !== null && { subject }) };
}
