import type { Ticket } from "./api-types";

/** Why the contact does not have the message, when that is so. */
export function TicketFailure({ ticket }: { ticket: Ticket }) {
  const reason = ticket.failure ?? "";
  const unreached = ticket.delivery === "failed";
  if (!unreached && reason === "") return null;
  return (
    <p class="ticket-failure" data-testid="ticket-failure">
      {unreached && <strong>Not reached on WhatsApp</strong>}
      {unreached && reason !== "" && ": "}
      {reason}
    </p>
  );
}
