import type { Clock } from "./clock";

/** A moment by which something must have been said. */
export interface Deadline {
  /** Time left in ms, less what the caller keeps for itself; never negative. */
  left(reserve?: number): number;
}

export function deadlineIn(ms: number, now: Clock): Deadline {
  const end = now() + ms;
  return { left: (reserve = 0) => Math.max(0, end - reserve - now()) };
}
