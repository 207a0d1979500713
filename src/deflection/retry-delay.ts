import type { DeskAnswer } from "./desk";

/** The first pause, in ms, doubled with each attempt up to the cap. */
const FIRST = 5_000;
const CAP = 5 * 60_000;

/**
 * A desk may still be at work on a request whose sender has given up; to look sooner would find nothing, and what
 * is sent then is sent twice. In ms.
 */
const LOOK_AFTER = 30_000;

/**
 * How long to leave a message alone after its n-th failed attempt (from 1), in ms: capped exponential back-off
 * with full jitter, so that what failed together is not tried together.
 */
export function retryDelay(attempt: number, random: () => number = Math.random): number {
  return Math.round(random() * Math.min(CAP, FIRST * 2 ** (attempt - 1)));
}

/** When a message is looked at again after an answer, in ms from now. */
export function lookAgainIn(answer: DeskAnswer, attempt: number, random?: () => number): number {
  return (answer.kind === "unclear" ? LOOK_AFTER : 0) + retryDelay(attempt, random);
}
