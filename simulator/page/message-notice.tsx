import { useEffect, useState } from "preact/hooks";
import type { Handset, Sender } from "./api-types";
import { Icon } from "./icon";
import { unreadMessages } from "./unread-messages";

interface MessageNoticeProps {
  handset: Handset | null;
  senders: readonly Sender[];
  handsetVisible: boolean;
  onOpen(): void;
}

const shownForMilliseconds = 8000;

/** A notice like a telephone's own: a message arrived on the handset that is out of sight. */
export function MessageNotice({ handset, senders, handsetVisible, onOpen }: MessageNoticeProps) {
  const [gone, setGone] = useState<string | null>(null);
  const message = unreadMessages(handset).at(-1);
  const sid = message?.sid ?? null;
  useEffect(() => {
    if (sid === null || handsetVisible) return;
    const timer = setTimeout(() => setGone(sid), shownForMilliseconds);
    return () => clearTimeout(timer);
  }, [sid, handsetVisible]);
  const shown = message && !handsetVisible && gone !== sid;
  return (
    <div class="notice-place" role="status">
      {shown && (
        <div class="notice" data-testid="message-notice">
          <button type="button" class="notice-open" onClick={onOpen}>
            <Icon name="chat" />
            <span>
              <strong>
                {senders.find((sender) => sender.number === message.business)?.name ?? message.business}
              </strong>
              <span>{message.text.replace(/[*_~]/g, "")}</span>
            </span>
          </button>
          <button type="button" class="icon-button" aria-label="Dismiss" onClick={() => setGone(sid)}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
