import { Client } from "pg";

/** How the agent is called who is there before anybody else is. */
export const DEMO_AGENT = "Demo";

/**
 * Somebody who takes tickets of all teams, in a database that nobody has used yet: so that the first conversation finds a
 * person. Tells whether they were added.
 */
export async function addDemoAgent(
  databaseUrl: string,
  teams: readonly { readonly id: number }[],
): Promise<boolean> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query(
      `with demo as (
         insert into deriva.agent (name, available, capacity)
         select $1, true, 100
         where not exists (select from deriva.agent) and not exists (select from deriva.contact)
         returning id
       )
       insert into deriva.agent_team (agent_id, team_id) select demo.id, team from demo, unnest($2::integer[]) as team`,
      [DEMO_AGENT, teams.map(({ id }) => id)],
    );
    return (rowCount ?? 0) > 0;
  } finally {
    await client.end();
  }
}
