import type { Deadline } from "../time/deadline";
import { within } from "../time/within";
import { beforeSettling, type DeflectNeeds, settleTwice, takeSafely } from "./deflect";
import type { DueMessage, Handed, Settled } from "./deflection-store";
import type { DeskAnswer } from "./desk";
import type { TextCarrier, TextMessage } from "./text-message";

/** What a look at the due messages did. */
export interface Delivered {
  readonly taken: number;
  readonly sent: number;
  readonly failed: number;
  readonly again: number;
}

/** Kept for one hand-over, in ms; none is begun with less. */
const LEAST_TIME = 2_000;

export interface DeliverNeeds
  extends Pick<DeflectNeeds, "store" | "desk" | "logFault" | "logRefusal" | "alert"> {
  /** Absent where no texts are sent. */
  readonly texts?: TextCarrier;
  /** Whether it is night where this message goes, and nobody waits for it any more. */
  readonly isTooLate: (due: DueMessage) => boolean;
}

/**
 * Delivers messages whose turn has come, several `hands` at a time, until there are none or time runs out. Safe to run
 * by many at once: each message is taken by one, and one that cannot be settled keeps nobody from the next.
 * @throws when the store cannot be asked what is due.
 */
export async function deliverDue(
  limit: number,
  hands: number,
  deadline: Deadline,
  needs: DeliverNeeds,
): Promise<Delivered> {
  const tally = { taken: 0, sent: 0, failed: 0, again: 0 };
  let room = limit;
  const work = async () => {
    while (room > 0 && deadline.left() > LEAST_TIME) {
      room--;
      const [due] = await within(deadline.left(), () => needs.store.takeDue(1));
      if (due === undefined) return;
      tally.taken++;
      const settled = await deliver(due, deadline, needs);
      const state = settled?.state.kind;
      tally[state === "sent" ? "sent" : state === "dead" ? "failed" : "again"]++;
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: Math.min(hands, limit) }, work));
  // Only now: what the other hands had begun is settled.
  for (const end of ended) if (end.status === "rejected") throw end.reason;
  return tally;
}

async function deliver(
  due: DueMessage,
  deadline: Deadline,
  needs: DeliverNeeds,
): Promise<Settled | undefined> {
  const answer = await takeSafely(() => handOver(due, beforeSettling(deadline), needs), deadline, needs);
  return settleTwice(handedOf(due), answer, deadline, needs).catch((fault: unknown) => {
    needs.logFault("settle_failed", fault);
    return undefined;
  });
}

/**
 * Sends a text whose lease its caller holds, and writes down how that ended. What fails is tried again when it is due, so
 * nobody waits for it. Never throws.
 */
export async function deliverLeased(
  text: TextMessage,
  deadline: Deadline,
  needs: DeliverNeeds,
): Promise<Settled | undefined> {
  const { texts } = needs;
  const answer =
    texts === undefined
      ? ({ kind: "refused", blame: "us", code: "no-texts" } as const)
      : await takeSafely(() => texts.send(text, beforeSettling(deadline)), deadline, needs);
  return settleTwice(text, answer, deadline, needs).catch((fault: unknown) => {
    needs.logFault("settle_failed", fault);
    return undefined;
  });
}

function handedOf({ carries }: DueMessage): Handed {
  return carries.kind === "deflection" ? carries.deflection : carries.text;
}

/** Looks first where an earlier attempt may have arrived, so that nobody is written to twice. */
async function handOver(due: DueMessage, deadline: Deadline, needs: DeliverNeeds): Promise<DeskAnswer> {
  const { unclearSince, expired } = due;
  if (unclearSince !== undefined && canLookUp(due, needs)) {
    try {
      const arrived = await lookUp(due, unclearSince, deadline, needs);
      const reference = await within(deadline.left(), () => needs.store.firstUnused(arrived, handedOf(due)));
      if (reference !== undefined) return { kind: "accepted", reference };
    } catch (fault) {
      needs.logFault("look_up_failed", fault);
      if (!expired) return { kind: "unclear", code: "look-up-failed" };
    }
  } else if (unclearSince !== undefined && needs.desk.whenUnclear === "ask-a-person") {
    return { kind: "unclear", code: "not-settled" };
  }
  const refused = (code: string): DeskAnswer => ({ kind: "refused", blame: "us", code });
  if (expired) return refused("expired");
  if (due.optedOut && !isConversing(due)) return refused("opted-out");
  if (due.windowClosed === true) return refused("window-closed");
  // In a conversation the contact is awake, whatever the hour: an answer that waited for them follows at once.
  if (due.windowClosed === undefined && needs.isTooLate(due)) return refused("quiet-hours");
  return hand(due, deadline, needs);
}

/** Who writes to us is answered, and told that we will not write any more; a template or an SMS is neither. */
function isConversing({ carries }: DueMessage): boolean {
  return (
    carries.kind === "text" && carries.text.channel === "whatsapp" && carries.text.template === undefined
  );
}

function canLookUp({ carries }: DueMessage, { desk, texts }: DeliverNeeds): boolean {
  return carries.kind === "text" ? texts !== undefined : desk.find !== undefined;
}

async function lookUp(
  { carries }: DueMessage,
  since: Date,
  deadline: Deadline,
  { desk, texts }: DeliverNeeds,
): Promise<readonly string[]> {
  const found =
    carries.kind === "text"
      ? texts?.findText(carries.text, since, deadline)
      : desk.find?.(carries.deflection, since, deadline);
  return (await found) ?? [];
}

async function hand(
  { carries }: DueMessage,
  deadline: Deadline,
  { desk, texts }: DeliverNeeds,
): Promise<DeskAnswer> {
  if (carries.kind === "deflection") return desk.take(carries.deflection, deadline);
  if (texts === undefined) return { kind: "refused", blame: "us", code: "no-texts" };
  return texts.send(carries.text, deadline);
}
