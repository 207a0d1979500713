import type { Role } from "../../src/desk/member";
import { hashPassword } from "../../src/desk/password";
import { type TestDatabase, withRows } from "./database";

export const PASSWORD = "caballo bateria grapa";

let hashed: Promise<string> | undefined;

/** Somebody who may sign in, with the password that all have; answers their id. */
export async function addAccount(
  database: TestDatabase,
  { name, role = "agent", teams = [] }: { name: string; role?: Role; teams?: readonly number[] },
): Promise<{ readonly id: string; readonly email: string; readonly name: string }> {
  hashed ??= hashPassword(PASSWORD);
  const email = `${name.toLowerCase().replace(/\W/g, "")}@example.com`;
  const hash = await hashed;
  const id = await withRows(database, async (rows) => {
    const { rows: made } = await rows.query<{ id: string }>(
      `with made as (
         insert into deriva.agent (name, email, role, password) values ($1, $2, $3, $4) returning id
       ), teams as (
         insert into deriva.agent_team (agent_id, team_id) select made.id, team from made, unnest($5::integer[]) as team
       ) select id::text from made`,
      [name, email, role, hash, teams],
    );
    return made[0]?.id ?? "";
  });
  return { id, email, name };
}
