import type { Ticket } from "./api-types";
import { DeliveryPill } from "./delivery-pill";
import { clockTime, fullTime, timeAgo } from "./format-time";
import { friendlyLabel } from "./friendly-label";
import { PhoneNumber } from "./phone-number";
import { StagePill } from "./stage-pill";
import { TicketContext } from "./ticket-context";
import { TicketFailure } from "./ticket-failure";
import { TicketMarks } from "./ticket-marks";

/** The part of an id that people say to each other. */
const shortId = (id: string | number): string => {
  const text = String(id);
  return text.length > 10 ? text.slice(-6) : text;
};

/** One ticket: who waits, how far the message to them came, and what the call was about. */
export function TicketCard({ ticket, now, arrived }: { ticket: Ticket; now: number; arrived: boolean }) {
  const phone = ticket.contact?.phone ?? null;
  return (
    <article class="ticket" data-testid="ticket" data-arrived={arrived} data-id={ticket.id}>
      <header>
        <h3>{phone === null ? "Hidden number" : <PhoneNumber number={phone} />}</h3>
        {ticket.kind === "conversation" ? (
          <StagePill ticket={ticket} />
        ) : (
          <DeliveryPill delivery={ticket.delivery} />
        )}
      </header>
      <p class="ticket-facts">
        <span class="mono" title={String(ticket.id)}>
          #{shortId(ticket.id)}
        </span>
        {ticket.team && <span>{ticket.team.name}</span>}
        <span>{friendlyLabel(ticket.status)}</span>
        <time dateTime={ticket.created_at} title={fullTime(ticket.created_at)}>
          {timeAgo(ticket.created_at, now)}
        </time>
      </p>
      <TicketMarks ticket={ticket} />
      <TicketFailure ticket={ticket} />
      {ticket.last_message && (
        <blockquote>
          <p dir="auto">{ticket.last_message.text}</p>
          <time dateTime={ticket.last_message.at} title={fullTime(ticket.last_message.at)}>
            {clockTime(ticket.last_message.at)}
          </time>
        </blockquote>
      )}
      <TicketContext context={ticket.metadata?.ticket ?? {}} />
    </article>
  );
}
