import type { Ticket } from "./api-types";

const STAGES = {
  automatic: ["Automatic answers", "Nobody need do anything so far"],
  waiting: ["Waits for a person", "Nobody has it yet"],
  assigned: ["With an agent", "Somebody has it"],
} as const;

/** With whom a conversation is. */
export function StagePill({ ticket }: { ticket: Ticket }) {
  const stage = ticket.stage ?? "waiting";
  const [text, title] = STAGES[stage];
  return (
    <span class="pill" data-testid="ticket-stage" data-stage={stage} title={title}>
      {ticket.agent ?? text}
    </span>
  );
}
