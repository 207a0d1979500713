-- Gives an open ticket to an agent, by name. Whoever has it from then on is told by its team's channels, not by this.
create function deriva.assign_to_agent(asked bigint, agent_name text) returns boolean language plpgsql as $$
declare
  found_agent bigint;
begin
  select id into found_agent from deriva.agent where name = agent_name;
  if found_agent is null then return false; end if;
  update deriva.ticket t set
    agent_id = found_agent, stage = 'assigned', assigned_at = now(), nobody = false, tier = greatest(t.tier, 2)
  where t.id = asked and t.status = 'open';
  if not found then return false; end if;
  update deriva.agent set last_assigned_at = clock_timestamp() where id = found_agent;
  insert into deriva.event (kind, contact_id, ticket_id, details)
  select 'ticket_assigned', t.contact_id, t.id, jsonb_build_object('agent', found_agent, 'by', 'hand')
  from deriva.ticket t where t.id = asked;
  return true;
end $$;

-- Gives an open ticket to another team, as a colleague does who knows better. The contact is not told.
create function deriva.assign_to_team(asked bigint, team integer) returns boolean language plpgsql as $$
begin
  update deriva.ticket t set
    team_id = team, agent_id = null, stage = 'waiting', tier = greatest(t.tier, 2),
    waits_since = coalesce(t.waits_since, now()), limit_at = null, nobody = false
  where t.id = asked and t.status = 'open';
  if not found then return false; end if;
  insert into deriva.event (kind, contact_id, ticket_id, details)
  select 'ticket_assigned', t.contact_id, t.id, jsonb_build_object('team', team, 'by', 'hand')
  from deriva.ticket t where t.id = asked;
  return true;
end $$;
