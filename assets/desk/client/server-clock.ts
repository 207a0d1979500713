/** Smaller differences are the network's and the header's, which tells whole seconds. In ms. */
const UNTOLD = 5_000;

let ahead = 0;

/** Notes what time the server had when it answered. */
export function noteServerTime(header: string | null): void {
  const told = header === null ? Number.NaN : Date.parse(header);
  if (Number.isNaN(told)) return;
  const difference = told - Date.now();
  ahead = Math.abs(difference) > UNTOLD ? difference : 0;
}

/** The server's time, so that a computer whose clock is wrong shows no wrong waits. In ms. */
export function serverNow(): number {
  return Date.now() + ahead;
}
