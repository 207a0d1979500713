-- Gives an open ticket to an agent, by name. The contact is not told. Who decides about its conversation at the same moment
-- sees that it has gone on: automatic answers are over, and so is the time that they had.
-- listened: { "<team>": ["assigned"] } where somebody wants to be told.
create function deriva.assign_to_agent(asked bigint, agent_name text, listened jsonb) returns boolean language plpgsql as $$
declare
  found_agent bigint;
  t deriva.ticket;
begin
  update deriva.conversation c set
    turns = c.turns + 1,
    state = case when c.ticket_id = o.id and o.status = 'open' then '{}' else c.state end
  from deriva.ticket o where o.id = asked and c.contact_id = o.contact_id and c.sender = o.sender;
  select * into t from deriva.ticket o where o.id = asked for update;
  if t.status is distinct from 'open' then return false; end if;
  -- Whoever assigns at the same moment counts after us.
  perform pg_advisory_xact_lock(hashtext('deriva.assign_ticket'));
  update deriva.agent a set last_assigned_at = clock_timestamp() where a.name = agent_name returning a.id into found_agent;
  if found_agent is null then return false; end if;
  update deriva.ticket o set
    agent_id = found_agent, stage = 'assigned', assigned_at = now(), nobody = false, tier = greatest(o.tier, 2),
    limit_at = case when o.stage <> 'automatic' then o.limit_at end
  where o.id = asked;
  insert into deriva.event (kind, contact_id, ticket_id, details)
  values ('ticket_assigned', t.contact_id, t.id, jsonb_build_object('agent', found_agent, 'by', 'hand'));
  insert into deriva.notice (event, ticket_id, team_id)
  select 'assigned', t.id, t.team_id where listened -> t.team_id::text ? 'assigned';
  return true;
end $$;
