import { WINDOW, windowAt } from "../conversation/window";
import { summarizeTicket } from "../desk/summarize-ticket";
import type {
  MessagePage,
  MessageView,
  QuotedView,
  TicketSurroundings,
  TicketView,
} from "../desk/ticket-view";
import type { CallJson, MessageJson, MessagesJson, PersonJson, TicketJson } from "./desk-contract";
import { deskTicketJson, type TeamName } from "./desk-ticket-json";
import { mediaName } from "./media-name";

/** What of the config stands in a ticket. */
export interface Known {
  readonly teamName: TeamName;
  readonly lineName: (number: string) => string | undefined;
  /** What a template says; nothing where it is not known any more. */
  readonly templateText: (
    template: string,
    variables: Readonly<Record<string, string>>,
  ) => string | undefined;
}

/** A ticket with all that an agent needs to work on it. */
export function ticketViewJson(
  ticket: TicketView,
  beside: TicketSurroundings,
  page: MessagePage,
  known: Known,
  now: number,
): TicketJson {
  const { chosen, said } = summarizeTicket(ticket);
  return {
    ...deskTicketJson(ticket, known.teamName),
    summary: { chosen, said },
    finding:
      ticket.finding === undefined ? null : { rule: ticket.finding.rule, words: ticket.finding.words ?? "" },
    ...{ tier: ticket.tier, previous_id: ticket.previous ?? null, rating: ticket.rating ?? null },
    metadata: { user: ticket.metadata.user, ticket: withoutCall(ticket.metadata.ticket) },
    call: callJson(ticket, known),
    sender: ticket.sender ?? null,
    window: windowJson(ticket.windowClosesAt, now),
    ...{ reopening: ticket.reopening, opted_out: ticket.optedOut },
    wrote_since_opt_out: ticket.wroteSinceOptOut,
    person: personJson(ticket, beside, known),
    notes: beside.notes.map(({ at, ...note }) => ({ ...note, at: at.toISOString() })),
    history: beside.history.map(({ id, kind, at, agent, details }) => ({
      ...{ id, kind, at: at.toISOString(), agent: agent ?? null, details },
    })),
    ...messagesJson(page, known),
    hides_messages: beside.hidesMessages,
    others: beside.others,
  };
}

/** A page of a conversation's messages, oldest first. */
export function messagesJson({ messages, next }: MessagePage, known: Known): MessagesJson {
  return { messages: messages.map((message) => messageJson(message, known)), next: next ?? null };
}

/** What of a ticket's metadata is the call's, and told with it. */
const OF_THE_CALL = new Set(["call_sid", "line", "wait_announced", "wait_announced_seconds"]);

function withoutCall<Value>(metadata: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(metadata).filter(([name]) => !OF_THE_CALL.has(name)));
}

function callJson({ call }: TicketView, { lineName }: Known): CallJson | null {
  if (call === undefined) return null;
  const { sid, line, at, waitAnnounced: wait, choice } = call;
  return {
    sid: sid ?? null,
    line: line === undefined ? null : { number: line, name: lineName(line) ?? line },
    at: at.toISOString(),
    wait_announced: wait === undefined ? null : [Math.ceil(wait[0] / 60), Math.ceil(wait[1] / 60)],
    choice: choice ?? null,
  };
}

/** The database tells when a window closes, since Twilio may have said so; the last message was 24 hours before. */
function windowJson(closesAt: Date | undefined, now: number): TicketJson["window"] {
  const window = windowAt(closesAt === undefined ? undefined : closesAt.getTime() - WINDOW, now);
  return { open: window.kind === "open", closes_at: closesAt?.toISOString() ?? null };
}

function personJson(
  { contact }: TicketView,
  { person }: TicketSurroundings,
  { teamName }: Known,
): PersonJson {
  return {
    ...{ id: contact.id, name: contact.name ?? null, language: person.language ?? null },
    addresses: person.addresses,
    consents: person.consents.map(({ given, wording, at }) => ({
      ...{ given, wording: wording ?? null, at: at.toISOString() },
    })),
    tickets: person.tickets.map((one) => deskTicketJson(one, teamName)),
    hidden_tickets: person.hiddenTickets,
  };
}

function messageJson(message: MessageView, known: Known): MessageJson {
  const { id, media, location, quoted } = message;
  return {
    ...{ id, at: message.at.toISOString(), from: message.from, agent: message.agent ?? null },
    ...{ kind: message.kind, text: textOf(message, known), template: message.template ?? null },
    media: media.map(({ type }, index) => ({
      ...{ type, url: `/desk/media?message=${id}&index=${index}`, name: mediaName(id, index, type) },
    })),
    location:
      location === undefined
        ? null
        : { ...location, label: location.label ?? null, address: location.address ?? null },
    quoted: quoted === undefined ? null : { id: quoted.id, from: quoted.from, text: textOf(quoted, known) },
    choices: message.choices ?? null,
    status: message.status,
    sent_at: isoOf(message.sentAt),
    delivered_at: isoOf(message.deliveredAt),
    read_at: isoOf(message.readAt),
    ...{ code: message.code ?? null, key: message.key ?? null },
  };
}

/** What a template says is the config's to know. */
function textOf({ text, template, variables }: QuotedView, { templateText }: Known): string {
  return template === undefined ? text : (templateText(template, variables) ?? text);
}

function isoOf(moment: Date | undefined): string | null {
  return moment?.toISOString() ?? null;
}
