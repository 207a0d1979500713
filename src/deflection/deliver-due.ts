import type { Deadline } from "../time/deadline";
import { beforeSettling, type DeflectNeeds, takeSafely } from "./deflect";
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

/**
 * Delivers messages whose turn has come, until there are none or time runs out. Safe to run by many at once:
 * each message is taken by one.
 */
export async function deliverDue(
  limit: number,
  deadline: Deadline,
  needs: Pick<DeflectNeeds, "store" | "desk" | "report">,
): Promise<Delivered> {
  const tally = { taken: 0, sent: 0, failed: 0, again: 0 };
  while (tally.taken < limit && deadline.left() > LEAST_TIME) {
    const [due] = await needs.store.takeDue(1);
    if (due === undefined) break;
    tally.taken++;
    const state = await needs.store.settle(
      due.deflection,
      await handOver(due, beforeSettling(deadline), needs),
    );
    tally[state.kind === "sent" ? "sent" : state.kind === "dead" ? "failed" : "again"]++;
  }
  return tally;
}

/** Looks first where an earlier attempt may have arrived, so that nobody is written to twice. */
async function handOver(
  { deflection, unclearSince, expired }: DueMessage,
  deadline: Deadline,
  { desk, store, report }: Pick<DeflectNeeds, "store" | "desk" | "report">,
): Promise<DeskAnswer> {
  return takeSafely(async () => {
    if (unclearSince !== undefined && desk.find !== undefined) {
      const arrived = await desk.find(deflection, unclearSince, deadline);
      const reference = await store.firstUnused(arrived, deflection);
      if (reference !== undefined) return { kind: "accepted", reference };
    }
    return expired ? { kind: "refused", blame: "us", code: "expired" } : desk.take(deflection, deadline);
  }, report);
}
