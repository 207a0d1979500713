import type { DeskTicket } from "../../../../src/edge/desk-contract";

/**
 * A list of ids after some tickets changed: who belongs no more is out, who is new stands where they belong, who stands
 * right stays. A new one beyond the last that is loaded, where more follow, comes with its page.
 *
 * @param belongs nothing: as it is.
 */
export function placeTickets(
  ids: readonly string[],
  changed: readonly DeskTicket[],
  {
    ticketOf,
    belongs,
    compare,
    hasMore,
  }: {
    readonly ticketOf: (id: string) => DeskTicket | undefined;
    readonly belongs: (ticket: DeskTicket) => boolean | undefined;
    readonly compare: (a: DeskTicket, b: DeskTicket) => number;
    readonly hasMore: boolean;
  },
): readonly string[] {
  const moved = new Map<string, DeskTicket>();
  const out = new Set<string>();
  const listed = new Set(ids);
  for (const ticket of changed) {
    const stands = belongs(ticket);
    if (stands === true && !standsRight(ids, ticket, ticketOf, compare)) moved.set(ticket.id, ticket);
    else if (stands === false && listed.has(ticket.id)) out.add(ticket.id);
  }
  if (moved.size === 0 && out.size === 0) return ids;
  const kept = ids.filter((id) => !moved.has(id) && !out.has(id));
  for (const ticket of moved.values()) {
    const place = placeOf(kept, ticket, ticketOf, compare);
    if (place < kept.length || !hasMore) kept.splice(place, 0, ticket.id);
  }
  return kept;
}

function standsRight(
  ids: readonly string[],
  ticket: DeskTicket,
  ticketOf: (id: string) => DeskTicket | undefined,
  compare: (a: DeskTicket, b: DeskTicket) => number,
): boolean {
  const place = ids.indexOf(ticket.id);
  if (place === -1) return false;
  const before = ticketOf(ids[place - 1] ?? "");
  const after = ticketOf(ids[place + 1] ?? "");
  return (
    (before === undefined || compare(before, ticket) <= 0) &&
    (after === undefined || compare(ticket, after) <= 0)
  );
}

/** Binary search: where in an ordered list a ticket belongs. */
function placeOf(
  ids: readonly string[],
  ticket: DeskTicket,
  ticketOf: (id: string) => DeskTicket | undefined,
  compare: (a: DeskTicket, b: DeskTicket) => number,
): number {
  let from = 0;
  let to = ids.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const there = ticketOf(ids[middle] ?? "");
    if (there !== undefined && compare(there, ticket) > 0) to = middle;
    else from = middle + 1;
  }
  return from;
}
