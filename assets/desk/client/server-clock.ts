import { signal } from "@preact/signals";

/** Smaller differences are the network's and the header's, which tells whole seconds. In ms. */
const UNTOLD = 5_000;

/** How far the server's clock is ahead of this computer's. In ms. */
export const ahead = signal(0);

/** Notes what time the server had when it answered. */
export function noteServerTime(header: string | null): void {
  const told = header === null ? Number.NaN : Date.parse(header);
  if (Number.isNaN(told)) return;
  const difference = told - Date.now();
  const wrong = Math.abs(difference) > UNTOLD;
  // What the network adds each time is no change.
  if (!wrong || Math.abs(difference - ahead.peek()) > UNTOLD) ahead.value = wrong ? difference : 0;
}

/** The server's time, so that a computer whose clock is wrong shows no wrong waits. In ms. */
export function serverNow(): number {
  return Date.now() + ahead.peek();
}
