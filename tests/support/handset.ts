import type { TestStack } from "./stack";
import { noteUsed } from "./suite-logs";

export interface HandsetMessage {
  readonly sid: string;
  readonly text: string;
  readonly template: string | null;
  readonly direction: "to-contact" | "from-contact";
  readonly channel: "whatsapp" | "sms";
  readonly status: string;
  readonly choices: {
    readonly style: "buttons" | "list";
    readonly items: readonly { readonly id: string; readonly title: string }[];
  } | null;
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
  more: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  noteUsed([number, text, ...Object.values(more).filter((value) => typeof value === "string")]);
  const answer = await fetch(
    `${address(stack, number)}/messages`,
    json("POST", { to: "+56976591992", text, ...more }),
  );
  if (!answer.ok) throw new Error(await answer.text());
}

/** A contact taps a quick reply, or an item of a list, of the last message that has any. */
export async function tapChoice(stack: TestStack, number: string, title: string): Promise<void> {
  const last = (await messagesTo(stack, number)).findLast(({ choices }) => choices !== null);
  const choice = last?.choices?.items.find((item) => item.title === title);
  if (choice === undefined) throw new Error(`there is no '${title}' to tap`);
  await writeAs(stack, number, "", { chosen: choice.id });
}

/** What time it is for the stack. */
export async function readClock(stack: TestStack): Promise<Date> {
  const answer = await fetch(`${stack.pageUrl}/api/clock`);
  return new Date(((await answer.json()) as { now: string }).now);
}

/** Moves the time of a stack forward. */
export async function moveClock(stack: TestStack, to: Date): Promise<void> {
  const answer = await fetch(`${stack.pageUrl}/api/clock`, json("POST", { to: to.toISOString() }));
  if (!answer.ok) throw new Error(await answer.text());
}

/** Has the simulated Twilio fail, by script. */
export async function failNext(stack: TestStack, fault: object): Promise<void> {
  const answer = await fetch(`${stack.pageUrl}/api/faults`, json("POST", fault));
  if (!answer.ok) throw new Error(await answer.text());
}

/** Has it work again. */
export async function failNo(stack: TestStack): Promise<void> {
  await fetch(`${stack.pageUrl}/api/faults`, { method: "DELETE" });
}

function json(method: string, body: object): RequestInit {
  return { method, headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
}
