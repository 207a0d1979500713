import type { Ticket } from "./api-types";
import { friendlyLabel } from "./friendly-label";

interface Mark {
  name: "callback" | "abandoned" | "urgent" | "reason";
  text: string;
  title: string;
}

function marksOf({ priority = 0, wants_callback, kind, reason }: Ticket): Mark[] {
  const marks: Mark[] = [];
  if (priority > 0) marks.push({ name: "urgent", text: "Urgent", title: `Priority ${priority}` });
  if (reason) marks.push({ name: "reason", text: friendlyLabel(reason), title: "Why people have it" });
  if (wants_callback)
    marks.push({ name: "callback", text: "Wants a call back", title: "The contact is to be called" });
  if (kind === "abandoned")
    marks.push({ name: "abandoned", text: "Abandoned call", title: "The caller hung up without a choice" });
  return marks;
}

/** What sets a ticket apart from others: small marks, or nothing. */
export function TicketMarks({ ticket }: { ticket: Ticket }) {
  const marks = marksOf(ticket);
  if (marks.length === 0) return null;
  return (
    <p class="ticket-marks">
      {marks.map(({ name, text, title }) => (
        <span key={name} class="mark" data-testid={`ticket-${name}`} data-mark={name} title={title}>
          {text}
        </span>
      ))}
    </p>
  );
}
