-- What is done with a ticket at the desk: put aside, noted on, answered once by one of several, retried, merged.

alter table deriva.ticket
  -- Put aside until then, or until its contact writes.
  add column snoozed_until timestamptz;
-- Few are; a clock looks for those whose time has come.
create index on deriva.ticket (snoozed_until) where status = 'open' and snoozed_until is not null;

-- What agents tell each other. Contacts never see it.
create table deriva.note (
  id bigint generated always as identity primary key,
  ticket_id bigint not null references deriva.ticket,
  agent_id bigint references deriva.agent on delete set null,
  -- Who wrote it, as they were called then.
  author text not null,
  text text not null,
  created_at timestamptz not null default now()
);
create index on deriva.note (ticket_id, id);

-- Answers for many. {name}, {agent}, {company} and {ticket} may stand in them.
create table deriva.canned (
  id bigint generated always as identity primary key,
  -- Absent: for all teams.
  team_id integer,
  title text not null,
  text text not null,
  -- Absent: for contacts of every language.
  language text check (language in ('es', 'pt', 'en')),
  changed_by bigint references deriva.agent on delete set null,
  changed_at timestamptz not null default now()
);
create unique index on deriva.canned (coalesce(team_id, 0), coalesce(language, ''), lower(title));

alter table deriva.message
  -- When it went out, arrived and was read, as far as it was told.
  add column sent_at timestamptz,
  add column delivered_at timestamptz,
  add column read_at timestamptz,
  -- The answer that failed, of which this is the second try.
  add column retry_of bigint references deriva.message;
create unique index on deriva.message (retry_of) where retry_of is not null;

-- A message's times, whoever moves it on. One that is to go out again has not gone out.
create function deriva.note_message_times() returns trigger language plpgsql as $$
begin
  if new.state in ('pending', 'sending', 'parked') then
    new.sent_at := null; new.delivered_at := null; new.read_at := null;
    return new;
  end if;
  if new.state = 'sent' then new.sent_at := coalesce(new.sent_at, now()); end if;
  if new.delivery in ('delivered', 'read') then
    -- What was read has arrived, also where that is told later or never.
    new.delivered_at := coalesce(new.delivered_at, now());
    if new.delivery = 'read' then new.read_at := coalesce(new.read_at, now()); end if;
  end if;
  return new;
end $$;
create trigger note_message_times before update of state, delivery on deriva.message for each row
  when (new.direction = 'out' and (old.state is distinct from new.state or old.delivery is distinct from new.delivery))
  execute function deriva.note_message_times();

-- Of a deflection's message reports are kept with the deflection.
create function deriva.note_deflection_times() returns trigger language plpgsql as $$
begin
  update deriva.message m set
    delivered_at = coalesce(m.delivered_at, now()),
    read_at = case when new.delivery = 'read' then coalesce(m.read_at, now()) else m.read_at end
  where m.id = (select o.id from deriva.message o
    where o.deflection_id = new.id and o.direction = 'out' and o.channel = 'whatsapp' order by o.id desc limit 1);
  return null;
end $$;
create trigger note_deflection_times after update of delivery on deriva.deflection for each row
  when (old.delivery is distinct from new.delivery and new.delivery in ('delivered', 'read'))
  execute function deriva.note_deflection_times();

alter table deriva.ticket
  -- Who gave it back: it is not given to them again by itself.
  add column left_by_id bigint references deriva.agent on delete set null,
  -- Since when the contact had waited when it was resolved: who opens it again by hand finds it as it was.
  add column waited_since timestamptz;
create index on deriva.ticket (left_by_id) where left_by_id is not null;

-- Who did what with a ticket.
create index on deriva.event (ticket_id, id) where ticket_id is not null;
-- How many tickets somebody read of late.
create index on deriva.audit (agent_id, created_at) where action = 'ticket_read';

-- How many different tickets each read on each day (UTC), so that what is usual is known without the whole trail.
create table deriva.reading (
  agent_id bigint not null,
  day date not null,
  tickets integer not null,
  primary key (agent_id, day)
);
create function deriva.note_reading() returns trigger language plpgsql as $$
declare
  today date := (new.created_at at time zone 'utc')::date;
begin
  if exists (
    select from deriva.audit a
    where a.ticket_id = new.ticket_id and a.agent_id = new.agent_id and a.action = 'ticket_read' and a.id <> new.id
      and (a.created_at at time zone 'utc')::date = today) then
    return null;
  end if;
  insert into deriva.reading as r (agent_id, day, tickets) values (new.agent_id, today, 1)
  on conflict (agent_id, day) do update set tickets = r.tickets + 1;
  return null;
end $$;
create trigger note_reading after insert on deriva.audit for each row
  when (new.action = 'ticket_read' and new.agent_id is not null)
  execute function deriva.note_reading();

-- What is done at the desk is done by somebody: every event of such a transaction tells by whom, whichever function writes it.
create function deriva.note_who() returns trigger language plpgsql as $$
begin
  new.details := new.details || jsonb_build_object('by', current_setting('deriva.by')::bigint);
  return new;
end $$;
create trigger note_who before insert on deriva.event for each row
  when (coalesce(current_setting('deriva.by', true), '') <> '')
  execute function deriva.note_who();

-- Who puts a ticket aside has it, and it waits for its time. It comes back before that when it is given to somebody else or to
-- another team, when it is resolved, and when its contact writes or calls. Meanwhile nobody is reminded of it, and its limit lies
-- behind its time by as much as its team may take; that much they may take also when it comes back before.
create function deriva.wake_changed() returns trigger language plpgsql as $$
declare
  is_by_hand boolean := coalesce(current_setting('deriva.by', true), '') <> '';
begin
  if new.status = 'resolved' or new.team_id is distinct from old.team_id or new.agent_id is distinct from old.agent_id
    or new.priority > old.priority and not is_by_hand then
    new.snoozed_until := null;
  end if;
  if new.snoozed_until is not null then return new; end if;
  if new.limit_at is not distinct from old.limit_at then
    new.limit_at := least(old.limit_at, now() + (old.limit_at - old.snoozed_until));
  end if;
  if new.status = 'open' then
    insert into deriva.event (kind, contact_id, ticket_id, details)
    values ('ticket_woken', new.contact_id, new.id, jsonb_build_object('why',
      case when is_by_hand then 'agent' when old.snoozed_until <= now() then 'time' else 'contact' end));
  end if;
  return new;
end $$;
create trigger wake_changed before update on deriva.ticket for each row
  when (old.snoozed_until is not null)
  execute function deriva.wake_changed();

create function deriva.wake_written() returns trigger language plpgsql as $$
begin
  update deriva.ticket t set snoozed_until = null where t.id = new.ticket_id and t.snoozed_until is not null;
  return null;
end $$;
create trigger wake_written after insert on deriva.message for each row
  when (new.direction = 'in' and new.ticket_id is not null and new.content_kind <> 'reaction')
  execute function deriva.wake_written();

-- Brings back tickets whose time has come. Answers how many.
create function deriva.wake_due(most integer) returns integer language sql as $$
  with due as (
    select t.id from deriva.ticket t
    where t.status = 'open' and t.snoozed_until <= now() order by t.snoozed_until limit most for no key update skip locked
  ), woken as (
    update deriva.ticket t set snoozed_until = null from due where t.id = due.id returning t.id)
  select count(*)::integer from woken
$$;

create function deriva.note_waited() returns trigger language plpgsql as $$
begin
  new.waited_since := old.waits_since;
  return new;
end $$;
create trigger note_waited before update of status on deriva.ticket for each row
  when (old.status = 'open' and new.status = 'resolved')
  execute function deriva.note_waited();

-- Who was not answered in time has not been answered in time until they are, whatever limit holds by then.
alter table deriva.ticket add column overdue_since timestamptz;
create index on deriva.ticket (coalesce(team_id, 0), overdue_since) where status = 'open' and overdue_since is not null;
create index on deriva.ticket (coalesce(team_id, 0), limit_at) where status = 'open' and limit_at is not null and overdue_since is null;
create function deriva.note_overdue() returns trigger language plpgsql as $$
begin
  new.overdue_since := case when new.waits_since is not null then coalesce(old.overdue_since, old.limit_at) end;
  return new;
end $$;
create trigger note_overdue before update of limit_at, waits_since on deriva.ticket for each row
  when (old.overdue_since is not null and new.waits_since is null
    or old.limit_at <= now() and new.limit_at is distinct from old.limit_at and new.waits_since is not null
      and old.snoozed_until is null)
  execute function deriva.note_overdue();

-- Tickets of a team whose tickets an agent does not see any more go back to it, however the agent left it.
create function deriva.leave_tickets() returns trigger language plpgsql as $$
begin
  with released as (
    update deriva.ticket t set agent_id = null, stage = 'waiting', left_by_id = null
    where t.agent_id = old.agent_id and t.status = 'open' and t.team_id = old.team_id
      and not exists (select from deriva.agent a where a.id = old.agent_id and a.role = 'admin')
      and not exists (select from deriva.agent_team m where m.agent_id = old.agent_id and m.team_id = old.team_id)
    returning t.id, t.contact_id)
  insert into deriva.event (kind, contact_id, ticket_id, details)
  select 'ticket_released', contact_id, id, jsonb_build_object('agent', old.agent_id, 'team', old.team_id) from released;
  return null;
end $$;
create trigger leave_tickets after delete on deriva.agent_team for each row execute function deriva.leave_tickets();

-- Holds a ticket for who does something with it, until the end of the transaction: its conversation first, as everywhere. Nothing
-- where there is none that they see. teams: those whose tickets they see; null sees all.
create function deriva.hold_ticket(asked bigint, by_agent bigint, teams integer[]) returns deriva.ticket language plpgsql as $$
declare
  t deriva.ticket;
begin
  perform set_config('deriva.by', by_agent::text, true);
  perform from deriva.conversation c, deriva.ticket o
  where o.id = asked and c.contact_id = o.contact_id and c.sender = o.sender for no key update of c;
  select * into t from deriva.ticket o
  where o.id = asked and (teams is null or o.team_id = any (teams)) for no key update;
  return t;
end $$;

-- Who has a ticket that somebody else wanted.
create function deriva.held_by(t deriva.ticket) returns jsonb language sql stable as $$
  select jsonb_build_object('kind', 'refused', 'why', 'taken', 'at', deriva.ms(coalesce(t.assigned_at, t.created_at)),
    'agent', jsonb_build_object('id', t.agent_id::text, 'name', (select a.name from deriva.agent a where a.id = t.agent_id)))
$$;

-- A turn that somebody takes by hand; { "gone": true } where they do not see the ticket any more.
create function deriva.take_turn_by(
  by_agent bigint, teams integer[], conversation bigint, known_turns integer, about bigint, turn jsonb, lease interval
) returns jsonb language plpgsql as $$
declare
  t deriva.ticket;
begin
  perform from deriva.conversation c where c.id = conversation for update;
  t := deriva.hold_ticket(about, by_agent, teams);
  if t.id is null then return '{"gone": true}'; end if;
  -- Somebody was quicker: it is decided anew, about how things stand now.
  if t.status <> 'open' then return '{"again": true}'; end if;
  return deriva.take_turn(conversation, known_turns, null, about, turn, lease);
end $$;

create function deriva.write_note(t deriva.ticket, by_agent bigint, words text) returns void language plpgsql as $$
declare
  written bigint;
begin
  -- A second tap of the same person says it once.
  if exists (select from deriva.note n where n.ticket_id = t.id and n.agent_id = by_agent and n.text = words
    and n.created_at > now() - interval '1 minute') then
    return;
  end if;
  insert into deriva.note (ticket_id, agent_id, author, text)
  select t.id, a.id, a.name, words from deriva.agent a where a.id = by_agent
  returning id into written;
  insert into deriva.event (kind, contact_id, ticket_id, details)
  values ('note_written', t.contact_id, t.id, jsonb_build_object('note', written));
end $$;

create function deriva.note_by(asked bigint, by_agent bigint, teams integer[], words text) returns jsonb language plpgsql as $$
declare
  t deriva.ticket := deriva.hold_ticket(asked, by_agent, teams);
begin
  if t.id is null then return '{"kind": "refused", "why": "no-ticket"}'; end if;
  perform deriva.write_note(t, by_agent, words);
  return '{"kind": "done"}';
end $$;

-- Gives an open ticket to an agent who sees it, with a word if there is one. The contact is not told; automatic answers are over.
-- over: also where another has it. listened: as in deriva.assign_to_agent.
create function deriva.give_ticket(
  asked bigint, by_agent bigint, teams integer[], to_agent bigint, over boolean, words text, listened jsonb
) returns jsonb language plpgsql as $$
declare
  t deriva.ticket := deriva.hold_ticket(asked, by_agent, teams);
begin
  if t.id is null then return '{"kind": "refused", "why": "no-ticket"}'; end if;
  if t.status <> 'open' then return '{"kind": "refused", "why": "resolved"}'; end if;
  if not exists (
    select from deriva.agent a where a.id = to_agent and a.disabled_at is null and (a.role = 'admin' or exists (
      select from deriva.agent_team m where m.agent_id = a.id and m.team_id = t.team_id))) then
    return '{"kind": "refused", "why": "no-agent"}';
  end if;
  if t.agent_id is distinct from to_agent then
    if t.agent_id is not null and not over then return deriva.held_by(t); end if;
    update deriva.conversation c set
      turns = c.turns + 1, state = case when c.ticket_id = t.id then '{}' else c.state end
    where c.contact_id = t.contact_id and c.sender = t.sender;
    if t.stage = 'automatic' then perform deriva.supersede(t.contact_id, t.sender); end if;
    -- Whoever assigns at the same moment counts after us.
    perform pg_advisory_xact_lock(hashtext('deriva.assign_ticket'));
    update deriva.agent a set last_assigned_at = clock_timestamp() where a.id = to_agent;
    update deriva.ticket o set
      reason = case when o.stage = 'automatic' then coalesce(o.reason, 'manual') else o.reason end,
      escalated_at = case when o.stage = 'automatic' then now() else o.escalated_at end,
      limit_at = case when o.stage <> 'automatic' then o.limit_at end,
      auto_resolve_at = case when o.stage <> 'automatic' then o.auto_resolve_at end,
      agent_id = to_agent, left_by_id = null, stage = 'assigned', assigned_at = now(), nobody = false, tier = greatest(o.tier, 2)
    where o.id = asked;
    if t.stage = 'automatic' then
      perform deriva.record_by_hand(t, jsonb_build_object('agent', to_agent));
    end if;
    insert into deriva.event (kind, contact_id, ticket_id, details)
    values ('ticket_assigned', t.contact_id, t.id,
      jsonb_strip_nulls(jsonb_build_object('agent', to_agent, 'team', t.team_id, 'was', t.agent_id)));
    insert into deriva.notice (event, ticket_id, team_id)
    select 'assigned', t.id, t.team_id where to_agent <> by_agent and listened -> t.team_id::text ? 'assigned';
  end if;
  if words <> '' then perform deriva.write_note(t, by_agent, words); end if;
  return '{"kind": "done"}';
end $$;

-- Gives a ticket back to its team. over: also where another has it.
create function deriva.release_ticket(asked bigint, by_agent bigint, teams integer[], over boolean) returns jsonb
language plpgsql as $$
declare
  t deriva.ticket := deriva.hold_ticket(asked, by_agent, teams);
begin
  if t.id is null then return '{"kind": "refused", "why": "no-ticket"}'; end if;
  if t.status <> 'open' then return '{"kind": "refused", "why": "resolved"}'; end if;
  if t.agent_id is null then return '{"kind": "done"}'; end if;
  if t.agent_id <> by_agent and not over then return deriva.held_by(t); end if;
  update deriva.ticket o set agent_id = null, had_agent_id = null, left_by_id = t.agent_id, stage = 'waiting' where o.id = asked;
  insert into deriva.event (kind, contact_id, ticket_id, details)
  values ('ticket_released', t.contact_id, t.id, jsonb_strip_nulls(jsonb_build_object('agent', t.agent_id, 'team', t.team_id)));
  return '{"kind": "done"}';
end $$;

create function deriva.set_priority(asked bigint, by_agent bigint, teams integer[], wanted integer) returns jsonb
language plpgsql as $$
declare
  t deriva.ticket := deriva.hold_ticket(asked, by_agent, teams);
begin
  if t.id is null then return '{"kind": "refused", "why": "no-ticket"}'; end if;
  if t.status <> 'open' then return '{"kind": "refused", "why": "resolved"}'; end if;
  if t.priority = wanted then return '{"kind": "done"}'; end if;
  update deriva.ticket o set priority = wanted where o.id = asked;
  insert into deriva.event (kind, contact_id, ticket_id, details)
  values ('ticket_priority', t.contact_id, t.id, jsonb_build_object('from', t.priority, 'to', wanted));
  return '{"kind": "done"}';
end $$;

-- Puts a ticket aside; who does it has it from then on, if nobody had. limit: until when the contact should be answered then.
create function deriva.snooze_ticket(
  asked bigint, by_agent bigint, teams integer[], until timestamptz, limit_after timestamptz
) returns jsonb language plpgsql as $$
declare
  t deriva.ticket := deriva.hold_ticket(asked, by_agent, teams);
  given jsonb;
begin
  if t.id is null then return '{"kind": "refused", "why": "no-ticket"}'; end if;
  if t.status <> 'open' then return '{"kind": "refused", "why": "resolved"}'; end if;
  if t.agent_id is null then
    given := deriva.give_ticket(asked, by_agent, teams, by_agent, false, '', '{}');
    if given ->> 'kind' <> 'done' then return given; end if;
  end if;
  update deriva.ticket o set
    snoozed_until = until, limit_at = case when o.waits_since is not null then limit_after end,
    remind_at = null, auto_resolve_at = null
  where o.id = asked;
  insert into deriva.event (kind, contact_id, ticket_id, details)
  values ('ticket_snoozed', t.contact_id, t.id, jsonb_build_object('until', until));
  return '{"kind": "done"}';
end $$;

create function deriva.wake_ticket(asked bigint, by_agent bigint, teams integer[]) returns jsonb language plpgsql as $$
declare
  t deriva.ticket := deriva.hold_ticket(asked, by_agent, teams);
begin
  if t.id is null then return '{"kind": "refused", "why": "no-ticket"}'; end if;
  update deriva.ticket o set snoozed_until = null where o.id = asked and o.snoozed_until is not null;
  return '{"kind": "done"}';
end $$;

-- Opens a resolved ticket again by hand, as it was: with who had it, if they still see it, else with who opens it; and its contact
-- waits if they did. limit: until when they should be answered then.
create function deriva.reopen_by(asked bigint, by_agent bigint, teams integer[], limit_then timestamptz) returns jsonb
language plpgsql as $$
declare
  t deriva.ticket := deriva.hold_ticket(asked, by_agent, teams);
  other bigint;
  has_it bigint;
begin
  if t.id is null then return '{"kind": "refused", "why": "no-ticket"}'; end if;
  if t.status = 'open' then return '{"kind": "done"}'; end if;
  -- Of a contact and a sender one is open.
  select o.id into other from deriva.ticket o
  where o.contact_id = t.contact_id and o.status = 'open' and o.id <> t.id
    and (o.sender is null or t.sender is null or o.sender = t.sender)
  order by o.id desc limit 1;
  if found then return jsonb_build_object('kind', 'refused', 'why', 'other-open', 'ticket', other::text); end if;
  select a.id into has_it from deriva.agent a
  where a.id = coalesce(t.agent_id, t.had_agent_id) and a.disabled_at is null and (a.role = 'admin' or exists (
    select from deriva.agent_team m where m.agent_id = a.id and m.team_id = t.team_id));
  has_it := coalesce(has_it, by_agent);
  perform deriva.reopen_ticket(asked, t.sender);
  update deriva.ticket o set
    agent_id = has_it, left_by_id = null, stage = 'assigned', tier = greatest(o.tier, 2), assigned_at = now(),
    waits_since = o.waited_since, limit_at = case when o.waited_since is not null then limit_then end
  where o.id = asked;
  update deriva.conversation c set ticket_id = asked, state = '{}', turns = c.turns + 1
  where c.contact_id = t.contact_id and c.sender = t.sender;
  insert into deriva.event (kind, contact_id, ticket_id, details)
  values ('ticket_assigned', t.contact_id, t.id, jsonb_strip_nulls(jsonb_build_object('agent', has_it, 'team', t.team_id)));
  return '{"kind": "done"}';
end $$;

-- The conversation of a ticket with its contact, which begins here where they never wrote; it is held with the ticket until the end
-- of the transaction. Nothing where no address of theirs is known.
create function deriva.hold_conversation(asked bigint, by_sender text) returns deriva.conversation language plpgsql as $$
declare
  t deriva.ticket;
  v deriva.conversation;
begin
  loop
    select * into t from deriva.ticket o where o.id = asked;
    insert into deriva.conversation (contact_id, sender, address, ticket_id)
    select t.contact_id, coalesce(t.sender, by_sender), a.value, t.id
    from deriva.address a where a.contact_id = t.contact_id order by a.created_at limit 1
    on conflict (contact_id, sender) do update set ticket_id = coalesce(conversation.ticket_id, excluded.ticket_id)
    returning * into v;
    select * into t from deriva.ticket o where o.id = asked for no key update;
    -- Two contacts may have become one meanwhile.
    if t.id is null or v.id is null or v.contact_id = t.contact_id then return v; end if;
  end loop;
end $$;

-- Asks a contact to write, by the template that may be sent outside the window; once until they do. Answers { "kind": 'done',
-- "send": the message to send now }.
create function deriva.ask_to_write_by(
  asked bigint, by_agent bigint, teams integer[], reopen jsonb, by_sender text, until timestamptz, lease interval
) returns jsonb language plpgsql as $$
declare
  t deriva.ticket;
  v deriva.conversation;
  sent bigint;
begin
  if not exists (select from deriva.ticket o where o.id = asked and (teams is null or o.team_id = any (teams))) then
    return '{"kind": "refused", "why": "no-ticket"}';
  end if;
  v := deriva.hold_conversation(asked, by_sender);
  t := deriva.hold_ticket(asked, by_agent, teams);
  if t.id is null then return '{"kind": "refused", "why": "no-ticket"}'; end if;
  if t.status <> 'open' then return '{"kind": "refused", "why": "resolved"}'; end if;
  if v.id is null then return '{"kind": "refused", "why": "no-address"}'; end if;
  if deriva.opted_out(t.contact_id) then return '{"kind": "refused", "why": "opted-out"}'; end if;
  if deriva.window_closes_at(v) > now() then
    return jsonb_build_object('kind', 'refused', 'why', 'window-open', 'at', deriva.ms(deriva.window_closes_at(v)));
  end if;
  sent := deriva.ask_to_write(v, t.id, reopen, until, lease);
  return jsonb_strip_nulls(jsonb_build_object('kind', 'done', 'send', sent::text));
end $$;

-- As before; for who answers at the desk: they see the ticket, nobody else has it or has answered since they looked ("seen", the last
-- message they saw; "anyway" answers all the same), and an answer that failed is sent a second time once ("retryOf"). An answer brings
-- back what was put aside. "desk": { "teams": those whose tickets they see, null sees all }.
create or replace function deriva.write_answer(answer jsonb, lease interval) returns jsonb language plpgsql as $$
declare
  t deriva.ticket;
  v deriva.conversation;
  known deriva.message;
  failed deriva.message;
  writer bigint := (answer ->> 'agent')::bigint;
  is_open boolean;
  the_message bigint;
  the_template bigint;
  is_stopped boolean;
  is_behind boolean;
  at_once boolean;
  others jsonb;
begin
  known := deriva.known_answer(answer);
  if known.id is null then
    select * into t from deriva.ticket o where o.id = (answer ->> 'ticket')::bigint;
    if t.id is null then return '{"kind": "refused", "why": "no-ticket"}'; end if;
    if writer is not null and not exists (select from deriva.agent a where a.id = writer) then
      return '{"kind": "refused", "why": "no-agent"}';
    end if;
    v := deriva.hold_conversation(t.id, answer ->> 'sender');
    select * into t from deriva.ticket o where o.id = t.id for no key update;
    -- The same answer at the same moment was written by now.
    known := deriva.known_answer(answer);
  end if;
  if known.id is not null then
    if known.body is distinct from answer ->> 'text' or known.ticket_id::text <> answer ->> 'ticket'
      or not answer ? 'retryOf' and known.agent_id is distinct from writer then
      return '{"kind": "refused", "why": "conflict"}';
    end if;
    return jsonb_build_object('kind', 'kept', 'message', known.id::text, 'state', known.state, 'send', '[]'::jsonb);
  end if;
  if answer ? 'desk' then
    perform set_config('deriva.by', writer::text, true);
    if answer #> '{desk,teams}' <> 'null' and not coalesce(answer #> '{desk,teams}' @> to_jsonb(t.team_id), false) then
      return '{"kind": "refused", "why": "no-ticket"}';
    end if;
  end if;
  if t.status <> 'open' then return '{"kind": "refused", "why": "resolved"}'; end if;
  if answer ? 'retryOf' then
    select * into failed from deriva.message m where m.id = (answer ->> 'retryOf')::bigint for no key update;
    if failed.state <> 'dead' then
      return jsonb_build_object('kind', 'refused', 'why', 'not-failed', 'state', failed.state);
    end if;
  end if;
  if answer ? 'desk' and answer -> 'anyway' is distinct from 'true' then
    others := deriva.others_at(t, v, writer, (answer ->> 'seen')::bigint);
    if others <> '[]' then return jsonb_build_object('kind', 'refused', 'why', 'others', 'others', others); end if;
  end if;
  -- Their address is erased: nobody can be written to.
  if v.id is null then return '{"kind": "refused", "why": "no-address"}'; end if;

  is_open := coalesce(deriva.window_closes_at(v) > now(), false);
  if not is_open and answer ->> 'outside' = 'refuse' then
    return jsonb_strip_nulls(jsonb_build_object('kind', 'refused', 'why', 'window-closed', 'closedAt',
      deriva.ms(deriva.window_closes_at(v))));
  end if;
  -- Who asked us to stop is answered when they write again.
  if (not is_open or deriva.opted_out_since(t.contact_id) >= v.last_inbound_at) and deriva.opted_out(t.contact_id) then
    return '{"kind": "refused", "why": "opted-out"}';
  end if;

  perform deriva.supersede(t.contact_id, v.sender);
  is_stopped := deriva.is_stopped(v.sender);
  is_behind := deriva.has_leaving(v, true);
  at_once := is_open and not is_stopped and not is_behind;
  insert into deriva.message
    (direction, contact_id, ticket_id, sender, address, body, parts, author, agent_id, key, retry_of, state, attempts, due_at,
     expires_at)
  values ('out', t.contact_id, t.id, v.sender, v.address, answer ->> 'text',
    jsonb_build_object('reopen', answer -> 'reopen'), 'agent', writer, answer ->> 'key', failed.id,
    case when at_once then 'sending' when is_open then 'pending' else 'parked' end, at_once::integer,
    case when at_once then now() + lease when is_open and not is_behind then now() end,
    now() + (answer ->> 'parkFor')::double precision * interval '1 millisecond')
  returning id into the_message;
  if not is_open then
    the_template := deriva.ask_to_write(v, t.id, answer -> 'reopen',
      now() + (answer ->> 'parkFor')::double precision * interval '1 millisecond', lease);
  end if;
  update deriva.conversation c set turns = c.turns + 1 where c.id = v.id;
  update deriva.ticket o set
    sender = v.sender, waits_since = null, limit_at = null, nobody = false, first_answer_at = coalesce(o.first_answer_at, now()),
    agent_id = coalesce(o.agent_id, writer), left_by_id = null,
    assigned_at = case when o.agent_id is null and writer is not null then now() else o.assigned_at end,
    stage = case when coalesce(o.agent_id, writer) is null then 'waiting' else 'assigned' end,
    tier = greatest(o.tier, 2),
    reason = case when o.stage = 'automatic' then coalesce(o.reason, 'manual') else o.reason end,
    escalated_at = case when o.stage = 'automatic' then now() else o.escalated_at end,
    snoozed_until = null,
    reminders = 0,
    -- Whom an answer has not reached yet cannot answer it.
    remind_at = case when is_open and not is_stopped then
      now() + (answer ->> 'remindIn')::double precision * interval '1 millisecond' end,
    auto_resolve_at = case when is_open and not is_stopped then
      now() + (answer ->> 'resolveIn')::double precision * interval '1 millisecond' end
  where o.id = t.id;
  if t.stage = 'automatic' then
    perform deriva.record_by_hand(t, jsonb_build_object('agent', writer));
  end if;
  if answer ? 'desk' and t.agent_id is null then
    insert into deriva.event (kind, contact_id, ticket_id, details)
    values ('ticket_assigned', t.contact_id, t.id, jsonb_strip_nulls(jsonb_build_object('agent', writer, 'team', t.team_id)));
  end if;
  insert into deriva.event (kind, contact_id, ticket_id, details)
  values (case when is_open then 'answered' else 'answer_parked' end, t.contact_id, t.id,
    jsonb_strip_nulls(jsonb_build_object('agent', writer, 'message', the_message, 'retryOf', failed.id)));
  return jsonb_strip_nulls(jsonb_build_object('kind', 'kept', 'message', the_message::text,
    'state', case when at_once then 'sending' when is_open then 'pending' else 'parked' end, 'closedAt', deriva.ms(deriva.window_closes_at(v)),
    'send', case
      when at_once then jsonb_build_array(the_message::text)
      when the_template is not null then jsonb_build_array(the_template::text)
      else '[]' end));
end $$;

-- The message that an answer has become before: by its key, or as the second try of one that failed.
create function deriva.known_answer(answer jsonb) returns deriva.message language sql as $$
  select m from deriva.message m where m.key = answer ->> 'key'
  union all
  select m from deriva.message m where m.retry_of = (answer ->> 'retryOf')::bigint
  limit 1
$$;

-- Who stands against an answer of somebody's: [{ "what": 'seen', "message", "agent", "at" }] for the last answer of another since the
-- message that they saw last, { "what": 'agent', "agent", "at" } for another who has the ticket. An answer that failed is none.
create function deriva.others_at(t deriva.ticket, v deriva.conversation, writer bigint, seen bigint) returns jsonb language sql as $$
  select coalesce(jsonb_agg(o.found), '[]') from (
    (select jsonb_build_object('what', 'seen', 'message', m.id::text, 'at', deriva.ms(m.created_at), 'agent',
       case when a.id is not null then jsonb_build_object('id', a.id::text, 'name', a.name) end) as found
     from deriva.message m left join deriva.agent a on a.id = m.agent_id
     where m.contact_id = v.contact_id and m.sender = v.sender and m.id > seen
       and m.direction = 'out' and m.author = 'agent' and m.agent_id is distinct from writer and m.state <> 'dead'
     order by m.id desc limit 1)
    union all
    select jsonb_build_object('what', 'agent', 'at', deriva.ms(coalesce(t.assigned_at, t.created_at)), 'agent',
       jsonb_build_object('id', a.id::text, 'name', a.name))
    from deriva.agent a where a.id = t.agent_id and a.id <> writer) o
$$;

-- As before; a ticket is not given to who gave it back.
create or replace function deriva.assign_ticket(asked bigint, how text) returns bigint language plpgsql as $$
declare
  t deriva.ticket;
  found_agent bigint;
begin
  if how = 'none' then return null; end if;
  -- Whoever assigns at the same moment counts after us.
  perform pg_advisory_xact_lock(hashtext('deriva.assign_ticket'));
  select * into t from deriva.ticket where id = asked;
  select a.id into found_agent
  from deriva.agent a
  join deriva.agent_team member on member.agent_id = a.id and member.team_id = t.team_id
  cross join lateral (
    select count(*) as open from deriva.ticket o where o.agent_id = a.id and o.status = 'open') load
  where a.available and load.open < a.capacity and a.id is distinct from t.left_by_id
  order by
    case when how = 'same-agent' then a.id is distinct from coalesce(t.had_agent_id, (
      select coalesce(p.agent_id, p.had_agent_id) from deriva.ticket p
      where p.contact_id = t.contact_id and coalesce(p.agent_id, p.had_agent_id) is not null and p.id <> t.id
      order by p.id desc limit 1)) end,
    case when how in ('least-busy', 'same-agent') then load.open end,
    a.last_assigned_at nulls first, a.id
  limit 1;
  if found_agent is null then return null; end if;
  update deriva.agent set last_assigned_at = clock_timestamp() where id = found_agent;
  update deriva.ticket set agent_id = found_agent, left_by_id = null, stage = 'assigned', assigned_at = now(), nobody = false
  where id = asked;
  insert into deriva.event (kind, contact_id, ticket_id, details)
  values ('ticket_assigned', t.contact_id, asked, jsonb_build_object('agent', found_agent, 'team', t.team_id));
  return found_agent;
end $$;

-- As before; what an agent put aside before they went away waits for its time with them.
create or replace function deriva.assign_waiting(hows jsonb, notices jsonb, most integer) returns integer language plpgsql as $$
declare
  waiting record;
  assigned integer := 0;
begin
  -- Who waits for an agent who went away is given to others.
  with waiting_for_them as (
    select t.id, t.agent_id
    from deriva.ticket t join deriva.agent a on a.id = t.agent_id
    where not a.available and a.away_since > coalesce(t.assigned_at, t.created_at)
      and t.status = 'open' and t.waits_since is not null and t.snoozed_until is null
      and hows ? t.team_id::text and hows ->> t.team_id::text <> 'none'
    order by t.id for update of t skip locked
  ), released as (
    update deriva.ticket t set agent_id = null, had_agent_id = w.agent_id, stage = 'waiting'
    from waiting_for_them w where t.id = w.id
    returning t.id, t.contact_id, t.had_agent_id)
  insert into deriva.event (kind, contact_id, ticket_id, details)
  select 'ticket_released', contact_id, id, jsonb_build_object('agent', had_agent_id) from released;
  if not exists (select from deriva.agent where available) then return 0; end if;
  for waiting in
    select t.id, t.team_id from deriva.ticket t
    where t.status = 'open' and t.stage = 'waiting' and t.waits_since is not null and hows ? t.team_id::text
      and hows ->> t.team_id::text <> 'none'
      and exists (select from deriva.agent a join deriva.agent_team m on m.agent_id = a.id
        where m.team_id = t.team_id and a.available and a.id is distinct from t.left_by_id and a.capacity > (
          select count(*) from deriva.ticket o where o.agent_id = a.id and o.status = 'open'))
    order by t.priority desc, t.waits_since limit most
    for update skip locked
  loop
    if deriva.assign_ticket(waiting.id, hows ->> waiting.team_id::text) is not null then
      assigned := assigned + 1;
      insert into deriva.notice (event, ticket_id, team_id)
      select 'assigned', waiting.id, waiting.team_id where notices -> waiting.team_id::text ? 'assigned';
    end if;
  end loop;
  return assigned;
end $$;

-- As before; and nobody who is about to write or to decide loses anything by it. Everything is locked in the order of everywhere:
-- addresses, which who comes in waits for, then conversations. Of two conversations with one sender the one of `into_other` goes on, as
-- what the later of both is; the other stays with `one`, where nobody finds it but who is about to decide about it, and looks again.
create or replace function deriva.merge_contacts(one uuid, into_other uuid) returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('deriva.merge_contacts'));
  -- Whoever was merged before is who they are now.
  select coalesce(c.merged_into, c.id) into one from deriva.contact c where c.id = one;
  select coalesce(c.merged_into, c.id) into into_other from deriva.contact c where c.id = into_other;
  if one = into_other or one is null or into_other is null then return; end if;
  perform from deriva.address a where a.contact_id in (one, into_other) order by a.canonical for no key update;
  perform from deriva.conversation c where c.contact_id in (one, into_other) order by c.id for update;
  update deriva.address set contact_id = into_other where contact_id = one;
  update deriva.conversation o set
    turns = greatest(o.turns, v.turns) + 1, reopened_at = coalesce(o.reopened_at, v.reopened_at),
    language = coalesce(o.language, v.language),
    last_inbound_at = greatest(o.last_inbound_at, v.last_inbound_at), last_reply_at = greatest(o.last_reply_at, v.last_reply_at),
    window_closed_at = greatest(o.window_closed_at, v.window_closed_at),
    address = case when v.is_later then v.address else o.address end,
    ticket_id = case when v.is_later then v.ticket_id else o.ticket_id end,
    state = case when v.is_later then v.state else o.state end
  from (select w.*, coalesce(w.last_inbound_at, '-infinity') > coalesce(k.last_inbound_at, '-infinity') as is_later
        from deriva.conversation w join deriva.conversation k on k.contact_id = into_other and k.sender = w.sender
        where w.contact_id = one) v
  where o.contact_id = into_other and o.sender = v.sender;
  update deriva.conversation v set
    turns = v.turns + 1,
    contact_id = case when exists (
      select from deriva.conversation k where k.contact_id = into_other and k.sender = v.sender) then one else into_other end
  where v.contact_id = one;
  update deriva.deflection set contact_id = into_other where contact_id = one;
  update deriva.ticket set contact_id = into_other where contact_id = one;
  update deriva.message set contact_id = into_other where contact_id = one;
  update deriva.claim set contact_id = into_other where contact_id = one;
  update deriva.contact set merged_into = into_other where id = one or merged_into = one;
  insert into deriva.consent (contact_id, kind, channel, wording, language)
  select into_other, 'withdrawn', 'whatsapp', c.wording, c.language
  from (select * from deriva.consent where contact_id = one order by id desc limit 1) c
  where c.kind = 'withdrawn';
  insert into deriva.event (kind, contact_id, details)
  values ('contacts_merged', into_other, jsonb_build_object('merged', one));
end $$;

-- Makes one contact of two, for who sees a ticket of each: one who may, or who sees all tickets of both. Answers { "kind": 'done' } or
-- { "kind": 'refused', "why": 'no-contact', 'same' or 'not-all' }.
create function deriva.merge_contacts_by(one uuid, into_other uuid, by_agent bigint, teams integer[], may boolean) returns jsonb
language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('deriva.merge_contacts'));
  perform set_config('deriva.by', by_agent::text, true);
  if one = into_other then return '{"kind": "refused", "why": "same"}'; end if;
  select coalesce(c.merged_into, c.id) into one from deriva.contact c where c.id = one;
  select coalesce(c.merged_into, c.id) into into_other from deriva.contact c where c.id = into_other;
  if one is null or into_other is null or teams is not null and (
    not exists (select from deriva.ticket t where t.contact_id = one and t.team_id = any (teams))
    or not exists (select from deriva.ticket t where t.contact_id = into_other and t.team_id = any (teams))) then
    return '{"kind": "refused", "why": "no-contact"}';
  end if;
  -- Somebody did it before.
  if one = into_other then return '{"kind": "done"}'; end if;
  if not may and exists (select from deriva.ticket t
    where t.contact_id in (one, into_other) and t.team_id = any (teams) is not true) then
    return '{"kind": "refused", "why": "not-all"}';
  end if;
  perform deriva.merge_contacts(one, into_other);
  -- Each of their tickets tells it.
  insert into deriva.event (kind, contact_id, ticket_id, details)
  select 'ticket_contact_merged', into_other, t.id, jsonb_build_object('merged', one)
  from deriva.ticket t where t.contact_id = into_other and t.status = 'open';
  return '{"kind": "done"}';
end $$;
