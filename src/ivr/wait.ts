/** What a caller can be told about the wait. A range whose ends meet is one figure. Seconds. */
export type Wait = { readonly kind: "unknown" } | KnownWait;

export interface KnownWait {
  readonly kind: "known";
  readonly fromSeconds: number;
  readonly toSeconds: number;
}

export const UNKNOWN_WAIT: Wait = { kind: "unknown" };

/** A week. Beyond it a figure is a fault of its source (a time stamp, another unit), not a wait. */
const LONGEST_SECONDS = 7 * 24 * 3600;

/** A wait from what a source answered; anything that is not a believable number of seconds is unknown. */
export function waitBetween(fromSeconds: number, toSeconds: number): Wait {
  const ends = [fromSeconds, toSeconds].sort((a, b) => a - b) as [number, number];
  const believable = ends.every((end) => Number.isFinite(end) && end >= 0 && end <= LONGEST_SECONDS);
  if (!believable) return UNKNOWN_WAIT;
  // Whole seconds travel in an address without a change, and rounding up understates nothing.
  return { kind: "known", fromSeconds: Math.ceil(ends[0]), toSeconds: Math.ceil(ends[1]) };
}

/** The wait as it travels from `/ivr` to `/handle-input` in a signed address: "300-600". */
export function writeWait(wait: Wait): string {
  return wait.kind === "unknown" ? "unknown" : `${wait.fromSeconds}-${wait.toSeconds}`;
}

/** Reads what `writeWait` wrote; nothing for anything else. */
export function readWait(text: string | undefined): Wait | undefined {
  if (text === "unknown") return UNKNOWN_WAIT;
  const ends = /^(\d{1,7})-(\d{1,7})$/.exec(text ?? "");
  return ends === null ? undefined : waitBetween(Number(ends[1]), Number(ends[2]));
}
