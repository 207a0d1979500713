import type { MessageState } from "./deflection";

/**
 * What a caller may be told of a deflection, and only this:
 * - `accepted`: the message was accepted by who delivers it;
 * - `later`: the request is kept and will be sent within minutes;
 * - `refused`: this number cannot be reached on WhatsApp;
 * - `unavailable`: it cannot be sent, for a reason of ours.
 */
export type Outcome = "accepted" | "later" | "refused" | "unavailable";

/** The outcome of a message's state, so that a webhook that is delivered again says the same. */
export function outcomeOf(state: MessageState): Outcome {
  switch (state.kind) {
    case "sent":
      return "accepted";
    case "sending":
    case "pending":
    case "unknown":
      return "later";
    case "dead":
      return state.blame === "recipient" ? "refused" : "unavailable";
  }
}
