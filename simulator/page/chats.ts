import type { Handset, Sender } from "./api-types";
import { unreadMessages } from "./unread-messages";

export interface Chat {
  business: string;
  name: string;
  unread: number;
}

/** The handset's chats: with each sender known from the start, and with whoever else wrote. */
export function chatsOf(handset: Handset | null, senders: readonly Sender[]): Chat[] {
  const names = new Map(senders.map((sender) => [sender.number, sender.name]));
  for (const message of handset?.messages ?? []) {
    if (!names.has(message.business)) names.set(message.business, message.business);
  }
  const unread = unreadMessages(handset);
  return [...names].map(([business, name]) => ({
    business,
    name,
    unread: unread.filter((message) => message.business === business).length,
  }));
}

/** The business of the handset's newest message: the chat a real handset would put on top. */
export const newestBusiness = (handset: Handset | null): string | null =>
  handset?.messages.at(-1)?.business ?? null;
