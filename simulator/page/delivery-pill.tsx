import { friendlyLabel } from "./friendly-label";

const explanations: Record<string, string> = {
  requested: "The message was asked for",
  sending: "The message is being handed to WhatsApp",
  sent: "WhatsApp has the message",
  delivered: "The message is on the handset",
  read: "The contact has seen the message",
  replied: "The contact has answered",
  failed: "The message did not arrive",
  unknown: "Nobody can tell whether the message was sent",
};

/** How far the WhatsApp message of a ticket came, as a coloured pill. */
export function DeliveryPill({ delivery }: { delivery: string | null }) {
  const state = delivery ?? "none";
  return (
    <span class="pill" data-testid="ticket-delivery" data-delivery={state} title={explanations[state] ?? ""}>
      {delivery === null ? "No message" : friendlyLabel(delivery)}
    </span>
  );
}
