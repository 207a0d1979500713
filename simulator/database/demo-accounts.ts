import { randomInt } from "node:crypto";
import { Client } from "pg";
import type { Role } from "../../src/desk/member";
import { hashPassword } from "../../src/desk/password";

/** Who may sign in to a database that nobody has used yet, with a password that is made up at each start. */
export interface DemoAccounts {
  readonly password: string;
  readonly accounts: readonly { readonly email: string; readonly name: string; readonly role: Role }[];
}

interface Team {
  readonly id: number;
}

/** 'Demo' takes tickets of all teams, so that the first conversation finds a person; the others are away at first. */
const PEOPLE: readonly {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly teams: (teams: readonly Team[]) => readonly Team[];
}[] = [
  { name: "Demo", email: "demo@example.com", role: "admin", teams: (all) => all },
  { name: "Sofía", email: "sofia@example.com", role: "supervisor", teams: (all) => all.slice(0, 2) },
  { name: "Ana", email: "ana@example.com", role: "agent", teams: (all) => all.slice(0, 1) },
  { name: "Bruno", email: "bruno@example.com", role: "agent", teams: (all) => all.slice(0, 2).slice(-1) },
];

/**
 * Adds them to a database that nobody has used, and gives those who are there the password of this start. Nothing where
 * none is there: somebody has made accounts of their own.
 */
export async function addDemoAccounts(
  databaseUrl: string,
  teams: readonly Team[],
): Promise<DemoAccounts | undefined> {
  const password = madeUpPassword();
  const people = PEOPLE.map((one) => ({ ...one, teams: one.teams(teams).map(({ id }) => id) }));
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(ADD, [JSON.stringify(people)]);
    // The first agent of older databases had no account.
    await client.query(
      "update deriva.agent set email = $1, role = 'admin' where name = 'Demo' and email is null",
      [PEOPLE[0]?.email],
    );
    const { rows } = await client.query<DemoAccounts["accounts"][number]>(
      `update deriva.agent set password = $1 where email = any ($2) and disabled_at is null returning email, name, role`,
      [await hashPassword(password), PEOPLE.map(({ email }) => email)],
    );
    const accounts = PEOPLE.flatMap(({ email }) => rows.filter((row) => row.email === email));
    return accounts.length === 0 ? undefined : { password, accounts };
  } finally {
    await client.end();
  }
}

const ADD = `
with person as (
  select p ->> 'name' as name, p ->> 'email' as email, p ->> 'role' as role, p -> 'teams' as teams
  from jsonb_array_elements($1) as p
  where not exists (select from deriva.agent) and not exists (select from deriva.contact)
), added as (
  insert into deriva.agent (name, email, role, available, capacity)
  select name, email, role, name = 'Demo', case name when 'Demo' then 100 else 5 end from person
  returning id, name
)
insert into deriva.agent_team (agent_id, team_id)
select added.id, team::integer from added join person using (name), jsonb_array_elements_text(person.teams) as team`;

const SYLLABLES = ["ba", "co", "di", "fe", "gu", "la", "mi", "no", "pe", "ra", "so", "tu", "ve", "zo"];

/** Easy to type: "mirano-tusope-fegula". About 34 bits, for a database on this machine. */
function madeUpPassword(): string {
  const word = () => [1, 2, 3].map(() => SYLLABLES[randomInt(SYLLABLES.length)]).join("");
  return [word(), word(), word()].join("-");
}
