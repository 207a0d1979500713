import type { TicketJson } from "../../../../src/edge/desk-contract";
import { windowLeft } from "./window-left";

/** Whether a contact may be answered at a time: who asked us not to write, only once they wrote again, within the window. */
export function mayBeAnswered(
  {
    opted_out,
    wrote_since_opt_out,
    window,
  }: Pick<TicketJson, "opted_out" | "wrote_since_opt_out" | "window">,
  at: number,
): boolean {
  return !opted_out || (wrote_since_opt_out && windowLeft(window, at).kind !== "closed");
}
