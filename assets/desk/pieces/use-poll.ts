import { useEffect, useRef } from "preact/hooks";
import type { Reading } from "./use-read";

type Polled = Pick<Reading<unknown>, "answer" | "fault" | "isLoading" | "again">;

interface Pace {
  /** In ms, while the page is looked at, and while it is not. */
  readonly visible: number;
  readonly hidden: number;
}

/** The longest pause after failures, in ms. */
const LONGEST = 30_000;

/** Reads again and again: `pace` after each answer, later after each failure, at once when the page is looked at again. */
export function usePoll(reading: Polled, { visible, hidden }: Pace): void {
  const failures = useRef(0);
  const latest = useRef(reading);
  latest.current = reading;

  useEffect(() => {
    if (reading.isLoading) return;
    failures.current = reading.fault === undefined ? 0 : failures.current + 1;
    const pause = document.visibilityState === "visible" ? visible : hidden;
    // Pages that failed together must not come back together.
    const jitter = failures.current === 0 ? 1 : 0.75 + Math.random() / 2;
    const timer = setTimeout(
      () => latest.current.again(),
      Math.min(pause * 2 ** failures.current, Math.max(LONGEST, pause)) * jitter,
    );
    return () => clearTimeout(timer);
  }, [reading.isLoading, reading.answer, reading.fault, visible, hidden]);

  useEffect(() => {
    const look = () => {
      if (document.visibilityState === "visible" && !latest.current.isLoading) latest.current.again();
    };
    document.addEventListener("visibilitychange", look);
    addEventListener("online", look);
    return () => {
      document.removeEventListener("visibilitychange", look);
      removeEventListener("online", look);
    };
  }, []);
}
