import { signal } from "@preact/signals";
import type { ActJson, DeskTicket } from "../../../../src/edge/desk-contract";
import { serverNow } from "../../client/server-clock";
import { session } from "../../session/session";

/** How long what can be undone is held back in the page, before it is done. In ms. */
export const HELD_FOR = 6_000;

export interface HeldAct {
  readonly act: ActJson;
  /** Absent once it is being done, when it cannot be undone any more. */
  readonly timer?: ReturnType<typeof setTimeout>;
}

/** What is held back or just being done, by ticket. */
export const held = signal<ReadonlyMap<string, HeldAct>>(new Map());

let doIt: (act: ActJson, last: boolean) => Promise<void> = async () => {};

/** How what was held back is done in the end; `last`: the page is being left. */
export function whenDue(act: (act: ActJson, last: boolean) => Promise<void>): void {
  doIt = act;
}

/** Holds an act back; one of the same ticket that was held before is done now. */
export function hold(act: ActJson): void {
  void release(act.id);
  const timer = setTimeout(() => void release(act.id), HELD_FOR);
  held.value = new Map(held.peek()).set(act.id, { act, timer });
}

/** Takes an act back that is still held. Whether there was one. */
export function undo(id: string): boolean {
  const there = held.peek().get(id);
  if (there?.timer === undefined) return false;
  clearTimeout(there.timer);
  drop(there.act);
  return true;
}

/** Does now what is held back for a ticket; it shows as done until it is. */
export async function release(id: string, last = false): Promise<void> {
  const there = held.peek().get(id);
  if (there?.timer === undefined) return;
  clearTimeout(there.timer);
  const { act } = there;
  held.value = new Map(held.peek()).set(id, { act });
  await doIt(act, last).finally(() => drop(act));
}

/** The page is being left: all is done now. */
export function releaseAll(): void {
  for (const id of held.peek().keys()) void release(id, true);
}

function drop(act: ActJson): void {
  if (held.peek().get(act.id)?.act !== act) return;
  const rest = new Map(held.peek());
  rest.delete(act.id);
  held.value = rest;
}

/** A ticket as it will stand once an act is done. */
export function asIfDone<Ticket extends DeskTicket>(ticket: Ticket, act: ActJson | undefined): Ticket {
  if (act?.do === "resolve") {
    const resolved_at = ticket.resolved_at ?? new Date(serverNow()).toISOString();
    return { ...ticket, status: "resolved", state: "resolved", waits_since: null, resolved_at };
  }
  if (act?.do !== "assign") return ticket;
  if ("team" in act) {
    const team = session.peek()?.all_teams.find(({ id }) => id === act.team) ?? ticket.team;
    return { ...ticket, team, agent: null };
  }
  const agent = session.peek()?.agents.find(({ id }) => id === act.agent);
  return agent === undefined ? ticket : { ...ticket, agent: { id: agent.id, name: agent.name } };
}
