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
