import { type PhoneNumber, parsePhoneNumber } from "../contact/phone-number";
import { readWait, UNKNOWN_WAIT, type Wait, writeWait } from "./wait";
import type { Offer } from "./whatsapp-offer";

/**
 * Where a call is in its menu. It travels in the query of our own addresses, which Twilio's signature covers,
 * because a function remembers nothing between requests.
 */
export interface CallState {
  /** The menu's turn, from 1. */
  readonly round: number;
  /** What this caller was told about the wait; nothing before they were told. */
  readonly announced?: Wait;
  /** What became of WhatsApp in this call: the caller's number was refused, or it failed and is not offered again. */
  readonly whatsapp: "untried" | "refused" | "failed";
  /** What the caller was offered. */
  readonly offer?: Offer;
  /** Which try to type a number was asked for, from 1; nothing before the first. */
  readonly attempt?: number;
  /** The number that was typed and read back. */
  readonly number?: PhoneNumber;
}

export type VoicePath = "/ivr" | "/handle-input" | "/enter-number";

export interface CallQuery {
  readonly round?: string;
  readonly wait?: string;
  readonly whatsapp?: string;
  readonly offer?: string;
  readonly try?: string;
  readonly number?: string;
}

const OFFERS: readonly Offer[] = ["own", "again", "typed", "none"];

export function readCallState(query: CallQuery): CallState {
  const announced = readWait(query.wait);
  const offer = OFFERS.find((known) => known === query.offer);
  const attempt = /^\d{1,3}$/.test(query.try ?? "") ? Number(query.try) : 0;
  const number = /^\d{7,15}$/.test(query.number ?? "") ? parsePhoneNumber(query.number ?? "") : undefined;
  return {
    round: /^\d{1,3}$/.test(query.round ?? "") ? Math.max(1, Number(query.round)) : 1,
    whatsapp: query.whatsapp === "failed" || query.whatsapp === "refused" ? query.whatsapp : "untried",
    ...(announced !== undefined && { announced }),
    ...(offer !== undefined && { offer }),
    ...(attempt >= 1 && { attempt }),
    ...(number !== undefined && { number }),
  };
}

/** What an address means that names no offer, where it can be so; `/ivr` decides anew and is told none. */
const UNSAID_OFFERS = { "/handle-input": "own", "/enter-number": "typed" } as const;

/** The address of one of our voice webhooks, with the state of the call. */
export function addressOf(path: VoicePath, state: CallState): string {
  const query = new URLSearchParams({ round: String(state.round) });
  query.set("wait", writeWait(state.announced ?? UNKNOWN_WAIT));
  if (state.whatsapp !== "untried") query.set("whatsapp", state.whatsapp);
  if (path !== "/ivr" && state.offer !== undefined && state.offer !== UNSAID_OFFERS[path]) {
    query.set("offer", state.offer);
  }
  if (path === "/enter-number" && state.attempt !== undefined) {
    query.set("try", String(state.attempt));
    if (state.number !== undefined) query.set("number", state.number.slice(1));
  }
  return `${path}?${query}`;
}

export function nextRound(state: CallState): CallState {
  return { ...state, round: state.round + 1 };
}
