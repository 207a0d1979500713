-- As before; an answer about a ticket that the writer does not see stands against nothing: they could not look at it, and are not told
-- who of another team wrote it.
create or replace function deriva.others_at(t deriva.ticket, v deriva.conversation, writer bigint, seen bigint) returns jsonb language sql as $$
  select coalesce(jsonb_agg(o.found), '[]') from (
    (select jsonb_build_object('what', 'seen', 'message', m.id::text, 'at', deriva.ms(m.created_at), 'agent',
       case when a.id is not null then jsonb_build_object('id', a.id::text, 'name', a.name) end) as found
     from deriva.message m left join deriva.agent a on a.id = m.agent_id
     where m.contact_id = v.contact_id and m.sender = v.sender and m.id > seen
       and m.direction = 'out' and m.author = 'agent' and m.agent_id is distinct from writer and m.state <> 'dead'
       and (exists (select from deriva.agent w where w.id = writer and w.role = 'admin') or exists (
         select from deriva.ticket o join deriva.agent_team w on w.agent_id = writer and w.team_id = o.team_id
         where o.id = m.ticket_id))
     order by m.id desc limit 1)
    union all
    select jsonb_build_object('what', 'agent', 'at', deriva.ms(coalesce(t.assigned_at, t.created_at)), 'agent',
       jsonb_build_object('id', a.id::text, 'name', a.name))
    from deriva.agent a where a.id = t.agent_id and a.id <> writer) o
$$;
