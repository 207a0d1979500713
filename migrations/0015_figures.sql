-- The figures. Everything is computed from the ledger: its events are folded, each once, into facts of calls, deflections and
-- tickets; what each of those counts for is a row of deriva.journey; and their sums by day and by hour are kept.

-- 1. What the ledger did not tell.

-- An address's key of a number: the canonical spelling of src/contact/number-variants.ts.
create function deriva.canonical_of(number text) returns text language sql immutable as $$
  select regexp_replace(regexp_replace(regexp_replace(regexp_replace(number,
    '^\+521(\d{10})$', '+52\1'),
    '^\+549?(?:(11)15(\d{8})|([23]\d\d)15(\d{7})|([23]\d{3})15(\d{6}))$', '+54\1\2\3\4\5\6'),
    '^\+549(11\d{8}|[23]\d{9})$', '+54\1'),
    '^(\+55[1-9]{2})9([6-9]\d{7})$', '\1\2')
$$;

-- By this it is known which events somebody has seen, whatever the order in which transactions end. Those of before are 0.
alter table deriva.event add column xid xid8 not null default '0';
alter table deriva.event alter column xid set default pg_current_xact_id();
create index on deriva.event (xid);

-- Every event that figures are made from says of which team its ticket was then, of which line, and of whose wish it is. What
-- its writer says goes before.
create function deriva.complete_event() returns trigger language plpgsql as $$
declare
  known jsonb;
begin
  if new.kind = 'deflection_requested' then
    select jsonb_build_object('origin', d.origin, 'template', d.template, 'team', d.team_id, 'caller', case
        when d.origin = 'caller' or d.origin = 'typed' and d.metadata #> '{ticket,number_typed}' is null then d.contact_id
        else (select a.contact_id from deriva.address a
              where a.canonical = deriva.canonical_of(d.metadata #>> '{ticket,called_from}')) end)
    into known from deriva.deflection d where d.id = new.deflection_id;
  elsif new.ticket_id is not null then
    select jsonb_build_object('team', t.team_id, 'of', case when new.kind = 'ticket_opened' then t.kind end)
    into known from deriva.ticket t where t.id = new.ticket_id;
    if new.line is null then
      select d.line into new.line from deriva.deflection d
      where d.ticket_id = new.ticket_id and d.line is not null order by d.created_at desc limit 1;
    end if;
  end if;
  new.details := jsonb_strip_nulls(coalesce(known, '{}')) || new.details;
  return new;
end $$;
create trigger complete_event before insert on deriva.event for each row
  when (new.kind in ('deflection_requested', 'ticket_opened', 'ticket_reopened', 'ticket_resolved', 'ticket_assigned', 'ticket_overdue',
    'escalated', 'answered', 'answer_parked', 'answer_released', 'answer_undelivered', 'answer_expired', 'answer_failed',
    'answered_automatically', 'message_sent', 'rating_asked', 'answer_due'))
  execute function deriva.complete_event();

-- What becomes of messages that are no deflection's. An agent's answer that waited for its contact goes out when they write.
create function deriva.note_message() returns trigger language plpgsql as $$
begin
  insert into deriva.event (kind, contact_id, ticket_id, details)
  values (tg_argv[0], new.contact_id, new.ticket_id, jsonb_strip_nulls(jsonb_build_object('message', new.id, 'agent', new.agent_id,
    'template', case when new.content_kind = 'template' then new.template end,
    'code', case when tg_argv[0] = 'answer_undelivered' then new.code end)));
  return null;
end $$;
create trigger note_sent after update of state on deriva.message for each row
  when (new.state = 'sent' and old.state <> 'sent' and new.direction = 'out' and new.deflection_id is null)
  execute function deriva.note_message('message_sent');
create trigger note_released after update of state on deriva.message for each row
  when (old.state = 'parked' and new.state = 'pending' and new.author = 'agent')
  execute function deriva.note_message('answer_released');
create trigger note_undelivered after update of state on deriva.message for each row
  -- What expires has an event of its own.
  when (new.state = 'dead' and old.state <> 'dead' and new.author = 'agent' and new.direction = 'out'
    and coalesce(new.code, 'expired') not in ('expired', 'erased'))
  execute function deriva.note_message('answer_undelivered');

-- That a contact was asked how it was; and until when the first team should answer, which is its minutes within its hours.
create function deriva.note_ticket() returns trigger language plpgsql as $$
begin
  insert into deriva.event (kind, contact_id, ticket_id, details)
  values (tg_argv[0], new.contact_id, new.id, case when tg_argv[0] = 'answer_due'
    then jsonb_build_object('at', deriva.ms(new.limit_at)) else '{}' end);
  return null;
end $$;
create trigger note_rating_asked after update of rating_asked_at on deriva.ticket for each row
  when (old.rating_asked_at is null and new.rating_asked_at is not null)
  execute function deriva.note_ticket('rating_asked');
create trigger note_due after update of limit_at on deriva.ticket for each row
  when (new.limit_at is not null and old.limit_at is distinct from new.limit_at and new.first_answer_at is null
    and new.stage <> 'automatic')
  execute function deriva.note_ticket('answer_due');

-- A caller chose WhatsApp and could not have it.
create function deriva.note_refusal(call_sid_asked text, line_called text, team integer, why text) returns void language sql as $$
  insert into deriva.event (kind, call_sid, line, details)
  values ('deflection_refused', call_sid_asked, line_called, jsonb_strip_nulls(jsonb_build_object('why', why, 'team', team)))
$$;

-- As before; the ledger knows who called, if we do, for which team, and whether WhatsApp was offered to them.
create or replace function deriva.end_call(call jsonb, ticket boolean) returns jsonb language plpgsql as $$
declare
  ended deriva.call;
  the_contact uuid;
  new_contact uuid := gen_random_uuid();
  the_ticket bigint;
  opened boolean := false;
begin
  insert into deriva.call (sid, line) values (call ->> 'sid', call ->> 'line') on conflict (sid) do nothing;
  update deriva.call c set ended_at = now(), outcome = coalesce(c.outcome, 'abandoned')
  where c.sid = call ->> 'sid' and c.ended_at is null
  returning * into ended;
  if not found then
    -- Told before; or a refused press took its row along, and it is as if there had been none.
    insert into deriva.call (sid, line, ended_at, outcome)
    values (call ->> 'sid', call ->> 'line', now(), 'abandoned') on conflict (sid) do nothing
    returning * into ended;
  end if;
  if ended.sid is null then
    select jsonb_build_object('outcome', c.outcome, 'first', false) into call from deriva.call c where c.sid = call ->> 'sid';
    return call;
  end if;

  if ended.outcome = 'abandoned' and ticket and call ? 'canonical' then
    insert into deriva.address (canonical, value, contact_id)
    values (call ->> 'canonical', call ->> 'from', new_contact)
    on conflict (canonical) do update set canonical = excluded.canonical
    returning contact_id into the_contact;
    insert into deriva.contact (id, language) values (the_contact, call ->> 'language') on conflict (id) do nothing;
    select t.id into the_ticket from deriva.ticket t
    where t.contact_id = the_contact and t.status = 'open'
      and t.created_at > now() - ((call ->> 'memory') || ' ms')::interval
    order by t.id desc limit 1;
    if the_ticket is null then
      opened := true;
      insert into deriva.ticket (contact_id, team_id, metadata, kind, wants_callback)
      values (the_contact, (call ->> 'team')::integer, call -> 'metadata', 'abandoned', true)
      returning id into the_ticket;
    else
      update deriva.ticket t set
        priority = least(t.priority + 1, 9),
        wants_callback = t.wants_callback or not exists (
          select from deriva.deflection d where d.ticket_id = t.id and d.delivery <> 'failed'),
        metadata = deriva.with_newer(t.metadata, call -> 'metadata')
      where t.id = the_ticket;
    end if;
  end if;
  -- Who called is known where we have written to each other, also where nothing follows from the call.
  if the_contact is null and call ? 'canonical' then
    select a.contact_id into the_contact from deriva.address a where a.canonical = call ->> 'canonical';
  end if;
  insert into deriva.event (kind, call_sid, line, contact_id, ticket_id, details)
  select kind, ended.sid, ended.line, the_contact, the_ticket, case kind
    when 'call_ended' then jsonb_strip_nulls(jsonb_build_object('outcome', ended.outcome, 'seconds', call -> 'seconds',
      'team', call -> 'team',
      'offered', case when ended.outcome <> 'deflected' then call -> 'offered' end)) else '{}' end
  from unnest(array['call_ended', 'ticket_opened']) as kind
  where kind = 'call_ended' or opened;
  return jsonb_build_object('outcome', ended.outcome, 'first', true, 'ticket', the_ticket);
end $$;

-- 2. Facts: one row of each call, deflection, ticket and answer, folded from its events in any order.

-- Contacts who turned out to be another.
create table deriva.contact_alias (
  contact_id uuid primary key,
  into_id uuid not null
);

create function deriva.person(contact uuid) returns uuid language plpgsql stable as $$
declare
  known uuid;
begin
  for round in 1 .. 100 loop
    select a.into_id into known from deriva.contact_alias a where a.contact_id = contact;
    if not found then return contact; end if;
    contact := known;
  end loop;
  return contact;
end $$;

create table deriva.call_fact (
  sid text primary key,
  line text,
  at timestamptz not null,
  ended_at timestamptz,
  seconds integer,
  outcome text,
  offered boolean,
  -- Who called, as the end of the call says, or as the press does.
  ended_contact uuid,
  asked_contact uuid,
  contact uuid generated always as (coalesce(ended_contact, asked_contact)) stored,
  ended_team integer,
  asked_team integer,
  pressed_at timestamptz,
  -- Something was sent, or had been.
  taken boolean not null default false,
  refusal text,
  ticket_id bigint
);
create index on deriva.call_fact (contact, at) where contact is not null;
create index on deriva.call_fact (ticket_id) where ticket_id is not null;

create table deriva.deflection_fact (
  id uuid primary key,
  sid text,
  line text,
  team integer,
  -- Whom it is followed whether they call again.
  caller uuid,
  origin text,
  template text,
  ticket_id bigint,
  -- The press of the digit, or the request.
  at timestamptz,
  sent_at timestamptz,
  delivered_at timestamptz,
  read_at timestamptz,
  replied_at timestamptz,
  failed_event bigint,
  failure text
);
create index on deriva.deflection_fact (caller, at) where caller is not null;
create index on deriva.deflection_fact (ticket_id) where ticket_id is not null;
create index on deriva.deflection_fact (sid) where sid is not null;

create table deriva.ticket_fact (
  id bigint primary key,
  line_event bigint,
  line text,
  opened_at timestamptz,
  received_at timestamptz,
  team_event bigint,
  team integer,
  agent_event bigint,
  agent bigint,
  due_event bigint,
  due_at timestamptz,
  overdue_at timestamptz,
  resolved_event bigint,
  resolved_at timestamptz,
  resolved_how text,
  resolved_by bigint,
  reopened_event bigint,
  rating_event bigint,
  rating text,
  asked_at timestamptz,
  is_open boolean generated always as (
    opened_at is not null and (resolved_event is null or coalesce(reopened_event > resolved_event, false))) stored,
  is_resolved boolean generated always as (
    opened_at is not null and resolved_event is not null and not coalesce(reopened_event > resolved_event, false)) stored
);
create index on deriva.ticket_fact (team, opened_at) include (line) where is_open;

create table deriva.answer_fact (
  event_id bigint primary key,
  ticket_id bigint not null,
  at timestamptz not null,
  agent bigint,
  team integer
);
create index on deriva.answer_fact (ticket_id, at);

-- 3. What each call, deflection and ticket counts for; '' and 0 stand for none. Sums of it by day and by hour.

create table deriva.journey (
  id text primary key,
  day date not null,
  hour timestamptz not null,
  line text not null,
  team integer not null,
  agent bigint not null,
  calls integer not null default 0, offered integer not null default 0, offer_unknown integer not null default 0,
  accepted integer not null default 0, refused integer not null default 0, stayed integer not null default 0,
  abandoned integer not null default 0, recovered integer not null default 0, voice_seconds integer not null default 0,
  requested integer not null default 0, sent integer not null default 0, delivered integer not null default 0,
  read integer not null default 0, replied integer not null default 0, answered integer not null default 0,
  resolved integer not null default 0, failed integer not null default 0, followed integer not null default 0,
  called_again integer not null default 0, tickets integer not null default 0, tickets_answered integer not null default 0,
  tickets_resolved integer not null default 0, tickets_reopened integer not null default 0,
  with_target integer not null default 0, within_target integer not null default 0, rating_asked integer not null default 0,
  rated_good integer not null default 0, rated_fair integer not null default 0, rated_bad integer not null default 0,
  escalations integer not null default 0, failed_answers integer not null default 0,
  automatic_answers integer not null default 0, human_answers integer not null default 0,
  undelivered_answers integer not null default 0, overdue integer not null default 0,
  messages_sent integer not null default 0,
  -- In seconds.
  time_to_human integer,
  time_to_first_answer integer,
  time_to_resolution integer,
  failure text,
  refusal text,
  escalation text,
  -- Of a template that is paid for.
  template text
);
create index on deriva.journey (day) include (hour, line, team, agent, time_to_human, time_to_first_answer, time_to_resolution)
  where time_to_human is not null or time_to_first_answer is not null or time_to_resolution is not null;

create table deriva.figures_by_day (
  day date not null,
  line text not null,
  team integer not null,
  agent bigint not null,
  calls integer not null default 0, offered integer not null default 0, offer_unknown integer not null default 0,
  accepted integer not null default 0, refused integer not null default 0, stayed integer not null default 0,
  abandoned integer not null default 0, recovered integer not null default 0, voice_seconds integer not null default 0,
  requested integer not null default 0, sent integer not null default 0, delivered integer not null default 0,
  read integer not null default 0, replied integer not null default 0, answered integer not null default 0,
  resolved integer not null default 0, failed integer not null default 0, followed integer not null default 0,
  called_again integer not null default 0, tickets integer not null default 0, tickets_answered integer not null default 0,
  tickets_resolved integer not null default 0, tickets_reopened integer not null default 0,
  with_target integer not null default 0, within_target integer not null default 0, rating_asked integer not null default 0,
  rated_good integer not null default 0, rated_fair integer not null default 0, rated_bad integer not null default 0,
  escalations integer not null default 0, failed_answers integer not null default 0,
  automatic_answers integer not null default 0, human_answers integer not null default 0,
  undelivered_answers integer not null default 0, overdue integer not null default 0,
  messages_sent integer not null default 0,
  primary key (day, line, team, agent)
);

create table deriva.figures_by_hour (
  hour timestamptz not null,
  line text not null,
  team integer not null,
  calls integer not null default 0, offered integer not null default 0, offer_unknown integer not null default 0,
  accepted integer not null default 0, refused integer not null default 0, stayed integer not null default 0,
  abandoned integer not null default 0, recovered integer not null default 0, voice_seconds integer not null default 0,
  requested integer not null default 0, sent integer not null default 0, delivered integer not null default 0,
  read integer not null default 0, replied integer not null default 0, answered integer not null default 0,
  resolved integer not null default 0, failed integer not null default 0, followed integer not null default 0,
  called_again integer not null default 0, tickets integer not null default 0, tickets_answered integer not null default 0,
  tickets_resolved integer not null default 0, tickets_reopened integer not null default 0,
  with_target integer not null default 0, within_target integer not null default 0, rating_asked integer not null default 0,
  rated_good integer not null default 0, rated_fair integer not null default 0, rated_bad integer not null default 0,
  escalations integer not null default 0, failed_answers integer not null default 0,
  automatic_answers integer not null default 0, human_answers integer not null default 0,
  undelivered_answers integer not null default 0, overdue integer not null default 0,
  messages_sent integer not null default 0,
  primary key (hour, line, team)
);

create table deriva.figures_by_reason (
  day date not null,
  line text not null,
  team integer not null,
  what text not null,
  reason text not null,
  n integer not null,
  primary key (day, line, team, what, reason)
);

-- How far the ledger is folded: all that `snapshot` sees. Before the first time, and after the company's time zone has changed, it
-- is folded from its beginning, in the order of its ids: up to `folded_id`, of what `beginning` sees.
create table deriva.figures_state (
  one boolean primary key default true check (one),
  time_zone text not null,
  snapshot pg_snapshot,
  beginning pg_snapshot not null,
  folded_id bigint not null default 0,
  -- Of before the database came to this server; the transactions of those events are another's.
  restored_id bigint not null default 0,
  last_id bigint not null,
  as_of timestamptz
);

-- Adds what some journeys count for to the sums, or takes it from them.
create function deriva.count_journeys(ids text[], direction integer) returns void language plpgsql as $$
begin
  insert into deriva.figures_by_day as f
    (day, line, team, agent,
     calls, offered, offer_unknown, accepted, refused, stayed, abandoned, recovered, voice_seconds, requested, sent,
     delivered, read, replied, answered, resolved, failed, followed, called_again, tickets, tickets_answered,
     tickets_resolved, tickets_reopened, with_target, within_target, rating_asked, rated_good, rated_fair, rated_bad,
     escalations, failed_answers, automatic_answers, human_answers, undelivered_answers, overdue, messages_sent)
  select j.day, j.line, j.team, j.agent,
         direction * sum(j.calls), direction * sum(j.offered), direction * sum(j.offer_unknown),
         direction * sum(j.accepted), direction * sum(j.refused), direction * sum(j.stayed), direction * sum(j.abandoned),
         direction * sum(j.recovered), direction * sum(j.voice_seconds), direction * sum(j.requested),
         direction * sum(j.sent), direction * sum(j.delivered), direction * sum(j.read), direction * sum(j.replied),
         direction * sum(j.answered), direction * sum(j.resolved), direction * sum(j.failed), direction * sum(j.followed),
         direction * sum(j.called_again), direction * sum(j.tickets), direction * sum(j.tickets_answered),
         direction * sum(j.tickets_resolved), direction * sum(j.tickets_reopened), direction * sum(j.with_target),
         direction * sum(j.within_target), direction * sum(j.rating_asked), direction * sum(j.rated_good),
         direction * sum(j.rated_fair), direction * sum(j.rated_bad), direction * sum(j.escalations),
         direction * sum(j.failed_answers), direction * sum(j.automatic_answers), direction * sum(j.human_answers),
         direction * sum(j.undelivered_answers), direction * sum(j.overdue), direction * sum(j.messages_sent)
  from deriva.journey j where j.id = any (ids) group by j.day, j.line, j.team, j.agent
  on conflict (day, line, team, agent) do update set
    calls = f.calls + excluded.calls, offered = f.offered + excluded.offered,
    offer_unknown = f.offer_unknown + excluded.offer_unknown, accepted = f.accepted + excluded.accepted,
    refused = f.refused + excluded.refused, stayed = f.stayed + excluded.stayed,
    abandoned = f.abandoned + excluded.abandoned, recovered = f.recovered + excluded.recovered,
    voice_seconds = f.voice_seconds + excluded.voice_seconds, requested = f.requested + excluded.requested,
    sent = f.sent + excluded.sent, delivered = f.delivered + excluded.delivered, read = f.read + excluded.read,
    replied = f.replied + excluded.replied, answered = f.answered + excluded.answered,
    resolved = f.resolved + excluded.resolved, failed = f.failed + excluded.failed,
    followed = f.followed + excluded.followed, called_again = f.called_again + excluded.called_again,
    tickets = f.tickets + excluded.tickets, tickets_answered = f.tickets_answered + excluded.tickets_answered,
    tickets_resolved = f.tickets_resolved + excluded.tickets_resolved,
    tickets_reopened = f.tickets_reopened + excluded.tickets_reopened, with_target = f.with_target + excluded.with_target,
    within_target = f.within_target + excluded.within_target, rating_asked = f.rating_asked + excluded.rating_asked,
    rated_good = f.rated_good + excluded.rated_good, rated_fair = f.rated_fair + excluded.rated_fair,
    rated_bad = f.rated_bad + excluded.rated_bad, escalations = f.escalations + excluded.escalations,
    failed_answers = f.failed_answers + excluded.failed_answers,
    automatic_answers = f.automatic_answers + excluded.automatic_answers,
    human_answers = f.human_answers + excluded.human_answers,
    undelivered_answers = f.undelivered_answers + excluded.undelivered_answers, overdue = f.overdue + excluded.overdue,
    messages_sent = f.messages_sent + excluded.messages_sent;

  insert into deriva.figures_by_hour as f
    (hour, line, team,
     calls, offered, offer_unknown, accepted, refused, stayed, abandoned, recovered, voice_seconds, requested, sent,
     delivered, read, replied, answered, resolved, failed, followed, called_again, tickets, tickets_answered,
     tickets_resolved, tickets_reopened, with_target, within_target, rating_asked, rated_good, rated_fair, rated_bad,
     escalations, failed_answers, automatic_answers, human_answers, undelivered_answers, overdue, messages_sent)
  select j.hour, j.line, j.team,
         direction * sum(j.calls), direction * sum(j.offered), direction * sum(j.offer_unknown),
         direction * sum(j.accepted), direction * sum(j.refused), direction * sum(j.stayed), direction * sum(j.abandoned),
         direction * sum(j.recovered), direction * sum(j.voice_seconds), direction * sum(j.requested),
         direction * sum(j.sent), direction * sum(j.delivered), direction * sum(j.read), direction * sum(j.replied),
         direction * sum(j.answered), direction * sum(j.resolved), direction * sum(j.failed), direction * sum(j.followed),
         direction * sum(j.called_again), direction * sum(j.tickets), direction * sum(j.tickets_answered),
         direction * sum(j.tickets_resolved), direction * sum(j.tickets_reopened), direction * sum(j.with_target),
         direction * sum(j.within_target), direction * sum(j.rating_asked), direction * sum(j.rated_good),
         direction * sum(j.rated_fair), direction * sum(j.rated_bad), direction * sum(j.escalations),
         direction * sum(j.failed_answers), direction * sum(j.automatic_answers), direction * sum(j.human_answers),
         direction * sum(j.undelivered_answers), direction * sum(j.overdue), direction * sum(j.messages_sent)
  from deriva.journey j where j.id = any (ids) group by j.hour, j.line, j.team
  on conflict (hour, line, team) do update set
    calls = f.calls + excluded.calls, offered = f.offered + excluded.offered,
    offer_unknown = f.offer_unknown + excluded.offer_unknown, accepted = f.accepted + excluded.accepted,
    refused = f.refused + excluded.refused, stayed = f.stayed + excluded.stayed,
    abandoned = f.abandoned + excluded.abandoned, recovered = f.recovered + excluded.recovered,
    voice_seconds = f.voice_seconds + excluded.voice_seconds, requested = f.requested + excluded.requested,
    sent = f.sent + excluded.sent, delivered = f.delivered + excluded.delivered, read = f.read + excluded.read,
    replied = f.replied + excluded.replied, answered = f.answered + excluded.answered,
    resolved = f.resolved + excluded.resolved, failed = f.failed + excluded.failed,
    followed = f.followed + excluded.followed, called_again = f.called_again + excluded.called_again,
    tickets = f.tickets + excluded.tickets, tickets_answered = f.tickets_answered + excluded.tickets_answered,
    tickets_resolved = f.tickets_resolved + excluded.tickets_resolved,
    tickets_reopened = f.tickets_reopened + excluded.tickets_reopened, with_target = f.with_target + excluded.with_target,
    within_target = f.within_target + excluded.within_target, rating_asked = f.rating_asked + excluded.rating_asked,
    rated_good = f.rated_good + excluded.rated_good, rated_fair = f.rated_fair + excluded.rated_fair,
    rated_bad = f.rated_bad + excluded.rated_bad, escalations = f.escalations + excluded.escalations,
    failed_answers = f.failed_answers + excluded.failed_answers,
    automatic_answers = f.automatic_answers + excluded.automatic_answers,
    human_answers = f.human_answers + excluded.human_answers,
    undelivered_answers = f.undelivered_answers + excluded.undelivered_answers, overdue = f.overdue + excluded.overdue,
    messages_sent = f.messages_sent + excluded.messages_sent;

  insert into deriva.figures_by_reason as f (day, line, team, what, reason, n)
  select j.day, j.line, j.team, r.what, r.reason, direction * count(*)
  from deriva.journey j,
  lateral (values ('failed', j.failure), ('refused', j.refusal), ('escalations', j.escalation), ('template', j.template))
    as r (what, reason)
  where j.id = any (ids) and r.reason is not null
  group by j.day, j.line, j.team, r.what, r.reason
  on conflict (day, line, team, what, reason) do update set n = f.n + excluded.n;
end $$;

-- Writes anew what calls, deflections and tickets count for. The sums are changed by the difference.
create function deriva.recount(calls text[], deflections uuid[], tickets bigint[], zone text) returns void language plpgsql as $$
declare
  ids text[] := array(select 'call:' || c from unnest(calls) as c union all select 'deflection:' || d from unnest(deflections) as d
    union all select 'ticket:' || t from unnest(tickets) as t);
begin
  perform deriva.count_journeys(ids, -1);
  delete from deriva.journey where id = any (ids);

  insert into deriva.journey
    (id, day, hour, line, team, agent, calls, offered, offer_unknown, accepted, refused, stayed, abandoned, recovered, voice_seconds,
     refusal)
  select 'call:' || c.sid, (c.at at time zone zone)::date, date_trunc('hour', c.at, zone), coalesce(c.line, ''),
    coalesce(c.ended_team, c.asked_team, 0), 0, 1,
    (c.pressed_at is not null or coalesce(c.offered, false))::integer,
    (c.pressed_at is null and c.offered is null)::integer,
    (c.pressed_at is not null)::integer,
    (c.refusal is not null and not c.taken)::integer,
    coalesce(c.outcome in ('queued', 'dialed'), false)::integer,
    coalesce(c.outcome = 'abandoned', false)::integer,
    (coalesce(c.outcome = 'abandoned', false) and (
      exists (select from deriva.answer_fact a where a.ticket_id = c.ticket_id and a.at > c.at)
      or exists (select from deriva.ticket_fact t
        where t.id = c.ticket_id and t.is_resolved and t.resolved_how = 'agent' and t.resolved_at > c.at)
      or exists (select from deriva.call_fact o
        where o.contact = c.contact and o.at > c.at and o.at <= c.at + interval '24 hours' and o.sid <> c.sid
          and (o.outcome <> 'abandoned' or o.taken))))::integer,
    coalesce(c.seconds, 0),
    case when not c.taken then c.refusal end
  from deriva.call_fact c where c.sid = any (calls);

  insert into deriva.journey
    (id, day, hour, line, team, agent, requested, sent, delivered, read, replied, answered, resolved, failed, followed, called_again,
     time_to_human, failure, template)
  select 'deflection:' || d.id, (d.at at time zone zone)::date, date_trunc('hour', d.at, zone), coalesce(d.line, ''),
    coalesce(a.team, t.team, d.team, 0), coalesce(a.agent, t.agent, 0), 1,
    w.sent::integer, w.delivered::integer, (d.read_at is not null)::integer, (d.replied_at is not null)::integer,
    (a.at is not null)::integer,
    (a.at is not null and coalesce(t.is_resolved, false))::integer,
    w.failed::integer, w.followed::integer,
    (w.followed and exists (select from deriva.call_fact c
      where c.contact = d.caller and c.at > d.at and c.at <= d.at + interval '24 hours' and c.sid is distinct from d.sid))::integer,
    floor(extract(epoch from a.at - d.at))::integer,
    case when w.failed then coalesce(d.failure, 'unknown') end,
    case when w.delivered then coalesce(d.template, 'unknown') end
  from deriva.deflection_fact d
  cross join lateral (select
    coalesce(d.sent_at, d.delivered_at, d.read_at, d.replied_at) is not null as sent,
    coalesce(d.delivered_at, d.read_at, d.replied_at) is not null as delivered,
    d.failed_event is not null and coalesce(d.delivered_at, d.read_at, d.replied_at) is null as failed,
    d.caller is not null and coalesce(d.origin in ('caller', 'typed'), d.sid is not null) as followed) w
  left join deriva.ticket_fact t on t.id = d.ticket_id
  left join lateral (select f.* from deriva.answer_fact f
    where f.ticket_id = d.ticket_id and f.at >= d.at order by f.at, f.event_id limit 1) a on true
  where d.id = any (deflections) and d.at is not null;

  insert into deriva.journey
    (id, day, hour, line, team, agent, tickets, tickets_answered, tickets_resolved, tickets_reopened, with_target, within_target,
     rating_asked, rated_good, rated_fair, rated_bad, time_to_first_answer, time_to_resolution)
  select 'ticket:' || t.id, (t.opened_at at time zone zone)::date, date_trunc('hour', t.opened_at, zone), coalesce(t.line, ''),
    coalesce(a.team, t.team, 0), coalesce(a.agent, t.resolved_by, t.agent, 0), 1,
    (a.at is not null)::integer, t.is_resolved::integer, (t.reopened_event is not null)::integer,
    (t.due_at is not null and (a.at is not null or t.overdue_at is not null))::integer,
    coalesce(a.at <= t.due_at, false)::integer,
    (t.asked_at is not null or t.rating is not null)::integer,
    coalesce(t.rating = 'good', false)::integer, coalesce(t.rating = 'fair', false)::integer,
    coalesce(t.rating = 'bad', false)::integer,
    floor(extract(epoch from a.at - case when t.received_at <= a.at then t.received_at else least(t.opened_at, a.at) end))::integer,
    case when t.is_resolved then greatest(0, floor(extract(epoch from t.resolved_at - t.opened_at)))::integer end
  from deriva.ticket_fact t
  left join lateral (select f.* from deriva.answer_fact f where f.ticket_id = t.id order by f.at, f.event_id limit 1) a on true
  where t.id = any (tickets) and t.opened_at is not null;

  perform deriva.count_journeys(ids, 1);
end $$;

-- A value that an event has: nothing where it is none of its kind.
create function deriva.whole_in(details jsonb, name text) returns bigint language sql immutable as $$
  select case when details ->> name ~ '^\d{1,18}$' then (details ->> name)::bigint end
$$;

-- Folds some events into the facts, and counts what has changed by them. In any order, but each once.
create function deriva.fold_events(batch bigint[], zone text) returns void language plpgsql as $$
declare
  calls text[];
  deflections uuid[];
  tickets bigint[];
  persons uuid[];
  happened text[];
begin
  if cardinality(batch) = 0 then return; end if;

  with merged as (
    insert into deriva.contact_alias (contact_id, into_id)
    select (e.details ->> 'merged')::uuid, e.contact_id from deriva.event e
    where e.id = any (batch) and e.kind = 'contacts_merged' and (e.details ->> 'merged')::uuid <> e.contact_id
    order by e.id
    on conflict (contact_id) do nothing
    returning contact_id)
  select coalesce(array_agg(contact_id), '{}') into persons from merged;
  if cardinality(persons) > 0 then
    update deriva.call_fact set ended_contact = deriva.person(ended_contact), asked_contact = deriva.person(asked_contact)
    where ended_contact = any (persons) or asked_contact = any (persons);
    update deriva.deflection_fact set caller = deriva.person(caller) where caller = any (persons);
    persons := array(select distinct deriva.person(p) from unnest(persons) as p);
  end if;

  with folded as (
    insert into deriva.call_fact as f
      (sid, line, at, ended_at, seconds, outcome, offered, ended_contact, ended_team, asked_contact, asked_team, pressed_at, taken,
       refusal, ticket_id)
    select e.call_sid, min(e.line),
      min(e.created_at - coalesce(deriva.whole_in(e.details, 'seconds'), 0) * interval '1 second'),
      min(e.created_at) filter (where is_end), max(deriva.whole_in(e.details, 'seconds')),
      min(e.details ->> 'outcome'), bool_or((e.details ->> 'offered')::boolean),
      max(deriva.person(e.contact_id)::text) filter (where is_end)::uuid, max(deriva.whole_in(e.details, 'team')) filter (where is_end),
      max(deriva.person(case when e.kind = 'deflection_requested' and e.details ? 'origin' then (e.details ->> 'caller')::uuid
        else e.contact_id end)::text) filter (where is_press)::uuid,
      max(deriva.whole_in(e.details, 'team')) filter (where not is_end),
      min(e.created_at) filter (where is_press),
      bool_or(is_press and e.kind <> 'deflection_refused'), min(e.details ->> 'why'), max(e.ticket_id)
    from deriva.event e,
    lateral (select e.kind = 'call_ended' as is_end,
      e.kind in ('deflection_requested', 'deflection_asked_again', 'deflection_refused')
        and e.details ->> 'origin' is distinct from 'abandoned' as is_press) k
    where e.id = any (batch) and e.call_sid is not null
      and e.kind in ('call_ended', 'deflection_requested', 'deflection_asked_again', 'deflection_refused')
    group by e.call_sid
    on conflict (sid) do update set
      line = least(f.line, excluded.line), at = least(f.at, excluded.at),
      ended_at = least(f.ended_at, excluded.ended_at), seconds = greatest(f.seconds, excluded.seconds),
      outcome = least(f.outcome, excluded.outcome), offered = coalesce(f.offered or excluded.offered, f.offered, excluded.offered),
      ended_contact = greatest(f.ended_contact::text, excluded.ended_contact::text)::uuid,
      ended_team = greatest(f.ended_team, excluded.ended_team),
      asked_contact = greatest(f.asked_contact::text, excluded.asked_contact::text)::uuid,
      asked_team = greatest(f.asked_team, excluded.asked_team),
      pressed_at = least(f.pressed_at, excluded.pressed_at), taken = f.taken or excluded.taken,
      refusal = least(f.refusal, excluded.refusal), ticket_id = greatest(f.ticket_id, excluded.ticket_id)
    returning sid)
  select array_agg(sid) into calls from folded;

  with folded as (
    insert into deriva.deflection_fact as f
      (id, sid, line, team, caller, origin, template, ticket_id, at, sent_at, delivered_at, read_at, replied_at, failed_event, failure)
    select e.deflection_id, min(e.call_sid) filter (where asked), min(e.line) filter (where asked),
      max(deriva.whole_in(e.details, 'team')) filter (where asked),
      max(deriva.person(case when e.details ? 'origin' then (e.details ->> 'caller')::uuid else e.contact_id end)::text)
        filter (where asked)::uuid,
      min(e.details ->> 'origin') filter (where asked), min(e.details ->> 'template') filter (where asked),
      max(e.ticket_id) filter (where asked), min(e.created_at) filter (where asked),
      min(e.created_at) filter (where e.kind in ('message_accepted', 'delivery_sent')),
      min(e.created_at) filter (where e.kind = 'delivery_delivered'), min(e.created_at) filter (where e.kind = 'delivery_read'),
      min(e.created_at) filter (where e.kind = 'delivery_replied'), max(e.id) filter (where e.kind = 'delivery_failed'),
      (array_agg(e.details ->> 'code' order by e.id desc) filter (where e.kind = 'delivery_failed'))[1]
    from deriva.event e, lateral (select e.kind = 'deflection_requested' as asked) k
    where e.id = any (batch) and e.deflection_id is not null
      and (asked or e.kind in ('delivery_sent', 'delivery_delivered', 'delivery_read', 'delivery_replied', 'delivery_failed')
        or e.kind = 'message_accepted' and not e.details ? 'channel')
    group by e.deflection_id
    on conflict (id) do update set
      sid = coalesce(f.sid, excluded.sid), line = coalesce(f.line, excluded.line), team = coalesce(f.team, excluded.team),
      caller = coalesce(f.caller, excluded.caller), origin = coalesce(f.origin, excluded.origin),
      template = coalesce(f.template, excluded.template), ticket_id = coalesce(f.ticket_id, excluded.ticket_id),
      at = least(f.at, excluded.at), sent_at = least(f.sent_at, excluded.sent_at),
      delivered_at = least(f.delivered_at, excluded.delivered_at), read_at = least(f.read_at, excluded.read_at),
      replied_at = least(f.replied_at, excluded.replied_at),
      failed_event = greatest(f.failed_event, excluded.failed_event),
      failure = case when coalesce(excluded.failed_event > f.failed_event, excluded.failed_event is not null)
        then excluded.failure else f.failure end
    returning id)
  select array_agg(id) into deflections from folded;

  with answers as (
    insert into deriva.answer_fact (event_id, ticket_id, at, agent, team)
    select e.id, e.ticket_id, e.created_at, deriva.whole_in(e.details, 'agent'), deriva.whole_in(e.details, 'team')
    from deriva.event e
    where e.id = any (batch) and e.kind in ('answered', 'answer_released') and e.ticket_id is not null
    returning ticket_id
  ), folded as (
    insert into deriva.ticket_fact as f
      (id, line_event, line, opened_at, received_at, team_event, team, agent_event, agent, due_event, due_at, overdue_at,
       resolved_event, resolved_at, resolved_how, resolved_by, reopened_event, rating_event, rating, asked_at)
    select e.ticket_id,
      min(e.id) filter (where of_line), (array_agg(e.line order by e.id) filter (where of_line))[1],
      min(e.created_at) filter (where e.kind = 'ticket_opened'),
      min(e.created_at) filter (where e.kind = 'message_received'),
      max(e.id) filter (where of_team), (array_agg(deriva.whole_in(e.details, 'team') order by e.id desc) filter (where of_team))[1],
      max(e.id) filter (where of_agent),
      (array_agg(case when e.kind not in ('ticket_released', 'ticket_reopened') then deriva.whole_in(e.details, 'agent') end
        order by e.id desc) filter (where of_agent))[1],
      min(e.id) filter (where e.kind = 'answer_due'),
      (array_agg(to_timestamp(deriva.whole_in(e.details, 'at') / 1000.0) order by e.id) filter (where e.kind = 'answer_due'))[1],
      min(e.created_at) filter (where e.kind = 'ticket_overdue'),
      max(e.id) filter (where e.kind = 'ticket_resolved'),
      (array_agg(e.created_at order by e.id desc) filter (where e.kind = 'ticket_resolved'))[1],
      (array_agg(e.details ->> 'how' order by e.id desc) filter (where e.kind = 'ticket_resolved'))[1],
      (array_agg(coalesce(deriva.whole_in(e.details, 'by'), deriva.whole_in(e.details, 'agent')) order by e.id desc)
        filter (where e.kind = 'ticket_resolved'))[1],
      max(e.id) filter (where e.kind = 'ticket_reopened'),
      max(e.id) filter (where e.kind = 'ticket_rated'),
      (array_agg(e.details ->> 'rating' order by e.id desc) filter (where e.kind = 'ticket_rated'))[1],
      min(e.created_at) filter (where e.kind = 'rating_asked')
    from deriva.event e,
    lateral (select
      e.kind in ('ticket_opened', 'deflection_requested') and e.line is not null as of_line,
      e.kind not in ('call_ended', 'deflection_requested') and e.details ? 'team' as of_team,
      e.kind in ('ticket_assigned', 'ticket_released', 'ticket_reopened', 'ticket_routed', 'escalated') as of_agent) k
    where e.id = any (batch) and e.ticket_id is not null
    group by e.ticket_id
    on conflict (id) do update set
      line_event = least(f.line_event, excluded.line_event),
      line = case when coalesce(excluded.line_event < f.line_event, f.line_event is null) then excluded.line else f.line end,
      opened_at = least(f.opened_at, excluded.opened_at), received_at = least(f.received_at, excluded.received_at),
      team_event = greatest(f.team_event, excluded.team_event),
      team = case when coalesce(excluded.team_event > f.team_event, f.team_event is null) then excluded.team else f.team end,
      agent_event = greatest(f.agent_event, excluded.agent_event),
      agent = case when coalesce(excluded.agent_event > f.agent_event, f.agent_event is null) then excluded.agent else f.agent end,
      due_event = least(f.due_event, excluded.due_event),
      due_at = case when coalesce(excluded.due_event < f.due_event, f.due_event is null) then excluded.due_at else f.due_at end,
      overdue_at = least(f.overdue_at, excluded.overdue_at),
      resolved_event = greatest(f.resolved_event, excluded.resolved_event),
      (resolved_at, resolved_how, resolved_by) = (select
        case when is_newer then excluded.resolved_at else f.resolved_at end,
        case when is_newer then excluded.resolved_how else f.resolved_how end,
        case when is_newer then excluded.resolved_by else f.resolved_by end
        from (select coalesce(excluded.resolved_event > f.resolved_event, f.resolved_event is null) as is_newer) n),
      reopened_event = greatest(f.reopened_event, excluded.reopened_event),
      rating_event = greatest(f.rating_event, excluded.rating_event),
      rating = case when coalesce(excluded.rating_event > f.rating_event, f.rating_event is null) then excluded.rating else f.rating end,
      asked_at = least(f.asked_at, excluded.asked_at)
    returning id)
  select array_agg(id) into tickets from folded;

  -- What else is changed by that: whether somebody called again, what became of tickets, and who turned out to be one person. A call
  -- may have begun earlier than was known.
  deflections := array(
    select unnest(deflections)
    union select d.id from deriva.deflection_fact d where d.ticket_id = any (tickets) or d.sid = any (calls)
    union select d.id from deriva.deflection_fact d where d.caller = any (persons)
    union select d.id from deriva.call_fact c
      join deriva.deflection_fact d on d.caller in (c.ended_contact, c.asked_contact)
        and d.at between c.at - interval '24 hours' and greatest(c.at, c.ended_at, c.pressed_at)
      where c.sid = any (calls)
  );
  calls := array(
    select unnest(calls)
    union select c.sid from deriva.call_fact c where c.ticket_id = any (tickets)
    union select c.sid from deriva.call_fact c where c.contact = any (persons)
    union select o.sid from deriva.call_fact c
      join deriva.call_fact o on o.contact in (c.ended_contact, c.asked_contact)
        and o.at between c.at - interval '24 hours' and greatest(c.at, c.ended_at, c.pressed_at)
      where c.sid = any (calls)
  );
  perform deriva.recount(calls, deflections, coalesce(tickets, '{}'), zone);

  -- What only happened is counted once, and not kept.
  with written as (
    insert into deriva.journey
      (id, day, hour, line, team, agent, escalations, failed_answers, automatic_answers, human_answers, undelivered_answers, overdue,
       messages_sent, escalation, template)
    select 'event:' || e.id, (e.created_at at time zone zone)::date, date_trunc('hour', e.created_at, zone), coalesce(e.line, ''),
      coalesce(deriva.whole_in(e.details, 'team'), 0),
      case when e.kind <> 'escalated' then coalesce(deriva.whole_in(e.details, 'agent'), 0) else 0 end,
      (e.kind = 'escalated')::integer, (e.kind = 'answer_failed')::integer, (e.kind = 'answered_automatically')::integer,
      (e.kind in ('answered', 'answer_released'))::integer, (e.kind in ('answer_undelivered', 'answer_expired'))::integer,
      (e.kind = 'ticket_overdue')::integer, (e.kind in ('message_sent', 'message_accepted'))::integer,
      case when e.kind = 'escalated' then coalesce(e.details ->> 'reason', 'unknown') end,
      case when e.kind = 'message_sent' then e.details ->> 'template' end
    from deriva.event e
    where e.id = any (batch) and (e.kind in ('escalated', 'answer_failed', 'answered_automatically', 'answered', 'answer_released',
        'answer_undelivered', 'answer_expired', 'ticket_overdue', 'message_sent')
      or e.kind = 'message_accepted' and not e.details ? 'channel')
    returning id)
  select coalesce(array_agg(id), '{}') into happened from written;
  perform deriva.count_journeys(happened, 1);
  delete from deriva.journey where id = any (happened);
end $$;

-- Folds what is new in the ledger, at most about so many events. Answers whether that was all. One at a time does it; who asks
-- at the same moment waits for them, a short while. Nobody who writes to the ledger waits.
create function deriva.refresh_figures(zone text, most integer) returns boolean language plpgsql set lock_timeout = '1500ms' as $$
declare
  s deriva.figures_state;
  seen pg_snapshot;
  batch bigint[];
  xids xid8[];
  bound xid8;
begin
  insert into deriva.figures_state (time_zone, beginning, last_id)
  select zone, pg_current_snapshot(), coalesce(max(id), 0) from deriva.event
  on conflict (one) do nothing;
  select * into s from deriva.figures_state for update;
  seen := pg_current_snapshot();

  if s.time_zone <> zone or pg_snapshot_xmax(s.beginning) > pg_snapshot_xmax(seen)
    or pg_snapshot_xmax(s.snapshot) > pg_snapshot_xmax(seen) then
    -- Days have moved; or the database was restored in another server, which counts its transactions anew.
    truncate deriva.call_fact, deriva.deflection_fact, deriva.ticket_fact, deriva.answer_fact, deriva.contact_alias, deriva.journey,
      deriva.figures_by_day, deriva.figures_by_hour, deriva.figures_by_reason;
    update deriva.figures_state set
      time_zone = zone, snapshot = null, beginning = pg_current_snapshot(), folded_id = 0,
      last_id = (select coalesce(max(id), 0) from deriva.event),
      restored_id = case when s.time_zone = zone then (select coalesce(max(id), 0) from deriva.event) else restored_id end
    returning * into s;
  end if;

  if s.snapshot is null then
    batch := array(
      select e.id from deriva.event e
      where e.id > s.folded_id and e.id <= s.last_id
        and (e.id <= s.restored_id or pg_visible_in_snapshot(e.xid, s.beginning))
      order by e.id limit most);
    perform deriva.fold_events(batch, zone);
    update deriva.figures_state set
      folded_id = coalesce(batch[cardinality(batch)], s.last_id),
      snapshot = case when cardinality(batch) < most then s.beginning end;
    return false;
  end if;

  select array_agg(e.id order by e.xid), array_agg(e.xid order by e.xid) into batch, xids from (
    select id, xid from deriva.event
    where xid >= pg_snapshot_xmin(s.snapshot) and id > s.restored_id
      and not pg_visible_in_snapshot(xid, s.snapshot) and pg_visible_in_snapshot(xid, seen)
    order by xid limit most + 1) e;
  if cardinality(batch) > most then
    -- The transactions before one that all have ended: all before it is seen.
    bound := least(xids[cardinality(xids)], pg_snapshot_xmin(seen));
    if bound > xids[1] then
      batch := array(select b from unnest(batch, xids) as t (b, x) where x < bound);
      seen := format('%s:%s:', bound, bound)::pg_snapshot;
    else
      batch := array(
        select id from deriva.event
        where xid >= pg_snapshot_xmin(s.snapshot) and id > s.restored_id
          and not pg_visible_in_snapshot(xid, s.snapshot) and pg_visible_in_snapshot(xid, seen));
      bound := null;
    end if;
  end if;
  perform deriva.fold_events(batch, zone);
  update deriva.figures_state set snapshot = seen, as_of = now();
  return bound is null;
end $$;
