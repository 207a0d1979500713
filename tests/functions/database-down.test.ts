import { setTimeout } from "node:timers/promises";
import { SENDER } from "../support/config";
import { startDatabase, type TestDatabase } from "../support/database";
import { startTestStack, type TestStack } from "../support/stack";
import { startTcpProxy, type TcpProxy } from "../support/tcp-proxy";
import { ticketsOf } from "../support/tickets";
import { callOf, press, signed, voice } from "../support/webhook";

let database: TestDatabase;
let network: TcpProxy;
let stack: TestStack;

beforeAll(async () => {
  database = await startDatabase();
  network = await startTcpProxy(database.url);
  stack = await startTestStack({ DATABASE_URL: network.url });
});

afterEach(() => network.set("pass"));

afterAll(async () => {
  await stack?.stop();
  await network?.stop();
  await database?.stop();
});

const UNAVAILABLE = /ahora mismo no podemos enviar el mensaje/;

describe.each([["cut"], ["hold"]] as const)("a database whose network is on '%s'", (mode) => {
  test("costs the menu 300 ms at most, and never the call", async () => {
    await voice(stack, "/ivr", callOf());
    network.set(mode);
    for (const _ of [1, 2, 3, 4, 5, 6]) {
      const began = Date.now();
      expect((await voice(stack, "/ivr", callOf())).says.join(" ")).toContain("WhatsApp");
      // What is more than the bound is the machine's own time.
      expect(Date.now() - began).toBeLessThan(300 + 250);
    }
  });

  test("lets nothing be promised: the caller hears so within 8 s, and then the rest of the menu", async () => {
    await press(stack, "1");
    network.set(mode);
    const began = Date.now();
    const answer = await press(stack, "1");
    expect(Date.now() - began).toBeLessThan(8_000);
    expect(answer.says.join(" ")).toMatch(UNAVAILABLE);
    expect(answer.leadsTo).toContain("whatsapp=failed");
  });

  test("is told by /health and by the web services, and webhooks ask to be delivered again", async () => {
    network.set(mode);
    const health = await fetch(`${stack.url}/health`);
    expect(health.status).toBe(503);
    expect(await health.json()).toMatchObject({ status: "failing", database: "down" });
    const tickets = await fetch(`${stack.url}/tickets`, { headers: { Authorization: "Key local-key" } });
    expect(tickets.status).toBe(503);
    expect(await tickets.json()).toMatchObject({ detail: expect.stringContaining("database") });
    const message = {
      MessageSid: `SM${mode}`,
      From: "whatsapp:+56911112222",
      To: `whatsapp:${SENDER}`,
      Body: "Hola",
    };
    expect((await signed(stack, "/whatsapp", message)).status).toBe(503);
  });

  test("and comes back in time has what was written meanwhile", async () => {
    network.set(mode);
    const kept = signed(stack, "/whatsapp", {
      ...{ MessageSid: `SMback${mode}`, From: "whatsapp:+56911113333" },
      ...{ To: `whatsapp:${SENDER}`, Body: "Hola" },
    });
    await setTimeout(1_500);
    network.set("pass");
    expect((await kept).status).toBe(204);
  });

  test("that is back serves again", async () => {
    const call = callOf();
    expect((await press(stack, "1", call)).says.join(" ")).toContain("Le enviamos un mensaje");
    expect(await ticketsOf(stack, call)).toHaveLength(1);
  });
});
