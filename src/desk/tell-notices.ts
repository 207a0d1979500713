import { createHash } from "node:crypto";
import { retryDelay } from "../deflection/retry-delay";
import type { Deadline } from "../time/deadline";
import type { Channel, Notice, Notifier, Told } from "./notice";

/** A notice whose turn has come, with the channels that need not be told any more. */
export interface DueNotice {
  readonly notice: Notice;
  /** What the contact wrote last, for channels that may know. */
  readonly text?: string;
  readonly attempts: number;
  readonly done: readonly string[];
}

/** Where notices wait until they are told. */
export interface NoticeStore {
  /** Takes notices, each for one taker and for the length of a lease. */
  take(limit: number): Promise<readonly DueNotice[]>;
  /** Writes which channels need not be told any more, and in how many ms the others are tried again; absent: never. */
  settle(id: string, done: readonly string[], retryIn?: number): Promise<void>;
}

export interface TellNeeds {
  readonly notices: NoticeStore;
  readonly notifier: Notifier;
  /** Everybody who may be told of something of a team, or of what is no team's. */
  readonly channelsOf: (team: number | undefined) => readonly Channel[];
  readonly logRefusal: (event: string, fields: Readonly<Record<string, string>>) => void;
}

/** After so many tries it is no news any more. */
const MOST_ATTEMPTS = 12;

/** So many notices are told at a time: a channel that hangs keeps no other from its own. */
const HANDS = 8;

/** Kept for one channel, in ms; none is begun with less. */
const LEAST_TIME = 1_500;

/**
 * Tells notices to who wants to know, several times where a channel does not answer: a second one is harmless. Answers how
 * many were taken.
 */
export async function tellNotices(limit: number, deadline: Deadline, needs: TellNeeds): Promise<number> {
  let room = limit;
  let taken = 0;
  const work = async () => {
    while (room > 0 && deadline.left() > LEAST_TIME) {
      room--;
      const [due] = await needs.notices.take(1);
      if (due === undefined) return;
      taken++;
      await tellOne(due, deadline, needs);
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: Math.min(HANDS, limit) }, work));
  // Only now: what the other hands had begun is settled.
  for (const end of ended) if (end.status === "rejected") throw end.reason;
  return taken;
}

async function tellOne(due: DueNotice, deadline: Deadline, needs: TellNeeds): Promise<void> {
  const { notice, attempts } = due;
  const channels = needs
    .channelsOf(notice.team?.id)
    .filter((channel) => channel.on.includes(notice.event) && !due.done.includes(nameOf(channel)));
  const ends = await Promise.all(
    channels.map(async (channel) => ({ channel, told: await tellSafely(channel, due, deadline, needs) })),
  );
  const done = [
    ...due.done,
    ...ends.filter(({ told }) => told.kind !== "again").map(({ channel }) => nameOf(channel)),
  ];
  for (const { channel, told } of ends) {
    if (told.kind === "refused") {
      needs.logRefusal("notice_refused", { channel: channel.kind, code: told.code, notice: notice.event });
    }
  }
  const again = ends.flatMap(({ told }) => (told.kind === "again" ? [told.retryAfter ?? 0] : []));
  if (again.length === 0) return needs.notices.settle(notice.id, done);
  if (attempts >= MOST_ATTEMPTS) {
    needs.logRefusal("notice_given_up", { notice: notice.event });
    return needs.notices.settle(notice.id, done);
  }
  return needs.notices.settle(notice.id, done, Math.max(retryDelay(attempts), ...again));
}

async function tellSafely(
  channel: Channel,
  { notice, text }: DueNotice,
  deadline: Deadline,
  { notifier }: TellNeeds,
): Promise<Told> {
  const { ticket } = notice;
  const told: Notice =
    channel.withText && text !== undefined && ticket !== undefined
      ? { ...notice, ticket: { ...ticket, text } }
      : notice;
  try {
    return await notifier.tell(channel, told, deadline);
  } catch {
    // A fault of ours on the way there; its message may hold the channel's address.
    return { kind: "again", code: "fault" };
  }
}

/** A channel's name in the store, which tells nothing of its address. */
function nameOf({ kind, url }: Channel): string {
  return `${kind}:${createHash("sha256").update(url).digest("hex").slice(0, 12)}`;
}
