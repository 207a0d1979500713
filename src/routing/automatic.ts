import type { Language } from "../contact/language";
import type { HeardMessage, Situation, SituationTicket } from "../conversation/situation";
import type { Menu, MenuOption } from "./menu";
import type { Routing } from "./routing";
import type { RoutingState } from "./routing-state";

/** A conversation that is with automatic answers, and what was written now. */
export interface Automatic {
  readonly situation: Situation;
  readonly message: HeardMessage;
  readonly ticket: SituationTicket;
  readonly state: RoutingState;
  readonly language: Language;
  readonly menu: Menu;
  readonly routing: Routing;
  readonly now: number;
}

/** How an option is called: its title, its team's name, or its first word. */
export function titleOf({ title, leadsTo, words, id }: MenuOption, { routing, language }: Automatic): string {
  if (title !== undefined) return title[language];
  const team = leadsTo.kind === "team" || leadsTo.kind === "person" ? routing.team(leadsTo.team) : undefined;
  return team?.name ?? words[0] ?? id;
}
