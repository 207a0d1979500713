import { batch, effect, signal, untracked } from "@preact/signals";
import type { MessagesJson, PresenceJson, TicketJson } from "../../../../src/edge/desk-contract";
import { read } from "../../client/client";
import { Refusal } from "../../client/refusal";
import { stage } from "../../session/session";
import { learn } from "../list/pool";
import { openId } from "../place";
import { type Messages, withNewest, withOlder } from "./merge-messages";

export interface OpenTicket extends Messages {
  readonly id: string;
  readonly ticket?: TicketJson;
  readonly older: "ready" | "loading" | "failed";
  readonly fault?: "gone" | "failed";
}

/** The ticket that is looked at, and its conversation as far as it is loaded. */
export const opened = signal<OpenTicket | undefined>(undefined);

/** Who else has it open. */
export const others = signal<readonly PresenceJson[]>([]);

/** Those looked at before show at once, and are read again. */
const KEPT = 12;
const before = new Map<string, OpenTicket>();

/** Follows the page's address. */
export function followOpen(): () => void {
  return effect(() => {
    const id = openId.value;
    if (stage.value !== "in") return;
    untracked(() => {
      if (opened.peek()?.id === id) return void (id === undefined || reload());
      others.value = [];
      opened.value =
        id === undefined ? undefined : (before.get(id) ?? { id, messages: [], next: null, older: "ready" });
      if (id !== undefined) void reload();
    });
  });
}

let asking: { id: string; again: boolean } | undefined;

/** Reads the open ticket anew. Asked for again meanwhile, it is read once more, and not at the same time. */
export async function reload(): Promise<void> {
  const id = opened.peek()?.id;
  if (id === undefined) return;
  if (asking?.id === id) {
    asking.again = true;
    return;
  }
  const mine = { id, again: false };
  asking = mine;
  try {
    do {
      mine.again = false;
      takeUp(await read<TicketJson>("ticket", { id }));
    } while (mine.again && opened.peek()?.id === id);
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    fail(id, fault);
  } finally {
    if (asking === mine) asking = undefined;
  }
}

/** Takes up a ticket as a service tells it. */
export function takeUp(ticket: TicketJson): void {
  const now = opened.peek();
  batch(() => {
    learn([ticket]);
    if (now?.id !== ticket.id) return;
    others.value = ticket.others;
    const { fault: _, ...rest } = now;
    keepOpen({ ...rest, ticket, ...withNewest(now, ticket) });
  });
}

/** Loads the messages before those that are shown. */
export async function loadOlder(): Promise<void> {
  const now = opened.peek();
  if (now === undefined || now.next === null || now.older === "loading") return;
  opened.value = { ...now, older: "loading" };
  const back = (change: Partial<OpenTicket>) => {
    const there = opened.peek();
    if (there?.id === now.id) keepOpen({ ...there, ...change });
  };
  try {
    const page = await read<MessagesJson>("messages", {
      ticket: now.id,
      before: now.next,
    });
    const there = opened.peek();
    if (there?.id === now.id) back({ ...withOlder(there, page), older: "ready" });
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    back({ older: "failed" });
  }
}

/** This agent sees it no more. */
export function lose(id: string): void {
  before.delete(id);
  if (opened.peek()?.id === id)
    opened.value = { id, messages: [], next: null, older: "ready", fault: "gone" };
}

function fail(id: string, refusal: Refusal): void {
  if (refusal.status === 404) {
    lose(id);
    return;
  }
  const now = opened.peek();
  // What is shown stays; the offline bar says why it is not new.
  if (now?.id === id && now.ticket === undefined) opened.value = { ...now, fault: "failed" };
}

function keepOpen(ticket: OpenTicket): void {
  opened.value = ticket;
  before.delete(ticket.id);
  before.set(ticket.id, ticket);
  const [oldest] = before.keys();
  if (before.size > KEPT && oldest !== undefined) before.delete(oldest);
}
