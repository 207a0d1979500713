import type { Ticket, TicketPage } from "../desk/ticket";
import { type RawEvent, readText } from "./parameters";
import { invalid } from "./problem";

const DEFAULT_LIMIT = 25;
const MOST = 100;

/** Reads the query of `GET /tickets`. @throws Problem that lists every fault in it. */
export function parseTicketQuery(event: RawEvent): { limit: number; before?: string } {
  const limit = readText(event, "limit", 32) ?? String(DEFAULT_LIMIT);
  const cursor = readText(event, "cursor", 32);
  const faults = [
    ...(/^\d{1,3}$/.test(limit) && Number(limit) >= 1 && Number(limit) <= MOST
      ? []
      : [`limit: is a whole number from 1 to ${MOST}`]),
    ...(cursor === undefined || /^\d{1,18}$/.test(cursor)
      ? []
      : ["cursor: is the 'next' of an earlier answer"]),
  ];
  if (faults.length > 0) throw invalid(faults.join("; "));
  return { limit: Number(limit), ...(cursor !== undefined && { before: cursor }) };
}

/** A page of tickets as integrators and the simulator's page read it. */
export function ticketListJson(page: TicketPage, teamName: (id: number) => string | undefined): object {
  return { tickets: page.tickets.map((ticket) => ticketJson(ticket, teamName)), next: page.next ?? null };
}

export function ticketJson(ticket: Ticket, teamName: (id: number) => string | undefined) {
  const { team, lastMessage } = ticket;
  return {
    id: ticket.id,
    created_at: ticket.createdAt.toISOString(),
    status: ticket.status,
    priority: ticket.priority,
    kind: ticket.kind,
    wants_callback: ticket.wantsCallback,
    stage: ticket.stage,
    reason: ticket.reason ?? null,
    agent: ticket.agent ?? null,
    team: team === undefined ? null : { id: team, name: teamName(team) ?? null },
    contact: { id: ticket.contact.id, phone: ticket.contact.address ?? null },
    delivery: ticket.delivery ?? null,
    failure: ticket.failure ?? null,
    metadata: ticket.metadata,
    last_message:
      lastMessage === undefined ? null : { text: lastMessage.text, at: lastMessage.at.toISOString() },
  };
}
