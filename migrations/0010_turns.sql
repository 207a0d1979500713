-- What contacts write, what is decided about it, and how their tickets go on. Each function is one statement for who calls
-- it, and so one transaction. They lock in one order: addresses, conversation, deflection, ticket, agents.

-- Stable, as what it is made of: so it is a part of the statements that call it, and no call.
create function deriva.ms(moment timestamptz) returns bigint language sql stable as $$
  select (extract(epoch from moment) * 1000)::bigint
$$;

create function deriva.moment(ms jsonb) returns timestamptz language sql immutable as $$
  select to_timestamp((ms #>> '{}')::double precision / 1000)
$$;

-- What a decision about a conversation is made from: a Situation of src/routing/situation.ts. Without a message it is about
-- the conversation's ticket.
create function deriva.situation(v deriva.conversation, m deriva.message, t deriva.ticket) returns jsonb
language plpgsql stable as $$
declare
  language text := v.language;
  previous timestamptz;
begin
  if language is null then
    select d.language into language from deriva.deflection d
    where d.contact_id = v.contact_id order by d.created_at desc limit 1;
  end if;
  if m.id is not null then
    select p.at into previous from deriva.message p
    where p.contact_id = m.contact_id and p.sender = m.sender and p.direction = 'in' and p.id < m.id
    order by p.at desc, p.id desc limit 1;
  end if;
  return jsonb_strip_nulls(jsonb_build_object(
    'conversation', v.id::text, 'turns', v.turns, 'sender', v.sender, 'address', v.address, 'language', language,
    'state', v.state, 'lastReplyAt', deriva.ms(v.last_reply_at), 'windowClosesAt', deriva.ms(deriva.window_closes_at(v)),
    'message', case when m.id is not null then jsonb_build_object(
      'id', m.id::text, 'at', deriva.ms(m.at), 'text', coalesce(m.body, ''), 'kind', m.content_kind,
      'chosen', m.parts -> 'chosen', 'awaitsTurn', m.awaits_turn, 'previousAt', deriva.ms(previous)) end,
    'ticket', case when t.id is not null then jsonb_build_object(
      'id', t.id::text, 'status', t.status, 'stage', t.stage, 'kind', t.kind, 'tier', t.tier, 'team', t.team_id,
      'agent', t.agent_id::text, 'reason', t.reason, 'chosen', t.chosen, 'metadata', t.metadata,
      'limitAt', deriva.ms(t.limit_at), 'waitsSince', deriva.ms(t.waits_since), 'reminders', t.reminders) end));
end $$;

-- The contact of a message's addresses, who is known from now on; `met`: the others, where its addresses are of contacts that
-- we knew apart. addresses: [{ "canonical", "value" }], of which the first is where the message came from.
create function deriva.meet_contact(addresses jsonb, out contact uuid, out met uuid[]) language plpgsql as $$
declare
  new_contact uuid := gen_random_uuid();
  settled boolean;
begin
  select a.contact_id, given.place = 1 and a.value = given.address ->> 'value'
  into contact, settled
  from jsonb_array_elements(addresses) with ordinality as given (address, place)
  join deriva.address a on a.canonical = given.address ->> 'canonical'
  order by given.place limit 1 for no key update of a;
  -- Most who write are known as they write.
  if settled then
    if not exists (
      select from jsonb_array_elements(addresses) as given (address)
      left join deriva.address a on a.canonical = given.address ->> 'canonical'
      where a.contact_id is distinct from contact)
      and not exists (
        select from deriva.address a where a.contact_id = contact and a.unreachable_until is not null)
    then
      met := array[contact];
      return;
    end if;
  end if;
  contact := coalesce(contact, new_contact);

  with written as (
    insert into deriva.address (canonical, value, contact_id)
    select distinct on (address ->> 'canonical') address ->> 'canonical', address ->> 'value', contact
    from jsonb_array_elements(addresses) with ordinality as given (address, place)
    order by address ->> 'canonical', place
    on conflict (canonical) do update set
      value = case when excluded.canonical = addresses #>> '{0,canonical}' then excluded.value else address.value end
    returning canonical, contact_id
  )
  select (select contact_id from written where canonical = addresses #>> '{0,canonical}'),
         array(select distinct contact_id from written)
  into contact, met;
  if contact <> new_contact and new_contact = any (met) then
    -- Somebody else was quicker to introduce the contact.
    update deriva.address set contact_id = contact where contact_id = new_contact;
    met := array_remove(met, new_contact);
  end if;
  -- The language of a contact who was never called is not known yet; Spanish is first.
  insert into deriva.contact (id, language) select unnest(met), 'es' on conflict (id) do nothing;
  if contact <> new_contact then
    update deriva.address set unreachable_code = null, unreachable_until = null
    where contact_id = contact and unreachable_until is not null;
  end if;
end $$;

-- The ticket that a message belongs to: the open one; else one that was resolved a short while ago, which is open again; else
-- a new one, which knows the old. A word of thanks or a rating opens nothing.
-- terms: KeepTerms of src/conversation/inbound-message.ts.
create function deriva.ticket_of_message(v deriva.conversation, latest deriva.deflection, message jsonb, terms jsonb)
returns deriva.ticket language plpgsql as $$
declare
  t deriva.ticket;
  quiet boolean := message -> 'quiet' = 'true' or message ? 'rating' and v.state ->> 'asked' = 'rating';
  within interval := coalesce(terms -> 'reopenByLine' ->> latest.line, terms ->> 'reopenWithin')::double precision
    * interval '1 millisecond';
begin
  select * into t from deriva.ticket o
  where o.contact_id = v.contact_id and (o.sender is null or o.sender = v.sender)
  order by o.status = 'open' desc, o.id desc limit 1 for update;
  if t.status = 'open' then
    update deriva.ticket o set sender = v.sender where o.id = t.id and o.sender is null;
    update deriva.conversation c set ticket_id = t.id where c.id = v.id and c.ticket_id is distinct from t.id;
    return t;
  end if;
  if quiet or t.id is not null and terms -> 'closing' = 'true' then return t; end if;

  if t.id is not null and coalesce(t.resolved_at, t.created_at) > now() - within then
    update deriva.ticket o set
      status = 'open', resolved_at = null, sender = v.sender, agent_id = null, nobody = false,
      stage = case when o.stage = 'automatic' then 'automatic' else 'waiting' end
    where o.id = t.id returning * into t;
    insert into deriva.event (kind, contact_id, ticket_id) values ('ticket_reopened', v.contact_id, t.id);
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

drop function deriva.keep_inbound(jsonb);

-- Keeps what a contact wrote, once, in their conversation with this sender and on its ticket; the deflection that it answers
-- is replied, and answers that waited for it go out. Whoever writes can be reached, at the spelling they write from.
-- message: an InboundMessage of src/conversation/inbound-message.ts, with "addresses" as deriva.meet_contact takes them.
-- Answers { "kept", "opt", "met", "situation" }.
create function deriva.keep_inbound(message jsonb, terms jsonb) returns jsonb language plpgsql as $$
declare
  the_contact uuid;
  others uuid[];
  v deriva.conversation;
  latest deriva.deflection;
  t deriva.ticket;
  m deriva.message;
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

  if exists (select from deriva.message p where p.contact_id = the_contact and p.sender = v.sender and p.state = 'parked') then
    -- Each a little later than the one before it, so that they go out in their order.
    update deriva.message p set state = 'pending', due_at = now() + w.place * interval '1 millisecond', address = v.address,
      expires_at = v.last_inbound_at + interval '24 hours'
    from (select w.id, row_number() over (order by w.id) as place from deriva.message w
          where w.contact_id = the_contact and w.sender = v.sender and w.state = 'parked') w
    where p.id = w.id;
    answer := answer || '{"unparked": true}';
  end if;

  if v.state ->> 'asked' = 'rating' and message ? 'rating' then
    update deriva.ticket o set rating = message ->> 'rating'
    where o.id = (v.state ->> 'rated')::bigint and o.rating is null;
    insert into deriva.event (kind, contact_id, ticket_id, details)
    values ('ticket_rated', the_contact, (v.state ->> 'rated')::bigint, jsonb_build_object('rating', message ->> 'rating'));
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

-- Keeps that a contact asked us to stop, or to start again, and confirms it.
create function deriva.keep_opt(v deriva.conversation, m deriva.message, opt text, confirmations jsonb) returns void
language plpgsql as $$
begin
  insert into deriva.consent (contact_id, kind, channel, wording, language)
  select v.contact_id, case opt when 'stop' then 'withdrawn' else 'given' end, 'whatsapp', m.body, language
  from deriva.contact where id = v.contact_id;
  insert into deriva.event (kind, contact_id)
  values (case opt when 'stop' then 'consent_withdrawn' else 'consent_given' end, v.contact_id);
  insert into deriva.message (direction, contact_id, ticket_id, sender, address, body, state, due_at, expires_at)
  select 'out', v.contact_id, m.ticket_id, v.sender, v.address, confirmations ->> coalesce(v.language, k.language), 'pending',
         now(), now() + interval '1 hour'
  from deriva.contact k where k.id = v.contact_id and confirmations is not null;
end $$;

-- The situation of a message that was kept.
create function deriva.situation_of(asked bigint) returns jsonb language sql stable as $$
  select deriva.situation(v, m, t)
  from deriva.message m
  join deriva.conversation v on v.contact_id = m.contact_id and v.sender = m.sender
  left join deriva.ticket t on t.id = m.ticket_id
  where m.id = asked
$$;

-- The situation of a ticket, whatever was written last.
create function deriva.situation_of_ticket(asked bigint) returns jsonb language sql stable as $$
  select deriva.situation(v, null, t)
  from deriva.ticket t
  left join deriva.conversation v on v.contact_id = t.contact_id and v.sender = t.sender
  where t.id = asked
$$;

-- Gives a ticket to an agent of its team who is available and has room. how: see Assignment in src/routing/team.ts.
create function deriva.assign_ticket(asked bigint, how text) returns bigint language plpgsql as $$
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
    case when how = 'same-agent' then a.id is distinct from (
      select p.agent_id from deriva.ticket p
      where p.contact_id = t.contact_id and p.agent_id is not null and p.id <> t.id order by p.id desc limit 1) end,
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

-- Whether somebody of a team is available, with or without room.
create function deriva.somebody_available(team integer) returns boolean language sql stable as $$
  select exists (select from deriva.agent a join deriva.agent_team m on m.agent_id = a.id
                 where m.team_id = team and a.available)
$$;

-- Takes what was decided about a conversation into effect, once. turn: a Turn of src/routing/turn.ts. Answers { "done": true,
-- "messages", "agent", "nobody" }; { "done": false } where somebody else decided about this message, or where the time
-- that it was about has been moved; { "again": true } where the conversation has gone on since it was looked at.
create function deriva.take_turn(
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
begin
  select * into v from deriva.conversation c where c.id = conversation for update;
  if v.turns <> known_turns then return '{"again": true}'; end if;
  if asked is not null then
    update deriva.message m set awaits_turn = false where m.id = asked and m.awaits_turn;
    if not found then return '{"done": false}'; end if;
  end if;
  select * into t from deriva.ticket o where o.id = about for update;
  if turn ? 'expects' and (t.status <> 'open' or not case turn #>> '{expects,what}'
      when 'limit' then deriva.ms(t.limit_at) when 'remind' then deriva.ms(t.remind_at) else deriva.ms(t.auto_resolve_at)
    end is not distinct from (turn #>> '{expects,at}')::bigint) then
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
  -- What follows because nobody wrote is not for who asked us to stop.
  if turn #>> '{expects,what}' in ('remind', 'resolve') and deriva.opted_out(v.contact_id) then replies := '[]'; end if;
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
    for reply in select r.value, r.ordinality as place from jsonb_array_elements(replies) with ordinality r loop
      insert into deriva.message
        (direction, contact_id, ticket_id, sender, address, body, parts, author, state, attempts, due_at, expires_at)
      values ('out', v.contact_id, t.id, v.sender, v.address, reply.value ->> 'text',
        case when reply.value ? 'choices' then jsonb_build_object('choices', reply.value -> 'choices') else '{}' end,
        'automatic', 'sending', 1, now() + lease, deriva.window_closes_at(v))
      returning id into the_message;
      messages := messages || (reply.value || jsonb_build_object('id', the_message::text,
        'expiresAt', deriva.ms(deriva.window_closes_at(v))));
    end loop;
  end if;
  if v.id is not null then
    update deriva.conversation c set
      turns = c.turns + 1,
      state = coalesce(turn -> 'state', c.state),
      language = coalesce(turn ->> 'language', c.language),
      last_reply_at = case when jsonb_array_length(messages) > 0 then now() else c.last_reply_at end
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

-- Resolves a ticket: what waited for its time does not any more.
create function deriva.close_ticket(asked bigint, how text) returns void language plpgsql as $$
begin
  update deriva.ticket o set
    status = 'resolved', resolved_at = now(), waits_since = null, limit_at = null, remind_at = null, auto_resolve_at = null,
    nobody = false, reminders = 0
  where o.id = asked and o.status = 'open';
  if found then
    insert into deriva.event (kind, contact_id, ticket_id, details)
    select 'ticket_resolved', contact_id, id, jsonb_strip_nulls(jsonb_build_object('how', how, 'agent', agent_id))
    from deriva.ticket where id = asked;
  end if;
end $$;

-- Keeps an agent's answer, once for each key: sent at once by who asks where the window is open, else parked, and the contact
-- is asked to write. answer: an Answer of src/conversation/answer.ts. Answers { "kind": 'kept', "message", "state",
-- "closedAt", "send": the messages to send now } or { "kind": 'refused', "why" }.
create function deriva.write_answer(answer jsonb, lease interval) returns jsonb language plpgsql as $$
declare
  t deriva.ticket;
  v deriva.conversation;
  known deriva.message;
  writer bigint := (answer ->> 'agent')::bigint;
  is_open boolean;
  the_message bigint;
  the_template bigint;
begin
  select * into known from deriva.message m where m.key = answer ->> 'key';
  if known.id is not null then
    if known.body is distinct from answer ->> 'text' or known.ticket_id::text <> answer ->> 'ticket' then
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
  select * into t from deriva.ticket o where o.id = t.id for update;
  if t.status <> 'open' then return '{"kind": "refused", "why": "resolved"}'; end if;

  is_open := coalesce(deriva.window_closes_at(v) > now(), false);
  if not is_open and answer ->> 'outside' = 'refuse' then
    return jsonb_strip_nulls(jsonb_build_object('kind', 'refused', 'why', 'window-closed', 'closedAt',
      deriva.ms(deriva.window_closes_at(v))));
  end if;
  if not is_open and deriva.opted_out(t.contact_id) then return '{"kind": "refused", "why": "opted-out"}'; end if;

  insert into deriva.message
    (direction, contact_id, ticket_id, sender, address, body, parts, author, agent_id, key, state, attempts, due_at, expires_at)
  values ('out', t.contact_id, t.id, v.sender, v.address, answer ->> 'text',
    jsonb_build_object('reopen', answer -> 'reopen'), 'agent', writer, answer ->> 'key',
    case when is_open then 'sending' else 'parked' end, case when is_open then 1 else 0 end,
    case when is_open then now() + lease end, now() + (answer ->> 'parkFor')::double precision * interval '1 millisecond')
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
    reminders = 0,
    remind_at = now() + (answer ->> 'remindIn')::double precision * interval '1 millisecond',
    auto_resolve_at = now() + (answer ->> 'resolveIn')::double precision * interval '1 millisecond'
  where o.id = t.id;
  insert into deriva.event (kind, contact_id, ticket_id, details)
  values (case when is_open then 'answered' else 'answer_parked' end, t.contact_id, t.id,
    jsonb_strip_nulls(jsonb_build_object('agent', writer, 'message', the_message)));
  return jsonb_strip_nulls(jsonb_build_object('kind', 'kept', 'message', the_message::text,
    'state', case when is_open then 'sending' else 'parked' end, 'closedAt', deriva.ms(deriva.window_closes_at(v)),
    'send', case
      when is_open then jsonb_build_array(the_message::text)
      when the_template is not null then jsonb_build_array(the_template::text)
      else '[]' end));
end $$;

-- Messages that the caller leased, as deriva.take_due tells them.
create function deriva.leased(ids bigint[]) returns table (
  message_id bigint, attempts integer, unclear_since timestamptz, expires_at timestamptz, channel text, sender text,
  address text, body text, requested_at timestamptz, opted_out boolean, claim text, deflection_id uuid, origin text,
  language text, template text, variables jsonb, team_id integer, metadata jsonb, call_sid text, line text, author text,
  parts jsonb, window_closes_at timestamptz
) language sql stable as $$
  select m.id, m.attempts, m.unclear_since, m.expires_at, m.channel, m.sender, m.address, m.body, m.created_at,
         deriva.opted_out(m.contact_id), null::text, null::uuid, null::text, k.language, m.template, m.parts -> 'variables',
         null::integer, null::jsonb, null::text, null::text, m.author, m.parts, deriva.window_closes_at(v)
  from unnest(ids) with ordinality as t (id, place)
  join deriva.message m on m.id = t.id
  join deriva.contact k on k.id = m.contact_id
  left join deriva.conversation v on v.contact_id = m.contact_id and v.sender = m.sender
  order by t.place
$$;

-- Messages that nobody decided about: who was to do it is gone. The oldest first.
create function deriva.forgotten_turns(most integer) returns setof jsonb language sql stable as $$
  select deriva.situation_of(m.id) from (
    select id from deriva.message where awaits_turn and created_at < now() - interval '30 seconds' order by at limit most) m
$$;

-- Tickets whose time has come: { "what": 'limit', 'remind' or 'resolve', "at", "situation" }.
create function deriva.due_tickets(most integer) returns setof jsonb language sql stable as $$
  select jsonb_build_object('what', what, 'at', deriva.ms(at), 'situation', deriva.situation_of_ticket(id)) from (
    (select id, 'limit' as what, limit_at as at from deriva.ticket
     where status = 'open' and limit_at <= now() order by limit_at limit most)
    union all
    (select id, 'resolve', auto_resolve_at from deriva.ticket
     where status = 'open' and auto_resolve_at <= now() order by auto_resolve_at limit most)
    union all
    (select id, 'remind', remind_at from deriva.ticket
     where status = 'open' and remind_at <= now() and (auto_resolve_at is null or auto_resolve_at > now())
     order by remind_at limit most)) due
  limit most
$$;

-- Gives waiting tickets to agents who have become free, the most urgent first and of those the one that has waited longest.
-- hows: { "<team>": Assignment } of the teams that are open now; notices: { "<team>": ["assigned"] } where somebody listens.
create function deriva.assign_waiting(hows jsonb, notices jsonb, most integer) returns integer language plpgsql as $$
declare
  waiting record;
  assigned integer := 0;
begin
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

-- Takes notices whose turn has come, each for one taker.
create function deriva.take_notices(most integer, lease interval) returns setof jsonb language sql as $$
  with taken as (
    update deriva.notice n set due_at = now() + lease, attempts = n.attempts + 1
    where n.id in (select d.id from deriva.notice d where d.due_at <= now() order by d.due_at limit most for update skip locked)
    returning *)
  select jsonb_strip_nulls(jsonb_build_object(
    'id', n.id::text, 'event', n.event, 'at', deriva.ms(n.created_at), 'attempts', n.attempts, 'done', to_jsonb(n.done),
    'team', n.team_id, 'details', n.details,
    'ticket', case when t.id is not null then jsonb_build_object(
      'id', t.id::text, 'priority', t.priority, 'reason', t.reason, 'chosen', t.chosen, 'agent', a.name,
      'waitsSince', deriva.ms(t.waits_since), 'text', (
        select m.body from deriva.message m where m.ticket_id = t.id and m.direction = 'in' order by m.id desc limit 1)) end))
  from taken n
  left join deriva.ticket t on t.id = n.ticket_id
  left join deriva.agent a on a.id = t.agent_id
  order by n.id
$$;
