import type { Agent, AgentStore } from "../../desk/agent";
import type { Database } from "./database";

/** Agents in PostgreSQL. */
export function agentStore(database: Database): AgentStore {
  return {
    list: () => database.query<Agent>(`${AGENTS} order by a.name`),
    async set(name, { available, capacity, teams }) {
      await database.query(SET, [name, available ?? null, capacity ?? null, teams ?? null]);
      const [agent] = await database.query<Agent>(`${AGENTS} where a.name = $1`, [name]);
      if (agent === undefined) throw new Error("an agent who was just written is not there");
      return agent;
    },
    async remove(name) {
      const rows = await database.query(REMOVE, [name]);
      return rows.length > 0;
    },
  };
}

const AGENTS = `
select a.id::text, a.name, a.available, a.capacity,
       array(select m.team_id from deriva.agent_team m where m.agent_id = a.id order by 1) as teams,
       (select count(*)::integer from deriva.ticket t where t.agent_id = a.id and t.status = 'open') as "openTickets"
from deriva.agent a`;

const SET = `
with written as (
  insert into deriva.agent (name, available, capacity) values ($1, coalesce($2, false), coalesce($3, 5))
  on conflict (name) do update set
    away_since = case
      when coalesce($2, agent.available) then null when agent.available then now() else agent.away_since end,
    available = coalesce($2, agent.available), capacity = coalesce($3, agent.capacity)
  returning id
), left_teams as (
  delete from deriva.agent_team m using written
  where m.agent_id = written.id and $4::integer[] is not null and m.team_id <> all ($4::integer[])
)
insert into deriva.agent_team (agent_id, team_id)
select written.id, team from written, unnest($4::integer[]) as team on conflict do nothing`;

const REMOVE = `
with gone as (
  update deriva.ticket t set agent_id = null, stage = 'waiting', waits_since = coalesce(t.waits_since, now())
  from deriva.agent a where a.name = $1 and t.agent_id = a.id and t.status = 'open'
)
delete from deriva.agent where name = $1 returning id`;
