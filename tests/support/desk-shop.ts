import { setTimeout } from "node:timers/promises";
import type { Role } from "../../src/desk/member";
import { shopConfig } from "../conversations/shop";
import { startDatabase, type TestDatabase, withRows } from "./database";
import { Colleague } from "./desk";
import { messagesTo, writeAs } from "./handset";
import { ask } from "./service";
import { startTestStack, type TestStack } from "./stack";
import { newCaller } from "./webhook";

/** Teams that are open at any hour; Soporte promises an answer in time. */
const ALWAYS_OPEN = [
  { id: 1234, name: "Soporte", answerWithinMinutes: 15 },
  { id: 1235, name: "Ventas" },
  { id: 1236, name: "Facturación" },
  { id: 1237, name: "Especialistas" },
];

/** A shop whose people work at the desk. Nothing happens in it by itself: a tick is the test's to call. */
export class DeskShop {
  private constructor(
    readonly database: TestDatabase,
    readonly stack: TestStack,
  ) {}

  static async open(config: object = {}): Promise<DeskShop> {
    const database = await startDatabase();
    const stack = await startTestStack(
      { DATABASE_URL: database.url, DERIVA_TICK: "off" },
      shopConfig({ teams: ALWAYS_OPEN, aftercare: { rating: true }, ...config }),
    );
    return new DeskShop(database, stack);
  }

  async close(): Promise<void> {
    await this.stack.stop();
    await this.database.stop();
  }

  arrive(name: string, teams: readonly number[], role: Role = "agent"): Promise<Colleague> {
    return Colleague.arrive(this.stack, this.database, { name, role, teams });
  }

  sql<Row>(text: string, values: unknown[] = []): Promise<readonly Row[]> {
    return withRows(this.database, async (rows) => (await rows.query(text, values)).rows as Row[]);
  }

  /** Somebody who wants to speak with a person: their number and their ticket, of Soporte. */
  async somebody(text = "quiero hablar con una persona", more: Readonly<Record<string, unknown>> = {}) {
    const number = newCaller();
    await writeAs(this.stack, number, text, more);
    const ticket = await this.ticketOf(number);
    return { number, ticket };
  }

  /** The newest ticket of a number. */
  async ticketOf(number: string): Promise<string> {
    const { body } = await ask<{ tickets: { id: string; contact: { phone: string } }[] }>(
      this.stack,
      "GET",
      "/tickets",
    );
    return body.tickets.find(({ contact }) => contact.phone === number)?.id ?? "";
  }

  /** What a number got, once it is so many messages. */
  async textsTo(number: string, count: number): Promise<readonly string[]> {
    for (let tries = 0; tries < 100; tries++) {
      const messages = await messagesTo(this.stack, number);
      if (messages.length >= count) return messages.map(({ text }) => text);
      await setTimeout(50);
    }
    throw new Error(`${count} messages did not arrive`);
  }

  /** As if the contact had written so many hours ago for the last time. */
  async letPass(hours: number, ticket: string): Promise<void> {
    await this.sql(
      `update deriva.conversation set last_inbound_at = now() - $1 * interval '1 hour'
       where contact_id = (select contact_id from deriva.ticket where id = $2)`,
      [hours, ticket],
    );
  }
}
