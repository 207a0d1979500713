import { setTimeout } from "node:timers/promises";
import { type HandsetMessage, messagesTo } from "../support/handset";
import { ask } from "../support/service";
import type { TestStack } from "../support/stack";

/** What follows at once has followed by then, in ms. */
const A_WHILE = 400;

interface TicketJson {
  readonly id: string;
  readonly contact: { readonly phone: string | null };
}

/** A contact's telephone, as a script looks at it: message by message. */
export class Handset {
  readonly #seen = new Set<string>();

  constructor(
    private readonly stack: TestStack,
    public number: string,
  ) {}

  /** Whether the next message is as the script says; then it has been seen. */
  async sees(pattern: string): Promise<boolean> {
    const [next] = await this.#fresh();
    if (next === undefined || !isLike(textOf(next), pattern)) return false;
    this.#seen.add(next.sid);
    return true;
  }

  /** @throws when something more arrived. */
  async expectNothing(): Promise<void> {
    await setTimeout(A_WHILE);
    const more = await this.#fresh();
    if (more.length > 0) throw new Error(`they got more: ${more.map(textOf).join(" | ")}`);
  }

  async unseen(): Promise<string> {
    const more = await this.#fresh();
    return more.length === 0 ? "nothing" : more.map((one) => `'${textOf(one)}'`).join(", ");
  }

  /** The id of the contact's newest ticket. */
  async ticket(): Promise<string> {
    const [newest] = await this.tickets();
    if (newest === undefined) throw new Error("they have no ticket");
    return newest.id;
  }

  async tickets(): Promise<readonly TicketJson[]> {
    return ticketsOf(this.number, this.stack);
  }

  async #fresh(): Promise<readonly HandsetMessage[]> {
    const messages = await messagesTo(this.stack, this.number);
    return messages.filter(({ sid }) => !this.#seen.has(sid));
  }
}

/** The tickets of who has a number, newest first. */
export async function ticketsOf(number: string, stack: TestStack): Promise<readonly TicketJson[]> {
  const { body } = await ask<{ tickets: TicketJson[] }>(stack, "GET", "/tickets?limit=100");
  return body.tickets.filter(({ contact }) => contact.phone === number);
}

/** A template without a text is shown by its name. */
function textOf({ text, template }: HandsetMessage): string {
  return template === null ? text : `[${template}] ${text}`;
}

/** Whether a text is what a script says, where "…" stands for anything; how it is broken into lines does not count. */
export function isLike(text: string, pattern: string): boolean {
  const plain = (written: string) => written.replace(/\s+/g, " ").trim();
  const parts = plain(pattern)
    .split("…")
    .map((part) => part.trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^]*?")}$`, "u").test(plain(text));
}
