/** The first pause, in ms, doubled with each attempt up to the cap. */
const FIRST = 5_000;
const CAP = 5 * 60_000;

/**
 * How long to leave a message alone after its n-th failed attempt (from 1), in ms: capped exponential back-off
 * with full jitter, so that what failed together is not tried together.
 */
export function retryDelay(attempts: number, random: () => number = Math.random): number {
  return Math.round(random() * Math.min(CAP, FIRST * 2 ** (attempts - 1)));
}
