import { setTimeout } from "node:timers/promises";
import type { Browser } from "playwright-core";
import { shopConfig } from "../conversations/shop";
import { openBrowser } from "../support/browser";
import { startDatabase, type TestDatabase } from "../support/database";
import { messagesTo, writeAs } from "../support/handset";
import { ask } from "../support/service";
import { startTestStack, type TestStack } from "../support/stack";
import { newCaller } from "../support/webhook";

/** Where the tests of the desk's page happen: a stack whose teams are always open, and a browser. */
export interface Floor {
  readonly stack: TestStack;
  readonly database: TestDatabase;
  readonly browser: Browser;
  close(): Promise<void>;
}

export const SOPORTE = 1234;
export const VENTAS = 1235;

const ALWAYS_OPEN = [
  { id: SOPORTE, name: "Soporte", answerWithinMinutes: 15 },
  { id: VENTAS, name: "Ventas" },
  { id: 1236, name: "Facturación" },
  { id: 1237, name: "Especialistas" },
];

export async function openFloor(): Promise<Floor> {
  const database = await startDatabase();
  const stack = await startTestStack({ DATABASE_URL: database.url }, shopConfig({ teams: ALWAYS_OPEN }));
  const browser = await openBrowser();
  const close = async () => {
    await browser.close();
    await stack.stop();
    await database.stop();
  };
  return { stack, database, browser, close };
}

/** Somebody who writes and is waiting for a person; their number and their ticket. */
export async function somebodyWaits(
  { stack }: Floor,
  text = "quiero hablar con una persona",
  profile?: string,
): Promise<{ readonly number: string; readonly ticket: string }> {
  const number = newCaller();
  await writeAs(stack, number, text, profile === undefined ? {} : { profileName: profile });
  return { number, ticket: await ticketOf(stack, number) };
}

export async function ticketOf(stack: TestStack, number: string): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const { body } = await ask<{ tickets: { id: string; contact: { phone: string } }[] }>(
      stack,
      "GET",
      "/tickets?limit=100",
    );
    const ticket = body.tickets.find(({ contact }) => contact.phone === number);
    if (ticket !== undefined) return ticket.id;
    await setTimeout(50);
  }
  throw new Error(`${number} has no ticket`);
}

/** What a number got, once there is as much as a person would see. @throws where it does not come. */
export async function textsTo(stack: TestStack, number: string, text: string): Promise<readonly string[]> {
  for (let tries = 0; tries < 100; tries++) {
    const texts = (await messagesTo(stack, number)).map((message) => message.text);
    if (texts.includes(text)) return texts;
    await setTimeout(50);
  }
  throw new Error(`'${text}' did not arrive`);
}
