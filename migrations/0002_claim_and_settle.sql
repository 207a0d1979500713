-- The two steps that a caller waits for, as functions: PostgreSQL keeps their plans for as long as a connection
-- lives, also behind a transaction-mode pooler, where a client can keep no prepared statement.

-- Claims a request. For the first with its claim, contact, ticket, deflection, message, consent and ledger are
-- written, in the one transaction of the calling statement, and the message's id is answered; for any other nothing
-- is written and nothing answered. Somebody who asks at the same moment waits until the first has committed.
create function deriva.claim_deflection(
  request jsonb,          -- a DeflectionRequest of src/deflection/deflection.ts
  own_tickets boolean,    -- whether tickets are kept here, or by another desk
  lease interval,         -- for how long nobody else takes the message
  validity interval       -- for how long it is worth sending
) returns bigint language plpgsql set lock_timeout = '1500ms' as $$
declare
  new_deflection uuid := gen_random_uuid();
  new_contact uuid := gen_random_uuid();
  known_contact uuid;
  new_ticket bigint;
  new_message bigint;
  call text := request #>> '{call,sid}';
  line_called text := request #>> '{call,line}';
  wording text := request #>> '{consent,wording}';
  team integer := request ->> 'team';
begin
  insert into deriva.claim (key, deflection_id) values (request ->> 'claim', new_deflection)
  on conflict (key) do nothing;
  if not found then
    return null;
  end if;

  -- The address comes first, so that of two first calls by one person the second finds the contact of the first.
  insert into deriva.address (value, contact_id) values (request ->> 'recipient', new_contact)
  on conflict (value) do update set value = excluded.value
  returning contact_id into known_contact;
  if known_contact = new_contact then
    insert into deriva.contact (id, language) values (new_contact, request ->> 'language');
  end if;

  if own_tickets then
    insert into deriva.ticket (contact_id, team_id, metadata) values (known_contact, team, request -> 'metadata')
    returning id into new_ticket;
  end if;

  insert into deriva.deflection
    (id, contact_id, ticket_id, call_sid, line, sender, recipient, team_id, template, variables, language, metadata)
  values
    (new_deflection, known_contact, new_ticket, call, line_called, request ->> 'sender', request ->> 'recipient', team,
     request ->> 'template', request -> 'variables', request ->> 'language', request -> 'metadata');

  insert into deriva.message
    (direction, contact_id, ticket_id, deflection_id, sender, address, state, attempts, due_at, expires_at)
  values
    ('out', known_contact, new_ticket, new_deflection, request ->> 'sender', request ->> 'recipient', 'sending', 1,
     now() + lease, now() + validity)
  returning id into new_message;

  if wording is not null then
    insert into deriva.consent (contact_id, channel, wording, language, call_sid)
    values (known_contact, 'whatsapp', wording, request ->> 'language', call);
  end if;

  insert into deriva.event (kind, call_sid, line, contact_id, ticket_id, deflection_id)
  select kind, call, line_called, known_contact, new_ticket, new_deflection
  from unnest(array['consent_given', 'deflection_requested', 'ticket_opened']) as kind
  where (kind <> 'consent_given' or wording is not null) and (kind <> 'ticket_opened' or own_tickets);

  return new_message;
end $$;

-- Writes how a hand-over ended: message, deflection and ledger. A message that was settled before keeps its state, and
-- so does one that somebody else has taken since, after a lease ran out. A report may have come before the answer: then
-- the message has a reference and has arrived, whatever the answer says, and its delivery has moved on; it goes forward
-- only. That an attempt was unclear is remembered until one has arrived: whoever tries again looks first.
create function deriva.settle_message(
  settled_message bigint,
  attempt integer,        -- which hand-over of the message this was, from 1
  answer jsonb,           -- a DeskAnswer of src/deflection/desk.ts
  retry_in interval,      -- when it is looked at again, if it must be
  reports boolean         -- whether reports will tell how the delivery goes on
) returns table (state text, blame text) language plpgsql as $$
#variable_conflict use_column
declare
  kind text := answer ->> 'kind';
  message deriva.message;
  next_delivery text;
begin
  update deriva.message m set
    state = case
      when kind = 'accepted' or m.reference is not null then 'sent'
      when kind = 'unclear' then 'unknown'
      when kind = 'transient' and now() <= m.expires_at then 'pending'
      else 'dead' end,
    blame = case kind when 'refused' then answer ->> 'blame' when 'transient' then 'us' end,
    code = answer ->> 'code',
    reference = coalesce(answer ->> 'reference', m.reference),
    due_at = case when kind in ('transient', 'unclear') then now() + retry_in end,
    unclear_since = case when kind = 'unclear' then coalesce(m.unclear_since, m.created_at) else m.unclear_since end
  where m.id = settled_message and m.state = 'sending' and m.attempts = attempt
  returning * into message;

  if not found then
    return query select m.state, m.blame from deriva.message m where m.id = settled_message;
    return;
  end if;

  next_delivery := case message.state
    when 'sent' then case when reports then 'sending' else 'sent' end
    when 'pending' then 'requested'
    when 'unknown' then 'unknown'
    else 'failed' end;
  update deriva.deflection d set
    delivery = next_delivery,
    failure = case when next_delivery = 'failed' then coalesce(answer ->> 'code', 'expired') end
  where d.id = message.deflection_id
    and (deriva.delivery_rank(next_delivery) > deriva.delivery_rank(d.delivery)
      or (next_delivery in ('requested', 'unknown') and d.delivery in ('requested', 'unknown', 'sending')));

  insert into deriva.event (kind, call_sid, line, contact_id, ticket_id, deflection_id, details)
  select 'message_' || kind, d.call_sid, d.line, d.contact_id, d.ticket_id, d.id,
         jsonb_strip_nulls(jsonb_build_object('code', answer ->> 'code', 'attempts', message.attempts))
  from deriva.deflection d where d.id = message.deflection_id;

  return query select message.state, message.blame;
end $$;
