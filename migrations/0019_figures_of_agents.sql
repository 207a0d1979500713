-- Figures of one agent, by hour and by reason, too. A target that passes unanswered is missed, whatever anybody does with the
-- ticket, and it is the team's whose it was. What did not arrive was not deflected.

alter table deriva.journey add column deflected integer not null default 0;
alter table deriva.figures_by_day add column deflected integer not null default 0;
alter table deriva.figures_by_hour add column deflected integer not null default 0,
  add column agent bigint not null default 0,
  drop constraint figures_by_hour_pkey, add primary key (hour, line, team, agent);
alter table deriva.figures_by_reason add column agent bigint not null default 0,
  drop constraint figures_by_reason_pkey, add primary key (day, line, team, agent, what, reason);
-- Targets that have passed by then are counted.
alter table deriva.figures_state add column due_until timestamptz not null default now();
create index on deriva.ticket_fact (due_at) where overdue_at is null;

-- Adds what some journeys count for to the sums, or takes it from them.
create or replace function deriva.count_journeys(ids text[], direction integer) returns void language plpgsql as $$
begin
  insert into deriva.figures_by_day as f
    (day, line, team, agent,
     calls, offered, offer_unknown, accepted, refused, stayed, abandoned, recovered, voice_seconds, requested, sent,
     delivered, read, replied, answered, resolved, failed, followed, called_again, deflected, tickets, tickets_answered,
     tickets_resolved, tickets_reopened, with_target, within_target, rating_asked, rated_good, rated_fair, rated_bad,
     escalations, failed_answers, automatic_answers, human_answers, undelivered_answers, overdue, messages_sent)
  select j.day, j.line, j.team, j.agent,
         direction * sum(j.calls), direction * sum(j.offered), direction * sum(j.offer_unknown),
         direction * sum(j.accepted), direction * sum(j.refused), direction * sum(j.stayed), direction * sum(j.abandoned),
         direction * sum(j.recovered), direction * sum(j.voice_seconds), direction * sum(j.requested),
         direction * sum(j.sent), direction * sum(j.delivered), direction * sum(j.read), direction * sum(j.replied),
         direction * sum(j.answered), direction * sum(j.resolved), direction * sum(j.failed), direction * sum(j.followed),
         direction * sum(j.called_again), direction * sum(j.deflected), direction * sum(j.tickets),
         direction * sum(j.tickets_answered),
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
    deflected = f.deflected + excluded.deflected,
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
    (hour, line, team, agent,
     calls, offered, offer_unknown, accepted, refused, stayed, abandoned, recovered, voice_seconds, requested, sent,
     delivered, read, replied, answered, resolved, failed, followed, called_again, deflected, tickets, tickets_answered,
     tickets_resolved, tickets_reopened, with_target, within_target, rating_asked, rated_good, rated_fair, rated_bad,
     escalations, failed_answers, automatic_answers, human_answers, undelivered_answers, overdue, messages_sent)
  select j.hour, j.line, j.team, j.agent,
         direction * sum(j.calls), direction * sum(j.offered), direction * sum(j.offer_unknown),
         direction * sum(j.accepted), direction * sum(j.refused), direction * sum(j.stayed), direction * sum(j.abandoned),
         direction * sum(j.recovered), direction * sum(j.voice_seconds), direction * sum(j.requested),
         direction * sum(j.sent), direction * sum(j.delivered), direction * sum(j.read), direction * sum(j.replied),
         direction * sum(j.answered), direction * sum(j.resolved), direction * sum(j.failed), direction * sum(j.followed),
         direction * sum(j.called_again), direction * sum(j.deflected), direction * sum(j.tickets),
         direction * sum(j.tickets_answered),
         direction * sum(j.tickets_resolved), direction * sum(j.tickets_reopened), direction * sum(j.with_target),
         direction * sum(j.within_target), direction * sum(j.rating_asked), direction * sum(j.rated_good),
         direction * sum(j.rated_fair), direction * sum(j.rated_bad), direction * sum(j.escalations),
         direction * sum(j.failed_answers), direction * sum(j.automatic_answers), direction * sum(j.human_answers),
         direction * sum(j.undelivered_answers), direction * sum(j.overdue), direction * sum(j.messages_sent)
  from deriva.journey j where j.id = any (ids) group by j.hour, j.line, j.team, j.agent
  on conflict (hour, line, team, agent) do update set
    calls = f.calls + excluded.calls, offered = f.offered + excluded.offered,
    offer_unknown = f.offer_unknown + excluded.offer_unknown, accepted = f.accepted + excluded.accepted,
    refused = f.refused + excluded.refused, stayed = f.stayed + excluded.stayed,
    abandoned = f.abandoned + excluded.abandoned, recovered = f.recovered + excluded.recovered,
    voice_seconds = f.voice_seconds + excluded.voice_seconds, requested = f.requested + excluded.requested,
    sent = f.sent + excluded.sent, delivered = f.delivered + excluded.delivered, read = f.read + excluded.read,
    replied = f.replied + excluded.replied, answered = f.answered + excluded.answered,
    resolved = f.resolved + excluded.resolved, failed = f.failed + excluded.failed,
    followed = f.followed + excluded.followed, called_again = f.called_again + excluded.called_again,
    deflected = f.deflected + excluded.deflected,
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

  insert into deriva.figures_by_reason as f (day, line, team, agent, what, reason, n)
  select j.day, j.line, j.team, j.agent, r.what, r.reason, direction * count(*)
  from deriva.journey j,
  lateral (values ('failed', j.failure), ('refused', j.refusal), ('escalations', j.escalation), ('template', j.template))
    as r (what, reason)
  where j.id = any (ids) and r.reason is not null
  group by j.day, j.line, j.team, j.agent, r.what, r.reason
  on conflict (day, line, team, agent, what, reason) do update set n = f.n + excluded.n;
end $$;

-- Writes anew what calls, deflections and tickets count for. The sums are changed by the difference.
create or replace function deriva.recount(calls text[], deflections uuid[], tickets bigint[], zone text) returns void language plpgsql as $$
declare
  ids text[] := array(select 'call:' || c from unnest(calls) as c union all select 'deflection:' || d from unnest(deflections) as d
    union all select kind || t from unnest(tickets) as t, unnest(array['ticket:', 'target:']) as kind);
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
     deflected, time_to_human, failure, template)
  select 'deflection:' || d.id, (d.at at time zone zone)::date, date_trunc('hour', d.at, zone), coalesce(d.line, ''),
    coalesce(a.team, t.team, d.team, 0), coalesce(a.agent, t.agent, 0), 1,
    w.sent::integer, w.delivered::integer, (coalesce(d.read_at, d.replied_at) is not null)::integer, (d.replied_at is not null)::integer,
    (a.at is not null)::integer,
    (a.at is not null and coalesce(t.is_resolved, false))::integer,
    w.failed::integer, w.followed::integer,
    w.again::integer, (w.followed and not w.again and not w.failed)::integer,
    floor(extract(epoch from a.at - d.at))::integer,
    case when w.failed then coalesce(d.failure, 'unknown') end,
    case when w.delivered then coalesce(d.template, 'unknown') end
  from deriva.deflection_fact d
  cross join lateral (select d.caller is not null and coalesce(d.origin in ('caller', 'typed'), d.sid is not null) as followed) f
  cross join lateral (select f.followed,
    f.followed and exists (select from deriva.call_fact c
      where c.contact = d.caller and c.at > d.at and c.at <= d.at + interval '24 hours' and c.sid is distinct from d.sid) as again,
    coalesce(d.sent_at, d.delivered_at, d.read_at, d.replied_at) is not null as sent,
    coalesce(d.delivered_at, d.read_at, d.replied_at) is not null as delivered,
    d.failed_event is not null and coalesce(d.delivered_at, d.read_at, d.replied_at) is null as failed) w
  left join deriva.ticket_fact t on t.id = d.ticket_id
  left join lateral (select o.* from deriva.answer_fact o
    where o.ticket_id = d.ticket_id and o.at >= d.at order by o.at, o.event_id limit 1) a on true
  where d.id = any (deflections) and d.at is not null;

  insert into deriva.journey
    (id, day, hour, line, team, agent, tickets, tickets_answered, tickets_resolved, tickets_reopened,
     rating_asked, rated_good, rated_fair, rated_bad, time_to_first_answer, time_to_resolution)
  select 'ticket:' || t.id, (t.opened_at at time zone zone)::date, date_trunc('hour', t.opened_at, zone), coalesce(t.line, ''),
    coalesce(a.team, t.team, 0), coalesce(a.agent, t.resolved_by, t.agent, 0), 1,
    (a.at is not null)::integer, t.is_resolved::integer, (t.reopened_event is not null)::integer,
    (t.asked_at is not null or t.rating is not null)::integer,
    coalesce(t.rating = 'good', false)::integer, coalesce(t.rating = 'fair', false)::integer,
    coalesce(t.rating = 'bad', false)::integer,
    floor(extract(epoch from a.at - case when t.received_at <= a.at then t.received_at else least(t.opened_at, a.at) end))::integer,
    case when t.is_resolved then greatest(0, floor(extract(epoch from t.resolved_at - t.opened_at)))::integer end
  from deriva.ticket_fact t
  left join lateral (select f.* from deriva.answer_fact f where f.ticket_id = t.id order by f.at, f.event_id limit 1) a on true
  where t.id = any (tickets) and t.opened_at is not null;

  -- A target is the first team's, whoever answers in the end; it is missed by who had the ticket as it passed. Nobody waits for
  -- what was resolved before.
  insert into deriva.journey (id, day, hour, line, team, agent, with_target, within_target)
  select 'target:' || t.id, (t.opened_at at time zone zone)::date, date_trunc('hour', t.opened_at, zone), coalesce(t.line, ''),
    coalesce(deriva.whole_in(due.details, 'team'), a.team, t.team, 0),
    coalesce(case when a.at <= t.due_at then a.agent else holder.agent end, 0), 1, coalesce(a.at <= t.due_at, false)::integer
  from deriva.ticket_fact t
  join deriva.event due on due.id = t.due_event
  left join lateral (select f.* from deriva.answer_fact f where f.ticket_id = t.id order by f.at, f.event_id limit 1) a on true
  left join lateral (
    select case when e.kind not in ('ticket_released', 'ticket_reopened') then deriva.whole_in(e.details, 'agent') end as agent
    from deriva.event e
    where e.ticket_id = t.id and e.created_at <= t.due_at
      and e.kind in ('ticket_assigned', 'ticket_released', 'ticket_reopened', 'ticket_routed', 'escalated')
    order by e.id desc limit 1) holder on true
  where t.id = any (tickets) and t.opened_at is not null and t.due_at is not null
    and (a.at is not null or t.overdue_at is not null
      or t.due_at <= now() and not (t.is_resolved and t.resolved_at <= t.due_at));

  perform deriva.count_journeys(ids, 1);
end $$;

-- As before; and time alone makes a target missed.
alter function deriva.refresh_figures(text, integer) rename to take_in_events;

create function deriva.refresh_figures(zone text, most integer) returns boolean language plpgsql as $$
declare
  since timestamptz;
  passed bigint[];
begin
  if not deriva.take_in_events(zone, most) then return false; end if;
  select due_until into since from deriva.figures_state;
  passed := array(
    select t.id from deriva.ticket_fact t
    where t.due_at > since and t.due_at <= now() and t.overdue_at is null
      and not exists (select from deriva.answer_fact a where a.ticket_id = t.id));
  if cardinality(passed) > 0 then perform deriva.recount('{}', '{}', passed, zone); end if;
  -- Not the later of both: who began earlier and waited has counted what was new by an earlier time.
  update deriva.figures_state set due_until = now();
  return true;
end $$;

-- All of it anew.
truncate deriva.call_fact, deriva.deflection_fact, deriva.ticket_fact, deriva.answer_fact, deriva.contact_alias, deriva.journey,
  deriva.figures_by_day, deriva.figures_by_hour, deriva.figures_by_reason;
update deriva.figures_state set snapshot = null, beginning = pg_current_snapshot(), folded_id = 0,
  last_id = (select coalesce(max(id), 0) from deriva.event);
