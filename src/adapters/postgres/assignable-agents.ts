import type { Database } from "./database";

/** To whom a ticket can be given. */
export interface AssignableAgent {
  readonly id: string;
  readonly name: string;
  readonly available: boolean;
  readonly teams: readonly number[];
}

/** The agents of some teams, or of all; not those whose account is closed. */
export function assignableAgents(
  database: Database,
  teams: readonly number[] | undefined,
): Promise<readonly AssignableAgent[]> {
  return database.query<AssignableAgent>(
    `select a.id::text, a.name, a.available,
       array(select m.team_id from deriva.agent_team m where m.agent_id = a.id order by 1) as teams
     from deriva.agent a
     where a.disabled_at is null and ($1::integer[] is null or exists (
       select from deriva.agent_team m where m.agent_id = a.id and m.team_id = any ($1)))
     order by a.name`,
    [teams ?? null],
  );
}
