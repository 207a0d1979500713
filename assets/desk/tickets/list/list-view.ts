import type { DeskTicket, ListName, TicketState } from "../../../../src/edge/desk-contract";

export const LISTS = [
  "mine",
  "unassigned",
  "all",
  "snoozed",
  "resolved",
] as const satisfies readonly ListName[];

export const STATES = [
  "waiting",
  "answered",
  "automatic",
  "callback",
] as const satisfies readonly TicketState[];

/** A list as somebody looks at it. With `q`, what is searched is all that they see, whatever the list. */
export interface ListView {
  readonly list: ListName;
  readonly team?: string;
  readonly state?: string;
  readonly reason?: string;
  readonly q?: string;
}

export function viewOf(query: URLSearchParams): ListView {
  const list = LISTS.find((name) => name === query.get("list")) ?? LISTS[0];
  const filters = (["team", "state", "reason", "q"] as const).flatMap((name) => {
    const value = query.get(name);
    return value === null || value === "" ? [] : [[name, value] as const];
  });
  return { list, ...Object.fromEntries(filters) };
}

/** What GET /desk/tickets is asked for. */
export function requestOf({ list, ...filters }: ListView): Record<string, string> {
  return filters.q === undefined ? { list, ...filters } : filters;
}

/** Who looks: an admin's teams are all of them. */
export interface Onlooker {
  readonly id: string;
  readonly seesAll: boolean;
  readonly teams: readonly number[];
}

/** Whether a ticket stands in a list; what is found by words, the service knows alone. */
export function belongs(ticket: DeskTicket, view: ListView, me: Onlooker): boolean | undefined {
  const { team, state, reason, q } = view;
  if (team !== undefined && String(ticket.team?.id) !== team) return false;
  if (state !== undefined && ticket.state !== state) return false;
  if (reason !== undefined && ticket.reason !== reason) return false;
  if (q !== undefined) return undefined;
  const visible = me.seesAll || (ticket.team !== null && me.teams.includes(ticket.team.id));
  if (!visible) return false;
  switch (view.list) {
    case "mine":
      return isOpen(ticket) && ticket.agent?.id === me.id;
    case "unassigned":
      return isOpen(ticket) && ticket.agent === null;
    case "all":
      return isOpen(ticket);
    case "snoozed":
      return ticket.state === "snoozed";
    case "resolved":
      return ticket.state === "resolved";
  }
}

function isOpen({ state }: DeskTicket): boolean {
  return state !== "resolved" && state !== "snoozed";
}

/**
 * Which of two tickets stands first: of open ones who has waited longest, then the older; resolved ones and what was
 * searched, the newest first.
 */
export function compareIn({ list, q }: ListView): (a: DeskTicket, b: DeskTicket) => number {
  if (q !== undefined) return (a, b) => -byId(a, b);
  if (list === "resolved") {
    return (a, b) => compare(b.resolved_at ?? "", a.resolved_at ?? "") || -byId(a, b);
  }
  // "~" comes after every digit: who does not wait stands last.
  return (a, b) =>
    compare(a.waits_since ?? "~", b.waits_since ?? "~") || compare(a.created_at, b.created_at) || byId(a, b);
}

function byId(a: DeskTicket, b: DeskTicket): number {
  return a.id.length - b.id.length || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
