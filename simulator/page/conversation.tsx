import { useRef } from "preact/hooks";
import type { Message } from "./api-types";
import { dayName } from "./format-time";
import { Icon } from "./icon";
import { MessageBubble } from "./message-bubble";
import { useNow } from "./use-now";
import { useStickToEnd } from "./use-stick-to-end";

interface ConversationProps {
  messages: readonly Message[];
  name: string;
  /** Absent where nothing can be sent. */
  onTap?: ((id: string) => void) | undefined;
}

/** The messages of one chat under their days, or what to expect while there are none. */
export function Conversation({ messages, name, onTap }: ConversationProps) {
  const list = useRef<HTMLDivElement>(null);
  const now = useNow(60_000);
  useStickToEnd(list, messages.length);
  return (
    <div
      class="conversation"
      ref={list}
      role="log"
      aria-label={`Chat with ${name}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll area has to take the focus
      tabIndex={0}
    >
      {messages.length === 0 && (
        <div class="empty">
          <Icon name="chat" />
          <h3>Nothing here yet</h3>
          <p>
            Call the line and press 1. {name} then writes to this number, and the waiting goes on here instead
            of on the telephone.
          </p>
        </div>
      )}
      {messages.map((message, index) => {
        const day = dayName(message.at, now);
        const before = messages[index - 1];
        return [
          (!before || dayName(before.at, now) !== day) && (
            <p class="day" key={`day ${message.sid}`}>
              {day}
            </p>
          ),
          <MessageBubble key={message.sid} message={message} onTap={onTap} />,
        ];
      })}
    </div>
  );
}
