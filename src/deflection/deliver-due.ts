import type { Deadline } from "../time/deadline";
import { within } from "../time/within";
import { beforeSettling, type DeflectNeeds, settleTwice, takeSafely } from "./deflect";
import type { MessageState } from "./deflection";
import type { DueMessage } from "./deflection-store";
import type { DeskAnswer } from "./desk";

/** What a look at the due messages did. */
export interface Delivered {
  readonly taken: number;
  readonly sent: number;
  readonly failed: number;
  readonly again: number;
}

/** Kept for one hand-over, in ms; none is begun with less. */
const LEAST_TIME = 2_000;

type DeliverNeeds = Pick<DeflectNeeds, "store" | "desk" | "logFault" | "logRefusal">;

/**
 * Delivers messages whose turn has come, until there are none or time runs out. Safe to run by many at once: each
 * message is taken by one, and one that cannot be settled keeps nobody from the next.
 * @throws when the store cannot be asked what is due.
 */
export async function deliverDue(limit: number, deadline: Deadline, needs: DeliverNeeds): Promise<Delivered> {
  const tally = { taken: 0, sent: 0, failed: 0, again: 0 };
  while (tally.taken < limit && deadline.left() > LEAST_TIME) {
    const [due] = await within(deadline.left(), () => needs.store.takeDue(1));
    if (due === undefined) break;
    tally.taken++;
    const state = await deliver(due, deadline, needs);
    tally[state?.kind === "sent" ? "sent" : state?.kind === "dead" ? "failed" : "again"]++;
  }
  return tally;
}

async function deliver(
  due: DueMessage,
  deadline: Deadline,
  needs: DeliverNeeds,
): Promise<MessageState | undefined> {
  const answer = await takeSafely(() => handOver(due, beforeSettling(deadline), needs), needs);
  return settleTwice(due.deflection, answer, deadline, needs).catch((fault: unknown) => {
    needs.logFault("settle_failed", fault);
    return undefined;
  });
}

/** Looks first where an earlier attempt may have arrived, so that nobody is written to twice. */
async function handOver(due: DueMessage, deadline: Deadline, needs: DeliverNeeds): Promise<DeskAnswer> {
  const { deflection, unclearSince, expired } = due;
  const { desk, store, logFault } = needs;
  if (unclearSince !== undefined && desk.find !== undefined) {
    try {
      const arrived = await desk.find(deflection, unclearSince, deadline);
      const reference = await within(deadline.left(), () => store.firstUnused(arrived, deflection));
      if (reference !== undefined) return { kind: "accepted", reference };
    } catch (fault) {
      logFault("look_up_failed", fault);
      if (!expired) return { kind: "unclear", code: "look-up-failed" };
    }
  }
  return expired ? { kind: "refused", blame: "us", code: "expired" } : desk.take(deflection, deadline);
}
