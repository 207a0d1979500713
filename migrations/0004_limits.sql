-- Limits: how many may be counted in a unit (an hour, or a minute) and in a day (UTC). A limit is
-- { "scope", "key", "unit", "perUnit", "perDay" }, as src/deflection/limits.ts writes them.

-- In how many slots a limit is counted: small ones in one, so that a slot's share is never nothing.
create function deriva.slots_of(bound jsonb) returns integer language sql immutable as $$
  select case when least((bound ->> 'perUnit')::integer, (bound ->> 'perDay')::integer) >= 160 then 8 else 1 end
$$;

-- A slot's part of a limit; the parts of all slots make the whole.
create function deriva.share_of(whole integer, slot integer, slots integer) returns integer language sql immutable as $$
  select whole / slots + case when slot < whole % slots then 1 else 0 end
$$;

-- Seconds until all of some limits that are used up can be used again; nothing while there is room in all.
create function deriva.seconds_until_room(bounds jsonb) returns integer language sql stable as $$
  select ceil(max(case
      when used.today >= (bound ->> 'perDay')::integer
        then extract(epoch from ((now() at time zone 'utc')::date + 1)::timestamp at time zone 'utc' - now())
      else extract(epoch from date_trunc(bound ->> 'unit', now(), 'utc') + ('1 ' || (bound ->> 'unit'))::interval - now())
    end))::integer
  from jsonb_array_elements(bounds) as bound,
  lateral (
    select coalesce(sum(c.day_count), 0) as today,
           coalesce(sum(c.unit_count) filter (where c.unit_start >= date_trunc(bound ->> 'unit', now(), 'utc')), 0) as now_used
    from deriva.counter c
    where c.scope = bound ->> 'scope' and c.key = bound ->> 'key' and c.day = (now() at time zone 'utc')::date
  ) used
  where used.today >= (bound ->> 'perDay')::integer or used.now_used >= (bound ->> 'perUnit')::integer
$$;

-- Counts one against each limit: all are counted, or none, where the statement fails with DV429. The slot of who counts
-- may be used up while others have room; with `carefully` all are tried, in their order. Limits are counted in one order by
-- everybody, so nobody waits in a circle.
create function deriva.count_one(bounds jsonb, carefully boolean) returns void language plpgsql as $$
declare
  bound jsonb;
  counted integer;
begin
  if not carefully then
    if deriva.count_in_slots(bounds, pg_backend_pid()) < jsonb_array_length(bounds) then
      raise exception 'limit' using errcode = 'DV429';
    end if;
    return;
  end if;
  for bound in select value from jsonb_array_elements(bounds) loop
    counted := 0;
    for slot in 0 .. deriva.slots_of(bound) - 1 loop
      counted := deriva.count_in_slots(jsonb_build_array(bound), slot);
      exit when counted = 1;
    end loop;
    if counted = 0 then raise exception 'limit' using errcode = 'DV429', detail = bound ->> 'scope'; end if;
  end loop;
end $$;

-- Counts one in the slot of each limit that falls to a number, where that has room; answers how many had.
create function deriva.count_in_slots(bounds jsonb, chance integer) returns integer language plpgsql as $$
declare
  counted integer;
begin
  insert into deriva.counter as c
    (scope, key, day, slot, day_count, day_share, unit_start, unit_count, unit_share)
  select scope, key, (now() at time zone 'utc')::date, slot, 1, day_share, date_trunc(unit, now(), 'utc'), 1, unit_share
  from (
    select value ->> 'scope' as scope, value ->> 'key' as key, value ->> 'unit' as unit, place, chance % slots as slot,
           deriva.share_of((value ->> 'perDay')::integer, chance % slots, slots) as day_share,
           deriva.share_of((value ->> 'perUnit')::integer, chance % slots, slots) as unit_share
    from jsonb_array_elements(bounds) with ordinality as bound (value, place), deriva.slots_of(value) as slots
  ) wanted
  where day_share > 0 and unit_share > 0
  order by place
  on conflict (scope, key, day, slot) do update set
    day_count = c.day_count + 1, day_share = excluded.day_share, unit_share = excluded.unit_share,
    -- A transaction that began before the hour turned counts in the new one.
    unit_count = case when c.unit_start >= excluded.unit_start then c.unit_count + 1 else 1 end,
    unit_start = greatest(c.unit_start, excluded.unit_start)
  where c.day_count < excluded.day_share
    and (c.unit_start < excluded.unit_start or c.unit_count < excluded.unit_share);
  get diagnostics counted = row_count;
  return counted;
end $$;
