import type { RowJson } from "../../../src/edge/figures-contract";
import type { Counts } from "../../../src/ledger/figures";

/** What each figure is a part of, where it is one. */
export const WHOLES = {
  offered: "calls",
  accepted: "offered",
  refused: "accepted",
  stayed: "calls",
  abandoned: "calls",
  recovered: "abandoned",
  sent: "requested",
  delivered: "requested",
  read: "requested",
  replied: "requested",
  answered: "requested",
  resolved: "requested",
  failed: "requested",
  called_again: "followed",
  deflected: "followed",
  followed: "requested",
  not_followed: "requested",
  tickets_answered: "tickets",
  tickets_resolved: "tickets",
  tickets_reopened: "tickets",
  within_target: "with_target",
  rating_asked: "tickets",
  rated: "rating_asked",
  rated_good: "rated",
  rated_fair: "rated",
  rated_bad: "rated",
} as const satisfies { readonly [Each in keyof Counts]?: keyof Counts };

export type Shared = keyof typeof WHOLES;

export function isShared(figure: keyof Counts): figure is Shared {
  return figure in WHOLES;
}

/** Which part of its whole a figure is, 0 to 1; nothing where there is no whole to be a part of. */
export function shareOf(counts: RowJson["counts"], figure: keyof Counts): number | undefined {
  if (!isShared(figure)) return undefined;
  const whole = counts[WHOLES[figure]];
  return whole > 0 ? counts[figure] / whole : undefined;
}
