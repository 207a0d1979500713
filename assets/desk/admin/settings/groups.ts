import type { FieldName } from "../../../../src/edge/settings-contract";
import type { Field } from "./fields";

export const GROUPS = ["chat", "phrases", "escalation", "teams", "after"] as const;

export type Group = (typeof GROUPS)[number];

const GROUP_OF: Readonly<Record<FieldName, Group>> = {
  welcome: "chat",
  order: "chat",
  option_title: "chat",
  option_words: "chat",
  option_leads: "chat",
  buttons: "chat",
  failures: "chat",
  automatic_minutes: "chat",
  phrase: "phrases",
  escalation_phrases: "escalation",
  escalation_off: "escalation",
  escalation_team: "escalation",
  team_title: "teams",
  team_hours: "teams",
  team_holidays: "teams",
  team_closed: "teams",
  team_assignment: "teams",
  team_answer_within: "teams",
  team_next: "teams",
  holidays: "teams",
  rating: "after",
  reminder: "after",
  auto_resolve_hours: "after",
  park_days: "after",
};

/** Under which heading a field stands. */
export function groupOf({ name }: Pick<Field, "name">): Group {
  return GROUP_OF[name];
}
