import { useEffect, useRef } from "preact/hooks";
import type { Handset, Message } from "./api-types";
import { simulator } from "./simulator-client";
import { attempt } from "./toast-store";

const glanceMilliseconds = 700;

/** The messages that reached the handset and that nobody has looked at yet. */
export const unreadMessages = (handset: Handset | null): Message[] =>
  handset?.messages.filter(
    (message) => message.direction === "to-contact" && message.status === "delivered" && !message.seen,
  ) ?? [];

/** Tells the simulator that the messages are read, once somebody sees them. */
export function useMarkAsRead(handset: Handset | null, visible: boolean) {
  const told = useRef("");
  const number = handset?.number;
  const unread = unreadMessages(handset)
    .map((message) => message.sid)
    .join(" ");
  useEffect(() => {
    // Told once for the same messages: a server that leaves them unread must not be asked for ever.
    if (!visible || number === undefined || unread === "" || told.current === unread) return;
    const timer = setTimeout(() => {
      told.current = unread;
      void attempt(simulator.markRead(number));
    }, glanceMilliseconds);
    return () => clearTimeout(timer);
  }, [number, unread, visible]);
}
