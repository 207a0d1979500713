import { rememberWait } from "../../src/ivr/remember-wait";
import type { Wait } from "../../src/ivr/wait";
import { WAIT_LIMITS, type WaitLimits } from "../../src/ivr/wait-source";

/** How a source behaves when it is asked. */
export type Behaviour = (signal: AbortSignal) => Promise<Wait>;

/** A remembered source whose clock stands still until a test moves it; its time-out is short and real. */
export function remembered(behaviour: Behaviour, limits: Partial<WaitLimits> = { timeout: 40 }) {
  let now = 1_000_000;
  let behave = behaviour;
  const asked: number[] = [];
  const failures: unknown[] = [];
  const read = rememberWait(
    {
      read: (signal) => {
        asked.push(now);
        return behave(signal);
      },
    },
    () => now,
    (fault) => void failures.push(fault),
    { ...WAIT_LIMITS, ...limits },
  );
  return {
    read,
    asked,
    failures,
    passes: (ms: number) => {
      now += ms;
    },
    becomes: (next: Behaviour) => {
      behave = next;
    },
  };
}
