import { effect } from "@preact/signals";
import { openId, openTicket } from "../place";
import { list } from "./open-list";
import { rowOf, ticketAt } from "./ticket-list";

/** Where in the list the ticket stood that is open: it may be resolved, and gone from there. */
let place = -1;

export function followPlace(): () => void {
  return effect(() => {
    const id = openId.value;
    const { ids } = list.value;
    const there = id === undefined ? -1 : ids.indexOf(id);
    if (there !== -1 || id === undefined) place = there;
  });
}

/** Goes to the next row of the list, or to the one before: of an open ticket to another, of the list alone by focus. */
export function stepThroughList(step: 1 | -1): void {
  const { ids } = list.peek();
  const focused = ticketAt(document.activeElement);
  const at = ids.indexOf(focused ?? openId.peek() ?? "");
  const next = at === -1 ? placeWithout(step, ids.length) : at + step;
  const id = ids[next];
  if (id === undefined) return;
  if (focused === undefined && openId.peek() !== undefined) openTicket(id);
  else rowOf(document.querySelector(".ticket-list"), id)?.focus();
}

/** From a ticket that is in the list no more: the one after it has its place. */
function placeWithout(step: 1 | -1, length: number): number {
  if (place === -1) return step === 1 ? 0 : length - 1;
  return step === 1 ? Math.min(place, length - 1) : Math.max(0, place - 1);
}
