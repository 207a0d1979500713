-- What the desk's page lists, searches, counts and is told of.

do $$ begin
  if current_setting('server_encoding') <> 'UTF8' then
    raise exception 'the database has the encoding %; make one with: create database deriva encoding ''UTF8'' template template0',
      current_setting('server_encoding');
  end if;
end $$;

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
-- With what their expressions are of, so that counting looks at nothing but them.
create index ticket_desk on deriva.ticket (coalesce(team_id, 0), desk_state, is_free, desk_at, id) include (team_id);
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

-- One of all who poll looks after what is due; the others leave it to them.
create table deriva.chore (at timestamptz not null);
insert into deriva.chore values (now());

-- What a page that polls is told. Its presence is written where it changed, or is about to be out of date.
-- known: what it has seen. teams: those whose tickets it shows; null shows all. open_ticket: the one that is looked at.
-- Answers { "epoch", "at", "snapshot", "changed": [id], "gone": [id], "more", "others", "chores" }.
create function deriva.poll(known pg_snapshot, member bigint, teams integer[], open_ticket bigint, is_writing boolean, most integer)
returns jsonb language plpgsql as $$
declare
  told jsonb;
  others jsonb := '[]';
  has_chores boolean;
begin
  -- One statement, and so one snapshot, tells what changed and what was seen.
  select jsonb_build_object(
    'epoch', deriva.change_epoch(), 'at', deriva.ms(clock_timestamp()), 'snapshot', pg_current_snapshot()::text,
    'changed', coalesce(jsonb_agg(seen.ticket_id::text) filter (where seen.is_visible), '[]'),
    'gone', coalesce(jsonb_agg(seen.ticket_id::text) filter (where seen.was_visible and not seen.is_visible), '[]'),
    'more', count(*) > most)
  into told
  from (
    select c.ticket_id,
      teams is null or t.team_id = any (teams) and t.team_id is not null as is_visible,
      teams is not null and not c.is_new and c.team_before = any (teams) as was_visible
    from (
      -- Its team when it was last seen is the one before the first move that was not.
      select r.ticket_id, bool_or(r.is_new) as is_new,
        (array_agg(r.was_team_id order by r.xid) filter (where r.is_moved))[1] as team_before
      from deriva.change r
      where r.xid >= pg_snapshot_xmin(known) and not pg_visible_in_snapshot(r.xid, known)
      group by r.ticket_id) c
    join deriva.ticket t on t.id = c.ticket_id
    where teams is null or t.team_id = any (teams) or c.team_before = any (teams)
    limit most + 1) seen;

  if open_ticket is not null and exists (
    select from deriva.ticket t where t.id = open_ticket and (teams is null or t.team_id = any (teams))) then
    insert into deriva.presence (ticket_id, agent_id, writing) values (open_ticket, member, is_writing)
    on conflict (ticket_id, agent_id) do update set writing = excluded.writing, at = now()
    where presence.writing <> excluded.writing or presence.at < now() - interval '5 s';
    select coalesce(jsonb_agg(jsonb_build_object('agent', a.name, 'writing', p.writing) order by a.name), '[]') into others
    from deriva.presence p join deriva.agent a on a.id = p.agent_id
    where p.ticket_id = open_ticket and p.agent_id <> member and p.at > now() - interval '15 s';
  end if;

  update deriva.chore c set at = now()
  where c.ctid in (select due.ctid from deriva.chore due where due.at < now() - interval '5 s' for update skip locked);
  has_chores := found;
  return told || jsonb_build_object('others', others, 'chores', has_chores);
end $$;

-- Forgets changes that no page asks for any more, those of another database's transactions (a restored one has them), and who was
-- there. A page that has seen nothing for nearly an hour loads everything anew.
create function deriva.forget_changes(most integer) returns void language sql as $$
  delete from deriva.presence where at < now() - interval '1 minute';
  delete from deriva.change where ctid = any (array(
    select c.ctid from deriva.change c where c.at < now() - interval '1 hour' order by c.xid limit most))
    or xid >= pg_snapshot_xmax(pg_current_snapshot());
$$;

-- How many tickets there are for a member, each as exact as up to 1,000.
create function deriva.desk_counts(member bigint, teams integer[]) returns jsonb language plpgsql stable as $$
declare
  most constant integer := 1000;
  keys integer[] := coalesce(teams, deriva.desk_teams());
  by_team jsonb;
  waiting_sum bigint;
  open_sum bigint;
begin
  select coalesce(jsonb_agg(jsonb_build_object('id', k.team, 'open', n.open, 'waiting', n.waiting)) filter (where k.team <> 0), '[]'),
         least(sum(n.waiting), most), least(sum(n.open), most)
  into by_team, waiting_sum, open_sum
  from unnest(keys) as k (team), lateral (
    select count(*) filter (where each.waits) as waiting, count(*) as open from (
      (select true as waits from deriva.ticket t
       where coalesce(t.team_id, 0) = k.team and t.desk_state = 'waiting' limit most)
      union all
      (select false from deriva.ticket t where coalesce(t.team_id, 0) = k.team and t.desk_state = 'answered' limit most)
      union all
      (select false from deriva.ticket t where coalesce(t.team_id, 0) = k.team and t.desk_state = 'automatic' limit most)
      union all
      (select false from deriva.ticket t where coalesce(t.team_id, 0) = k.team and t.desk_state = 'callback' limit most)
      limit most) each) n;
  return jsonb_build_object(
    'mine', (select count(*) from (
      select from deriva.ticket t where t.agent_id = member and (teams is null or t.team_id = any (teams))
        and t.desk_state in ('waiting', 'answered', 'automatic', 'callback') limit most) n),
    'mine_waiting', (select count(*) from (
      select from deriva.ticket t where t.agent_id = member and (teams is null or t.team_id = any (teams))
        and t.desk_state = 'waiting' limit most) n),
    'unassigned', (select count(*) from (
      select from unnest(keys) as k (team), unnest(array['waiting', 'answered', 'callback']) as s (state), lateral (
        select from deriva.ticket t where coalesce(t.team_id, 0) = k.team and t.desk_state = s.state and t.is_free limit most) each
      limit most) n),
    'snoozed', (select count(*) from (
      select from unnest(keys) as k (team), lateral (
        select from deriva.ticket t where coalesce(t.team_id, 0) = k.team and t.desk_state = 'snoozed' limit most) each
      limit most) n),
    'all', coalesce(open_sum, 0), 'waiting', coalesce(waiting_sum, 0), 'teams', by_team);
end $$;

-- The teams that there are tickets of; 0 for those of none. As many looks at the index as there are teams.
create function deriva.desk_teams() returns integer[] language sql stable as $$
  with recursive known as (
    (select coalesce(t.team_id, 0) as team from deriva.ticket t order by 1 limit 1)
    union all
    select (select coalesce(t.team_id, 0) from deriva.ticket t where coalesce(t.team_id, 0) > known.team
            order by coalesce(t.team_id, 0) limit 1)
    from known where known.team is not null)
  select coalesce(array_agg(team) filter (where team is not null), '{}') from known
$$;

-- Search. Words are made equal that differ in accents or capitals. The parser of texts is fed nothing but words, because it takes
-- what looks like an address or a path for one; outside of ASCII it may know no letter from a sign.
create function deriva.words_of(written text) returns tsvector language sql immutable as $$
  select strip(to_tsvector('pg_catalog.simple', translate(
    case when octet_length(written) = length(written) then written else regexp_replace(regexp_replace(normalize(written, NFD),
      '[\u0300-\u036f]+', '', 'g'),
      '[\u0080-\u00bf\u00d7\u00f7\u2000-\u2bff\u3000-\u303f\ufe00-\ufe0f\U0001f000-\U0001faff]+', ' ', 'g') end,
    E'-./@:_+&<>''=?%#~\\,;"!()[]{}*|^$`', repeat(' ', 40))))
$$;

-- By which a number is found: the whole of it, forwards and backwards, and its beginnings and ends that many share.
create function deriva.number_words(number text) returns text[] language sql immutable as $$
  select case when number ~ '^\+[0-9]{3,20}$' then
    array['n:' || d, 'n:' || left(d, 3), 'n:' || left(d, 4), 'n:' || left(d, 5), 'n:' || left(d, 6),
      'r:' || reverse(d), 'r:' || reverse(right(d, 3)), 'r:' || reverse(right(d, 4)), 'r:' || reverse(right(d, 5)),
      'r:' || reverse(right(d, 6))]
    else '{}'::text[] end
  from (select substr(number, 2) as d) digits
$$;
create function deriva.number_term(digits text) returns text language sql immutable as $$
  select '''n:' || digits || '''' || more || ' | ''r:' || reverse(digits) || '''' || more
  from (select case when length(digits) > 6 then ':*' else '' end as more) m
$$;

-- What a ticket is found by: words of its messages but automatic ones, of its metadata, names and numbers; its team; and into
-- which thousand, 16 thousands and 262 thousands of tickets it falls, so that the newest are looked through first. A long
-- conversation has several parts, of which each is searched by itself.
create table deriva.search (
  ticket_id bigint not null,
  part integer not null,
  -- Of the texts in it, about, in bytes.
  size integer not null,
  words tsvector not null,
  primary key (ticket_id, part)
);

-- How many parts have a word: what begins like it is found by the most usual words that do.
create table deriva.word (
  word text collate "C" primary key,
  parts integer not null
) with (fillfactor = 70);

-- Tickets whose words are out of date: by a message that was added, or anew. Whoever writes adds a row; others do the work.
create table deriva.search_due (
  id bigint generated always as identity primary key,
  ticket_id bigint not null,
  message_id bigint
);

-- The words of a message: what was written, and what its contact calls themselves. What we say by ourselves is the same everywhere.
create function deriva.searched(m deriva.message) returns text language sql stable as $$
  select case when m.author is distinct from 'automatic' then concat_ws(' ', m.body, m.content ->> 'ProfileName') else '' end
$$;

create aggregate deriva.join_words(tsvector) (sfunc = tsvector_concat, stype = tsvector, initcond = '');

create function deriva.search_rows(asked bigint[]) returns setof deriva.search language sql stable as $$
  with base as (
    select t.id, array_to_tsvector(
      array['a:' || (t.id >> 10), 'b:' || (t.id >> 14), 'c:' || (t.id >> 18), 't:' || coalesce(t.team_id, 0)]
      || coalesce(n.numbers, '{}')) || deriva.words_of(concat_ws(' ', said.words)) as words
    from deriva.ticket t
    left join lateral (
      select array_agg(w) as numbers
      from deriva.address a, unnest(deriva.number_words(a.value)
        || case when a.canonical <> a.value then deriva.number_words(a.canonical) else '{}' end) as w
      where a.contact_id = t.contact_id) n on true
    left join lateral (
      select string_agg(f.value, ' ') as words from (
        select value from jsonb_each_text(t.metadata -> 'user')
        union all
        select value from jsonb_each_text(t.metadata -> 'ticket') where key <> 'call_sid') f) said on true
    where t.id = any (asked)
  ), written as (
    select m.ticket_id, octet_length(coalesce(m.body, '')) + 100 as size, deriva.words_of(deriva.searched(m)) as words,
      sum(octet_length(coalesce(m.body, '')) + 100) over (partition by m.ticket_id order by m.id) / 40000 as part
    from deriva.message m
    where m.ticket_id = any (asked) and deriva.searched(m) <> ''
  ), parts as (
    select w.ticket_id, dense_rank() over (partition by w.ticket_id order by w.part) - 1 as part, sum(w.size) as size,
      deriva.join_words(w.words) as words
    from written w group by w.ticket_id, w.part)
  select b.id, coalesce(p.part, 0)::integer, coalesce(p.size, 0)::integer, b.words || coalesce(p.words, '')
  from base b left join parts p on p.ticket_id = b.id
$$;

create function deriva.count_words(added tsvector[], removed tsvector[]) returns void language plpgsql as $$
declare
  fewer text[];
begin
  with changed as (
    select w.word, sum(w.by) as by from (
      select unnest(tsvector_to_array(words)) as word, 1 as by from unnest(added) as words
      union all
      select unnest(tsvector_to_array(words)), -1 from unnest(removed) as words) w
    where position(':' in w.word) = 0 and length(w.word) between 2 and 40
    group by w.word having sum(w.by) <> 0
  ), less as (
    update deriva.word k set parts = k.parts + c.by from changed c where k.word = c.word and c.by < 0 returning k.word
  ), more as (
    insert into deriva.word (word, parts) select word, by from changed where by > 0
    on conflict (word) do update set parts = word.parts + excluded.parts)
  select array_agg(word) into fewer from less;
  -- Nothing is left of who was erased.
  if fewer is not null then delete from deriva.word k where k.word = any (fewer) and k.parts <= 0; end if;
end $$;

-- Makes what tickets are found by anew. Who calls it holds the lock of index_search.
create function deriva.index_anew(asked bigint[]) returns void language plpgsql as $$
declare
  was tsvector[];
  became tsvector[];
begin
  with gone as (delete from deriva.search s where s.ticket_id = any (asked) returning s.words)
  select array_agg(words) into was from gone;
  with made as (insert into deriva.search select * from deriva.search_rows(asked) returning words)
  select array_agg(words) into became from made;
  perform deriva.count_words(became, was);
end $$;

-- At once, for what must not be found a moment longer.
create function deriva.index_now(asked bigint[]) returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('deriva.index_search'));
  perform deriva.index_anew(asked);
end $$;

-- Brings the search up to date with the oldest of what is due; one does it at a time. waits: for who does it now, too, so that what
-- was written before is found. Answers how many tickets.
create function deriva.index_search(most integer, waits boolean) returns integer language plpgsql as $$
declare
  anew bigint[];
  grown bigint[];
  was tsvector[];
  became tsvector[];
begin
  if not exists (select from deriva.search_due) then return 0; end if;
  if waits then perform pg_advisory_xact_lock(hashtext('deriva.index_search'));
  elsif not pg_try_advisory_xact_lock(hashtext('deriva.index_search')) then return 0;
  end if;

  -- What is read after this sees at least what was due now.
  with taken as (
    delete from deriva.search_due d where d.id in (select o.id from deriva.search_due o order by o.id limit most)
    returning d.ticket_id, d.message_id
  ), tickets as (
    select t.ticket_id, array_agg(t.message_id) as messages,
      bool_or(t.message_id is null) or count(*) > 20
        or coalesce((select s.size > 40000 from deriva.search s where s.ticket_id = t.ticket_id order by s.part desc limit 1), true) as anew
    from taken t group by t.ticket_id)
  select array_agg(t.ticket_id) filter (where t.anew),
    (select array_agg(m) from tickets o, unnest(o.messages) as m where not o.anew)
  into anew, grown from tickets t;

  if anew is not null then perform deriva.index_anew(anew); end if;
  if grown is not null then
    with more as (
      select m.ticket_id, sum(octet_length(coalesce(m.body, '')) + 100) as size, deriva.join_words(deriva.words_of(deriva.searched(m))) as words
      from deriva.message m where m.id = any (grown) group by m.ticket_id
    ), old as (
      select distinct on (s.ticket_id) s.ticket_id, s.part, s.words
      from deriva.search s join more on more.ticket_id = s.ticket_id order by s.ticket_id, s.part desc
    ), made as (
      update deriva.search s set words = s.words || more.words, size = s.size + more.size
      from more, old where old.ticket_id = more.ticket_id and s.ticket_id = old.ticket_id and s.part = old.part
      returning s.words as became, old.words as was)
    select array_agg(made.became), array_agg(made.was) into became, was from made;
    perform deriva.count_words(became, was);
  end if;
  return coalesce(cardinality(anew), 0) + coalesce(cardinality(grown), 0);
end $$;

-- Everything anew, set by set: for what was there before the search was.
create function deriva.index_all() returns void language plpgsql set maintenance_work_mem = '128MB' as $$
declare
  first_id bigint := 0;
  ids bigint[];
begin
  truncate deriva.search, deriva.word, deriva.search_due;
  drop index if exists deriva.search_words;
  loop
    select array_agg(t.id) into ids from (select id from deriva.ticket where id > first_id order by id limit 20000) t;
    exit when ids is null;
    insert into deriva.search select * from deriva.search_rows(ids);
    first_id := ids[cardinality(ids)];
  end loop;
  insert into deriva.word
  select w, count(*) from deriva.search s, unnest(tsvector_to_array(s.words)) as w
  where position(':' in w) = 0 and length(w) between 2 and 40
  group by w;
  -- Few write here and many read: what was added is found without a list beside the index being read through.
  create index search_words on deriva.search using gin (words) with (fastupdate = off);
end $$;
select deriva.index_all();

create function deriva.search_ticket_changed() returns trigger language plpgsql as $$
begin
  insert into deriva.search_due (ticket_id) values (new.id);
  return null;
end $$;
create trigger search_ticket_added after insert on deriva.ticket for each row execute function deriva.search_ticket_changed();
create trigger search_ticket_changed after update of team_id, contact_id, metadata on deriva.ticket for each row
  when ((old.team_id, old.contact_id, old.metadata) is distinct from (new.team_id, new.contact_id, new.metadata))
  execute function deriva.search_ticket_changed();

create function deriva.search_message_changed() returns trigger language plpgsql as $$
begin
  insert into deriva.search_due (ticket_id) select t from unnest(array[old.ticket_id, new.ticket_id]) as t where t is not null;
  return null;
end $$;
create trigger search_message_changed after update of ticket_id, body, content on deriva.message for each row
  when ((old.ticket_id, old.body, old.content) is distinct from (new.ticket_id, new.body, new.content))
  execute function deriva.search_message_changed();

create function deriva.search_address_changed() returns trigger language plpgsql as $$
begin
  insert into deriva.search_due (ticket_id)
  select t.id from deriva.ticket t where t.contact_id in (new.contact_id, old.contact_id);
  return null;
end $$;
create trigger search_address_added after insert or delete on deriva.address for each row
  execute function deriva.search_address_changed();
create trigger search_address_changed after update on deriva.address for each row
  when ((old.value, old.contact_id) is distinct from (new.value, new.contact_id))
  execute function deriva.search_address_changed();

create function deriva.message_added() returns trigger language plpgsql as $$
begin
  insert into deriva.change (ticket_id) values (new.ticket_id) on conflict do nothing;
  if new.author is distinct from 'automatic' and new.body <> '' then
    insert into deriva.search_due (ticket_id, message_id) values (new.ticket_id, new.id);
  end if;
  return null;
end $$;
create trigger message_added after insert on deriva.message for each row
  when (new.ticket_id is not null) execute function deriva.message_added();

-- One word of a search, which has no signs in it: the word, what begins like it, and a number that begins or ends with it.
create function deriva.word_term(word text, is_begun boolean) returns text language sql stable as $$
  select concat_ws(' | ', '''' || word_term.word || '''', more.words,
    case when word_term.word ~ '^[0-9]{3,20}$' then deriva.number_term(word_term.word) end)
  from (
    select string_agg('''' || k.word || '''', ' | ') as words
    from (select b.word from (
            select w.word, w.parts from deriva.word w
            where is_begun and length(word_term.word) > 1
              and w.word > word_term.word collate "C" and w.word < (word_term.word || U&'\+10FFFF') collate "C" limit 5000) b
          order by b.parts desc limit 100) k) more
$$;

-- What a search looks for: every word of it, of the last one also what begins like it; or the number that all of it is.
-- Nothing where there is no word in it.
create function deriva.search_query(whole_words text, last_words text, digits text) returns tsquery language sql stable as $$
  select (concat_ws(' | ', '(' || string_agg('(' || term || ')', ' & ') || ')',
    case when length(digits) between 3 and 20 then deriva.number_term(digits) end))::tsquery
  from (
    select deriva.word_term(word, false) as term from unnest(tsvector_to_array(deriva.words_of(whole_words))) as word
    union all
    select deriva.word_term(word, true) from unnest(tsvector_to_array(deriva.words_of(last_words))) as word) terms
$$;

-- The newest tickets that fit, before one; "next": before which one to go on, where there may be more. narrow: only those, of
-- which there are few. wanted: { "agent", "free", "reason" } where they count. It stops after a while with what it has.
create function deriva.search_tickets(
  asked tsquery, teams integer[], narrow bigint[], states text[], wanted jsonb, before bigint, most integer
) returns jsonb language plpgsql stable as $$
declare
  began timestamptz := clock_timestamp();
  query tsquery := asked;
  found_ids bigint[] := '{}';
  more bigint[];
  top bigint := before;
  low bigint;
  level integer := 1;
  hits integer;
  -- So few have what is asked that all of them are sooner looked at than sorted out in the index.
  rare boolean := false;
  names constant text[] := array['a', 'b', 'c'];
  shifts constant integer[] := array[10, 14, 18];
begin
  if coalesce(numnode(query), 0) = 0 then return '{"ids": []}'; end if;
  if narrow is not null then
    select array_agg(id) into found_ids from (
      select distinct s.ticket_id as id from deriva.search s
      where s.ticket_id = any (narrow) and s.words @@ query and (before is null or s.ticket_id < before)
      order by 1 desc limit most + 1) n;
    found_ids := coalesce(found_ids, '{}');
    top := 0;
  else
    if teams is not null then
      query := query && coalesce((select string_agg('''t:' || team || '''', ' | ') from unnest(teams) as team), '''t:-''')::tsquery;
    end if;
    if top is null then select coalesce(max(t.id), 0) + 1 into top from deriva.ticket t; end if;
  end if;
  while top > 1 and cardinality(found_ids) <= most loop
    exit when clock_timestamp() > began + interval '1 s';
    low := case when level < 4 then ((top - 1) >> shifts[level]) << shifts[level] else 0 end;
    -- Found by the index of words alone, and only then looked at.
    with hit as materialized (
      select s.ticket_id from deriva.search s
      where s.words @@ case
        -- Of few tickets the teams are seen sooner than found in the index.
        when rare and level = 4 then asked
        when level = 1 or rare then asked && ('''' || names[level] || ':' || (low >> shifts[level]) || '''')::tsquery
        when level < 4 then query && ('''' || names[level] || ':' || (low >> shifts[level]) || '''')::tsquery
        else query end)
    select coalesce(array_agg(f.id order by f.id desc), '{}'), (select count(*) from hit) into more, hits from (
      -- One by one: in the order of all tickets they would be far apart.
      select distinct t.id from hit, lateral (
        select t.id from deriva.ticket t
        where t.id = hit.ticket_id
          and t.id < top and (teams is null or t.team_id = any (teams))
          and (states is null or t.desk_state = any (states))
          and (not wanted ? 'agent' or t.agent_id = (wanted ->> 'agent')::bigint)
          and (not wanted ? 'free' or t.is_free)
          and (not wanted ? 'reason' or t.reason = wanted ->> 'reason')
        offset 0) t
      order by t.id desc limit most + 1 - cardinality(found_ids)) f;
    found_ids := found_ids || more;
    -- A thousand begun a moment ago tells too little.
    if level = 1 and top - low < 500 and low > 0 then
      top := low;
      continue;
    end if;
    rare := case level when 1 then hits <= 1 when 2 then rare and hits * 1000 <= greatest(top - low, 1000) else rare end;
    top := low;
    -- Where few are found there are few: then all of the older ones are looked at at once.
    if level = 2 and rare then level := 4;
    elsif cardinality(more) * 8 <= most and (level < 3 or cardinality(found_ids) <= 8) then level := least(level + 1, 4);
    end if;
  end loop;
  if cardinality(found_ids) > most then
    return jsonb_build_object('ids', to_jsonb(found_ids[1:most]), 'next', found_ids[most]);
  end if;
  return jsonb_build_object('ids', to_jsonb(found_ids), 'next', case when top > 1 then top end);
end $$;
