-- Signing in: tries are counted before they are judged; accounts change one after another.

alter table deriva.failed_sign_in
  add column id bigint generated always as identity primary key,
  -- From a browser that the account has signed in with before: counted by itself, and not among those in all.
  add column known boolean not null default false;
create index on deriva.failed_sign_in (at) where not known;

-- Counts a try as failed, before anybody looks at the password: of twenty at the same moment no more are let through than
-- of twenty in a row. `wait`: in how many seconds the next one may come, and then nothing is counted.
create function deriva.try_sign_in(
  asked bytea,
  is_known boolean,
  free_tries integer,       -- of one account, before waits begin
  first_wait interval,      -- doubled by each failure
  longest_wait interval,
  memory interval,          -- for how long a failure counts
  most_in_all integer,      -- failures within a minute, of all accounts
  out try_id bigint,
  out wait double precision
) language plpgsql as $$
declare
  moment timestamptz;
  failures integer;
  newest timestamptz;
begin
  perform pg_advisory_xact_lock(hashtext('deriva.try_sign_in'));
  moment := clock_timestamp();
  select count(*), max(f.at) into failures, newest
  from deriva.failed_sign_in f where f.account = asked and f.at > moment - memory;
  wait := 0;
  if failures >= free_tries then
    wait := extract(epoch from
      newest + least(first_wait * (2 ^ least(failures - free_tries, 20)), longest_wait) - moment);
  end if;
  if not is_known then
    wait := greatest(wait, coalesce((
      select extract(epoch from f.at + interval '1 minute' - moment)
      from deriva.failed_sign_in f where not f.known and f.at > moment - interval '1 minute'
      order by f.at desc offset most_in_all - 1 limit 1), 0));
  end if;
  if wait > 0 then return; end if;
  wait := 0;
  insert into deriva.failed_sign_in (account, at, known) values (asked, moment, is_known) returning id into try_id;
end $$;

-- Whose account is closed gets no ticket, whoever says that they are there.
create function deriva.closed_is_away() returns trigger language plpgsql as $$
begin
  if new.disabled_at is not null then new.available := false; end if;
  return new;
end $$;
create trigger closed_is_away before insert or update on deriva.agent
  for each row execute function deriva.closed_is_away();

-- Gives back to their teams what those have whose account is closed.
create function deriva.release_of_closed() returns void language sql as $$
  with released as (
    update deriva.ticket t set agent_id = null, had_agent_id = a.id, stage = 'waiting',
      waits_since = coalesce(t.waits_since, now())
    from deriva.agent a where a.disabled_at is not null and t.agent_id = a.id and t.status = 'open'
    returning t.id, t.contact_id, a.id as had
  )
  insert into deriva.event (kind, contact_id, ticket_id, details)
  select 'ticket_released', contact_id, id, jsonb_build_object('agent', had) from released;
$$;

-- An admin who can sign in, and the only one.
create function deriva.is_last_admin(asked bigint) returns boolean language sql stable as $$
  select coalesce(bool_or(a.id = asked), false) and count(*) = 1
  from deriva.agent a
  where a.role = 'admin' and a.disabled_at is null and (a.password is not null or a.subject is not null)
$$;

-- The teams of an agent, all of them; nothing changes where none are named.
create function deriva.set_teams(asked bigint, teams integer[]) returns void language sql as $$
  with gone as (
    delete from deriva.agent_team m where m.agent_id = asked and teams is not null and m.team_id <> all (teams))
  insert into deriva.agent_team (agent_id, team_id)
  select asked, team from unnest(teams) as team on conflict do nothing;
$$;

-- Makes an account, or invites to it again, which ends the link before. What is null stays as it is. Answers the account or
-- why not: 'known', 'name', 'email', 'no-email', 'closed', 'last-admin'.
create function deriva.invite(
  asked_name text, asked_email text, asked_role text, asked_teams integer[], asked_capacity integer,
  again boolean,            -- whether who has an account may be invited once more
  made_by bigint, token_hash bytea, lasts interval,
  out account bigint, out fault text
) language plpgsql as $$
declare
  known deriva.agent;
begin
  perform pg_advisory_xact_lock(hashtext('deriva.accounts'));
  select * into known from deriva.agent a where a.name = asked_name for update;
  if exists (select from deriva.agent a where a.email = asked_email and a.id is distinct from known.id) then
    fault := 'email'; return;
  end if;
  if known.email is not null then
    -- Who has set a password keeps their address; one that was never used may have been mistyped.
    if asked_email <> known.email and (known.password is not null or known.subject is not null) then
      fault := 'name'; return;
    end if;
    if not again then fault := 'known'; return; end if;
  end if;
  if asked_email is null and known.email is null then fault := 'no-email'; return; end if;
  if known.disabled_at is not null then fault := 'closed'; return; end if;
  if asked_role <> 'admin' and deriva.is_last_admin(known.id) then fault := 'last-admin'; return; end if;
  insert into deriva.agent (name, email, role, capacity)
  values (asked_name, asked_email, coalesce(asked_role, 'agent'), coalesce(asked_capacity, 5))
  on conflict (name) do update set
    email = coalesce(asked_email, agent.email), role = coalesce(asked_role, agent.role),
    capacity = coalesce(asked_capacity, agent.capacity)
  returning id into account;
  perform deriva.set_teams(account, asked_teams);
  if asked_role <> known.role then delete from deriva.session s where s.agent_id = account; end if;
  insert into deriva.invitation (hash, agent_id, made_by, ends_at) values (token_hash, account, made_by, now() + lasts)
  on conflict (agent_id) do update set
    hash = excluded.hash, made_by = excluded.made_by, created_at = now(), ends_at = excluded.ends_at;
end $$;

-- Changes an account; another role ends its sessions. Answers why not: 'unknown', 'name', 'last-admin'.
create function deriva.change_account(
  asked bigint, new_role text, new_teams integer[], new_capacity integer, new_name text
) returns text language plpgsql as $$
declare
  known deriva.agent;
begin
  perform pg_advisory_xact_lock(hashtext('deriva.accounts'));
  select * into known from deriva.agent a where a.id = asked for update;
  if known.id is null then return 'unknown'; end if;
  if new_role <> 'admin' and deriva.is_last_admin(asked) then return 'last-admin'; end if;
  update deriva.agent a set
    role = coalesce(new_role, a.role), capacity = coalesce(new_capacity, a.capacity), name = coalesce(new_name, a.name)
  where a.id = asked;
  perform deriva.set_teams(asked, new_teams);
  if new_role <> known.role then delete from deriva.session s where s.agent_id = asked; end if;
  return null;
exception when unique_violation then return 'name';
end $$;

-- Closes an account: its sessions and its invitation end. Answers why not: 'unknown', 'last-admin'.
create function deriva.close_account(asked bigint) returns text language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('deriva.accounts'));
  if deriva.is_last_admin(asked) then return 'last-admin'; end if;
  update deriva.agent a set
    disabled_at = coalesce(a.disabled_at, now()),
    away_since = case when a.available then now() else a.away_since end
  where a.id = asked;
  if not found then return 'unknown'; end if;
  delete from deriva.session s where s.agent_id = asked;
  delete from deriva.invitation i where i.agent_id = asked;
  return null;
end $$;

create index on deriva.audit (action, id desc);
