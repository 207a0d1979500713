import type { MessageState } from "./deflection";
import type { Refusal } from "./deflection-store";

/**
 * What a caller may be told of a deflection, and only this:
 * - `accepted`: the message was accepted by who delivers it;
 * - `later`: the request is kept and will be sent within minutes;
 * - `refused`: this number cannot be reached on WhatsApp;
 * - `limited`: too much was sent of late; nothing more is sent for now;
 * - `already`: it was sent, and sent again; a third would be a nuisance. The request is on the contact's ticket;
 * - `unavailable`: it cannot be sent, for a reason of ours.
 */
export type Outcome = "accepted" | "later" | "refused" | "limited" | "already" | "unavailable";

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

/** What a caller is told of a request that was not taken. */
export function outcomeOfRefusal(why: Refusal): Outcome {
  switch (why) {
    case "opted-out":
    case "not-on-whatsapp":
      return "refused";
    case "limited":
    case "already":
      return why;
    case "stopped":
    case "no-consent":
      return "unavailable";
  }
}
