import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { formats } from "./formats";

/** The time now, by the second, while somebody looks at a clock. */
const now = signal(Date.now());
/** How far the services' clock is ahead of this machine's, in ms. */
let ahead = 0;
let watchers = 0;
let timer: ReturnType<typeof setInterval> | undefined;

/** Tells what time it is where the services are, so that a machine whose clock is wrong shows no wrong waits. */
export function setClock(at: string): void {
  ahead = Date.parse(at) - Date.now();
}

export function useNow(): number {
  useEffect(() => {
    watchers += 1;
    timer ??= setInterval(() => {
      if (document.visibilityState === "visible") now.value = Date.now();
    }, 1_000);
    return () => {
      watchers -= 1;
      if (watchers > 0) return;
      clearInterval(timer);
      timer = undefined;
    };
  }, []);
  return now.value + ahead;
}

/** How long ago something was; it ticks. */
export function Clock({ since }: { since: string }) {
  const seconds = (useNow() - Date.parse(since)) / 1_000;
  return (
    <time dateTime={since} title={formats().moment(since)}>
      {formats().duration(seconds)}
    </time>
  );
}
