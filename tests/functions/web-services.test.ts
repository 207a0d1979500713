import { setTimeout } from "node:timers/promises";
import { SENDER } from "../support/config";
import { startDatabase, type TestDatabase } from "../support/database";
import { answerFaults } from "../support/openapi";
import { startTestStack, type TestStack } from "../support/stack";
import { listTickets, ticketsOf, untilTicket } from "../support/tickets";
import { callOf, press, signed } from "../support/webhook";

let database: TestDatabase;
let stack: TestStack;

beforeAll(async () => {
  database = await startDatabase();
  stack = await startTestStack({ DATABASE_URL: database.url });
});

afterAll(async () => {
  await stack?.stop();
  await database?.stop();
});

describe("who may", () => {
  test.each(["/ivr", "/handle-input", "/whatsapp", "/whatsapp-status"])(
    "only Twilio calls %s",
    async (path) => {
      const post = (headers: Record<string, string>) =>
        fetch(`${stack.url}${path}`, { method: "POST", headers });
      expect((await post({})).status).toBe(403);
      expect((await post({ "X-Twilio-Signature": "d3Jvbmc=" })).status).toBe(403);
      expect((await signed(stack, path, callOf())).status).toBeLessThan(300);
    },
  );

  test.each(["/tickets", "/tick"])("%s wants the key, and says how to send it", async (path) => {
    for (const authorization of ["", "Key wrong", "Bearer local-key", "Key"]) {
      const response = await fetch(`${stack.url}${path}`, { headers: { authorization } });
      expect(response.status).toBe(401);
      expect(response.headers.get("content-type")).toContain("application/problem+json");
      expect(await response.json()).toMatchObject({
        status: 401,
        detail: expect.stringContaining("Authorization: Key"),
      });
    }
  });

  test("a field called 'request' opens nothing", async () => {
    const response = await fetch(`${stack.url}/tickets`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ request: { headers: { authorization: "Key " } } }),
    });
    expect(response.status).toBe(401);
  });
});

describe("GET /tickets", () => {
  test("pages through all tickets, newest first, each once", async () => {
    const calls = Array.from({ length: 7 }, () => callOf());
    for (const call of calls) await press(stack, "1", call);
    const seen: string[] = [];
    let query = "?limit=3";
    for (;;) {
      const page = await listTickets(stack, query);
      seen.push(...page.tickets.map(({ id }) => id));
      if (page.next === null) break;
      query = `?limit=3&cursor=${page.next}`;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThanOrEqual(7);
    expect(seen).toEqual(seen.toSorted((a, b) => Number(b) - Number(a)));
  });

  test.each(["?limit=0", "?limit=1000", "?limit=x", "?cursor=abc", "?cursor=1;drop"])(
    "refuses %s with a reason",
    async (query) => {
      const response = await fetch(`${stack.url}/tickets${query}`, {
        headers: { Authorization: "Key local-key" },
      });
      expect(response.status).toBe(422);
      expect(await response.json()).toMatchObject({
        title: "Unprocessable content",
        detail: expect.stringMatching(/limit|cursor/),
      });
    },
  );
});

test("GET /health tells version, database and desk, and nothing secret", async () => {
  const response = await fetch(`${stack.url}/health`);
  expect(response.status).toBe(200);
  const text = await response.text();
  expect(JSON.parse(text)).toEqual({
    ...{ status: "ok", version: "0.1.0", database: "up", desk: "builtin" },
    ...{ oldest_due_seconds: null, stopped: [] },
  });
  expect(answerFaults("GET", "/health", 200, "application/json", text)).toEqual([]);
  for (const secret of [stack.apiKey, stack.authToken, database.url]) expect(text).not.toContain(secret);
});

describe("what a contact answers", () => {
  test("is on the call's ticket, once, however often it is delivered", async () => {
    const call = callOf({ from: "+56911112222" });
    await press(stack, "1", call);
    const message = {
      ...{ MessageSid: "SM00000000000000000000000000000001", From: "whatsapp:+56911112222" },
      ...{ To: `whatsapp:${SENDER}`, Body: "Hola, ¿me ayudan? \u{1F600}", NumMedia: "0", ProfileName: "Ana" },
    };
    const answers = await Promise.all([1, 2, 3].map(() => signed(stack, "/whatsapp", message)));
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204]);
    const ticket = await untilTicket(stack, call, ({ delivery }) => delivery === "replied");
    expect(ticket.last_message?.text).toBe("Hola, ¿me ayudan? \u{1F600}");
  });

  test("of a kind that nobody knows yet is kept, too", async () => {
    const strange = {
      MessageSid: "SMx",
      From: "whatsapp:US.1349",
      To: `whatsapp:${SENDER}`,
      MessageType: "hologram",
    };
    expect((await signed(stack, "/whatsapp", strange)).status).toBe(204);
    expect((await signed(stack, "/whatsapp", {})).status).toBe(204);
  });
});

describe("delivery reports", () => {
  test("in any order and doubled move a delivery forward only", async () => {
    const call = callOf({ from: "+56911113333" });
    await press(stack, "1", call);
    await untilTicket(stack, call, ({ delivery }) => delivery === "delivered");
    await fetch(`${stack.pageUrl}/api/handsets/%2B56911113333/read`, { method: "POST" });
    await untilTicket(stack, call, ({ delivery }) => delivery === "read");

    const messages = await fetch(`${stack.pageUrl}/api/handsets/%2B56911113333`);
    const {
      messages: [sent],
    } = (await messages.json()) as { messages: { sid: string; statusCallback: string }[] };
    const path = (sent?.statusCallback ?? "").replace(stack.url, "");
    for (const MessageStatus of ["queued", "sent", "failed", "delivered", "sent", "unheard-of", ""]) {
      expect((await signed(stack, path, { MessageSid: sent?.sid ?? "", MessageStatus })).status).toBe(204);
    }
    await setTimeout(200);
    expect((await ticketsOf(stack, call))[0]).toMatchObject({ delivery: "read", failure: null });
  });

  test("of a message that is not ours change nothing and are no error", async () => {
    for (const query of ["", "?message=999999", "?message=x"]) {
      const report = { MessageSid: "SMnone", MessageStatus: "delivered" };
      expect((await signed(stack, `/whatsapp-status${query}`, report)).status).toBe(204);
    }
  });
});
