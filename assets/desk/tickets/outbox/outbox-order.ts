/**
 * An answer on its way out of this browser.
 * - `waiting`: for its turn, or for the network;
 * - `failed`: refused, for a reason told in `why`; - `conflict`: somebody else answered, or has the ticket.
 * What went out stays as `sent` until the conversation shows it.
 */
export interface OutboxEntry {
  readonly key: string;
  readonly ticket: string;
  readonly text: string;
  /** The last message that the agent saw. */
  readonly seen?: string;
  readonly anyway?: boolean;
  /** When it was written, and its place among those of the same moment. */
  readonly at: number;
  readonly place: number;
  readonly state: "waiting" | "failed" | "conflict" | "sent";
  /** What the service named: "seen", "agent", "text", …, and its words, for what the page has none for. */
  readonly field?: string;
  readonly why?: string;
  /** Who was quicker, and when. */
  readonly who?: string;
  readonly when?: string;
}

/** In the order in which they were written. */
export function inOrder(entries: readonly OutboxEntry[]): readonly OutboxEntry[] {
  return [...entries].sort((a, b) => a.at - b.at || a.place - b.place);
}

/** What may go out now: of each ticket the first that has not, unless it was refused; those behind it wait for it. */
export function nextOut(entries: readonly OutboxEntry[]): OutboxEntry | undefined {
  const passed = new Set<string>();
  for (const entry of inOrder(entries)) {
    if (entry.state === "sent" || passed.has(entry.ticket)) continue;
    if (entry.state === "waiting") return entry;
    passed.add(entry.ticket);
  }
  return undefined;
}

/** An entry as it was kept, unless it cannot be read. */
export function readEntry(kept: unknown): OutboxEntry | undefined {
  const { key, ticket, text, seen, anyway, at, place, ...more } = Object(kept) as Record<string, unknown>;
  const { state, field, why, who, when } = more;
  if (typeof key !== "string" || typeof ticket !== "string" || typeof text !== "string") return undefined;
  if (typeof at !== "number" || typeof place !== "number") return undefined;
  return {
    key,
    ticket,
    text,
    ...(typeof seen === "string" && { seen }),
    ...(anyway === true && { anyway }),
    at,
    place,
    state: state === "failed" || state === "conflict" ? state : "waiting",
    ...(typeof field === "string" && { field }),
    ...(typeof why === "string" && { why }),
    ...(typeof who === "string" && { who }),
    ...(typeof when === "string" && { when }),
  };
}
