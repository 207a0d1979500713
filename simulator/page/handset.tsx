import { useEffect, useState } from "preact/hooks";
import type { Handset as HandsetData, Sender } from "./api-types";
import { ChatHeader } from "./chat-header";
import { chatsOf, newestBusiness } from "./chats";
import { Composer } from "./composer";
import { Conversation } from "./conversation";
import { simulator } from "./simulator-client";
import { attempt } from "./toast-store";

interface HandsetProps {
  handset: HandsetData | null;
  senders: readonly Sender[];
  refresh(): Promise<void>;
}

const obstacleTo = (handset: HandsetData | null): string | null => {
  if (!handset) return "Enter a complete number to see its handset.";
  if (!handset.hasWhatsApp) return "This number has no WhatsApp. Messages to it fail.";
  return handset.blocked ? "You blocked the business. Its messages do not arrive." : null;
};

/** The caller's own telephone, showing the chat with the business. */
export function Handset({ handset, senders, refresh }: HandsetProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const chats = chatsOf(handset, senders);
  const newest = handset?.messages.at(-1)?.sid ?? null;
  const number = handset?.number ?? null;
  // A new message comes to the front, and so does another number's own chat.
  useEffect(() => setChosen(null), [newest, number]);
  const current = chosen ?? newestBusiness(handset) ?? chats[0]?.business ?? null;
  const chat = chats.find((candidate) => candidate.business === current) ?? null;
  const messages = handset?.messages.filter((message) => message.business === current) ?? [];
  // Who sends SMS is no WhatsApp number.
  const bySms = messages.length > 0 && messages.every((message) => message.channel === "sms");
  const obstacle = obstacleTo(handset) ?? (bySms ? "An SMS cannot be answered from here." : null);

  const send = async (wish: object): Promise<boolean> => {
    if (number === null || current === null) return false;
    const sent = await attempt(simulator.send(number, current, wish).then(() => true));
    if (sent) await refresh();
    return sent === true;
  };
  const disabled = obstacle !== null || current === null;
  const setUp = async (setup: { hasWhatsApp: boolean; blocked: boolean }) => {
    if (number !== null) await attempt(simulator.setUpHandset(number, setup));
    await refresh();
  };

  return (
    <div class="handset">
      <ChatHeader chat={chat} chats={chats} onChat={setChosen} handset={handset} onSetUp={setUp} />
      <Conversation
        messages={messages}
        name={chat?.name ?? "the business"}
        onTap={disabled ? undefined : (chosen) => void send({ chosen })}
      />
      {obstacle !== null && (
        <p class="obstacle" role="status">
          {obstacle}
        </p>
      )}
      <Composer key={number} disabled={disabled} onSend={send} />
    </div>
  );
}
