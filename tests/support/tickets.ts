import { setTimeout } from "node:timers/promises";
import type { TestStack } from "./stack";

/** A ticket of `GET /tickets`, as far as tests look at it. */
export interface TicketJson {
  readonly id: string;
  readonly status: string;
  readonly kind: string;
  readonly wants_callback: boolean;
  readonly priority: number;
  readonly delivery: string | null;
  readonly failure: string | null;
  readonly contact: { readonly id: string; readonly phone: string | null };
  readonly metadata: { readonly ticket: { readonly call_sid?: string } };
  readonly last_message: { readonly text: string } | null;
}

export interface TicketPageJson {
  readonly tickets: readonly TicketJson[];
  readonly next: string | null;
}

export async function listTickets(stack: TestStack, query = "?limit=100"): Promise<TicketPageJson> {
  const response = await fetch(`${stack.url}/tickets${query}`, {
    headers: { Authorization: `Key ${stack.apiKey}` },
  });
  if (!response.ok) throw new Error(`GET /tickets answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as TicketPageJson;
}

type Call = Readonly<Record<string, string>>;

/** The tickets of a call, newest first. */
export async function ticketsOf(stack: TestStack, call: Call): Promise<readonly TicketJson[]> {
  const { tickets } = await listTickets(stack);
  return tickets.filter(({ metadata }) => metadata.ticket.call_sid === call.CallSid);
}

/** Waits until the ticket of a call is as it should be. @throws after `within` ms, with the ticket as it is. */
export async function untilTicket(
  stack: TestStack,
  call: Call,
  right: (ticket: TicketJson) => boolean,
  within = 30_000,
): Promise<TicketJson> {
  const end = Date.now() + within;
  for (;;) {
    const [ticket] = await ticketsOf(stack, call);
    if (ticket !== undefined && right(ticket)) return ticket;
    if (Date.now() > end) throw new Error(`the ticket did not become right: ${JSON.stringify(ticket)}`);
    await setTimeout(100);
  }
}
