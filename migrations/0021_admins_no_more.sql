-- An admin has tickets of every team. Who is one no more gives back those that they do not see any more, once it is known which teams
-- they are left with: as when they leave a team (0016_desk_work.sql).
create function deriva.leave_unseen() returns trigger language plpgsql as $$
begin
  with released as (
    update deriva.ticket t set agent_id = null, stage = 'waiting', left_by_id = null
    where t.agent_id = new.id and t.status = 'open'
      and not exists (select from deriva.agent a where a.id = new.id and a.role = 'admin')
      and not exists (select from deriva.agent_team m where m.agent_id = new.id and m.team_id = t.team_id)
    returning t.id, t.contact_id, t.team_id)
  insert into deriva.event (kind, contact_id, ticket_id, details)
  select 'ticket_released', contact_id, id, jsonb_strip_nulls(jsonb_build_object('agent', new.id, 'team', team_id)) from released;
  return null;
end $$;
create constraint trigger leave_unseen after update of role on deriva.agent deferrable initially deferred for each row
  when (old.role = 'admin' and new.role <> 'admin')
  execute function deriva.leave_unseen();
