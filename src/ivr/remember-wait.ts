import type { Clock } from "../time/clock";
import { within } from "../time/within";
import { UNKNOWN_WAIT, type Wait } from "./wait";
import { type ReportFailure, WAIT_LIMITS, type WaitSource } from "./wait-source";

/**
 * Asks a source at most once at a time and for at most `timeout` ms, and remembers its answer. Concurrent calls
 * of one instance share one question. Never throws: while the source fails, the last answer serves for
 * `stale` ms, then the wait is unknown.
 */
export function rememberWait(
  source: WaitSource,
  now: Clock,
  reportFailure: ReportFailure,
  limits = WAIT_LIMITS,
): () => Promise<Wait> {
  let last: { readonly wait: Wait; readonly at: number } | undefined;
  let askAgainAt = 0;
  let asking: Promise<Wait> | undefined;

  const lastUnlessStale = () =>
    last !== undefined && now() - last.at <= limits.stale ? last.wait : UNKNOWN_WAIT;

  async function ask(): Promise<Wait> {
    try {
      const wait = await within(limits.timeout, (signal) => source.read(signal));
      last = { wait, at: now() };
      askAgainAt = now() + limits.fresh;
      return wait;
    } catch (fault) {
      reportFailure(fault);
      askAgainAt = now() + limits.pause;
      return lastUnlessStale();
    } finally {
      asking = undefined;
    }
  }

  return async () => {
    if (now() < askAgainAt) return lastUnlessStale();
    asking ??= ask();
    return asking;
  };
}
