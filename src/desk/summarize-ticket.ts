import type { EscalationReason } from "../routing/escalation/reason";
import type { TicketDetail } from "./ticket-detail";

/** What an agent reads before anything else: what was chosen, what was said, and why a person has it. */
export interface TicketSummary {
  readonly chosen: readonly string[];
  readonly said: readonly string[];
  readonly reason: EscalationReason | null;
}

/** As much of a text as is read at a glance. In characters. */
const GLANCE = 200;

export function summarizeTicket({
  chosen,
  said,
  reason,
}: Pick<TicketDetail, "chosen" | "said" | "reason">): TicketSummary {
  return {
    chosen: chosen.map(({ title }) => title),
    said: said.map((text) =>
      [...text].length > GLANCE ? `${[...text].slice(0, GLANCE - 1).join("")}…` : text,
    ),
    reason: reason ?? null,
  };
}
