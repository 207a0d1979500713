-- What 0003, 0005 and 0006 do, for messages that are no deflection's, too.

-- Until when free text may be written; nothing while it never might. WhatsApp's customer service window: 24 hours from the
-- contact's last message. Twilio's word goes before our own count.
create function deriva.window_closes_at(v deriva.conversation) returns timestamptz language sql stable as $$
  select case when v.window_closed_at >= v.last_inbound_at then v.window_closed_at
    else v.last_inbound_at + interval '24 hours' end
$$;

-- What follows where a message that is no deflection's will not arrive. An agent's answer that came too late for the window
-- waits for the contact to write, and they are asked to; an automatic one is not worth it any more.
-- Answers whether it waits.
create function deriva.park_refused(failed deriva.message, why text) returns boolean language plpgsql as $$
declare
  v deriva.conversation;
begin
  if why <> all (array['63016', 'window-closed']) or failed.channel <> 'whatsapp' or failed.content_kind = 'template' then
    return false;
  end if;
  if why = '63016' then
    update deriva.conversation set window_closed_at = greatest(now(), last_inbound_at)
    where contact_id = failed.contact_id and sender = failed.sender;
  end if;
  if failed.author is distinct from 'agent' then return false; end if;
  update deriva.message m set
    state = 'parked', due_at = null, blame = null, delivery = null, unclear_since = null, code = why,
    spent = case when m.reference is null then m.spent else m.spent || m.reference end, reference = null
  where m.id = failed.id;
  select * into v from deriva.conversation where contact_id = failed.contact_id and sender = failed.sender;
  perform deriva.ask_to_write(v, failed.ticket_id, failed.parts -> 'reopen', failed.expires_at, null);
  insert into deriva.event (kind, contact_id, ticket_id, details)
  values ('answer_parked', failed.contact_id, failed.ticket_id, jsonb_build_object('code', why, 'message', failed.id));
  return true;
end $$;

-- Sends the template that asks a contact to write, once until they do. reopen: { "template", "variables" }. With a lease
-- the caller sends it at once; else it is due. Answers its message's id, if there is one.
create function deriva.ask_to_write(v deriva.conversation, ticket bigint, reopen jsonb, until timestamptz, lease interval)
returns bigint language plpgsql as $$
declare
  asked bigint;
begin
  if reopen is null then return null; end if;
  update deriva.conversation c set reopened_at = now() where c.id = v.id and c.reopened_at is null;
  if not found then return null; end if;
  insert into deriva.message
    (direction, contact_id, ticket_id, sender, address, content_kind, template, parts, author, state, attempts, due_at, expires_at)
  values
    ('out', v.contact_id, ticket, v.sender, v.address, 'template', reopen ->> 'template',
     jsonb_build_object('variables', reopen -> 'variables'), 'automatic',
     case when lease is null then 'pending' else 'sending' end, case when lease is null then 0 else 1 end,
     now() + coalesce(lease, '0'), least(until, now() + interval '10 hours'))
  returning id into asked;
  insert into deriva.event (kind, contact_id, ticket_id) values ('window_reopening', v.contact_id, ticket);
  return asked;
end $$;

create or replace function deriva.message_failed(failed deriva.message, why text, mark text, inline boolean) returns boolean
language plpgsql as $$
declare
  d deriva.deflection;
begin
  if failed.deflection_id is null then return deriva.park_refused(failed, why); end if;
  select * into d from deriva.deflection where id = failed.deflection_id;
  if failed.channel = 'sms' then
    update deriva.ticket set wants_callback = true where id = d.ticket_id;
    return false;
  end if;

  if mark = 'not-on-whatsapp' and d.other_spelling is not null and failed.expires_at > now()
    and not exists (select from deriva.message m where m.deflection_id = d.id and m.id <> failed.id
                    and m.direction = 'out' and m.channel = 'whatsapp') then
    insert into deriva.message
      (direction, contact_id, ticket_id, deflection_id, sender, address, state, due_at, expires_at, template)
    values ('out', d.contact_id, d.ticket_id, d.id, d.sender, d.other_spelling, 'pending', now(), failed.expires_at,
            failed.template);
    insert into deriva.event (kind, call_sid, line, contact_id, ticket_id, deflection_id, details)
    values ('other_spelling_tried', d.call_sid, d.line, d.contact_id, d.ticket_id, d.id, jsonb_build_object('code', why));
    return true;
  end if;

  if mark is not null then perform deriva.mark_address(failed, mark, why); end if;
  if not deriva.move_delivery(d.id, 'failed', why) or inline then return false; end if;
  if d.sms is not null and why not in ('expired', 'quiet-hours', 'dropped') and mark is distinct from 'blocked' and not deriva.opted_out(d.contact_id) then
    insert into deriva.message
      (direction, contact_id, ticket_id, deflection_id, sender, address, channel, body, state, due_at, expires_at)
    values ('out', d.contact_id, d.ticket_id, d.id, d.sms ->> 'from', d.recipient, 'sms', d.sms ->> 'text', 'pending',
            now(), now() + interval '30 minutes');
  else
    update deriva.ticket set wants_callback = true where id = d.ticket_id;
  end if;
  return false;
end $$;

-- As before; and whoever listens is told.
create or replace function deriva.stop_sender(broken text, why text, reported boolean) returns boolean language plpgsql as $$
begin
  insert into deriva.stop (sender, reason, probe_at, by_report)
  values (broken, why, now() + interval '1 minute', reported)
  on conflict (sender) do nothing;
  if not found then return false; end if;
  insert into deriva.notice (event, details)
  values ('sender-broken', jsonb_build_object('sender', broken, 'code', why));
  return true;
end $$;

create or replace function deriva.keep_report(
  reported_message bigint,    -- our id, from the address that the report came to; nothing where it has none
  reported_reference text,    -- the message's id at Twilio
  next_delivery text,
  answer jsonb,               -- of a failure: the DeskAnswer that its code means
  retry_in interval           -- of a failure that may pass: when it is tried again, the first time
) returns jsonb language plpgsql as $$
declare
  message deriva.message;
  why text := coalesce(answer ->> 'code', 'unknown');
  chance interval;
  alert text;
begin
  -- The answer to the send, or another report, may be about to be written: the second sees what the first wrote.
  perform pg_advisory_xact_lock(hashtext(reported_reference));
  if reported_message is not null then alert := deriva.keep_early(reported_message, reported_reference); end if;
  message := deriva.find_reported(reported_message, reported_reference, next_delivery in ('delivered', 'read'));
  if message.id is null then
    if reported_message is not null or exists (
      select from deriva.message m where m.spent <> '{}' and m.spent @> array[reported_reference]) then
      return jsonb_strip_nulls(jsonb_build_object('kept', 'known', 'alert', alert));
    end if;
    insert into deriva.early_report (reference, delivery, answer, retry_in)
    values (reported_reference, next_delivery, answer, retry_in);
    return '{"kept": "early"}';
  end if;

  if next_delivery = 'failed' then
    -- What has arrived does not fail any more, and what has failed fails once.
    if message.state in ('dead', 'parked') or message.delivery in ('delivered', 'read') or exists (
      select from deriva.deflection d where d.id = message.deflection_id and message.channel = 'whatsapp'
        and deriva.delivery_rank(d.delivery) >= deriva.delivery_rank('failed')) then
      return jsonb_strip_nulls(jsonb_build_object('kept', 'known', 'alert', alert));
    end if;
    if answer ->> 'template' = 'refused' then
      answer := answer || coalesce((select jsonb_build_object('spare', d.spare) from deriva.deflection d
        where d.id = message.deflection_id and d.spare is not null), '{}');
    end if;
    if answer ->> 'stops' = 'sender' then
      if deriva.stop_sender(message.sender, why, true) then alert := 'sender_stopped'; end if;
    end if;
    chance := case when message.attempts < 10 then deriva.second_chance(message, answer,
      least(retry_in * 2 ^ (message.attempts - 1), interval '5 minutes'), false) end;
    update deriva.message m set
      state = case when chance is null then 'dead' else 'pending' end,
      blame = coalesce(answer ->> 'blame', 'us'), code = why,
      template = coalesce(answer ->> 'spare', m.template),
      due_at = now() + chance,
      reference = case when chance is null then m.reference end,
      spent = case when chance is null then m.spent else m.spent || reported_reference end,
      unclear_since = null,
      delivery = case when chance is null then 'failed' end
    where m.id = message.id;
    if chance is null then perform deriva.message_failed(message, why, answer ->> 'mark', false);
    else
      insert into deriva.event (kind, contact_id, ticket_id, deflection_id, details)
      values ('message_tried_again', message.contact_id, message.ticket_id, message.deflection_id,
              jsonb_build_object('code', why));
    end if;
    return jsonb_strip_nulls(jsonb_build_object('kept', 'kept', 'alert', alert));
  end if;

  if next_delivery in ('sent', 'delivered', 'read') then
    if deriva.start_sender(message.sender, true) then alert := 'sender_works_again'; end if;
  end if;
  if message.deflection_id is null and next_delivery in ('sent', 'delivered', 'read') then
    update deriva.message m set delivery = next_delivery
    where m.id = message.id and (m.delivery is null or array_position(array['sent', 'failed', 'delivered', 'read'], next_delivery)
      > array_position(array['sent', 'failed', 'delivered', 'read'], m.delivery));
  end if;
  if message.channel <> 'whatsapp' or message.deflection_id is null then
    return jsonb_strip_nulls(jsonb_build_object('kept', 'kept', 'alert', alert));
  end if;
  if next_delivery in ('delivered', 'read') then
    -- WhatsApp's own word that somebody is there.
    update deriva.address a set unreachable_until = null, unreachable_code = null
    where a.contact_id = message.contact_id and a.unreachable_until is not null;
  end if;
  return jsonb_strip_nulls(jsonb_build_object('alert', alert, 'kept',
    case when deriva.move_delivery(message.deflection_id, next_delivery, null) then 'kept' else 'known' end));
end $$;

create or replace function deriva.merge_contacts(one uuid, into_other uuid) returns void language plpgsql as $$
begin
  if one = into_other then return; end if;
  update deriva.address set contact_id = into_other where contact_id = one;
  update deriva.ticket set contact_id = into_other where contact_id = one;
  update deriva.deflection set contact_id = into_other where contact_id = one;
  update deriva.message set contact_id = into_other where contact_id = one;
  -- Of two conversations with one sender the later goes on; the messages of both are its.
  delete from deriva.conversation v using deriva.conversation o
  where v.sender = o.sender and v.contact_id in (one, into_other) and o.contact_id in (one, into_other) and v.id <> o.id
    and (coalesce(v.last_inbound_at, '-infinity'), v.id) < (coalesce(o.last_inbound_at, '-infinity'), o.id);
  update deriva.conversation set contact_id = into_other where contact_id = one;
  update deriva.contact set merged_into = into_other where id = one or merged_into = one;
  insert into deriva.consent (contact_id, kind, channel, wording, language)
  select into_other, 'withdrawn', 'whatsapp', c.wording, c.language
  from (select * from deriva.consent where contact_id = one order by id desc limit 1) c
  where c.kind = 'withdrawn';
  insert into deriva.event (kind, contact_id, details)
  values ('contacts_merged', into_other, jsonb_build_object('merged', one));
end $$;

drop function deriva.take_due(integer, interval);

create function deriva.take_due(most integer, lease interval) returns table (
  message_id bigint, attempts integer, unclear_since timestamptz, expires_at timestamptz, channel text, sender text,
  address text, body text, requested_at timestamptz, opted_out boolean, claim text, deflection_id uuid, origin text,
  language text, template text, variables jsonb, team_id integer, metadata jsonb, call_sid text, line text, author text,
  parts jsonb, window_closes_at timestamptz
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
         c.key, d.id, d.origin, coalesce(d.language, k.language), coalesce(m.template, d.template),
         coalesce(d.variables, m.parts -> 'variables'), d.team_id, d.metadata, d.call_sid, d.line, m.author, m.parts,
         deriva.window_closes_at(v)
  from unnest(taken_ids) with ordinality as t (id, place)
  join deriva.message m on m.id = t.id
  join deriva.contact k on k.id = m.contact_id
  left join deriva.deflection d on d.id = m.deflection_id
  left join deriva.claim c on c.deflection_id = d.id
  left join deriva.conversation v on v.contact_id = m.contact_id and v.sender = m.sender
  order by t.place;
end $$;
