import { join } from "node:path";
import { Client } from "pg";
import { PROJECT } from "../scripts/build/project";
import { startPostgresServer } from "../simulator/database/postgres-server";
import { openDatabase } from "../src/adapters/postgres/database";
import { figuresStore } from "../src/adapters/postgres/figures-store";
import { migrate } from "../src/adapters/postgres/migrate";
import { figuresJson } from "../src/edge/figures-json";
import type { FiguresStore } from "../src/ledger/report";
import { quantile } from "./measure";

/** How long figures of a month take, in ms, with so many events in it. */
export interface FiguresFigures {
  readonly events: number;
  /** All of it: what the page waits for when nothing is new. */
  readonly read: number;
  /** The same when the events of a minute are new, of a deflection and two calls. */
  readonly fresh: number;
  /** All events, taken in for the first time. */
  readonly first: number;
}

const TIMES = 15;
const MONTH = { from: "2026-10-01", to: "2026-10-31" };
const TIME_ZONE = "America/Santiago";

export async function measureFigures(sizes: readonly number[]): Promise<readonly FiguresFigures[]> {
  const figures: FiguresFigures[] = [];
  for (const events of sizes) {
    const server = await startPostgresServer();
    const patient = { connections: 2, connect: 10_000, query: 120_000 };
    const database = openDatabase(server.url, patient);
    try {
      await migrate(server.url, join(PROJECT, "migrations"));
      await fill(server.url, events);
      const store = figuresStore(database);
      const began = performance.now();
      while ((await store.refresh(TIME_ZONE)) === "more");
      const first = performance.now() - began;
      await database.query("analyze");
      const read = await medianOf(() => readMonth(store));
      const fresh = await medianOf(
        () => readMonth(store),
        (turn) => database.query(EVENTS, [events + turn, events + turn]),
      );
      figures.push({ events, read, fresh, first });
    } finally {
      await database.close();
      await server.stop();
    }
  }
  return figures;
}

async function medianOf(
  work: () => Promise<unknown>,
  before: (turn: number) => Promise<unknown> = async () => {},
) {
  const times: number[] = [];
  for (let turn = 0; turn < TIMES; turn++) {
    await before(turn);
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return quantile(times, 0.5);
}

async function readMonth(store: FiguresStore): Promise<string> {
  await store.refresh(TIME_ZONE);
  const report = await store.read({ ...MONTH, timeZone: TIME_ZONE, hourly: false });
  if (report === undefined) throw new Error("there are no figures");
  const query = { ...MONTH, by: "day", format: "json", separator: "comma" } as const;
  return JSON.stringify(
    figuresJson(report, query, {
      ...{ timeZone: TIME_ZONE, language: "es", categoryOf: () => "utility" },
      lineName: () => undefined,
      teamName: () => undefined,
    }),
  );
}

/** As they were written by the functions: what those look up is in the details already. */
export async function fill(url: string, events: number): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("alter table deriva.event disable trigger complete_event");
    await client.query(EVENTS, [1, Math.round(events / EVENTS_OF_EACH)]);
    await client.query("alter table deriva.event enable trigger complete_event");
  } finally {
    await client.end();
  }
}

const EVENTS_OF_EACH = 20;

/** For each n a deflection with its ticket, taken to the end, and two calls without one. */
const EVENTS = `
insert into deriva.event (kind, call_sid, line, contact_id, ticket_id, deflection_id, details, created_at)
select e.kind, e.sid, case when e.sid is not null or e.ticket then w.line end, w.contact, case when e.ticket then n end,
  case when e.deflection then w.deflection end, e.details, w.at + e.after * interval '1 second'
from (
  select n, (array['+56228409179', '+56228409180', '+551130000000'])[(1 + n % 3)::integer] as line,
    ('00000001-0000-4000-8000-' || lpad(to_hex(n * 7 % 30011), 12, '0'))::uuid as contact,
    ('00000002-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid as deflection,
    1230 + n % 5 as team, 1 + n * 3 % 20 as agent, (30 + n * 7919 % 7200) as wait,
    timestamptz '2026-10-01 03:00Z' + (n * 104729 % 2592000) * interval '1 second' as at
  from generate_series($1::bigint, $2::bigint) as n
) w,
lateral (values
  ('deflection_requested', 'CA' || n, true, true, 0, jsonb_build_object('origin', 'caller', 'caller', contact, 'team', team, 'template', 'ivr_deflect')),
  ('consent_given', 'CA' || n, true, true, 0, '{}'),
  ('ticket_opened', 'CA' || n, true, true, 0, jsonb_build_object('team', team, 'of', 'deflection')),
  ('message_accepted', 'CA' || n, true, true, 1, '{"attempts": 1}'),
  ('call_ended', 'CA' || n, false, false, 9, jsonb_build_object('outcome', 'deflected', 'seconds', 40, 'team', team)),
  ('delivery_sent', 'CA' || n, true, true, 2, '{}'),
  ('delivery_delivered', 'CA' || n, true, true, 4, '{}'),
  ('delivery_read', 'CA' || n, true, true, 20, '{}'),
  ('message_received', 'CA' || n, true, true, 60, '{}'),
  ('delivery_replied', 'CA' || n, true, true, 60, '{}'),
  ('answer_due', null, true, false, 61, jsonb_build_object('team', team, 'at', (extract(epoch from at) * 1000)::bigint + 900000)),
  ('ticket_assigned', null, true, false, 62, jsonb_build_object('agent', agent, 'team', team)),
  ('answered', null, true, false, wait, jsonb_build_object('agent', agent, 'team', team)),
  ('message_sent', null, true, false, wait + 1, jsonb_build_object('agent', agent, 'team', team)),
  ('answered', null, true, false, wait + 300, jsonb_build_object('agent', agent, 'team', team)),
  ('ticket_resolved', null, true, false, wait + 900, jsonb_build_object('agent', agent, 'team', team, 'how', 'agent')),
  ('rating_asked', null, true, false, wait + 900, jsonb_build_object('team', team)),
  ('ticket_rated', null, true, false, wait + 960, '{"rating": "good"}'),
  ('call_ended', 'CB' || n, false, false, 40, jsonb_build_object('outcome', 'abandoned', 'seconds', 30, 'team', team, 'offered', true)),
  ('call_ended', 'CC' || n, false, false, 80, jsonb_build_object('outcome', 'queued', 'seconds', 60, 'team', team, 'offered', true))
) as e (kind, sid, ticket, deflection, after, details)`;
