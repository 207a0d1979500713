import { effect, signal } from "@preact/signals";
import { ahead, serverNow } from "../client/server-clock";

/** Waits are told in minutes. In ms. */
const STEP = 5_000;

/** The time by which waits and countdowns are shown. In ms. */
export const now = signal(serverNow());

export function startClock(): void {
  const step = () => {
    if (!document.hidden) now.value = serverNow();
  };
  setInterval(step, STEP);
  effect(() => {
    ahead.value;
    step();
  });
  document.addEventListener("visibilitychange", step);
}
