-- The life of a deflection in the database: claimed once, settled once for each hand-over, moved forward by reports.
-- Each function is one statement for who calls it, and so one transaction.

drop function deriva.claim_deflection(jsonb, boolean, interval, interval);
drop function deriva.settle_message(bigint, integer, jsonb, interval, boolean);

-- Whether a contact asked us not to write: the last word counts.
create function deriva.opted_out(contact uuid) returns boolean language sql stable as $$
  select coalesce((select kind = 'withdrawn' from deriva.consent where contact_id = contact order by id desc limit 1), false)
$$;

-- Whether a sender may send now. A stop with a probe lets one message through when its time has come: whoever asks with
-- `probing` then has that one, and the next probe comes later, twice as late each time and at most an hour.
create function deriva.may_send(sender_asked text, probing boolean) returns boolean language plpgsql as $$
begin
  if not exists (select from deriva.stop where sender in (sender_asked, '*')) then return true; end if;
  if exists (select from deriva.stop where sender in (sender_asked, '*') and (probe_at is null or probe_at > now())) then
    return false;
  end if;
  if not probing then return true; end if;
  update deriva.stop set
    probes = probes + 1,
    probe_at = now() + least(interval '1 hour', interval '1 minute' * 2 ^ least(probes + 1, 6))
  where sender = sender_asked and probe_at <= now();
  return found;
end $$;

-- What became of a claim that was made before.
create function deriva.claim_state(claim_key text, asked_fingerprint text) returns jsonb language sql stable as $$
  select jsonb_strip_nulls(jsonb_build_object(
    'kind', case
      when c.fingerprint is distinct from asked_fingerprint then 'conflict'
      when c.refusal is not null then 'refused'
      else 'taken' end,
    'why', c.refusal,
    'state', m.state, 'blame', m.blame,
    'deflection', d.id, 'ticket', d.ticket_id::text, 'delivery', coalesce(d.answered, d.delivery)))
  from deriva.claim c
  left join deriva.deflection d on d.id = c.deflection_id
  left join lateral (
    select state, blame from deriva.message
    where deflection_id = c.deflection_id and direction = 'out' and channel = 'whatsapp' order by id desc limit 1
  ) m on true
  where c.key = claim_key
$$;

-- Claims a request. For the first with its claim, and where nothing bars it, contact, ticket, deflection, message,
-- consent and ledger are written in the one transaction of the calling statement. Somebody who asks at the same moment
-- waits until the first has committed, and is told what became of it. A refused request leaves nothing behind but,
-- where the contact already has the message, its mark on the ticket.
--
-- request: a DeflectionRequest of src/deflection/deflection.ts. terms: ClaimTerms of src/adapters/postgres/claim-deflection.ts.
create function deriva.claim_deflection(request jsonb, terms jsonb) returns jsonb language plpgsql
set lock_timeout = '1500ms' as $$
declare
  new_deflection uuid := gen_random_uuid();
  new_contact uuid := gen_random_uuid();
  known deriva.address;
  contact uuid;
  refusal text;
  sent integer;
  the_ticket bigint;
  the_message bigint;
  opened boolean := false;
  origin_asked text := request ->> 'origin';
  call_sid_asked text := request #>> '{call,sid}';
  line_called text := request #>> '{call,line}';
  wording_heard text := request #>> '{consent,wording}';
  team integer := request ->> 'team';
  own_tickets boolean := terms -> 'ownTickets';
  memory interval := (terms ->> 'memory') || ' ms';
begin
  insert into deriva.claim (key, fingerprint, deflection_id)
  values (request ->> 'claim', request ->> 'fingerprint', new_deflection)
  on conflict (key) do nothing;
  if not found then
    return deriva.claim_state(request ->> 'claim', request ->> 'fingerprint');
  end if;

  -- The call comes before the address, as in deriva.end_call: of who presses and hangs up at once, the end waits here
  -- until it is known what they chose, and nobody waits in a circle.
  if call_sid_asked is not null then
    insert into deriva.call (sid, line) values (call_sid_asked, line_called)
    on conflict (sid) do update set line = excluded.line;
  end if;

  -- The address is locked until the end: of two requests for one person the second sees the first.
  insert into deriva.address (canonical, value, contact_id)
  values (terms ->> 'canonical', request ->> 'recipient', new_contact)
  on conflict (canonical) do update set canonical = excluded.canonical
  returning * into known;
  contact := known.contact_id;

  if contact = new_contact then
    insert into deriva.contact (id, language) values (new_contact, request ->> 'language');
    sent := 0;
  elsif origin_asked <> 'abandoned' and exists (
    select from deriva.deflection d
    where d.contact_id = contact and d.call_sid = call_sid_asked and d.origin = 'abandoned') then
    -- They pressed and hung up at once, and the end of the call was quicker: it is the one message that they wished for.
    delete from deriva.claim where key = request ->> 'claim';
    return deriva.claim_state('abandoned:' || call_sid_asked, null);
  else
    select count(*) filter (where d.delivery <> 'failed') into sent
    from deriva.deflection d where d.contact_id = contact and d.created_at > now() - memory;
    select t.id into the_ticket
    from deriva.ticket t
    where t.contact_id = contact and t.status = 'open' and t.created_at > now() - memory
    order by t.id desc limit 1;
  end if;

  refusal := case
    when contact <> new_contact and deriva.opted_out(contact) then 'opted-out'
    when known.unreachable_until > now() then 'not-on-whatsapp'
    when origin_asked = 'abandoned' and not exists (select from deriva.consent where contact_id = contact) then 'no-consent'
    -- Who types a number need not learn whether we know it.
    when sent > 0 and origin_asked = 'typed' then 'limited'
    when sent > 0 and origin_asked = 'abandoned' then 'already'
    when sent > 1 then 'already'
    end;
  if refusal is null and not deriva.may_send(request ->> 'sender', true) then refusal := 'stopped'; end if;

  if refusal = 'already' and origin_asked <> 'abandoned' then
    -- The claim stays, so that the same press again does not count twice.
    update deriva.claim set refusal = 'already', contact_id = contact where key = request ->> 'claim';
    update deriva.ticket set priority = least(priority + 1, 9), metadata = deriva.with_newer(metadata, request -> 'metadata')
    where id = the_ticket;
    insert into deriva.event (kind, call_sid, line, contact_id, ticket_id)
    values ('deflection_asked_again', call_sid_asked, line_called, contact, the_ticket);
    update deriva.call set outcome = 'deflected' where sid = call_sid_asked;
    return jsonb_build_object('kind', 'refused', 'why', refusal, 'ticket', the_ticket::text, 'retryAfter', (
      select ceil(extract(epoch from min(d.created_at) + memory - now()))::integer
      from deriva.deflection d
      where d.contact_id = contact and d.delivery <> 'failed' and d.created_at > now() - memory));
  end if;
  if refusal is not null then
    -- A key is not for finding out who asked us to stop.
    perform deriva.count_one(jsonb_path_query_array(terms -> 'limits', '$[*] ? (@.scope == "key")'), true);
    delete from deriva.claim where key = request ->> 'claim';
    delete from deriva.call where sid = call_sid_asked and outcome is null and ended_at is null;
    if contact = new_contact then
      delete from deriva.address where canonical = terms ->> 'canonical';
      delete from deriva.contact where id = new_contact;
    end if;
    return jsonb_build_object('kind', 'refused', 'why', refusal);
  end if;

  if own_tickets and the_ticket is null then
    insert into deriva.ticket (contact_id, team_id, metadata) values (contact, team, request -> 'metadata')
    returning id into the_ticket;
    opened := true;
  elsif own_tickets then
    update deriva.ticket set
      kind = 'deflection', wants_callback = false, priority = least(priority + 1, 9),
      metadata = deriva.with_newer(metadata, request -> 'metadata')
    where id = the_ticket;
  end if;

  insert into deriva.deflection
    (id, contact_id, ticket_id, call_sid, line, sender, recipient, team_id, template, variables, language, metadata,
     origin, other_spelling, sms, spare, key_name)
  values
    (new_deflection, contact, the_ticket, call_sid_asked, line_called, request ->> 'sender',
     request ->> 'recipient', team, request ->> 'template', request -> 'variables', request ->> 'language',
     request -> 'metadata', origin_asked, terms ->> 'otherSpelling', terms -> 'sms', terms ->> 'spare',
     terms ->> 'keyName');

  insert into deriva.message
    (direction, contact_id, ticket_id, deflection_id, sender, address, state, attempts, due_at, expires_at)
  values
    ('out', contact, the_ticket, new_deflection, request ->> 'sender', request ->> 'recipient', 'sending', 1,
     now() + ((terms ->> 'lease') || ' ms')::interval, now() + ((terms ->> 'validity') || ' ms')::interval)
  returning id into the_message;

  if wording_heard is not null then
    insert into deriva.consent (contact_id, channel, wording, language, call_sid)
    values (contact, 'whatsapp', wording_heard, request ->> 'language', call_sid_asked);
  end if;
  update deriva.call set outcome = case origin_asked when 'abandoned' then 'abandoned' else 'deflected' end
  where sid = call_sid_asked;

  insert into deriva.event (kind, call_sid, line, contact_id, ticket_id, deflection_id)
  select kind, call_sid_asked, line_called, contact, the_ticket, new_deflection
  from unnest(array['consent_given', 'deflection_requested', 'deflection_asked_again', 'ticket_opened']) as kind
  where case kind
    when 'consent_given' then wording_heard is not null
    when 'deflection_asked_again' then sent > 0
    when 'ticket_opened' then opened
    else true end;

  -- Last, so that what many count at once is locked for no longer than a commit takes. Where a limit is used up, this
  -- fails, and nothing of the above has happened.
  perform deriva.count_one(terms -> 'limits', terms -> 'carefully' = 'true');
  return jsonb_strip_nulls(jsonb_build_object(
    'kind', 'claimed', 'message', the_message::text, 'deflection', new_deflection, 'ticket', the_ticket::text));
end $$;

-- What a ticket knew, with what the newer request says; nothing is forgotten but what is said anew.
create function deriva.with_newer(known jsonb, newer jsonb) returns jsonb language sql immutable as $$
  select jsonb_build_object(
    'user', coalesce(known -> 'user', '{}') || coalesce(newer -> 'user', '{}'),
    'ticket', coalesce(known -> 'ticket', '{}') || coalesce(newer -> 'ticket', '{}'))
$$;

-- Moves a deflection forward, never back, and writes it to the ledger when it moved.
create function deriva.move_delivery(moved_deflection uuid, next_delivery text, why text) returns boolean
language plpgsql as $$
begin
  update deriva.deflection d set
    delivery = next_delivery,
    failure = case when next_delivery = 'failed' then coalesce(why, 'unknown') end
  where d.id = moved_deflection and deriva.delivery_rank(next_delivery) > deriva.delivery_rank(d.delivery);
  if not found then return false; end if;
  insert into deriva.event (kind, call_sid, line, contact_id, ticket_id, deflection_id, details)
  select 'delivery_' || next_delivery, call_sid, line, contact_id, ticket_id, id,
         jsonb_strip_nulls(jsonb_build_object('code', why))
  from deriva.deflection where id = moved_deflection;
  return true;
end $$;

-- What a code of Twilio's says of an address, so that nothing more is promised to it: nobody there for 30 days, or
-- blocked until they write; an opt-out at Twilio is one with us.
create function deriva.mark_address(failed deriva.message, mark text, why text) returns void language plpgsql as $$
begin
  if mark = 'opted-out' then
    if deriva.opted_out(failed.contact_id) then return; end if;
    insert into deriva.consent (contact_id, kind, channel, wording, language)
    select id, 'withdrawn', 'whatsapp', 'Twilio ' || why, language from deriva.contact where id = failed.contact_id;
    insert into deriva.event (kind, contact_id, ticket_id, deflection_id, details)
    values ('consent_withdrawn', failed.contact_id, failed.ticket_id, failed.deflection_id, jsonb_build_object('code', why));
  else
    update deriva.address a set
      unreachable_code = why,
      unreachable_until = case mark when 'blocked' then 'infinity' else now() + interval '30 days' end
    from deriva.deflection d
    where d.id = failed.deflection_id and a.contact_id = failed.contact_id and a.value in (d.recipient, d.other_spelling);
  end if;
end $$;

-- What follows from a message that will not arrive: the other spelling of the number, once, where nobody was found under
-- the first; else the deflection has failed, and what its line wanted then is done: an SMS, or somebody calls back.
-- Nothing of that is done for who is still at the telephone (`inline`): they hear it and choose.
-- Answers whether another message is on its way instead.
create function deriva.message_failed(failed deriva.message, why text, mark text, inline boolean) returns boolean
language plpgsql as $$
declare
  d deriva.deflection;
begin
  if failed.deflection_id is null then return false; end if;
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

-- What a failure leaves to be done before a message is given up: when it is tried again; nothing where it is not.
-- A sender that is broken is stopped, and its messages wait until it works. Who is at the telephone (`inline`) is told
-- that it cannot be sent; who was promised a message gets it then, if it is still worth it.
create function deriva.second_chance(failed deriva.message, answer jsonb, retry_in interval, inline boolean)
returns interval language sql stable as $$
  select case
    when now_or_never.expired then null
    when answer ->> 'stops' = 'sender' then case when inline then null else interval '1 minute' end
    when answer ? 'spare' and failed.template is null then interval '0'
    when answer ->> 'kind' = 'transient' then retry_in end
  from (select failed.expires_at <= now() as expired) now_or_never
$$;

-- Stops a sender that is broken; answers whether it was not stopped before, so that one alert goes out.
create function deriva.stop_sender(broken text, why text, reported boolean) returns boolean language plpgsql as $$
begin
  insert into deriva.stop (sender, reason, probe_at, by_report)
  values (broken, why, now() + interval '1 minute', reported)
  on conflict (sender) do nothing;
  return found;
end $$;

-- Lets a sender send again after a probe of it went well; answers whether it was stopped. A message that was under way
-- when it was stopped tells nothing, and that Twilio accepted one tells nothing where reports said that it is broken.
create function deriva.start_sender(probed text, reported boolean) returns boolean language plpgsql as $$
begin
  if not exists (select from deriva.stop) then return false; end if;
  delete from deriva.stop
  where sender = probed and probe_at is not null and probes > 0 and (reported or not by_report);
  return found;
end $$;

-- Writes how a hand-over ended: message, deflection and ledger. A message that was settled before keeps its state, and
-- so does one that somebody else has taken since, after a lease ran out. A report may have come before the answer: then
-- the message has a reference and has arrived, whatever the answer says, and its delivery has moved on; it goes forward
-- only. That an attempt was unclear is remembered until one has arrived: whoever tries again looks first.
create function deriva.settle_message(
  settled_message bigint,
  attempt integer,        -- which hand-over of the message this was, from 1
  answer jsonb,           -- a DeskAnswer of src/deflection/desk.ts
  retry_in interval,      -- when it is looked at again, if it must be; nothing: when a person has said what to do
  reports boolean         -- whether reports will tell how the delivery goes on
) returns jsonb language plpgsql as $$
declare
  kind text := answer ->> 'kind';
  message deriva.message;
  inline boolean;
  chance interval;
  alert text;
  first_delivery text;
begin
  -- A report of it comes before or after this, and not at the same time: the second sees what the first wrote.
  if answer ? 'reference' then perform pg_advisory_xact_lock(hashtext(answer ->> 'reference')); end if;
  select * into message from deriva.message m where m.id = settled_message and m.state = 'sending' and m.attempts = attempt
  for update;
  if not found then
    select jsonb_strip_nulls(jsonb_build_object('state', m.state, 'blame', m.blame,
      'delivery', coalesce(d.answered, d.delivery))) into answer
    from deriva.message m left join deriva.deflection d on d.id = m.deflection_id where m.id = settled_message;
    return answer;
  end if;
  inline := attempt = 1 and deriva.is_inline(message, kind);
  if answer ->> 'stops' = 'sender' then
    if deriva.stop_sender(message.sender, answer ->> 'code', false) then alert := 'sender_stopped'; end if;
  elsif kind = 'accepted' then
    if deriva.start_sender(message.sender, false) then alert := 'sender_works_again'; end if;
  end if;
  chance := deriva.second_chance(message, answer, retry_in, inline);

  update deriva.message m set
    state = case
      when kind = 'accepted' or m.reference is not null then 'sent'
      when kind = 'unclear' then 'unknown'
      when chance is not null then 'pending'
      else 'dead' end,
    blame = case kind when 'refused' then answer ->> 'blame' when 'transient' then 'us' end,
    code = answer ->> 'code',
    template = coalesce(answer ->> 'spare', m.template),
    reference = coalesce(answer ->> 'reference', m.reference),
    due_at = case when kind = 'accepted' or m.reference is not null then null
      when kind = 'unclear' then now() + retry_in
      else now() + chance end,
    unclear_since = case when kind = 'unclear' then coalesce(m.unclear_since, m.created_at) else m.unclear_since end
  where m.id = settled_message
  returning * into message;

  if message.deflection_id is not null then
    insert into deriva.event (kind, call_sid, line, contact_id, ticket_id, deflection_id, details)
    select 'message_' || kind, d.call_sid, d.line, d.contact_id, d.ticket_id, d.id,
           jsonb_strip_nulls(jsonb_build_object('code', answer ->> 'code', 'attempts', message.attempts, 'channel',
             nullif(message.channel, 'whatsapp')))
    from deriva.deflection d where d.id = message.deflection_id;
  end if;

  if message.state = 'dead' then
    if deriva.message_failed(message, coalesce(answer ->> 'code', 'expired'), answer ->> 'mark', inline) then
      message.state := 'pending';
      perform deriva.keep_up(message.deflection_id, 'requested');
    elsif inline then
      -- They hear it and go on in the call.
      update deriva.call c set outcome = null from deriva.deflection d
      where d.id = message.deflection_id and c.sid = d.call_sid;
    end if;
  elsif message.channel = 'whatsapp' and message.deflection_id is not null then
    perform deriva.keep_up(message.deflection_id, case message.state
      when 'sent' then case when reports then 'sending' else 'sent' end
      when 'pending' then 'requested'
      else 'unknown' end);
  end if;
  if attempt = 1 and message.channel = 'whatsapp' then
    update deriva.deflection d set answered = coalesce(d.answered, d.delivery) where d.id = message.deflection_id
    returning d.answered into first_delivery;
  end if;

  if message.state = 'sent' and message.reference is not null then
    alert := coalesce(alert, deriva.keep_early(message.id, message.reference));
    select * into message from deriva.message m where m.id = settled_message;
  end if;
  return jsonb_strip_nulls(jsonb_build_object('state', message.state, 'blame', message.blame, 'delivery', first_delivery,
    'alert', alert));
end $$;

-- Whether the person of a message that was just handed over is still at the telephone, and hears how it ended: it is the
-- first of a call that goes on. Its call is locked before all that its end locks, too, so that nobody waits in a circle.
create function deriva.is_inline(handed deriva.message, kind text) returns boolean language plpgsql as $$
declare
  d deriva.deflection;
  ended boolean;
begin
  select * into d from deriva.deflection where id = handed.deflection_id;
  if coalesce(d.origin, '') not in ('caller', 'typed') or exists (
    select from deriva.message m where m.deflection_id = d.id and m.id < handed.id and m.direction = 'out') then
    return false;
  end if;
  if kind in ('accepted', 'unclear') then return true; end if;
  select c.ended_at is not null into ended from deriva.call c where c.sid = d.call_sid for update;
  return not coalesce(ended, false);
end $$;

-- What the state of its message says of a delivery that no report has moved yet; the ledger has the message's event.
create function deriva.keep_up(deflection uuid, next_delivery text) returns void language sql as $$
  update deriva.deflection d set delivery = next_delivery
  where d.id = deflection
    and (deriva.delivery_rank(next_delivery) > deriva.delivery_rank(d.delivery)
      or (next_delivery in ('requested', 'unknown') and d.delivery in ('requested', 'unknown', 'sending')))
$$;

-- The message that a report is of. Whoever reports has it: what was unclear is settled by it, and one that is being sent
-- by its sender. A report of a send that failed, or of another send of the same message, tells only that it `arrived`.
create function deriva.find_reported(reported_message bigint, reported_reference text, arrived boolean)
returns deriva.message language plpgsql as $$
declare
  message deriva.message;
begin
  if reported_message is null then
    select m.id into reported_message from deriva.message m where m.reference = reported_reference;
  end if;
  if reported_message is null and arrived then
    select m.id into reported_message from deriva.message m
    where m.spent <> '{}' and m.spent @> array[reported_reference];
  end if;
  update deriva.message m set
    reference = coalesce(m.reference, reported_reference),
    state = case when m.state in ('unknown', 'pending') or (arrived and m.state = 'dead') then 'sent' else m.state end,
    due_at = case when m.state in ('unknown', 'pending') then null else m.due_at end
  where m.id = reported_message and m.direction = 'out' and m.address <> ''
    and (arrived or (coalesce(m.reference, reported_reference) = reported_reference
      and not reported_reference = any (m.spent)))
  returning * into message;
  return message;
end $$;

-- Keeps a delivery report: forward only, in any order, doubled, and before the answer to the send was written. Most of
-- WhatsApp's errors come here and not in the answer to the send, and mean the same. Answers { "kept": 'kept', 'known'
-- where it said nothing new, or 'early' where it is of no message that we know so far, "alert" }.
create function deriva.keep_report(
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
    if message.state = 'dead' or exists (
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
      unclear_since = null
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

-- Keeps the reports that came before it was known of which message they are. Answers what somebody must be told.
create function deriva.keep_early(known_message bigint, known_reference text) returns text language plpgsql as $$
declare
  early record;
  alert text;
begin
  for early in
    with taken as (delete from deriva.early_report where reference = known_reference returning *)
    select * from taken order by created_at
  loop
    alert := coalesce(alert, deriva.keep_report(known_message, known_reference, early.delivery, early.answer,
      early.retry_in) ->> 'alert');
  end loop;
  return alert;
end $$;
