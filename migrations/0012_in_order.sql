-- Conversations keep their order: what was written first goes out first, what is stopped waits, and what comes at the moment of
-- an ending is not lost in it. Each function is as before, but for that.

alter table deriva.ticket
  -- Who had it before it was opened again, or before they went away.
  add column had_agent_id bigint references deriva.agent on delete set null;
create index on deriva.ticket (had_agent_id) where had_agent_id is not null;

-- Since when an agent is away who was available before.
alter table deriva.agent add column away_since timestamptz;

-- Texts of conversations that are still to go out, or on their way. One that waits for an earlier one is pending and due at no
-- time; it is due when that one has gone out, failed or become unclear. They are found by their contact's id as text, so that the
-- index of the whole history is not taken for it.
create index message_leaving on deriva.message ((contact_id::text), id)
  where deflection_id is null and content_kind <> 'template' and state in ('pending', 'sending');
create view deriva.leaving as
  select id, contact_id::text as contact, sender, state, due_at, author from deriva.message
  where deflection_id is null and content_kind <> 'template' and state in ('pending', 'sending');

-- Of two that end at the same moment neither sees the other's end, and a locked one is not waited for: what is forgotten so is found
-- by deriva.release_forgotten.
create function deriva.release_next() returns trigger language plpgsql as $$
declare
  next bigint;
begin
  select m.id into next from deriva.message m
  where m.state = 'pending' and m.due_at is null and m.id = (
    select l.id from deriva.leaving l where l.contact = new.contact_id::text and l.sender = new.sender order by l.id limit 1)
  for no key update skip locked;
  if found then update deriva.message m set due_at = now() where m.id = next; end if;
  return null;
end $$;
create trigger release_next after update of state on deriva.message for each row
  when (old.state in ('pending', 'sending') and new.state not in ('pending', 'sending')
    and new.deflection_id is null and new.content_kind <> 'template')
  execute function deriva.release_next();

-- Makes texts due that wait for nobody. Answers how many.
create function deriva.release_forgotten(most integer) returns integer language sql as $$
  with forgotten as (
    select l.id from deriva.leaving l
    where l.state = 'pending' and l.due_at is null and not exists (
      select from deriva.leaving e where e.contact = l.contact and e.sender = l.sender and e.id < l.id)
    limit most for no key update of l skip locked
  ), released as (
    update deriva.message m set due_at = now() from forgotten f where m.id = f.id returning m.id)
  select count(*)::integer from released
$$;

-- Whether a conversation has a text that is to go out before the next one; `sent`: or that is on its way. Those that are not ending
-- already do not end before who asks has written the next one, which their end makes due.
create function deriva.has_leaving(v deriva.conversation, sent boolean) returns boolean language plpgsql as $$
begin
  perform from deriva.leaving l
  where l.contact = v.contact_id::text and l.sender = v.sender and (sent or l.state = 'pending')
  for no key update skip locked;
  return found or exists (select from deriva.leaving l
    where l.contact = v.contact_id::text and l.sender = v.sender and (sent or l.state = 'pending'));
end $$;

-- Whether a sender sends nothing now. What waits for it goes out by deriva.take_due, which also tries whether it works again.
create function deriva.is_stopped(sender_asked text) returns boolean language plpgsql as $$
begin
  return exists (select from deriva.stop s where s.sender in (sender_asked, '*'));
end $$;

-- What was still to be said automatically is not said once people have the conversation. Somebody else's hand is not waited for.
create function deriva.supersede(contact uuid, by_sender text) returns void language sql as $$
  update deriva.message m set state = 'dead', code = 'superseded', blame = 'us', due_at = null
  where m.id in (
    select l.id from deriva.leaving l
    where l.contact = supersede.contact::text and l.sender = by_sender and l.state = 'pending' and l.author = 'automatic'
    for update skip locked)
$$;

-- Opens a resolved ticket again, for who has it next.
create function deriva.reopen_ticket(asked bigint, by_sender text) returns deriva.ticket language plpgsql as $$
declare
  t deriva.ticket;
begin
  update deriva.ticket o set
    status = 'open', resolved_at = null, sender = by_sender, nobody = false,
    agent_id = null, had_agent_id = coalesce(o.agent_id, o.had_agent_id),
    stage = case when o.stage = 'automatic' then 'automatic' else 'waiting' end
  where o.id = asked and o.status = 'resolved' returning * into t;
  if found then
    insert into deriva.event (kind, contact_id, ticket_id) values ('ticket_reopened', t.contact_id, t.id);
  end if;
  return t;
end $$;

-- When a contact last asked us to stop, whether or not that still holds.
create function deriva.opted_out_since(asked uuid) returns timestamptz language sql stable as $$
  select max(c.created_at) from deriva.consent c where c.contact_id = asked and c.kind = 'withdrawn'
$$;

-- Somebody took a conversation from automatic answers by their own hand.
create function deriva.record_by_hand(t deriva.ticket, how jsonb) returns void language sql as $$
  insert into deriva.event (kind, contact_id, ticket_id, details)
  values ('escalated', t.contact_id, t.id,
    jsonb_strip_nulls(how || jsonb_build_object('reason', coalesce(t.reason, 'manual'), 'rule', 'manual', 'team', t.team_id,
      'tier', greatest(t.tier, 2))))
$$;

-- Gives up answers for which their contacts did not write in time: somebody calls. Answers how many.
create function deriva.give_up_parked(most integer) returns integer language plpgsql as $$
declare
  given_up bigint[];
begin
  with late as (
    select m.id from deriva.message m where m.state = 'parked' and m.expires_at <= now() limit most for update skip locked
  ), dead as (
    update deriva.message m set state = 'dead', blame = 'recipient', code = 'expired'
    from late where m.id = late.id returning m.id, m.contact_id, m.ticket_id
  ), told as (
    insert into deriva.event (kind, contact_id, ticket_id, details)
    select 'answer_expired', contact_id, ticket_id, jsonb_build_object('message', id) from dead
  )
  select array_agg(distinct ticket_id) into given_up from dead;
  update deriva.ticket o set wants_callback = true where o.id = any (given_up) and o.status = 'open';
  return coalesce(cardinality(given_up), 0);
end $$;

-- As before; a call takes its caller's conversation from automatic answers to the team of its line.
create or replace function deriva.claim_deflection(request jsonb, terms jsonb) returns jsonb language plpgsql
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
    -- Who chose on the telephone is with people: automatic answers are over, and so is what they asked.
    if origin_asked in ('caller', 'typed') or origin_asked = 'service' and team is not null then
      update deriva.conversation c set turns = c.turns + 1, state = '{}'
      from deriva.ticket o where o.id = the_ticket and o.stage = 'automatic' and c.contact_id = contact and c.ticket_id = o.id;
      if found then
        perform deriva.supersede(contact, request ->> 'sender');
        update deriva.ticket set
          stage = 'waiting', team_id = coalesce(team, team_id), tier = greatest(tier, 2), limit_at = null, auto_resolve_at = null
        where id = the_ticket;
      end if;
    end if;
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

-- As before; a report of a closed window is of the time when its message went out, and a template that fails may be tried again.
create or replace function deriva.park_refused(failed deriva.message, why text) returns boolean language plpgsql as $$
declare
  v deriva.conversation;
  is_over boolean;
begin
  if failed.content_kind = 'template' then
    -- Asked again with the next answer; until then somebody calls.
    update deriva.conversation c set reopened_at = null
    where c.contact_id = failed.contact_id and c.sender = failed.sender and c.reopened_at <= failed.created_at;
    -- The contact has written since, or was asked again.
    if not found then return false; end if;
    update deriva.ticket o set wants_callback = true where o.id = failed.ticket_id and o.status = 'open';
    insert into deriva.event (kind, contact_id, ticket_id, details)
    values ('reopening_failed', failed.contact_id, failed.ticket_id, jsonb_build_object('code', why));
    return false;
  end if;
  if why = 'expired' and failed.author = 'agent' then
    update deriva.ticket o set wants_callback = true where o.id = failed.ticket_id and o.status = 'open';
    insert into deriva.event (kind, contact_id, ticket_id, details)
    values ('answer_expired', failed.contact_id, failed.ticket_id, jsonb_build_object('message', failed.id));
    return false;
  end if;
  if why <> all (array['63016', 'window-closed']) or failed.channel <> 'whatsapp' then
    return false;
  end if;
  if why = '63016' then
    -- A report tells how it was when the message went out; the contact may have written since.
    update deriva.conversation c set
      window_closed_at = greatest(c.window_closed_at,
        case when failed.state = 'sent' then failed.at else greatest(now(), c.last_inbound_at) end)
    where c.contact_id = failed.contact_id and c.sender = failed.sender;
  end if;
  if failed.author is distinct from 'agent' then return false; end if;
  select * into v from deriva.conversation c where c.contact_id = failed.contact_id and c.sender = failed.sender;
  -- Where the contact has written meanwhile, it goes out once more; that Twilio and we disagree again is no reason to go on.
  is_over := cardinality(failed.spent) > 0 or coalesce(deriva.window_closes_at(v) <= now(), true);
  update deriva.message m set
    state = case when is_over then 'parked' else 'pending' end, due_at = case when not is_over then now() end,
    blame = null, delivery = null, unclear_since = null, code = why,
    spent = case when m.reference is null then m.spent else m.spent || m.reference end, reference = null
  where m.id = failed.id;
  if not is_over then
    insert into deriva.event (kind, contact_id, ticket_id, details)
    values ('message_tried_again', failed.contact_id, failed.ticket_id, jsonb_build_object('code', why));
    return true;
  end if;
  perform deriva.ask_to_write(v, failed.ticket_id, failed.parts -> 'reopen', failed.expires_at, null);
  -- Who is asked to write has not stopped answering.
  update deriva.ticket o set remind_at = null, auto_resolve_at = null where o.id = failed.ticket_id;
  insert into deriva.event (kind, contact_id, ticket_id, details)
  values ('answer_parked', failed.contact_id, failed.ticket_id, jsonb_build_object('code', why, 'message', failed.id));
  return true;
end $$;

-- As before, but nothing is for its caller to send while the sender is stopped.
create or replace function deriva.ask_to_write(v deriva.conversation, ticket bigint, reopen jsonb, until timestamptz, lease interval)
returns bigint language plpgsql as $$
declare
  asked bigint;
begin
  if reopen is null then return null; end if;
  update deriva.conversation c set reopened_at = now() where c.id = v.id and c.reopened_at is null;
  if not found then return null; end if;
  if deriva.is_stopped(v.sender) then lease := null; end if;
  insert into deriva.message
    (direction, contact_id, ticket_id, sender, address, content_kind, template, parts, author, state, attempts, due_at, expires_at)
  values
    ('out', v.contact_id, ticket, v.sender, v.address, 'template', reopen ->> 'template',
     jsonb_build_object('variables', reopen -> 'variables'), 'automatic',
     case when lease is null then 'pending' else 'sending' end, case when lease is null then 0 else 1 end,
     now() + coalesce(lease, '0'), least(until, now() + interval '10 hours'))
  returning id into asked;
  insert into deriva.event (kind, contact_id, ticket_id) values ('window_reopening', v.contact_id, ticket);
  return case when lease is not null then asked end;
end $$;

-- As before; a word that stops us opens nothing, either.
create or replace function deriva.ticket_of_message(v deriva.conversation, latest deriva.deflection, message jsonb, terms jsonb)
returns deriva.ticket language plpgsql as $$
declare
  t deriva.ticket;
  quiet boolean := message -> 'quiet' = 'true' or message ? 'rating' and (v.state ->> 'asked' = 'rating' or message -> 'tapped' = 'true')
    or message ->> 'opt' = 'stop';
  within interval := coalesce(terms -> 'reopenByLine' ->> latest.line, terms ->> 'reopenWithin')::double precision
    * interval '1 millisecond';
begin
  select * into t from deriva.ticket o
  where o.contact_id = v.contact_id and (o.sender is null or o.sender = v.sender)
  order by o.status = 'open' desc, o.id desc limit 1 for no key update;
  if t.status = 'open' then
    update deriva.ticket o set sender = v.sender where o.id = t.id and o.sender is null;
    update deriva.conversation c set ticket_id = t.id where c.id = v.id and c.ticket_id is distinct from t.id;
    return t;
  end if;
  if quiet or t.id is not null and terms -> 'closing' = 'true' then return t; end if;

  if t.id is not null and coalesce(t.resolved_at, t.created_at) > now() - within then
    t := deriva.reopen_ticket(t.id, v.sender);
  else
    insert into deriva.ticket (contact_id, team_id, metadata, kind, sender, stage, tier, previous_id)
    values (v.contact_id, case when terms -> 'automatic' is distinct from 'true' then (terms ->> 'team')::integer end,
            jsonb_build_object('user', coalesce(t.metadata -> 'user', '{}'), 'ticket', '{}'::jsonb), 'conversation', v.sender,
            case when terms -> 'automatic' = 'true' then 'automatic' else 'waiting' end,
            case when terms -> 'automatic' = 'true' then 1 else 2 end, t.id)
    returning * into t;
    insert into deriva.event (kind, contact_id, ticket_id, details)
    values ('ticket_opened', v.contact_id, t.id, jsonb_strip_nulls(jsonb_build_object('previous', t.previous_id)));
  end if;
  update deriva.conversation c set state = '{}', ticket_id = t.id where c.id = v.id;
  return t;
end $$;

-- As before; who asks us to stop does not get what waited for them, and nothing goes out after its time.
create or replace function deriva.keep_inbound(message jsonb, terms jsonb) returns jsonb language plpgsql as $$
declare
  the_contact uuid;
  others uuid[];
  v deriva.conversation;
  latest deriva.deflection;
  t deriva.ticket;
  m deriva.message;
  the_rated bigint;
  is_behind boolean;
  opt text := message ->> 'opt';
  written_at timestamptz := least(coalesce(deriva.moment(message -> 'sentAt'), now()), now());
  answer jsonb := '{"kept": true}';
begin
  -- One that is told twice says nothing new of its contact, either; but who was to answer it may have gone.
  select * into m from deriva.message o where o.reference = message ->> 'reference';
  if found then
    if not m.awaits_turn then return '{"kept": false}'; end if;
    return jsonb_build_object('kept', false, 'situation', deriva.situation_of(m.id));
  end if;

  select c.contact, c.met into the_contact, others from deriva.meet_contact(message -> 'addresses') c;

  insert into deriva.conversation (contact_id, sender, address, last_inbound_at)
  values (the_contact, message ->> 'sender', message ->> 'address', written_at)
  on conflict (contact_id, sender) do update set
    address = excluded.address, last_inbound_at = greatest(conversation.last_inbound_at, excluded.last_inbound_at),
    reopened_at = null
  returning * into v;

  select * into latest from deriva.deflection d
  where d.contact_id = the_contact and d.sender = v.sender order by d.created_at desc limit 1 for update;
  t := deriva.ticket_of_message(v, latest, message, terms);
  -- "salir" leaves a menu, and "cancelar" answers somebody, where there is a conversation.
  if message -> 'optUnsure' = 'true' and v.turns > 0 and t.status = 'open' then opt := null; end if;
  if v.ticket_id is distinct from t.id or v.state <> '{}' then
    select * into v from deriva.conversation c where c.id = v.id;
  end if;

  insert into deriva.message
    (direction, contact_id, ticket_id, deflection_id, sender, address, reference, body, content, state, at, content_kind, parts,
     awaits_turn)
  values ('in', the_contact, t.id, case when latest.ticket_id = t.id then latest.id end, v.sender, v.address,
          message ->> 'reference', message ->> 'text', message -> 'content', 'received', written_at,
          coalesce(message ->> 'kind', 'text'), coalesce(message -> 'parts', '{}'),
          -- Who never asked us to stop, and says "start", says something else.
          terms -> 'decides' = 'true' and message -> 'quiet' is distinct from 'true'
            and (opt is null or opt = 'start' and not deriva.opted_out(the_contact)))
  on conflict (reference) do nothing
  returning * into m;
  -- Of the same message at the same moment the first was kept, and all of this with it.
  if m.id is null then return '{"kept": false}'; end if;

  insert into deriva.event (kind, contact_id, ticket_id, deflection_id, call_sid, line)
  values ('message_received', the_contact, t.id, m.deflection_id, latest.call_sid, latest.line);
  if latest.delivery <> 'replied' then perform deriva.move_delivery(latest.id, 'replied', null); end if;

  if cardinality(others) > 1 then
    -- Two that we knew apart seem to be one person; only somebody's word makes them one.
    insert into deriva.event (kind, contact_id, details)
    values ('contacts_met', the_contact, jsonb_build_object('contacts', to_jsonb(others)));
    answer := answer || '{"met": true}';
  end if;

  if opt is distinct from 'stop' and exists (
    select from deriva.message p
    where p.contact_id = the_contact and p.sender = v.sender and p.state = 'parked' and p.expires_at > now()) then
    is_behind := deriva.has_leaving(v, true);
    update deriva.message p set state = 'pending', address = v.address, at = now() + w.place * interval '1 microsecond',
      due_at = case when w.place = 1 and not is_behind then now() end
    from (select w.id, row_number() over (order by w.id) as place
          from deriva.message w
          where w.contact_id = the_contact and w.sender = v.sender and w.state = 'parked' and w.expires_at > now()) w
    where p.id = w.id;
    answer := answer || '{"unparked": true}';
  end if;

  if message ? 'rating' and (v.state ->> 'asked' = 'rating' or message -> 'tapped' = 'true') then
    -- A tap says which question it answers, also later; of several the last holds.
    update deriva.ticket o set rating = message ->> 'rating'
    where o.id = coalesce((v.state ->> 'rated')::bigint, (
        select r.id from deriva.ticket r where r.contact_id = the_contact and r.sender = v.sender and r.rating_asked_at is not null
        order by r.rating_asked_at desc limit 1))
      and (o.rating is null or message -> 'tapped' = 'true' and o.rating <> message ->> 'rating')
    returning o.id into the_rated;
    if the_rated is not null then
      insert into deriva.event (kind, contact_id, ticket_id, details)
      values ('ticket_rated', the_contact, the_rated, jsonb_build_object('rating', message ->> 'rating'));
    end if;
  end if;

  if opt = 'stop' then
    -- What was to be said waits until they write again, if a person wrote it.
    perform deriva.supersede(the_contact, v.sender);
    update deriva.message p set state = 'parked', due_at = null
    where p.id in (
      select l.id from deriva.leaving l
      where l.contact = the_contact::text and l.sender = v.sender and l.state = 'pending' and l.author = 'agent');
  end if;
  if opt is not null and (opt = 'stop') <> deriva.opted_out(the_contact) then
    answer := answer || jsonb_build_object('opt', opt);
    perform deriva.keep_opt(v, m, opt, message -> 'confirmations');
  end if;
  if not m.awaits_turn then return answer; end if;
  -- The turn, which follows at once, comes to the disk with all that was written before it.
  perform set_config('synchronous_commit', 'off', true);
  return answer || jsonb_build_object('situation', deriva.situation(v, m, t));
end $$;

-- As before; 'same-agent' knows who had the ticket itself.
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
  where a.available and load.open < a.capacity
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
  update deriva.ticket set agent_id = found_agent, stage = 'assigned', assigned_at = now(), nobody = false where id = asked;
  insert into deriva.event (kind, contact_id, ticket_id, details)
  values ('ticket_assigned', t.contact_id, asked, jsonb_build_object('agent', found_agent, 'team', t.team_id));
  return found_agent;
end $$;

-- As before, with { "reopen": true } for a message whose ticket was resolved before its turn. What cannot go out at once is due.
create or replace function deriva.take_turn(
  conversation bigint,
  known_turns integer,
  asked bigint,             -- the message that it is about, if any
  about bigint,             -- the ticket
  turn jsonb,
  lease interval            -- for how long nobody else sends its replies
) returns jsonb language plpgsql as $$
declare
  v deriva.conversation;
  t deriva.ticket;
  hand_over jsonb := turn -> 'handOver';
  assign jsonb := turn -> 'assign';
  replies jsonb := coalesce(turn -> 'replies', '[]');
  told text[] := '{}';
  messages jsonb := '[]';
  reply record;
  the_message bigint;
  is_stopped boolean;
  is_behind boolean;
  said boolean := false;
begin
  select * into v from deriva.conversation c where c.id = conversation for update;
  if v.turns <> known_turns then return '{"again": true}'; end if;
  if turn -> 'reopen' = 'true' then
    -- Resolved between the message and its turn: nobody had read it. What follows is decided about the open ticket.
    if not exists (select from deriva.message m where m.id = asked and m.awaits_turn) then return '{"done": false}'; end if;
    select o.id into the_message from deriva.ticket o
    where o.contact_id = v.contact_id and o.sender = v.sender and o.status = 'open' order by o.id desc limit 1;
    if found then
      -- A later message has opened another: this one belongs to it.
      update deriva.message m set ticket_id = the_message where m.id = asked;
    else
      perform deriva.reopen_ticket(about, v.sender);
      update deriva.conversation c set state = '{}' where c.id = v.id;
    end if;
    return '{"again": true}';
  end if;
  if asked is not null then
    update deriva.message m set awaits_turn = false where m.id = asked and m.awaits_turn;
    if not found then return '{"done": false}'; end if;
  end if;
  select * into t from deriva.ticket o where o.id = about for no key update;
  if turn ? 'expects' and (t.status <> 'open' or not case turn #>> '{expects,what}'
      when 'limit' then deriva.ms(t.limit_at) when 'remind' then deriva.ms(t.remind_at)
      when 'nobody' then deriva.ms(t.waits_since) else deriva.ms(t.auto_resolve_at)
    end is not distinct from (turn #>> '{expects,at}')::bigint) then
    return '{"done": false}';
  end if;
  -- Who has just written has not stopped answering.
  if turn #>> '{expects,what}' in ('remind', 'resolve')
    and exists (select from deriva.message m where m.awaits_turn and m.ticket_id = t.id) then
    return '{"done": false}';
  end if;

  if turn #>> '{state,asked}' = 'rating' then
    -- Once for a ticket, and only where it can be asked: what nobody asked, nobody answers.
    if t.rating_asked_at is null and coalesce(deriva.window_closes_at(v) > now(), false) and not deriva.opted_out(v.contact_id) then
      update deriva.ticket o set rating_asked_at = now() where o.id = t.id;
    else
      turn := turn || '{"state": {}}';
      replies := '[]';
    end if;
  end if;
  -- What follows because nobody did anything is not for who asked us to stop.
  if turn ? 'expects' and deriva.opted_out(v.contact_id) then
    replies := '[]';
    turn := turn - 'repliesIfNobody';
  end if;
  if hand_over is not null then
    update deriva.ticket o set
      team_id = (hand_over ->> 'team')::integer, stage = 'waiting', agent_id = null, nobody = false,
      tier = (hand_over ->> 'tier')::smallint,
      reason = coalesce(hand_over ->> 'reason', o.reason), finding = coalesce(hand_over -> 'finding', o.finding),
      escalated_at = case when hand_over ? 'reason' then now() else o.escalated_at end,
      priority = least(9, o.priority + coalesce((hand_over ->> 'urgency')::integer, 0)),
      waits_since = coalesce(o.waits_since, now()), remind_at = null, auto_resolve_at = null
    where o.id = t.id;
    insert into deriva.event (kind, contact_id, ticket_id, details)
    values (case when hand_over ? 'reason' then 'escalated' else 'ticket_routed' end, t.contact_id, t.id,
      jsonb_strip_nulls(jsonb_build_object('reason', hand_over -> 'reason', 'rule', hand_over #> '{finding,rule}',
        'team', hand_over -> 'team', 'tier', hand_over -> 'tier', 'from', t.team_id)));
    if hand_over ? 'reason' then told := told || 'escalated'::text; end if;
  end if;
  if turn ?| array['chosen', 'waits', 'limit', 'urgency', 'remindAt', 'autoResolveAt', 'expects', 'handOver'] then
    update deriva.ticket o set
      chosen = o.chosen || coalesce(turn -> 'chosen', '[]'),
      waits_since = case when turn -> 'waits' = 'true' then coalesce(o.waits_since, now()) else o.waits_since end,
      limit_at = case when not turn ? 'limit' then o.limit_at
        when turn #> '{limit,keep}' = 'true' then coalesce(o.limit_at, deriva.moment(turn #> '{limit,at}'))
        else deriva.moment(turn #> '{limit,at}') end,
      priority = least(9, o.priority + coalesce((turn ->> 'urgency')::integer, 0)),
      remind_at = case when turn ? 'remindAt' then deriva.moment(nullif(turn -> 'remindAt', 'null')) else o.remind_at end,
      reminders = o.reminders + case when turn #>> '{expects,what}' = 'remind' then 1 else 0 end,
      auto_resolve_at = case when turn ? 'autoResolveAt' then deriva.moment(nullif(turn -> 'autoResolveAt', 'null')) else o.auto_resolve_at end
    where o.id = t.id returning * into t;
  end if;
  if turn -> 'overdue' = 'true' then
    told := told || 'waiting'::text;
    insert into deriva.event (kind, contact_id, ticket_id, details)
    values ('ticket_overdue', t.contact_id, t.id, jsonb_build_object('team', t.team_id));
  end if;

  if assign is not null and t.agent_id is null and t.status = 'open' then
    if deriva.assign_ticket(t.id, assign ->> 'how') is not null then
      told := told || 'assigned'::text;
    elsif not (assign ->> 'how' = 'none' and deriva.somebody_available(t.team_id)) and not t.nobody then
      update deriva.ticket o set nobody = true where o.id = t.id;
      insert into deriva.event (kind, contact_id, ticket_id, details)
      values ('nobody_available', t.contact_id, t.id, jsonb_build_object('team', t.team_id));
      told := told || 'nobody-available'::text;
      replies := coalesce(turn -> 'repliesIfNobody', replies);
    end if;
  end if;
  if turn ? 'resolve' then
    perform deriva.close_ticket(t.id, turn #>> '{resolve,how}');
    told := '{}';
  end if;

  -- Free text is for the window.
  if v.id is not null and deriva.window_closes_at(v) > now() then
    is_stopped := deriva.is_stopped(v.sender);
    is_behind := deriva.has_leaving(v, false);
    said := jsonb_array_length(replies) > 0;
    for reply in select r.value, r.ordinality as place from jsonb_array_elements(replies) with ordinality r loop
      insert into deriva.message
        (direction, contact_id, ticket_id, sender, address, body, parts, author, state, attempts, due_at, expires_at)
      values ('out', v.contact_id, t.id, v.sender, v.address, reply.value ->> 'text',
        case when reply.value ? 'choices' then jsonb_build_object('choices', reply.value -> 'choices') else '{}' end,
        'automatic', case when is_stopped or is_behind then 'pending' else 'sending' end,
        case when is_stopped or is_behind then 0 else 1 end,
        case when is_behind then null when is_stopped then now() else now() + lease end, deriva.window_closes_at(v))
      returning id into the_message;
      if is_stopped then is_behind := true; end if;
      if not (is_stopped or is_behind) then messages := messages || (reply.value || jsonb_build_object('id', the_message::text,
        'expiresAt', deriva.ms(deriva.window_closes_at(v)))); end if;
    end loop;
  end if;
  if v.id is not null then
    update deriva.conversation c set
      turns = c.turns + 1,
      state = coalesce(turn -> 'state', c.state),
      language = coalesce(turn ->> 'language', c.language),
      last_reply_at = case when said then now() else c.last_reply_at end
    where c.id = v.id;
    if turn ? 'language' then
      update deriva.contact k set language = turn ->> 'language' where k.id = v.contact_id and k.language <> turn ->> 'language';
    end if;
  end if;

  if turn ? 'events' then
    insert into deriva.event (kind, contact_id, ticket_id, details)
    select e ->> 'kind', v.contact_id, t.id, coalesce(e -> 'details', '{}')
    from jsonb_array_elements(turn -> 'events') e;
  end if;
  if cardinality(told) > 0 then
    insert into deriva.notice (event, ticket_id, team_id)
    select event, t.id, t.team_id from unnest(told) as event where turn -> 'notices' ? event;
    select * into t from deriva.ticket o where o.id = t.id;
  end if;
  return jsonb_strip_nulls(jsonb_build_object('done', true, 'messages', messages, 'agent', t.agent_id::text,
    'nobody', 'nobody-available' = any (told)));
end $$;

-- As before; what cannot go out at once is due, in its order.
create or replace function deriva.write_answer(answer jsonb, lease interval) returns jsonb language plpgsql as $$
declare
  t deriva.ticket;
  v deriva.conversation;
  known deriva.message;
  writer bigint := (answer ->> 'agent')::bigint;
  is_open boolean;
  the_message bigint;
  the_template bigint;
  is_stopped boolean;
  is_behind boolean;
  at_once boolean;
begin
  select * into known from deriva.message m where m.key = answer ->> 'key';
  if known.id is not null then
    if known.body is distinct from answer ->> 'text' or known.ticket_id::text <> answer ->> 'ticket'
      or known.agent_id is distinct from writer then
      return '{"kind": "refused", "why": "conflict"}';
    end if;
    return jsonb_build_object('kind', 'kept', 'message', known.id::text, 'state', known.state, 'send', '[]'::jsonb);
  end if;
  select * into t from deriva.ticket o where o.id = (answer ->> 'ticket')::bigint;
  if t.id is null then return '{"kind": "refused", "why": "no-ticket"}'; end if;
  if writer is not null and not exists (select from deriva.agent a where a.id = writer) then
    return '{"kind": "refused", "why": "no-agent"}';
  end if;
  insert into deriva.conversation (contact_id, sender, address, ticket_id)
  select t.contact_id, coalesce(t.sender, answer ->> 'sender'), a.value, t.id
  from deriva.address a where a.contact_id = t.contact_id order by a.created_at limit 1
  on conflict (contact_id, sender) do update set ticket_id = coalesce(conversation.ticket_id, excluded.ticket_id)
  returning * into v;
  select * into t from deriva.ticket o where o.id = t.id for no key update;
  if t.status <> 'open' then return '{"kind": "refused", "why": "resolved"}'; end if;

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
    (direction, contact_id, ticket_id, sender, address, body, parts, author, agent_id, key, state, attempts, due_at, expires_at)
  values ('out', t.contact_id, t.id, v.sender, v.address, answer ->> 'text',
    jsonb_build_object('reopen', answer -> 'reopen'), 'agent', writer, answer ->> 'key',
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
    agent_id = coalesce(o.agent_id, writer),
    stage = case when coalesce(o.agent_id, writer) is null then 'waiting' else 'assigned' end,
    tier = greatest(o.tier, 2),
    reason = case when o.stage = 'automatic' then coalesce(o.reason, 'manual') else o.reason end,
    escalated_at = case when o.stage = 'automatic' then now() else o.escalated_at end,
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
  insert into deriva.event (kind, contact_id, ticket_id, details)
  values (case when is_open then 'answered' else 'answer_parked' end, t.contact_id, t.id,
    jsonb_strip_nulls(jsonb_build_object('agent', writer, 'message', the_message)));
  return jsonb_strip_nulls(jsonb_build_object('kind', 'kept', 'message', the_message::text,
    'state', case when at_once then 'sending' when is_open then 'pending' else 'parked' end, 'closedAt', deriva.ms(deriva.window_closes_at(v)),
    'send', case
      when at_once then jsonb_build_array(the_message::text)
      when the_template is not null then jsonb_build_array(the_template::text)
      else '[]' end));
end $$;

-- As before; agents who went away do not keep who waits for them.
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
      and t.status = 'open' and t.waits_since is not null
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
        where m.team_id = t.team_id and a.available and a.capacity > (
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

-- As before; from automatic answers it is a hand-over.
create or replace function deriva.assign_to_agent(asked bigint, agent_name text, listened jsonb) returns boolean language plpgsql as $$
declare
  found_agent bigint;
  t deriva.ticket;
begin
  update deriva.conversation c set
    turns = c.turns + 1,
    state = case when c.ticket_id = o.id and o.status = 'open' then '{}' else c.state end
  from deriva.ticket o where o.id = asked and c.contact_id = o.contact_id and c.sender = o.sender;
  select * into t from deriva.ticket o where o.id = asked for no key update;
  if t.status is distinct from 'open' then return false; end if;
  -- Whoever assigns at the same moment counts after us.
  perform pg_advisory_xact_lock(hashtext('deriva.assign_ticket'));
  update deriva.agent a set last_assigned_at = clock_timestamp() where a.name = agent_name returning a.id into found_agent;
  if found_agent is null then return false; end if;
  update deriva.ticket o set
    reason = case when o.stage = 'automatic' then coalesce(o.reason, 'manual') else o.reason end,
    escalated_at = case when o.stage = 'automatic' then now() else o.escalated_at end,
    agent_id = found_agent, stage = 'assigned', assigned_at = now(), nobody = false, tier = greatest(o.tier, 2),
    limit_at = case when o.stage <> 'automatic' then o.limit_at end
  where o.id = asked;
  if t.stage = 'automatic' then
    perform deriva.record_by_hand(t, jsonb_build_object('agent', found_agent));
  end if;
  insert into deriva.event (kind, contact_id, ticket_id, details)
  values ('ticket_assigned', t.contact_id, t.id, jsonb_build_object('agent', found_agent, 'by', 'hand'));
  insert into deriva.notice (event, ticket_id, team_id)
  select 'assigned', t.id, t.team_id where listened -> t.team_id::text ? 'assigned';
  return true;
end $$;

-- Tickets whose time has come: { "what": 'limit', 'remind', 'resolve' or 'nobody', "at", "situation" }. `nobody`: its team is one
-- of those that are open now, and nobody of it is available, which was not told yet.
drop function deriva.due_tickets(integer);
create function deriva.due_tickets(most integer, open_teams integer[]) returns setof jsonb language sql stable as $$
  select jsonb_build_object('what', what, 'at', deriva.ms(at), 'situation', deriva.situation_of_ticket(id)) from (
    (select id, 'limit' as what, limit_at as at from deriva.ticket
     where status = 'open' and limit_at <= now() order by limit_at limit most)
    union all
    (select id, 'resolve', auto_resolve_at from deriva.ticket
     where status = 'open' and auto_resolve_at <= now() order by auto_resolve_at limit most)
    union all
    (select id, 'remind', remind_at from deriva.ticket
     where status = 'open' and remind_at <= now() and (auto_resolve_at is null or auto_resolve_at > now())
     order by remind_at limit most)
    union all
    (select t.id, 'nobody', t.waits_since
     from unnest(open_teams) as open (team)
     join deriva.ticket t on t.team_id = open.team
     where not deriva.somebody_available(open.team)
       and t.status = 'open' and t.stage = 'waiting' and t.waits_since is not null and not t.nobody
     order by t.waits_since limit most)) due
  limit most
$$;
