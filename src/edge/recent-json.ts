import type { Outcome } from "../routing/preview-turn";
import type { BriefOutcomeJson, RecentJson } from "./settings-contract";

/** A message that was written, and what follows from it with one settings and with others. */
export interface Tried {
  readonly text: string;
  readonly before: Outcome;
  readonly after: Outcome;
}

const TEXTS = 5;

/** What would be otherwise, by what becomes of it: the commonest first. */
export function recentJson(tried: readonly Tried[]): RecentJson {
  const kinds = new Map<string, { before: BriefOutcomeJson; after: BriefOutcomeJson; texts: string[] }>();
  for (const { text, ...outcomes } of tried) {
    const [before, after] = [briefOf(outcomes.before), briefOf(outcomes.after)];
    if (JSON.stringify(before) === JSON.stringify(after)) continue;
    const key = JSON.stringify([before, after]);
    const kind = kinds.get(key) ?? { before, after, texts: [] };
    kinds.set(key, { ...kind, texts: [...kind.texts, text] });
  }
  const counted = [...kinds.values()].map(({ texts, ...kind }) => ({
    ...kind,
    count: texts.length,
    texts: [...new Set(texts)].slice(0, TEXTS),
  }));
  return {
    looked_at: tried.length,
    changed: counted.reduce((all, { count }) => all + count, 0),
    kinds: counted.toSorted((one, other) => other.count - one.count),
  };
}

function briefOf({ what, team, handOver, options }: Outcome): BriefOutcomeJson {
  return {
    what,
    team: team === undefined ? null : { id: team.id, name: team.name },
    reason: handOver?.reason ?? null,
    options: options.map(({ title }) => title),
  };
}
