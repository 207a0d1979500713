import type { DeskTicket } from "../desk/desk-ticket";
import type { DeskTicket as DeskTicketJson } from "./desk-contract";

/** The name of a team; nothing for one that the config does not have any more. */
export type TeamName = (id: number) => string | undefined;

/** A ticket as the desk's page reads it. */
export function deskTicketJson(ticket: DeskTicket, teamName: TeamName): DeskTicketJson {
  const { team, contact, lastMessage } = ticket;
  return {
    id: ticket.id,
    ...{
      state: ticket.state,
      status: ticket.status,
      stage: ticket.stage,
      kind: ticket.kind,
      priority: ticket.priority,
    },
    reason: ticket.reason ?? null,
    team: team === undefined ? null : { id: team, name: teamName(team) ?? String(team) },
    agent: ticket.agent ?? null,
    contact: { id: contact.id, name: contact.name ?? null, phone: contact.phone ?? null },
    wants_callback: ticket.wantsCallback,
    created_at: ticket.createdAt.toISOString(),
    waits_since: isoOf(ticket.waitsSince),
    limit_at: isoOf(ticket.limitAt),
    snoozed_until: isoOf(ticket.snoozedUntil),
    resolved_at: isoOf(ticket.resolvedAt),
    delivery: ticket.delivery ?? null,
    failure: ticket.failure ?? null,
    last_message: lastMessage === undefined ? null : { ...lastMessage, at: lastMessage.at.toISOString() },
  };
}

function isoOf(moment: Date | undefined): string | null {
  return moment?.toISOString() ?? null;
}
