import type { Handset } from "./api-types";
import type { Chat } from "./chats";
import { HandsetSettings } from "./handset-settings";
import { PhoneNumber } from "./phone-number";

interface ChatHeaderProps {
  chat: Chat | null;
  chats: readonly Chat[];
  onChat(business: string): void;
  handset: Handset | null;
  onSetUp(setup: { hasWhatsApp: boolean; blocked: boolean }): Promise<void>;
}

/** With whom the chat is, the other chats where there are some, and the handset's settings. */
export function ChatHeader({ chat, chats, onChat, handset, onSetUp }: ChatHeaderProps) {
  return (
    <header class="chat-header">
      <div class="chat-party">
        <span class="avatar" aria-hidden="true">
          {(chat?.name ?? "·").replace("+", "").charAt(0).toUpperCase()}
        </span>
        <div>
          <strong>{chat?.name ?? "No business yet"}</strong>
          {chat && <PhoneNumber number={chat.business} />}
        </div>
        {handset && <HandsetSettings handset={handset} onSetUp={onSetUp} />}
      </div>
      {chats.length > 1 && (
        <nav class="chats" aria-label="Chats">
          {chats.map((other) => (
            <button
              key={other.business}
              type="button"
              aria-current={other.business === chat?.business}
              onClick={() => onChat(other.business)}
            >
              {other.name}
              {other.unread > 0 && <span class="badge">{other.unread}</span>}
            </button>
          ))}
        </nav>
      )}
    </header>
  );
}
