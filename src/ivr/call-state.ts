import { readWait, UNKNOWN_WAIT, type Wait, writeWait } from "./wait";

/**
 * Where a call is in its menu. It travels in the query of our own addresses, which Twilio's signature covers,
 * because a function remembers nothing between requests.
 */
export interface CallState {
  /** The menu's turn, from 1. */
  readonly round: number;
  /** What this caller was told about the wait; nothing before they were told. */
  readonly announced?: Wait;
  /** WhatsApp was tried in this call and failed; it is not offered again. */
  readonly whatsappFailed: boolean;
}

export function readCallState(query: { round?: string; wait?: string; whatsapp?: string }): CallState {
  const announced = readWait(query.wait);
  return {
    round: /^\d{1,3}$/.test(query.round ?? "") ? Math.max(1, Number(query.round)) : 1,
    ...(announced !== undefined && { announced }),
    whatsappFailed: query.whatsapp === "failed",
  };
}

/** The address of one of our voice webhooks, with the state of the call. */
export function addressOf(path: "/ivr" | "/handle-input", state: CallState): string {
  const query = new URLSearchParams({ round: String(state.round) });
  query.set("wait", writeWait(state.announced ?? UNKNOWN_WAIT));
  if (state.whatsappFailed) query.set("whatsapp", "failed");
  return `${path}?${query}`;
}

export function nextRound(state: CallState): CallState {
  return { ...state, round: state.round + 1 };
}
