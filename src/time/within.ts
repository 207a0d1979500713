/** What was asked did not answer in time. What it did meanwhile is not known. */
export class TimedOut extends Error {
  override readonly name = "TimedOut";

  constructor(readonly ms: number) {
    super(`no answer within ${Math.round(ms)} ms`);
  }
}

/**
 * Waits at most `ms` for a task, whether or not it heeds its signal.
 * @throws TimedOut when time runs out, else what the task throws.
 */
export async function within<T>(ms: number, task: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const fault = new TimedOut(ms);
      reject(fault);
      controller.abort(fault);
    }, ms);
  });
  try {
    return await Promise.race([task(controller.signal), timeout]);
  } finally {
    clearTimeout(timer);
  }
}
