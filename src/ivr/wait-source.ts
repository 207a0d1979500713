import type { Wait } from "./wait";

/** Where a line's wait comes from. */
export interface WaitSource {
  /**
   * The wait as it is now; "unknown" when the source says that it does not know.
   * @throws when the source cannot be asked or answers what cannot be understood. Gives up when `signal` fires.
   */
  read(signal: AbortSignal): Promise<Wait>;
}

export interface WaitLimits {
  /** How long a caller waits for the figure, in ms. */
  readonly timeout: number;
  /** How long a figure is good, in ms. */
  readonly fresh: number;
  /** How old a figure may be while its source fails, in ms. */
  readonly stale: number;
  /** How long a failing source is left alone, in ms: callers must not each pay its time-out. */
  readonly pause: number;
}

export const WAIT_LIMITS: WaitLimits = { timeout: 800, fresh: 15_000, stale: 120_000, pause: 2_000 };

/** Tells what became of a failing source, so that an admin can mend it. */
export type ReportFailure = (fault: unknown) => void;
