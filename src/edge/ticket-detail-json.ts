import { WINDOW, windowAt } from "../conversation/window";
import { summarizeTicket } from "../desk/summarize-ticket";
import type { HistoryMessage, HistoryPage, TicketDetail } from "../desk/ticket-detail";
import { ticketJson } from "./ticket-list";

/** A ticket with a page of its history, as agents' systems read it. */
export function ticketDetailJson(
  ticket: TicketDetail,
  page: HistoryPage,
  teamName: (id: number) => string | undefined,
  now: number,
): object {
  const { call, finding, windowClosesAt } = ticket;
  return {
    ...ticketJson(ticket, teamName),
    ...{ tier: ticket.tier, nobody: ticket.nobody },
    finding: finding === undefined ? null : { rule: finding.rule, words: finding.words ?? "" },
    chosen: ticket.chosen.map(({ matched = [], ...chosen }) => ({
      ...chosen,
      matched: matched.map(({ phrase, written, how }) => ({ phrase, written, how })),
    })),
    waits_since: ticket.waitsSince?.toISOString() ?? null,
    limit_at: ticket.limitAt?.toISOString() ?? null,
    previous_id: ticket.previous ?? null,
    rating: ticket.rating ?? null,
    summary: summarizeTicket(ticket),
    call:
      call === undefined
        ? null
        : { sid: call.sid ?? null, line: call.line ?? null, at: call.at.toISOString() },
    window: windowJson(windowClosesAt, now),
    messages: page.messages.map(messageJson),
    next: page.next ?? null,
  };
}

/** The database tells when a window closes, since Twilio may have said so; the last message was 24 hours before. */
function windowJson(closesAt: Date | undefined, now: number): object {
  const window = windowAt(closesAt === undefined ? undefined : closesAt.getTime() - WINDOW, now);
  return {
    open: window.kind === "open",
    closes_at: closesAt?.toISOString() ?? null,
    seconds_left: window.kind === "open" ? Math.floor(window.left / 1_000) : 0,
  };
}

function messageJson(message: HistoryMessage): object {
  const { id, at, media, location, choices } = message;
  return {
    ...{
      id,
      at: at.toISOString(),
      from: message.from,
      kind: message.kind,
      text: message.text,
      state: message.state,
    },
    agent: message.agent ?? null,
    template: message.template ?? null,
    media: media.map(({ type }, index) => ({ type, url: `/media?message=${id}&index=${index}` })),
    location:
      location === undefined
        ? null
        : { ...location, label: location.label ?? null, address: location.address ?? null },
    quoted: message.quoted ?? null,
    choices:
      choices === undefined
        ? null
        : { style: choices.style, titles: choices.items.map(({ title }) => title) },
    delivery: message.delivery ?? null,
    code: message.code ?? null,
  };
}
