import type { RequestFault } from "./faults";

/** How likely each fault is, from 0 to 1, and how late the late are, in ms. */
export interface FaultChances {
  /** Of a request to create a message; a request has at most one of them. */
  readonly status429: number;
  readonly status500: number;
  readonly reset: number;
  readonly silentAfterAccepting: number;
  readonly delay: number;
  readonly delayMs: readonly [from: number, to: number];
  /** Of a status callback. */
  readonly lateReport: number;
  readonly lateMs: readonly [from: number, to: number];
  readonly doubledReport: number;
  readonly lostReport: number;
  /** Of all status callbacks of one message. */
  readonly reorderedReports: number;
  readonly seed: number;
}

/** Draws what goes wrong with a request. Always two draws, so that one chance does not move the others' sequence. */
export function drawRequestFault(chances: FaultChances, random: () => number): RequestFault | undefined {
  const drawn = random();
  const detail = random();
  const faults: readonly [chance: number, fault: () => RequestFault][] = [
    [chances.status429, () => ({ kind: "status", status: 429, code: 20429 })],
    // A 5xx says nothing of whether the message was created: half of the time it was.
    [chances.status500, () => ({ kind: "status", status: 500, code: 20500, afterAccepting: detail < 0.5 })],
    [chances.reset, () => ({ kind: "reset" })],
    [chances.silentAfterAccepting, () => ({ kind: "silent-after-accepting" })],
    [chances.delay, () => ({ kind: "delay", ms: between(chances.delayMs, detail) })],
  ];
  let below = 0;
  for (const [chance, fault] of faults) {
    below += chance;
    if (drawn < below) return fault();
  }
  return undefined;
}

/** A point of a range, by a number from 0 to 1. */
export function between([from, to]: readonly [number, number], part: number): number {
  return Math.round(from + (to - from) * part);
}
