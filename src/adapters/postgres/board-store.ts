import type { AgentStanding, BoardStore, TeamStanding } from "../../desk/board";
import type { Database } from "./database";

/** What a supervisor sees of teams and agents, in PostgreSQL. However many tickets there are, what is counted is bounded. */
export function boardStore(database: Database): BoardStore {
  return {
    async teams(teams) {
      const rows = await database.query<TeamRow>(TEAMS, [teams]);
      return rows.map(({ oldest, ...row }) => ({
        ...row,
        ...(oldest !== null && { oldestWaitsSince: oldest }),
      }));
    },
    async agents(teams) {
      const rows = await database.query<AgentRow>(AGENTS, [teams ?? null]);
      return rows.map(({ oldest, away_since: away, seen_at: seen, read_hour, read_day, ...row }) => ({
        ...row,
        ...{ readHour: read_hour, readDay: read_day },
        ...(oldest !== null && { oldestWaitsSince: oldest }),
        ...(away !== null && { awaySince: away }),
        ...(seen !== null && { seenAt: seen }),
      }));
    },
    async usualReading() {
      const [row] = await database.query<{ own: Record<string, number> | null; of_all: number | null }>(
        USUAL,
      );
      return { own: row?.own ?? {}, ofAll: row?.of_all ?? 0 };
    },
    async change(id, { available, capacity, teams }) {
      const rows = await database.query(CHANGE, [id, available ?? null, capacity ?? null, teams ?? null]);
      return rows.length > 0;
    },
  };
}

/** Counted so far, and no further. */
const MOST = 1_000;

/**
 * Tickets of a team in some states, counted along the index that lists them: so far and no further, however many there are.
 * See ticket_desk in migrations/0017_lists.sql.
 */
const counted = (states: readonly string[], free = "true, false") => `(
  select count(*)::integer from (
    select from unnest(array['${states.join("', '")}']) as s (state), unnest(array[${free}]) as f (free), lateral (
      select from deriva.ticket t
      where coalesce(t.team_id, 0) = w.team and t.desk_state = s.state and t.is_free = f.free
      order by t.desk_at, t.id limit ${MOST}) o
    limit ${MOST}) c)`;

/** The same of those who wait too long, along an index of theirs. */
const late = (which: string, order: string) => `(
  select count(*)::integer from (
    select from deriva.ticket t where coalesce(t.team_id, 0) = w.team and t.status = 'open' and ${which}
    order by ${order} limit ${MOST}) c)`;

const OPEN_STATES = ["waiting", "answered", "automatic", "callback", "snoozed"];

const OPEN = `t.desk_state in ('${OPEN_STATES.join("', '")}')`;

const TEAMS = `
select w.team,
  ${counted(["waiting"])} as waiting,
  (select min(o.waits_since) from unnest(array[true, false]) as f (free), lateral (
     select t.waits_since from deriva.ticket t
     where coalesce(t.team_id, 0) = w.team and t.desk_state = 'waiting' and t.is_free = f.free
     order by t.desk_at limit 1) o) as oldest,
  ${counted(["waiting", "answered", "callback"], "true")} as unassigned,
  ${counted(OPEN_STATES)} as open,
  least(${MOST}, ${late("t.overdue_since is not null", "t.overdue_since")}
    + ${late("t.overdue_since is null and t.limit_at <= now() and t.waits_since is not null", "t.limit_at")}) as overdue,
  (select count(*)::integer from deriva.agent a join deriva.agent_team m on m.agent_id = a.id
   where m.team_id = w.team and a.available and a.disabled_at is null) as "availableAgents"
from unnest($1::integer[]) with ordinality as w (team, place) order by w.place`;

interface TeamRow extends Omit<TeamStanding, "oldestWaitsSince"> {
  readonly oldest: Date | null;
}

const SEEN = "($1::integer[] is null or t.team_id = any ($1))";

const AGENTS = `
select a.id::text, a.name, a.role, a.available, a.capacity, a.away_since,
  array(select m.team_id from deriva.agent_team m where m.agent_id = a.id order by 1) as teams,
  (select count(*)::integer from (
     select from deriva.ticket t where t.agent_id = a.id and ${OPEN} and ${SEEN} limit ${MOST}) c) as open,
  w.waiting, w.oldest,
  (select max(s.used_at) from deriva.session s where s.agent_id = a.id) as seen_at,
  r.read_hour, r.read_day
from deriva.agent a
cross join lateral (
  select count(*)::integer as waiting, min(c.waits_since) as oldest from (
    select t.waits_since from deriva.ticket t
    where t.agent_id = a.id and t.desk_state = 'waiting' and ${SEEN}
    order by t.desk_at limit ${MOST}) c) w
cross join lateral (
  select count(distinct u.ticket_id) filter (where u.created_at > now() - interval '1 hour')::integer as read_hour,
         count(distinct u.ticket_id)::integer as read_day
  from deriva.audit u
  where u.agent_id = a.id and u.action = 'ticket_read' and u.created_at > now() - interval '24 hours') r
where a.disabled_at is null
  and ($1::integer[] is null or exists (
    select from deriva.agent_team m where m.agent_id = a.id and m.team_id = any ($1)))
order by a.name`;

interface AgentRow
  extends Omit<AgentStanding, "oldestWaitsSince" | "awaySince" | "seenAt" | "readHour" | "readDay"> {
  readonly oldest: Date | null;
  readonly away_since: Date | null;
  readonly seen_at: Date | null;
  readonly read_hour: number;
  readonly read_day: number;
}

/** Of agents who read nothing for two weeks nothing is usual. */
// What was read in the last 24 hours is what is judged, and no part of what is usual.
const USUAL = `
with days as (
  select r.agent_id, r.tickets from deriva.reading r
  where r.day >= (now() at time zone 'utc')::date - 15 and r.day < ((now() - interval '24 hours') at time zone 'utc')::date
)
select
  (select jsonb_object_agg(o.agent_id::text, o.usual) from (
    select d.agent_id, percentile_cont(0.5) within group (order by d.tickets) as usual from days d group by d.agent_id) o) as own,
  (select percentile_cont(0.5) within group (order by d.tickets) from days d) as of_all`;

const CHANGE = `
with changed as (
  update deriva.agent a set
    away_since = case when coalesce($2, a.available) then null when a.available then now() else a.away_since end,
    available = coalesce($2, a.available), capacity = coalesce($3, a.capacity)
  where a.id = $1 and a.disabled_at is null
  returning a.id
), left_teams as (
  delete from deriva.agent_team m using changed c
  where m.agent_id = c.id and $4::integer[] is not null and m.team_id <> all ($4::integer[])
), joined_teams as (
  insert into deriva.agent_team (agent_id, team_id)
  select c.id, team from changed c, unnest($4::integer[]) as team on conflict do nothing
)
select id from changed`;
