import type { MessageState, Receipt } from "../../deflection/deflection";
import type { Delivery } from "../../deflection/delivery";

export interface MessageRow {
  readonly state?: MessageState["kind"] | null;
  readonly blame?: "recipient" | "us" | null;
}

/** A claim's message and deflection, as deriva.claim_state tells them. */
export interface StandingRow extends MessageRow {
  readonly deflection?: string;
  readonly ticket?: string;
  readonly delivery?: Delivery;
}

/** @throws when there is no state: a message that was claimed is never deleted. */
export function messageState({ state, blame }: MessageRow): MessageState {
  if (!state) throw new Error("the message of a claim is missing from deriva.message");
  return state === "dead" ? { kind: "dead", blame: blame ?? "us" } : { kind: state };
}

export function standingOf(row: StandingRow): { state: MessageState; receipt: Receipt } {
  const { deflection = "", ticket, delivery = "sending" } = row;
  const receipt = { id: deflection, delivery, ...(ticket !== undefined && { ticketId: ticket }) };
  return { state: messageState(row), receipt };
}
