import { useState } from "preact/hooks";
import type { Settings } from "./api-types";
import { Icon } from "./icon";
import { TicketCard } from "./ticket-card";
import { useNow } from "./use-now";
import type { Tickets as TicketList } from "./use-tickets";

interface TicketsProps {
  desk: Settings["desk"];
  list: TicketList;
  arrived: ReadonlySet<string | number>;
}

function NoTickets({ desk }: { desk: Settings["desk"] }) {
  return (
    <div class="empty">
      <Icon name="ticket" />
      <h3>{desk === "adereso" ? "Tickets live in Adereso" : "No tickets yet"}</h3>
      <p>
        {desk === "adereso"
          ? "This installation hands its tickets to Adereso, where your team answers them. They are not kept here."
          : "Each call that moves to WhatsApp leaves a ticket here, with all that is known about the call."}
      </p>
    </div>
  );
}

/** The desk: what waits for a human, newest first. */
export function Tickets({ desk, list, arrived }: TicketsProps) {
  const [loading, setLoading] = useState(false);
  const now = useNow(20_000);
  const empty = desk === "adereso" || (list.loaded && list.tickets.length === 0);
  if (empty) return <NoTickets desk={desk} />;
  return (
    <div class="tickets">
      {list.tickets.map((ticket) => (
        <TicketCard key={ticket.id} ticket={ticket} now={now} arrived={arrived.has(ticket.id)} />
      ))}
      {list.next !== null && (
        <button
          type="button"
          class="quiet-button"
          data-testid="tickets-more"
          disabled={loading}
          onClick={async () => {
            setLoading(true);
            await list.loadMore();
            setLoading(false);
          }}
        >
          {loading ? "Loading…" : "Load more"}
        </button>
      )}
    </div>
  );
}
