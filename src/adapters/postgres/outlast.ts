import { setTimeout } from "node:timers/promises";
import type { Deadline } from "../../time/deadline";

/** Kept for one more statement, in ms; none is begun with less. */
const LEAST_TIME = 300;

const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 1_000;

/**
 * Does again, while there is time, what a database could not do because it was away, restarting or had no connection left. For
 * what may be done twice: whether a statement took effect is not known when its answer was lost.
 * @throws the last fault; at once what another try would not mend.
 */
export async function outlast<Done>(deadline: Deadline, task: () => Promise<Done>): Promise<Done> {
  for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    try {
      return await task();
    } catch (fault) {
      if (!isPassing(fault) || deadline.left() < pause + LEAST_TIME) throw fault;
      await setTimeout(pause);
    }
  }
}

/** Connection faults, and what PostgreSQL says of itself: classes 08, 40, 53 and 57 of its error codes. */
function isPassing(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false;
  const { severity, code } = fault as { severity?: unknown; code?: unknown };
  if (severity !== undefined) return /^(?:08|40|53|57)/.test(String(code));
  // The driver's and the network's; a fault of our own code is a TypeError or the like.
  return fault.name === "Error" || fault instanceof AggregateError;
}
