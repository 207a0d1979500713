import { figuresJson } from "../../../src/edge/figures-json";
import { AGES, bucketsOf } from "../../../src/ledger/durations";
import { COUNTS, type Count } from "../../../src/ledger/figures";
import { type FiguresReport, HOURLY_COUNTS, type Measured } from "../../../src/ledger/report";

const DAY_OF = { from: "2026-11-02", to: "2026-11-02" };

const counted: Partial<Record<Count, number>> = {
  ...{
    calls: 40,
    offered: 38,
    accepted: 21,
    refused: 1,
    stayed: 12,
    abandoned: 7,
    recovered: 3,
    voice_seconds: 3_120,
  },
  ...{ requested: 20, sent: 20, delivered: 19, read: 15, replied: 16, answered: 14, resolved: 9, failed: 1 },
  ...{
    followed: 18,
    called_again: 2,
    tickets: 24,
    tickets_answered: 16,
    tickets_resolved: 11,
    messages_sent: 71,
  },
};

const measured: Measured = {
  counts: Object.fromEntries(COUNTS.map((name) => [name, counted[name] ?? 0])) as Record<Count, number>,
  seconds: {
    time_to_human: Int32Array.of(95, 240, 610, 1_800),
    time_to_first_answer: Int32Array.of(40, 180, 590),
    time_to_resolution: Int32Array.of(1_200, 7_300),
  },
};

const quietWeek = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0));

const report: FiguresReport = {
  asOf: new Date("2026-11-04T12:00:00Z"),
  totals: measured,
  series: [{ key: DAY_OF.from, final: true, ...measured }],
  lines: [{ key: "+56228409179", ...measured }],
  teams: [{ key: 1234, ...measured }],
  agents: [{ key: { id: "7", name: "Ana", teams: [1234] }, ...measured }],
  hourOfWeek: Object.fromEntries(
    HOURLY_COUNTS.map((name) => [name, quietWeek]),
  ) as unknown as FiguresReport["hourOfWeek"],
  reasons: {
    failed: [{ reason: "63024", count: 1 }],
    refused: [{ reason: "limited", count: 1 }],
    escalations: [],
  },
  templates: [{ name: "ivr_deflect", count: 19 }],
  openByAge: bucketsOf(AGES, [3, 2]),
};

/** What a quiet day looks like, made as real answers are. */
export const figuresExample = figuresJson(
  report,
  { ...DAY_OF, by: "day", format: "json", separator: "comma" },
  {
    timeZone: "America/Santiago",
    language: "en",
    lineName: () => "Tienda Sur",
    teamName: () => "Soporte",
    rates: { currency: "USD", template: { utility: 0.02 }, message: 0.005, voiceMinute: 0.0085 },
    categoryOf: () => "utility",
  },
);
