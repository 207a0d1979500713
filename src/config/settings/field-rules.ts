import { ESCALATION_REASONS } from "../../routing/escalation/reason";
import { CHAT_PLACEHOLDERS, type ChatPhraseName } from "../../routing/phrases/phrases";
import type { FieldName, FieldPlace } from "./fields";

/** What a page needs to know of a field to edit it; that a value holds is decided by the config's own check. */
export interface FieldRules {
  readonly optional: boolean;
  readonly longest?: number;
  readonly placeholders?: readonly string[];
  readonly needed?: readonly string[];
  readonly low?: number;
  readonly high?: number;
  readonly choices?: readonly string[];
}

const RULES: Readonly<Record<Exclude<FieldName, "phrase">, FieldRules>> = {
  welcome: { optional: false, longest: 1_024, placeholders: ["company"] },
  buttons: { optional: false },
  failures: { optional: false, low: 1, high: 10 },
  automatic_minutes: { optional: false, low: 1, high: 1_440 },
  order: { optional: false },
  option_title: { optional: true, longest: 60, placeholders: [] },
  option_words: { optional: false, longest: 100 },
  // An answer's; a question has 1,024 characters at most.
  option_leads: { optional: false, longest: 1_500, placeholders: ["company"] },
  escalation_phrases: { optional: false, longest: 100 },
  escalation_off: { optional: false, choices: ESCALATION_REASONS },
  escalation_team: { optional: true },
  team_title: { optional: true, longest: 60, placeholders: [] },
  team_hours: { optional: true },
  team_holidays: { optional: false },
  team_closed: { optional: true, longest: 1_024, placeholders: ["team", "opens", "company"] },
  team_assignment: { optional: false, choices: ["round-robin", "least-busy", "same-agent", "none"] },
  team_answer_within: { optional: true, low: 1, high: 10_080 },
  team_next: { optional: true },
  holidays: { optional: false },
  rating: { optional: false },
  reminder: { optional: true },
  auto_resolve_hours: { optional: true, low: 1, high: 720 },
  park_days: { optional: false, low: 1, high: 30 },
};

/** Of a button, or of a list's. */
const SHORT: readonly ChatPhraseName[] = ["openList", "rateGood", "rateFair", "rateBad"];

export function rulesOf({ name, phrase }: FieldPlace): FieldRules {
  if (name !== "phrase") return RULES[name];
  const own: readonly string[] = phrase === undefined ? [] : CHAT_PLACEHOLDERS[phrase];
  return {
    optional: true,
    longest: phrase !== undefined && SHORT.includes(phrase) ? 20 : 1_024,
    placeholders: ["company", ...own],
    ...(own.includes("options") && { needed: ["options"] }),
  };
}
