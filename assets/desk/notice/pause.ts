const FIRST = 1_000;
const LONGEST = 30_000;

/** How long to wait after so many failures in a row: twice as long each time, and not all at the same moment. In ms. */
export function pauseAfter(failures: number, random: () => number = Math.random): number {
  const whole = Math.min(LONGEST, FIRST * 2 ** Math.min(failures, 10));
  return Math.round(whole * (0.5 + random() / 2));
}
