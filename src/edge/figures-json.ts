import type { Language } from "../contact/language";
import { byName } from "../ledger/by-name";
import { type Cost, costOf, type Rates, type TemplateCategory } from "../ledger/cost";
import { DEFINITIONS } from "../ledger/definitions/dictionary";
import { EVENTS } from "../ledger/definitions/events";
import { type Bucket, distributionOf, spreadOf } from "../ledger/durations";
import { DURATIONS, FIGURES, FUNNEL, withDerived } from "../ledger/figures";
import { countDays } from "../ledger/range";
import type { FiguresReport, Measured } from "../ledger/report";
import type { CostJson, CsatJson, FiguresJson, RowJson } from "./figures-contract";
import type { FiguresQuery } from "./parse-figures-query";

/** What of the config and of who asks makes figures readable. */
export interface FiguresWords {
  readonly timeZone: string;
  readonly language: Language;
  readonly lineName: (number: string) => string | undefined;
  readonly teamName: (id: number) => string | undefined;
  readonly rates?: Rates;
  readonly categoryOf: (template: string) => TemplateCategory;
}

const DAY = 86_400_000;

/** Figures as pages and other systems read them. */
export function figuresJson(report: FiguresReport, query: FiguresQuery, words: FiguresWords): FiguresJson {
  const totals = rowJson(report.totals);
  return {
    range: {
      from: query.from,
      to: query.to,
      days: countDays(query),
      by: query.by,
      time_zone: words.timeZone,
      as_of: report.asOf.toISOString(),
      final_until: new Date(report.asOf.getTime() - DAY).toISOString(),
      line: query.line ?? null,
      team: query.team ?? null,
      agent: query.agent ?? null,
    },
    totals,
    series: report.series.map((slot) => ({ key: slot.key, final: slot.final, ...rowJson(slot) })),
    lines: report.lines.map((row) => ({
      line: row.key === undefined ? null : { number: row.key, name: words.lineName(row.key) ?? null },
      ...rowJson(row),
    })),
    teams: report.teams.map((row) => ({
      team: row.key === undefined ? null : { id: row.key, name: words.teamName(row.key) ?? null },
      ...rowJson(row),
    })),
    agents: report.agents.map((row) => ({
      agent: row.key === undefined ? null : { id: row.key.id, name: row.key.name ?? null },
      ...rowJson(row),
    })),
    funnel: FUNNEL.map((figure) => ({ figure, count: totals.counts[figure] })),
    hour_of_week: report.hourOfWeek,
    distributions: byName(DURATIONS, (name): readonly Bucket[] =>
      distributionOf(name, report.totals.seconds[name]),
    ),
    reasons: report.reasons,
    csat: csatOf(totals),
    open_by_age: {
      at: report.asOf.toISOString(),
      total: report.openByAge.reduce((sum, { count }) => sum + count, 0),
      buckets: report.openByAge,
    },
    cost: words.rates === undefined ? null : costJson(costIn(report, words.rates, words.categoryOf), totals),
    definitions: byName(FIGURES, (name) => ({
      ...DEFINITIONS[words.language][name],
      events: EVENTS[name],
    })),
  };
}

export function rowJson({ counts, seconds }: Measured): RowJson {
  return {
    counts: withDerived(counts),
    durations: byName(DURATIONS, (name) => spreadOf(seconds[name]) ?? null),
  };
}

function csatOf({ counts }: RowJson): CsatJson {
  const answered = counts.rated;
  return {
    asked: counts.rating_asked,
    answered,
    good: counts.rated_good,
    fair: counts.rated_fair,
    bad: counts.rated_bad,
    score: answered === 0 ? null : counts.rated_good / answered,
  };
}

function costIn(
  { templates, totals }: FiguresReport,
  rates: Rates,
  categoryOf: FiguresWords["categoryOf"],
): Cost {
  const { messages_sent: messages, voice_seconds: voiceSeconds } = totals.counts;
  return costOf({ templates, messages, voiceSeconds }, rates, categoryOf);
}

function costJson({ currency, total, parts }: Cost, { counts }: RowJson): CostJson {
  return {
    currency,
    total,
    parts: parts.map((part) => ({ ...part, category: part.category ?? null })),
    per_deflected: counts.deflected > 0 ? Math.round((total / counts.deflected) * 10_000) / 10_000 : null,
  };
}
