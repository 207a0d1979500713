import type { MessageJson } from "../../../../src/edge/desk-contract";

export interface Messages {
  /** Oldest first. */
  readonly messages: readonly MessageJson[];
  /** Where those before them go on. */
  readonly next: string | null;
}

/**
 * The newest page beside what is loaded: what is older stays in front of it where the two meet, and what did not change
 * stays the same object, so that it is not drawn again. Where so much came meanwhile that they do not meet, the page alone.
 */
export function withNewest(known: Messages, fresh: Messages): Messages {
  const first = fresh.messages[0];
  const there = new Map(known.messages.map((message) => [message.id, message]));
  const meets = first !== undefined && there.has(first.id);
  if (!meets && known.messages.length > 0 && fresh.next !== null) return fresh;
  const cut = meets ? known.messages.findIndex(({ id }) => id === first.id) : 0;
  const older = meets ? known.messages.slice(0, cut) : [];
  const newest = fresh.messages.map((message) => sameOr(there.get(message.id), message));
  return { messages: [...older, ...newest], next: older.length > 0 ? known.next : fresh.next };
}

/** A page of older ones in front of what is loaded. */
export function withOlder(known: Messages, page: Messages): Messages {
  const there = new Set(known.messages.map(({ id }) => id));
  return {
    messages: [...page.messages.filter(({ id }) => !there.has(id)), ...known.messages],
    next: page.next,
  };
}

/** The id of the message that came to us last, which is not always the last by its own time. */
export function newestOf(messages: readonly MessageJson[]): string | undefined {
  return messages.reduce<string | undefined>(
    (newest, { id }) => (newest === undefined || BigInt(id) > BigInt(newest) ? id : newest),
    undefined,
  );
}

function sameOr(known: MessageJson | undefined, fresh: MessageJson): MessageJson {
  return known !== undefined && JSON.stringify(known) === JSON.stringify(fresh) ? known : fresh;
}
