-- What the desk's page lists, searches, counts and is told of.

-- The state of a ticket as a list shows it (TicketState of src/desk/desk-ticket.ts), and where it stands among those of its state:
-- who has waited longest first, then those who wait for nobody, by age; of resolved ones when they were. Kept with each row, so
-- that a page of a list is a walk along an index, however many there are of other states. A ticket of no team counts as of team 0.
alter table deriva.ticket
  add column desk_state text not null generated always as (case
    when status = 'resolved' then 'resolved'
    when snoozed_until is not null then 'snoozed'
    when waits_since is not null and stage <> 'automatic' then 'waiting'
    when wants_callback then 'callback'
    when stage = 'automatic' then 'automatic'
    else 'answered' end) stored,
  add column desk_at timestamptz not null generated always as (case
    when status = 'resolved' then coalesce(resolved_at, created_at)
    else coalesce(waits_since, 'infinity') end) stored,
  add column is_free boolean not null generated always as (agent_id is null) stored;
create index ticket_desk on deriva.ticket (coalesce(team_id, 0), desk_state, is_free, desk_at, id);
create index ticket_desk_reason on deriva.ticket (coalesce(team_id, 0), reason, desk_state, is_free, desk_at, id) where reason is not null;
create index ticket_desk_agent on deriva.ticket (agent_id, desk_state, desk_at, id) include (team_id, reason) where agent_id is not null;

-- What a contact is called in metadata, whichever of the usual names it comes under.
create function deriva.called(metadata jsonb) returns text language sql immutable as $$
  select nullif(left(btrim(coalesce(
    metadata #>> '{user,name}', metadata #>> '{user,nombre}', metadata #>> '{user,nome}', metadata #>> '{user,full_name}',
    metadata #>> '{user,nombre_completo}', metadata #>> '{user,nome_completo}',
    concat_ws(' ', metadata #>> '{user,first_name}', metadata #>> '{user,last_name}'))), 200), '')
$$;

-- Which tickets changed, by transaction: who knows what a snapshot saw is told what it did not see, in whatever order transactions
-- commit. One row for a ticket and a transaction, so nobody waits for another. Forgotten after an hour.
create table deriva.change (
  xid xid8 not null default pg_current_xact_id(),
  ticket_id bigint not null,
  -- Its team before, where that changed or the ticket is new.
  is_moved boolean not null default false,
  is_new boolean not null default false,
  was_team_id integer,
  at timestamptz not null default now(),
  primary key (xid, ticket_id)
);

-- Names this database as it runs: transactions of another one, or of this one restored, are counted anew.
create table deriva.change_feed (id uuid not null default gen_random_uuid());
insert into deriva.change_feed default values;
create function deriva.change_epoch() returns text language sql stable as $$
  select left(md5(id::text || extract(epoch from pg_postmaster_start_time())), 12) from deriva.change_feed
$$;

create function deriva.ticket_changed() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into deriva.change (ticket_id, is_new) values (new.id, true)
    on conflict (xid, ticket_id) do update set is_new = true where not change.is_new;
  elsif new.team_id is distinct from old.team_id then
    insert into deriva.change (ticket_id, is_moved, was_team_id) values (new.id, true, old.team_id)
    on conflict (xid, ticket_id) do update set is_moved = true, was_team_id = excluded.was_team_id
      where not (change.is_moved or change.is_new);
  else
    insert into deriva.change (ticket_id) values (new.id) on conflict do nothing;
  end if;
  return null;
end $$;
create trigger ticket_added after insert on deriva.ticket for each row execute function deriva.ticket_changed();
create trigger ticket_changed after update on deriva.ticket for each row
  when ((old.desk_state, old.desk_at, old.stage, old.priority, old.team_id, old.agent_id, old.contact_id, old.reason, old.wants_callback,
         old.limit_at, old.snoozed_until, old.tier, old.rating, old.chosen, old.finding, old.metadata)
    is distinct from (new.desk_state, new.desk_at, new.stage, new.priority, new.team_id, new.agent_id, new.contact_id, new.reason,
         new.wants_callback, new.limit_at, new.snoozed_until, new.tier, new.rating, new.chosen, new.finding, new.metadata))
  execute function deriva.ticket_changed();

-- Of what belongs to a ticket: its messages, its deflections, its notes.
create function deriva.part_changed() returns trigger language plpgsql as $$
begin
  insert into deriva.change (ticket_id) values (new.ticket_id) on conflict do nothing;
  return null;
end $$;
create trigger message_changed after update of state, delivery, body on deriva.message for each row
  when (new.ticket_id is not null
    and (old.state, old.delivery, old.body) is distinct from (new.state, new.delivery, new.body))
  execute function deriva.part_changed();
create trigger message_added after insert on deriva.message for each row
  when (new.ticket_id is not null) execute function deriva.part_changed();
create trigger deflection_changed after update of delivery, failure on deriva.deflection for each row
  when (new.ticket_id is not null and (old.delivery, old.failure) is distinct from (new.delivery, new.failure))
  execute function deriva.part_changed();
create trigger note_added after insert on deriva.note for each row execute function deriva.part_changed();

-- Who looks at a ticket, and writes. Of now: nothing of it need survive.
create unlogged table deriva.presence (
  agent_id bigint not null references deriva.agent on delete cascade,
  ticket_id bigint not null,
  writing boolean not null,
  at timestamptz not null default now(),
  primary key (ticket_id, agent_id)
);
