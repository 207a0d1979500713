import type { CALL_COUNTS, Figure } from "../../../src/ledger/figures";

const OF_CALLS: Readonly<Record<(typeof CALL_COUNTS)[number], true>> = {
  calls: true,
  offered: true,
  offer_unknown: true,
  accepted: true,
  refused: true,
  stayed: true,
  abandoned: true,
  recovered: true,
  voice_seconds: true,
};

/** Whether a figure is of calls, which are no agent's: then nothing is told of it, not that it is 0. */
export const isOfCalls = (figure: Figure): boolean => figure in OF_CALLS;
