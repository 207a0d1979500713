import { batch, effect, signal, untracked } from "@preact/signals";
import type { DeskTicket, TicketListJson } from "../../../../src/edge/desk-contract";
import { read } from "../../client/client";
import { Refusal } from "../../client/refusal";
import { me, stage } from "../../session/session";
import { held } from "../doing/held";
import { view, viewKey } from "../place";
import { belongs, compareIn, type ListView, requestOf } from "./list-view";
import { placeTickets } from "./place-tickets";
import { changedSince, counts, learn, ticketOf } from "./pool";

const PAGE = 50;

export interface OpenList {
  readonly ids: readonly string[];
  readonly next: string | null;
  /** `first`: nothing to show yet. */
  readonly state: "first" | "ready" | "more" | "failed";
}

const NOTHING: OpenList = { ids: [], next: null, state: "first" };

/** The list that is looked at. */
export const list = signal<OpenList>(NOTHING);

let loading: AbortController | undefined;

/** What changed while the list had to stand still. */
const waiting = new Map<string, DeskTicket>();
let isStill = () => false;

/** The list stands still while somebody is about to point at a row. */
export function standStillWhile(about: () => boolean): void {
  isStill = about;
}

/** Loads the list that is looked at, whenever another one is. */
export function followView(): () => void {
  return effect(() => {
    viewKey.value;
    if (stage.value === "in") untracked(() => void loadList());
  });
}

/** Loads the first page anew; the rows that are shown stay until it is here where it is the same list. */
export async function loadList({ again = false } = {}): Promise<void> {
  loading?.abort();
  const mine = new AbortController();
  loading = mine;
  waiting.clear();
  if (!again) list.value = NOTHING;
  const asked = performance.now();
  try {
    const page = await read<TicketListJson>(
      "tickets",
      { ...requestOf(view.peek()), limit: PAGE },
      mine.signal,
    );
    batch(() => {
      learn(page.tickets, asked);
      if (page.counts !== undefined) counts.value = page.counts;
      list.value = { ids: page.tickets.map(({ id }) => id), next: page.next, state: "ready" };
      placeNow([...changedSince(asked), ...heldTickets()]);
    });
  } catch (fault) {
    if (mine.signal.aborted) return;
    if (!(fault instanceof Refusal)) throw fault;
    if (!again) list.value = { ...NOTHING, state: "failed" };
  }
}

/** Loads what follows the last row. */
export async function loadMore(): Promise<void> {
  const { next, state } = list.peek();
  if (next === null || state !== "ready") return;
  const mine = new AbortController();
  loading = mine;
  list.value = { ...list.peek(), state: "more" };
  const asked = performance.now();
  try {
    const page = await read<TicketListJson>(
      "tickets",
      { ...requestOf(view.peek()), limit: PAGE, cursor: next },
      mine.signal,
    );
    batch(() => {
      learn(page.tickets, asked);
      const there = new Set(list.peek().ids);
      const more = page.tickets.map(({ id }) => id).filter((id) => !there.has(id));
      list.value = { ids: [...list.peek().ids, ...more], next: page.next, state: "ready" };
      placeNow([...changedSince(asked), ...heldTickets()]);
    });
  } catch (fault) {
    if (mine.signal.aborted) return;
    if (!(fault instanceof Refusal)) throw fault;
    list.value = { ...list.peek(), state: "failed" };
  }
}

/** Goes on after a page that failed. */
export function tryAgain(): void {
  if (list.peek().ids.length === 0) void loadList();
  else {
    list.value = { ...list.peek(), state: "ready" };
    void loadMore();
  }
}

/** Places tickets that changed. Rows change at once; the order, and who is in, once nobody is about to point at it. */
export function place(tickets: readonly DeskTicket[]): void {
  for (const ticket of tickets) waiting.set(ticket.id, ticket);
  placeWaiting();
}

/** Places what waited, where the list need not stand still any more. */
export function placeWaiting(): void {
  if (waiting.size === 0 || isStill() || list.peek().state === "first") return;
  const changed = [...waiting.keys()].flatMap((id) => ticketOf(id) ?? []);
  waiting.clear();
  placeNow(changed);
}

function placeNow(changed: readonly DeskTicket[]): void {
  if (list.peek().state === "first") return;
  const at = view.peek();
  const { ids, next } = list.peek();
  const placed = placeTickets(ids, changed, {
    ticketOf,
    belongs: (ticket) => belongsHere(ticket, at),
    compare: compareIn(at),
    hasMore: next !== null,
  });
  if (placed !== ids) list.value = { ...list.peek(), ids: placed };
}

/** Takes tickets out that this agent sees no more. */
export function takeOut(gone: readonly string[]): void {
  const out = new Set(gone);
  for (const id of gone) waiting.delete(id);
  const left = list.peek().ids.filter((id) => !out.has(id));
  if (left.length < list.peek().ids.length) list.value = { ...list.peek(), ids: left };
}

/** What is held back is placed as if it were done, and back where it is undone. */
export function followHeld(): () => void {
  let before: readonly string[] = [];
  return effect(() => {
    const ids = [...held.value.keys()];
    const changed = [...new Set([...before, ...ids])].flatMap((id) => ticketOf(id) ?? []);
    before = ids;
    if (changed.length > 0) untracked(() => placeNow(changed));
  });
}

function heldTickets(): readonly DeskTicket[] {
  return [...held.peek().keys()].flatMap((id) => ticketOf(id) ?? []);
}

function belongsHere(ticket: DeskTicket, at: ListView): boolean | undefined {
  const mine = me.peek();
  if (mine === undefined) return undefined;
  return belongs(ticket, at, { id: mine.id, seesAll: mine.role === "admin", teams: mine.teams });
}
