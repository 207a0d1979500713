import { signal } from "@preact/signals";
import { serverNow } from "../client/server-clock";

/** Waits are told in minutes. In ms. */
const STEP = 5_000;

/** The time by which waits and countdowns are shown. In ms. */
export const now = signal(serverNow());

export function startClock(): void {
  const step = () => {
    if (!document.hidden) now.value = serverNow();
  };
  setInterval(step, STEP);
  document.addEventListener("visibilitychange", step);
}
