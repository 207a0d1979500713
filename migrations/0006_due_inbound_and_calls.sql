-- What is due, what contacts write, and how calls end.

-- Senders with messages that wait, found one by one in the index: a sender that is stopped with a hundred thousand
-- waiting messages is passed over at the cost of one.
create function deriva.waiting_senders() returns setof text language sql stable as $$
  with recursive senders as (
    (select m.sender from deriva.message m
     where m.state in ('pending', 'sending', 'unknown') and m.due_at is not null order by m.sender limit 1)
    union all
    select (select m.sender from deriva.message m
            where m.state in ('pending', 'sending', 'unknown') and m.due_at is not null and m.sender > s.sender
            order by m.sender limit 1)
    from senders s where s.sender is not null
  )
  select s.sender from senders s where s.sender is not null
$$;

-- How long the longest-waiting message has been due, in seconds; nothing while none is.
create function deriva.oldest_due() returns double precision language sql stable as $$
  select extract(epoch from now() - min(first.due_at))
  from deriva.waiting_senders() as s (sender),
  lateral (select m.due_at from deriva.message m
           where m.sender = s.sender and m.state in ('pending', 'sending', 'unknown') and m.due_at <= now()
           order by m.due_at limit 1) first
$$;

-- Gives messages to a taker for the length of a lease; one whose sending was never settled is unclear from then on.
create function deriva.lease_messages(ids bigint[], lease interval) returns void language sql as $$
  update deriva.message m set
    state = 'sending',
    due_at = now() + lease,
    attempts = m.attempts + 1,
    unclear_since = case when m.state <> 'pending' then coalesce(m.unclear_since, m.created_at) else m.unclear_since end
  where m.id = any (ids)
$$;

-- Takes messages whose turn has come, each for one taker: rows that another holds are passed over. The lease is
-- committed with this statement, before any network call. The sender comes first whose message has waited longest, so
-- that nobody's backlog keeps another's messages. A stopped sender's messages wait, but those that are not worth it any
-- more are given up; when it is to be tried again, one that is worth it is the probe.
create function deriva.take_due(most integer, lease interval) returns table (
  message_id bigint, attempts integer, unclear_since timestamptz, expires_at timestamptz, channel text, sender text,
  address text, body text, requested_at timestamptz, opted_out boolean, claim text, deflection_id uuid, origin text,
  language text, template text, variables jsonb, team_id integer, metadata jsonb, call_sid text, line text
) language plpgsql as $$
declare
  waiting text;
  taken_ids bigint[] := '{}';
  more bigint[];
begin
  for waiting in
    select s.sender from deriva.waiting_senders() as s (sender),
    lateral (select m.due_at from deriva.message m
             where m.sender = s.sender and m.state in ('pending', 'sending', 'unknown') and m.due_at <= now()
             order by m.due_at limit 1) first
    order by first.due_at
  loop
    exit when cardinality(taken_ids) >= most;
    if exists (select from deriva.stop st where st.sender in (waiting, '*')) then
      -- Among the first, as they are the oldest; a hundred thousand that wait are not looked through.
      select coalesce(array_agg(late.id), '{}') into more from (
        select m.id from deriva.message m
        where m.id in (
          select oldest.id from (
            select f.id, f.expires_at from deriva.message f
            where f.sender = waiting and f.state in ('pending', 'sending', 'unknown') and f.due_at <= now()
            order by f.due_at limit 100) oldest
          where oldest.expires_at <= now())
        limit most - cardinality(taken_ids)
        for update skip locked) late;
      if cardinality(taken_ids || more) < most and deriva.may_send(waiting, false) then
        select more || array_agg(probe.id) into more from (
          select m.id from deriva.message m
          where m.sender = waiting and m.state in ('pending', 'sending', 'unknown') and m.due_at <= now()
            and m.state = 'pending' and m.expires_at > now()
          order by m.due_at
          limit 1
          for update skip locked) probe
        where deriva.may_send(waiting, true);
      end if;
    else
      select coalesce(array_agg(due.id), '{}') into more from (
        select m.id from deriva.message m
        where m.sender = waiting and m.state in ('pending', 'sending', 'unknown') and m.due_at <= now()
        order by m.due_at
        limit most - cardinality(taken_ids)
        for update skip locked) due;
    end if;
    perform deriva.lease_messages(more, lease);
    taken_ids := taken_ids || more;
  end loop;

  return query
  select m.id, m.attempts, m.unclear_since, m.expires_at, m.channel, m.sender, m.address, m.body,
         coalesce(d.created_at, m.created_at), deriva.opted_out(m.contact_id),
         c.key, d.id, d.origin, coalesce(d.language, k.language), coalesce(m.template, d.template), d.variables, d.team_id,
         d.metadata, d.call_sid, d.line
  from unnest(taken_ids) with ordinality as t (id, place)
  join deriva.message m on m.id = t.id
  join deriva.contact k on k.id = m.contact_id
  left join deriva.deflection d on d.id = m.deflection_id
  left join deriva.claim c on c.deflection_id = d.id
  order by t.place;
end $$;

-- What is known of a number before something is offered to it. terms: { "canonical" or null, "sender", "memory" in ms,
-- "limits" }.
create function deriva.standing(terms jsonb) returns jsonb language plpgsql stable as $$
declare
  known deriva.address;
  last timestamptz;
  sent integer;
begin
  if not deriva.may_send(terms ->> 'sender', false) then return '{"why": "stopped"}'; end if;
  select * into known from deriva.address where canonical = terms ->> 'canonical';
  if found then
    if deriva.opted_out(known.contact_id) then return '{"why": "opted-out"}'; end if;
    if known.unreachable_until > now() then return '{"why": "not-on-whatsapp"}'; end if;
    select max(d.created_at), count(*) into last, sent
    from deriva.deflection d
    where d.contact_id = known.contact_id and d.delivery <> 'failed'
      and d.created_at > now() - ((terms ->> 'memory') || ' ms')::interval;
    if sent > 0 then
      return jsonb_build_object('sent', sent, 'minutesAgo', floor(extract(epoch from now() - last) / 60),
        'limited', deriva.seconds_until_room(terms -> 'limits') is not null);
    end if;
  end if;
  if deriva.seconds_until_room(terms -> 'limits') is not null then return '{"why": "limited"}'; end if;
  return jsonb_strip_nulls(jsonb_build_object('lineType', (
    select type from deriva.line_type
    where canonical = terms ->> 'canonical' and asked_at > now() - interval '90 days')));
end $$;

-- Keeps what a contact wrote, once, and ties it to the contact's latest ticket; the deflection that it answers is
-- replied. Whoever writes can be reached, at the spelling they write from. message: an InboundMessage of
-- src/conversation/inbound-message.ts, with "addresses": [{ "canonical", "value" }], of which the first is where it came from.
create function deriva.keep_inbound(message jsonb) returns jsonb language plpgsql as $$
declare
  new_contact uuid := gen_random_uuid();
  the_contact uuid;
  others uuid[];
  latest deriva.deflection;
  the_ticket bigint;
  opt text := message ->> 'opt';
  kept bigint;
  answer jsonb := '{"kept": true}';
begin
  -- One that is told twice says nothing new of its contact, either.
  if exists (select from deriva.message m where m.reference = message ->> 'reference') then return '{"kept": false}'; end if;

  select a.contact_id into the_contact
  from jsonb_array_elements(message -> 'addresses') with ordinality as given (address, place)
  join deriva.address a on a.canonical = given.address ->> 'canonical'
  order by given.place limit 1;
  the_contact := coalesce(the_contact, new_contact);

  with written as (
    insert into deriva.address (canonical, value, contact_id)
    select distinct on (address ->> 'canonical') address ->> 'canonical', address ->> 'value', the_contact
    from jsonb_array_elements(message -> 'addresses') with ordinality as given (address, place)
    order by address ->> 'canonical', place
    on conflict (canonical) do update set
      value = case when excluded.canonical = message #>> '{addresses,0,canonical}' then excluded.value else address.value end
    returning canonical, contact_id
  )
  select (select contact_id from written where canonical = message #>> '{addresses,0,canonical}'),
         array(select distinct contact_id from written)
  into the_contact, others;
  if the_contact <> new_contact and new_contact = any (others) then
    -- Somebody else was quicker to introduce the contact.
    update deriva.address set contact_id = the_contact where contact_id = new_contact;
    others := array_remove(others, new_contact);
  end if;
  -- The language of a contact who was never called is not known yet; Spanish is first.
  insert into deriva.contact (id, language) select unnest(others), 'es' on conflict (id) do nothing;

  update deriva.address set unreachable_code = null, unreachable_until = null
  where contact_id = the_contact and unreachable_until is not null;

  select * into latest from deriva.deflection d
  where d.contact_id = the_contact and d.sender = message ->> 'sender' order by d.created_at desc limit 1;
  -- Without one, somebody may be about to call back.
  the_ticket := coalesce(latest.ticket_id, (
    select max(t.id) from deriva.ticket t where t.contact_id = the_contact and t.status = 'open'));

  insert into deriva.message
    (direction, contact_id, ticket_id, deflection_id, sender, address, reference, body, content, state)
  values ('in', the_contact, the_ticket, latest.id, message ->> 'sender', message ->> 'address',
          message ->> 'reference', message ->> 'text', message -> 'content', 'received')
  on conflict (reference) do nothing
  returning id into kept;
  if kept is null then return '{"kept": false}'; end if;

  insert into deriva.event (kind, contact_id, ticket_id, deflection_id, call_sid, line)
  values ('message_received', the_contact, the_ticket, latest.id, latest.call_sid, latest.line);
  if cardinality(others) > 1 then
    -- Two that we knew apart seem to be one person; only somebody's word makes them one.
    insert into deriva.event (kind, contact_id, details)
    values ('contacts_met', the_contact, jsonb_build_object('contacts', to_jsonb(others)));
    answer := answer || '{"met": true}';
  end if;
  if latest.id is not null then perform deriva.move_delivery(latest.id, 'replied', null); end if;

  if opt is null or (opt = 'stop') = deriva.opted_out(the_contact) then return answer; end if;

  insert into deriva.consent (contact_id, kind, channel, wording, language)
  select the_contact, case opt when 'stop' then 'withdrawn' else 'given' end, 'whatsapp', message ->> 'text', language
  from deriva.contact where id = the_contact;
  insert into deriva.event (kind, contact_id) values (case opt when 'stop' then 'consent_withdrawn' else 'consent_given' end,
    the_contact);
  insert into deriva.message (direction, contact_id, ticket_id, sender, address, body, state, due_at, expires_at)
  select 'out', the_contact, the_ticket, message ->> 'sender', message ->> 'address',
         message -> 'confirmations' ->> k.language, 'pending', now(), now() + interval '1 hour'
  from deriva.contact k where k.id = the_contact and message ? 'confirmations';
  return answer || jsonb_build_object('opt', opt);
end $$;

-- Notes what a caller chose, where it ended the menu.
create function deriva.note_outcome(call_sid_asked text, line_called text, what text) returns void language sql as $$
  insert into deriva.call (sid, line, outcome) values (call_sid_asked, line_called, what)
  on conflict (sid) do update set outcome = excluded.outcome
$$;

-- The end of a call, once. One without a choice that ended it was abandoned; `ticket` says whether it gets one: the
-- contact's open ticket, or a new one. Answers the outcome, and whether this was the first to tell.
create function deriva.end_call(call jsonb, ticket boolean) returns jsonb language plpgsql as $$
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
  insert into deriva.event (kind, call_sid, line, contact_id, ticket_id, details)
  select kind, ended.sid, ended.line, the_contact, the_ticket, case kind
    when 'call_ended' then jsonb_build_object('outcome', ended.outcome, 'seconds', call -> 'seconds') else '{}' end
  from unnest(array['call_ended', 'ticket_opened']) as kind
  where kind = 'call_ended' or opened;
  return jsonb_build_object('outcome', ended.outcome, 'first', true, 'ticket', the_ticket);
end $$;
