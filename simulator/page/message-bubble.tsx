import type { Message } from "./api-types";
import { clockTime, fullTime } from "./format-time";
import { MessageChoices } from "./message-choices";
import { MessageFiles } from "./message-files";
import { MessageStatusMark } from "./message-status-mark";
import { WhatsAppText } from "./whatsapp-text";

interface MessageBubbleProps {
  message: Message;
  /** Absent where nothing can be tapped any more. */
  onTap?: ((id: string) => void) | undefined;
}

/** One message as a bubble on its sender's side. */
export function MessageBubble({ message, onTap }: MessageBubbleProps) {
  const failed = message.status === "failed" || message.status === "undelivered";
  return (
    <article
      class="message"
      data-testid="handset-message"
      data-direction={message.direction}
      data-status={message.status}
      data-failed={failed}
      aria-label={message.direction === "to-contact" ? "Message from the business" : "Your message"}
    >
      <div class="bubble">
        <MessageFiles message={message} />
        {/* The language is the business's choice and not known here; browsers may still guess. */}
        <div class="bubble-text" dir="auto">
          <WhatsAppText text={message.text} />
        </div>
        <footer>
          {message.channel === "sms" && (
            <span class="template" title="Sent as an SMS, not on WhatsApp">
              SMS
            </span>
          )}
          {message.template !== null && (
            <span class="template" title="Sent as an approved WhatsApp template">
              {message.template}
            </span>
          )}
          <time dateTime={message.at} title={fullTime(message.at)}>
            {clockTime(message.at)}
          </time>
          {message.direction === "from-contact" && <MessageStatusMark message={message} />}
        </footer>
      </div>
      {message.choices !== null && (
        <MessageChoices choices={message.choices} disabled={!onTap} onTap={(id) => onTap?.(id)} />
      )}
      {message.direction === "to-contact" && <MessageStatusMark message={message} />}
    </article>
  );
}
