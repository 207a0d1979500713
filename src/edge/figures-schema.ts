import * as v from "valibot";
import { LANGUAGES } from "../contact/language";
import { TEMPLATE_CATEGORIES } from "../ledger/cost";
import { COUNTS, DERIVED_COUNTS, DURATIONS, FIGURES, REASONED } from "../ledger/figures";
import { HOURLY_COUNTS } from "../ledger/report";
import { BYS, MOST_DAYS, MOST_HOURLY_DAYS, SEPARATORS } from "./parse-figures-query";

// How OpenAPI describes what figures-contract.ts types.

const count = v.pipe(v.number(), v.integer());
const day = v.pipe(v.string(), v.isoDate());
const time = v.pipe(v.string(), v.isoTimestamp());
const rate = v.pipe(v.number(), v.minValue(0));

function each<Name extends string, Entry>(names: readonly Name[], entry: Entry): Record<Name, Entry> {
  return Object.fromEntries(names.map((name) => [name, entry])) as Record<Name, Entry>;
}

const row = {
  counts: v.strictObject(each([...COUNTS, ...DERIVED_COUNTS], count)),
  durations: v.pipe(
    v.strictObject(each(DURATIONS, v.nullable(v.strictObject({ count, median: count, p90: count })))),
    v.description("In seconds, exact; null where there is none to measure."),
  ),
};

const buckets = v.array(v.strictObject({ from: count, to: v.nullable(count), count }));

const range = v.strictObject({
  from: day,
  to: day,
  days: count,
  by: v.picklist(BYS),
  time_zone: v.string(),
  as_of: v.pipe(time, v.description("Up to when the ledger is in the figures.")),
  final_until: v.pipe(
    time,
    v.description("What was pressed before this cannot be called again within 24 h any more."),
  ),
  line: v.nullable(v.string()),
  team: v.nullable(count),
  agent: v.nullable(v.string()),
});

const cost = v.strictObject({
  currency: v.string(),
  total: rate,
  parts: v.array(
    v.strictObject({
      what: v.picklist(["template", "message", "voice-minute"]),
      category: v.nullable(v.picklist(TEMPLATE_CATEGORIES)),
      count: v.number(),
      rate,
      amount: rate,
    }),
  ),
  per_deflected: v.nullable(rate),
});

/** The answer of `GET /figures`. */
export const figuresSchema = v.pipe(
  v.strictObject({
    range,
    totals: v.strictObject(row),
    series: v.pipe(
      v.array(v.strictObject({ key: v.string(), final: v.boolean(), ...row })),
      v.description("By hour with by=hour, else by day."),
    ),
    lines: v.array(
      v.strictObject({
        line: v.nullable(v.strictObject({ number: v.string(), name: v.nullable(v.string()) })),
        ...row,
      }),
    ),
    teams: v.array(
      v.strictObject({
        team: v.nullable(v.strictObject({ id: count, name: v.nullable(v.string()) })),
        ...row,
      }),
    ),
    agents: v.array(
      v.strictObject({
        agent: v.nullable(v.strictObject({ id: v.string(), name: v.nullable(v.string()) })),
        ...row,
      }),
    ),
    funnel: v.array(v.strictObject({ figure: v.picklist([...COUNTS, ...DERIVED_COUNTS]), count })),
    hour_of_week: v.pipe(
      v.strictObject(each(HOURLY_COUNTS, v.array(v.array(count)))),
      v.description("From Monday, by the 24 hours of a day."),
    ),
    distributions: v.strictObject(each(DURATIONS, buckets)),
    reasons: v.strictObject(each(REASONED, v.array(v.strictObject({ reason: v.string(), count })))),
    csat: v.strictObject({
      asked: count,
      answered: count,
      good: count,
      fair: count,
      bad: count,
      score: v.nullable(rate),
    }),
    open_by_age: v.strictObject({ at: time, total: count, buckets }),
    cost: v.pipe(v.nullable(cost), v.description("Null where the config has no rates.")),
    definitions: v.pipe(
      v.strictObject(
        each(FIGURES, v.strictObject({ name: v.string(), definition: v.string(), events: v.string() })),
      ),
      v.description("What each figure means, and the events that it is counted from."),
    ),
  }),
  v.title("The figures of some days"),
);

const anyDay = (what: string) => v.optional(v.pipe(day, v.description(what)));

/** The query of `GET /figures`, as it is described. */
export const figuresQuerySchema = v.object({
  from: anyDay(
    `The first day, in the company's time zone; by default 29 days before 'to'. At most ${MOST_DAYS} days.`,
  ),
  to: anyDay("The last day, which is included; by default today."),
  by: v.optional(
    v.pipe(
      v.picklist(BYS),
      v.description(
        `What the series, or the rows of a CSV, are of; 'hour' of at most ${MOST_HOURLY_DAYS} days.`,
      ),
    ),
    "day",
  ),
  line: v.optional(v.pipe(v.string(), v.description("Of this line alone."))),
  team: v.optional(v.pipe(count, v.description("Of this team alone."))),
  agent: v.optional(
    v.pipe(
      v.string(),
      v.description("Of this agent alone: what they answered first, or have. Calls are no agent's."),
    ),
  ),
  language: v.optional(
    v.pipe(v.picklist(LANGUAGES), v.description("Of the definitions, and of a CSV's head.")),
    "es",
  ),
  format: v.optional(v.picklist(["json", "csv"]), "json"),
  separator: v.optional(
    v.pipe(
      v.picklist(SEPARATORS),
      v.description("Of a CSV. Spreadsheets of countries that write a decimal comma expect semicolons."),
    ),
    "comma",
  ),
});
