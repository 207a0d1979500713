import type { Message, MessageStatus } from "./api-types";

const words: Record<MessageStatus, string> = {
  queued: "on its way",
  sent: "sent",
  delivered: "delivered",
  read: "read",
  failed: "failed",
  undelivered: "not delivered",
  received: "received",
};

const reasons: Record<number, string> = {
  30006: "a landline takes no SMS",
  63003: "the number has no WhatsApp",
  63016: "outside the 24-hour window",
  63024: "the recipient cannot be reached",
  63049: "Meta chose not to deliver it",
};

function failureOf(message: Message): string {
  if (message.errorCode === null) return "";
  const reason = reasons[message.errorCode];
  return ` · ${reason === undefined ? "" : `${reason} · `}error ${message.errorCode}`;
}

/** How far a message came: in words for the business's, as ticks for the contact's own. */
export function MessageStatusMark({ message }: { message: Message }) {
  if (message.direction === "to-contact") {
    return (
      <p class="message-status">
        {words[message.status]}
        {failureOf(message)}
      </p>
    );
  }
  const arrived = message.status !== "queued" && message.status !== "sent";
  return (
    <svg class="ticks" viewBox="0 0 20 12" role="img" aria-label={words[message.status]}>
      <path d="M1.5 6.5l3.5 3.5L12 2.5" />
      {arrived && <path d="M8.5 9l1 1L17 2.5" />}
    </svg>
  );
}
