-- Who something is known of. Most callers are nobody so far; a busy instance asks once in a while for those who are not,
-- and for what is stopped or used up for all, instead of asking for each caller.

create index on deriva.deflection using brin (created_at);
create index on deriva.consent (contact_id) where kind = 'withdrawn';
create index on deriva.address (unreachable_until) where unreachable_until is not null;

-- { "numbers": canonical numbers of whom something may be known, "closed": senders that are stopped, '*' for all, and
-- limits that are used up, as "scope:key" }. Nothing where there are more numbers than `most`.
create function deriva.notable(memory interval, most integer) returns jsonb language plpgsql stable as $$
declare
  numbers text[];
begin
  select array_agg(canonical) into numbers from (
    select a.canonical
    from deriva.address a
    where a.contact_id in (
        select d.contact_id from deriva.deflection d where d.created_at > now() - memory
        union
        select c.contact_id from deriva.consent c where c.kind = 'withdrawn' and deriva.opted_out(c.contact_id))
      or a.unreachable_until > now()
    limit most + 1
  ) found;
  if cardinality(numbers) > most then return null; end if;
  return jsonb_build_object(
    'numbers', to_jsonb(coalesce(numbers, '{}')),
    'closed', (
      select coalesce(jsonb_agg(closed), '[]') from (
        select sender as closed from deriva.stop
        union
        select scope || ':' || key from deriva.counter
        where day = (now() at time zone 'utc')::date
          and (day_count >= day_share
            or (unit_count >= unit_share and unit_start >= date_trunc('hour', now(), 'utc')))
      ) all_closed));
end $$;
