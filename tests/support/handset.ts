import type { TestStack } from "./stack";
import { noteUsed } from "./suite-logs";

export interface HandsetMessage {
  readonly sid: string;
  readonly text: string;
  readonly template: string | null;
  readonly direction: "to-contact" | "from-contact";
  readonly channel: "whatsapp" | "sms";
  readonly status: string;
}

const address = (stack: TestStack, number: string) =>
  `${stack.pageUrl}/api/handsets/${encodeURIComponent(number)}`;

/** What a number got from us, oldest first. */
export async function messagesTo(stack: TestStack, number: string): Promise<readonly HandsetMessage[]> {
  noteUsed([number]);
  const answer = await fetch(address(stack, number));
  const { messages } = (await answer.json()) as { messages: readonly HandsetMessage[] };
  return messages.filter(({ direction }) => direction === "to-contact");
}

/** Sets what WhatsApp does with a number. */
export async function setHandset(stack: TestStack, number: string, wish: object): Promise<void> {
  const answer = await fetch(address(stack, number), json("PUT", wish));
  if (!answer.ok) throw new Error(await answer.text());
}

/** A contact writes to our sender. */
export async function writeAs(
  stack: TestStack,
  number: string,
  text: string,
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  noteUsed([number, text, ...Object.values(more)]);
  const answer = await fetch(
    `${address(stack, number)}/messages`,
    json("POST", { to: "+56976591992", text, ...more }),
  );
  if (!answer.ok) throw new Error(await answer.text());
}

/** Has the simulated Twilio fail, by script. */
export async function failNext(stack: TestStack, fault: object): Promise<void> {
  const answer = await fetch(`${stack.pageUrl}/api/faults`, json("POST", fault));
  if (!answer.ok) throw new Error(await answer.text());
}

function json(method: string, body: object): RequestInit {
  return { method, headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
}
