import type { Invitation, InvitationStore } from "../../desk/invitation";
import type { Database } from "./database";

/** Invitations in PostgreSQL: by hash, so that who reads the table can use none. */
export function invitationStore(database: Database): InvitationStore {
  return {
    async find(hash) {
      const [row] = await database.query<Invitation>(
        `select a.id::text as agent, a.name, a.email, i.ends_at as "endsAt"
         from deriva.invitation i join deriva.agent a on a.id = i.agent_id
         where i.hash = $1 and i.ends_at > now() and a.disabled_at is null and a.email is not null`,
        [hash],
      );
      return row;
    },
    async accept(hash, password) {
      const rows = await database.query(
        `with used as (delete from deriva.invitation where hash = $1 and ends_at > now() returning agent_id)
         update deriva.agent a set password = $2
         from used where a.id = used.agent_id and a.disabled_at is null and a.email is not null
         returning a.id`,
        [hash, password],
      );
      return rows.length > 0;
    },
  };
}
