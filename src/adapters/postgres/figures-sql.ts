import { COUNTS } from "../../ledger/figures";
import { HOURLY_COUNTS } from "../../ledger/report";

const SUMS = COUNTS.map((name) => `coalesce(sum(${name}), 0)::integer as ${name}`).join(", ");

/** $4 line, $5 teams, $6 agent. */
const NARROWED = `($4::text is null or line = $4) and ($5::integer[] is null or team = any ($5))
  and ($6::bigint is null or agent = $6)`;

/** $1 from, $2 to, $3 time zone. */
const OF_DAYS = `day between $1::date and $2::date and ${NARROWED}`;

/** The hours of the days: a day has 23 or 25 where clocks are changed. */
const OF_HOURS = `hour >= $1::date::timestamp at time zone $3 and hour < ($2::date + 1)::timestamp at time zone $3
  and ${NARROWED}`;

const OFFSET = "extract(epoch from (hour at time zone $3) - (hour at time zone 'UTC')) / 60";

/** An hour with its offset, as ISO 8601 writes it. */
const HOUR_KEY = `to_char(hour at time zone $3, 'YYYY-MM-DD"T"HH24:MI:SS') || case when ${OFFSET} < 0 then '-' else '+' end
  || to_char(trunc(abs(${OFFSET}) / 60), 'FM00') || ':' || to_char(mod(abs(${OFFSET}), 60), 'FM00')`;

const DAY_SLOTS = `
select coalesce(jsonb_agg(jsonb_build_object('key', day, 'final',
    ((day + 1)::timestamp at time zone $3) + interval '24 hours' <= s.as_of) order by day), '[]')
from (select generate_series($1::date, $2::date, interval '1 day')::date as day) d`;

/** Half-hours, so that none is missed where a clock is changed by one. */
const HOUR_SLOTS = `
select coalesce(jsonb_agg(jsonb_build_object('key', ${HOUR_KEY}, 'final', hour + interval '25 hours' <= s.as_of) order by hour), '[]')
from (select distinct date_trunc('hour', half, $3) as hour
      from generate_series($1::date::timestamp at time zone $3,
        ($2::date + 1)::timestamp at time zone $3 - interval '1 second', interval '30 minutes') as half) h
where hour >= $1::date::timestamp at time zone $3`;

const BY_HOUR = `
select coalesce(jsonb_agg(to_jsonb(g)), '[]')
from (select ${HOUR_KEY} as slot, ${SUMS} from deriva.figures_by_hour where ${OF_HOURS} group by hour) g`;

/** Each measured time of a kind, as a list in a text, by all that it is ever asked by: looked up once. */
const listOf = (name: string) => `string_agg(${name}::text, ',') as ${name}`;

const timesBy = (slot: string) => `
select coalesce(jsonb_agg(to_jsonb(g)), '[]')
from (select ${slot} as slot, team, agent, line, ${listOf("time_to_human")}, ${listOf("time_to_first_answer")},
        ${listOf("time_to_resolution")}
      from deriva.journey
      where ${OF_DAYS}
        and (time_to_human is not null or time_to_first_answer is not null or time_to_resolution is not null)
      group by 1, 2, 3, 4) g`;

/** Everything at one moment, in one statement; $7 the ages of open tickets, in seconds. */
export const figuresSql = (hourly: boolean) => `
select s.as_of as "asOf",
  (select coalesce(jsonb_agg(to_jsonb(g)), '[]')
   from (select grouping(day, line, team, agent) as of, day, line, team, agent, ${SUMS}
         from deriva.figures_by_day where ${OF_DAYS}
         group by grouping sets ((), (day), (line), (team), (agent))) g) as groups,
  (${hourly ? HOUR_SLOTS : DAY_SLOTS}) as slots,
  ${hourly ? `(${BY_HOUR})` : "'[]'::jsonb"} as hours,
  (select coalesce(jsonb_agg(to_jsonb(g)), '[]')
   from (select extract(isodow from hour at time zone $3)::integer - 1 as weekday,
           extract(hour from hour at time zone $3)::integer as hour,
           ${HOURLY_COUNTS.map((name) => `sum(${name})::integer as ${name}`).join(", ")}
         from deriva.figures_by_hour where ${OF_HOURS} group by 1, 2) g) as week,
  (select coalesce(jsonb_agg(jsonb_build_object('what', what, 'reason', reason, 'count', n) order by n desc, reason), '[]')
   from (select what, reason, sum(n)::integer as n from deriva.figures_by_reason where ${OF_DAYS}
         group by what, reason having sum(n) > 0) g) as reasons,
  (${timesBy(hourly ? HOUR_KEY : "day::text")}) as times,
  (select coalesce(jsonb_agg(jsonb_build_object('place', place, 'count', n)), '[]')
   from (select width_bucket(extract(epoch from now() - opened_at)::double precision, $7::double precision[]) as place,
           count(*) as n
         from deriva.ticket_fact
         where is_open and ${NARROWED}
         group by 1) g) as ages,
  (select coalesce(jsonb_agg(jsonb_build_object('id', a.id::text, 'name', a.name, 'teams',
      (select coalesce(jsonb_agg(m.team_id), '[]') from deriva.agent_team m where m.agent_id = a.id))), '[]')
   from deriva.agent a) as agents
from deriva.figures_state s
where s.snapshot is not null`;
