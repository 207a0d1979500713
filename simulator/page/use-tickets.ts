import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Ticket, TicketPage } from "./api-types";
import { onLive } from "./live-events";
import { simulator } from "./simulator-client";
import { attempt } from "./toast-store";

export interface Tickets {
  tickets: readonly Ticket[];
  next: string | null;
  loaded: boolean;
  loadMore(): Promise<void>;
}

const debounceMilliseconds = 200;
const noTickets: TicketPage & { loaded: boolean } = { tickets: [], next: null, loaded: false };

/** Puts a fresh first page on top of what was loaded, unless the two no longer touch. */
function refreshed(known: typeof noTickets, first: TicketPage): typeof noTickets {
  const ids = new Set(first.tickets.map((ticket) => ticket.id));
  const touches = known.tickets.some((ticket) => ids.has(ticket.id));
  const older = known.tickets.filter((ticket) => !ids.has(ticket.id));
  if (!touches || first.next === null || older.length === 0) return { ...first, loaded: true };
  return { tickets: [...first.tickets, ...older], next: known.next, loaded: true };
}

/** The desk's tickets, newest first, kept fresh while `on`. */
export function useTickets(on: boolean): Tickets {
  const [page, setPage] = useState(noTickets);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const refresh = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(async () => {
      const first = await attempt(simulator.tickets(null));
      if (first) setPage((known) => refreshed(known, first));
    }, debounceMilliseconds);
  }, []);
  useEffect(() => {
    if (!on) return;
    refresh();
    const stops = [onLive("tickets", refresh), onLive("open", refresh)];
    return () => {
      clearTimeout(timer.current);
      for (const stop of stops) stop();
    };
  }, [on, refresh]);

  const loadMore = async () => {
    const more = await attempt(simulator.tickets(page.next));
    if (!more) return;
    setPage((known) => {
      const ids = new Set(known.tickets.map((ticket) => ticket.id));
      const older = more.tickets.filter((ticket) => !ids.has(ticket.id));
      return { tickets: [...known.tickets, ...older], next: more.next, loaded: true };
    });
  };
  return { ...page, loadMore };
}
