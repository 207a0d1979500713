import type { ListName, TicketState } from "../../../src/edge/desk-contract";
import type { EscalationReason } from "../../../src/routing/escalation/reason";

/** What is said about lists, and how tickets stand. */
export interface ListWords {
  readonly title: string;
  readonly tickets: string;
  readonly names: Readonly<Record<ListName, string>>;
  readonly teams: string;
  readonly search: string;
  readonly searchFor: string;
  readonly filters: string;
  readonly filtersGiven: (count: number) => string;
  readonly noFilters: string;
  readonly team: string;
  readonly everyTeam: string;
  readonly noTeam: string;
  readonly state: string;
  readonly everyState: string;
  readonly reason: string;
  readonly everyReason: string;
  readonly states: Readonly<Record<TicketState, string>>;
  readonly reasons: Readonly<Record<EscalationReason, string>>;
  readonly kinds: { readonly deflection: string; readonly abandoned: string; readonly conversation: string };
  readonly urgent: string;
  readonly late: string;
  readonly waitsFor: (length: string) => string;
  readonly until: (when: string) => string;
  readonly undelivered: string;
  readonly us: string;
  /** A last message without words, by its kind. */
  readonly without: Readonly<Record<string, string>>;
  readonly empty: Readonly<Record<ListName, { readonly title: string; readonly text: string }>>;
  readonly seeUnassigned: (count: number) => string;
  readonly nothingFound: string;
  readonly howToSearch: string;
  readonly nothingFiltered: string;
}
