import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { CountsJson, DeskTicket } from "../../../../src/edge/desk-contract";
import { asIfDone, held } from "../doing/held";

/** Every ticket that the page knows, each of its own, so that a change of one draws one row anew. */
const known = new Map<string, Signal<DeskTicket>>();
const shown = new Map<string, ReadonlySignal<DeskTicket>>();

export const counts = signal<CountsJson | undefined>(undefined);

/** When each was last told as changed; by `performance.now()`. */
const changedAt = new Map<string, number>();

/**
 * Takes up tickets as a service tells them that was asked at a time; what was told as changed since then is newer, and
 * stays.
 */
export function learn(tickets: readonly DeskTicket[], asked = performance.now()): void {
  for (const ticket of tickets) {
    const there = known.get(ticket.id);
    if (there === undefined) known.set(ticket.id, signal(ticket));
    else if ((changedAt.get(ticket.id) ?? 0) <= asked) there.value = ticket;
  }
}

/** Takes up tickets that are told as changed. */
export function learnChanged(tickets: readonly DeskTicket[]): void {
  learn(tickets, Number.POSITIVE_INFINITY);
  for (const { id } of tickets) changedAt.set(id, performance.now());
}

/** Those that were told as changed since a time. */
export function changedSince(asked: number): readonly DeskTicket[] {
  return [...changedAt].flatMap(([id, at]) => (at > asked ? (ticketOf(id) ?? []) : []));
}

/** A ticket as it stands, with what is held back as if it were done; nothing where the page does not know it. */
export function ticketOf(id: string): DeskTicket | undefined {
  return signalOf(id)?.peek();
}

export function signalOf(id: string): ReadonlySignal<DeskTicket> | undefined {
  const there = known.get(id);
  if (there === undefined) return undefined;
  let made = shown.get(id);
  if (made === undefined) {
    made = computed(() => asIfDone(there.value, held.value.get(id)?.act));
    shown.set(id, made);
  }
  return made;
}

/** As the service told it last. */
export function toldOf(id: string): DeskTicket | undefined {
  return known.get(id)?.peek();
}
