import type { DeskAnswer } from "./desk";

/** The first pause, in ms, doubled with each attempt up to the cap. */
const FIRST = 5_000;
const CAP = 5 * 60_000;

/**
 * A desk may still be at work on a request whose sender has given up; to look sooner would find nothing, and what
 * is sent then is sent twice. In ms.
 */
const LOOK_AFTER = 30_000;

/** No message is worth more; what asks for more is no time that a database can count with. In ms. */
const LONGEST_ASKED = 24 * 3_600_000;

/**
 * How long to leave a message alone after its n-th failed attempt (from 1), in ms: capped exponential back-off
 * with full jitter, so that what failed together is not tried together.
 */
export function retryDelay(attempt: number, random: () => number = Math.random): number {
  return Math.round(random() * Math.min(CAP, FIRST * 2 ** (attempt - 1)));
}

/** When a message is looked at again after an answer, in ms from now: no sooner than a desk that is busy asks for. */
export function lookAgainIn(answer: DeskAnswer, attempt: number, random?: () => number): number {
  if (answer.kind === "unclear") return LOOK_AFTER + retryDelay(attempt, random);
  const asked = answer.kind === "transient" ? (answer.retryAfter ?? 0) : 0;
  return Math.max(Math.min(LONGEST_ASKED, asked), retryDelay(attempt, random));
}
