import { useEffect, useRef, useState } from "preact/hooks";
import type { Tickets } from "./use-tickets";

type Id = string | number;

/** The tickets that came after the page was opened, and how many of them nobody has seen. */
export function useArrivals({ tickets, loaded }: Tickets, visible: boolean) {
  const known = useRef<Set<Id> | null>(null);
  const [arrived, setArrived] = useState<ReadonlySet<Id>>(new Set());
  const [unseen, setUnseen] = useState<ReadonlySet<Id>>(new Set());
  useEffect(() => {
    if (!loaded) return;
    const before = known.current;
    known.current = new Set(tickets.map((ticket) => ticket.id));
    if (before === null) return;
    // Only those on top are new; those at the end were loaded as older ones.
    const firstKnown = tickets.findIndex((ticket) => before.has(ticket.id));
    const fresh = tickets.slice(0, firstKnown < 0 ? undefined : firstKnown).map((ticket) => ticket.id);
    if (fresh.length === 0) return;
    setArrived((ids) => new Set([...ids, ...fresh]));
    setUnseen((ids) => new Set([...ids, ...fresh]));
  }, [tickets, loaded]);
  useEffect(() => {
    if (visible && unseen.size > 0) setUnseen(new Set());
  }, [visible, unseen]);
  return { arrived, unseen: unseen.size };
}
