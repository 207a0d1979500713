import type { Caller } from "../contact/caller";
import { FREE, type Standing } from "../deflection/standing";
import type { CallState } from "./call-state";
import type { Line } from "./line";

/**
 * What a caller is offered of WhatsApp:
 * - `own`: a message to the number they call from;
 * - `again`: that message once more;
 * - `typed`: a message to a number that they type;
 * - `none`: nothing, because it would fail.
 */
export type Offer = "own" | "again" | "typed" | "none";

/** Offers only what can be kept, by who calls, how their number stands, and what failed in this call. */
export function offerWhatsapp(line: Line, caller: Caller, standing: Standing, state: CallState): Offer {
  const typed: Offer = line.enterNumber ? "typed" : "none";
  if (state.whatsapp === "failed") return "none";
  if (standing.kind === "barred") {
    return standing.why === "not-on-whatsapp" || standing.why === "country" ? typed : "none";
  }
  if (caller.kind === "unreachable" || state.whatsapp === "refused") return typed;
  if (standing.kind === "sent") return standing.again ? "again" : "none";
  return "own";
}

/** What a digit answers: what its address says was offered, else what the caller alone tells; never what cannot be. */
export function offerAnswered(line: Line, caller: Caller, state: CallState): Offer {
  const offer = state.offer ?? offerWhatsapp(line, caller, FREE, state);
  const typed: Offer = line.enterNumber ? "typed" : "none";
  if (offer === "typed") return typed;
  return caller.kind === "unreachable" && offer !== "none" ? typed : offer;
}
