import { setTimeout } from "node:timers/promises";
import { shopConfig } from "../conversations/shop";
import { startDatabase, type TestDatabase, withRows } from "../support/database";
import { failNext, messagesTo, tapChoice, writeAs } from "../support/handset";
import { runScript } from "../support/run-script";
import { ask } from "../support/service";
import { startTestStack, type TestStack } from "../support/stack";
import { answering, type Stub, startStub } from "../support/stub-server";
import { tick } from "../support/tick";
import { newCaller } from "../support/webhook";

let database: TestDatabase;
let slack: Stub;
let stack: TestStack;

const ALWAYS_OPEN = [
  { id: 1234, name: "Soporte", next: 1237, answerWithinMinutes: 15 },
  { id: 1235, name: "Ventas" },
  { id: 1236, name: "Facturación" },
  { id: 1237, name: "Especialistas" },
];

beforeAll(async () => {
  database = await startDatabase();
  slack = await startStub(answering(200, "ok"));
  const notify = [{ slack: "env:SLACK_URL", withText: false }];
  stack = await startTestStack(
    { DATABASE_URL: database.url, SLACK_URL: `${slack.url}/services/T0/secret`, DERIVA_TICK: "off" },
    shopConfig({ teams: ALWAYS_OPEN, notify, aftercare: { rating: true } }),
  );
});

afterAll(async () => {
  await stack?.stop();
  await slack?.stop();
  await database?.stop();
});

interface TicketJson {
  readonly id: string;
  readonly status: string;
  readonly agent: string | null;
  readonly reason: string | null;
  readonly team: { readonly id: number } | null;
  readonly summary: { readonly said: readonly string[]; readonly reason: string | null };
  readonly window: { readonly open: boolean; readonly seconds_left: number };
  readonly messages: readonly {
    readonly id: string;
    readonly from: string;
    readonly text: string;
    readonly kind: string;
    readonly media: readonly { readonly url: string; readonly type: string }[];
  }[];
  readonly next: string | null;
}

const agents = (body: object) => ask<{ agents: object[] }>(stack, "POST", "/agents", { body });

const ticketOf = (id: string, query = "") => ask<TicketJson>(stack, "GET", `/ticket?id=${id}${query}`);

/** Somebody who wants to speak with a person; their number and their ticket. */
async function somebody(text = "quiero hablar con una persona"): Promise<{ number: string; ticket: string }> {
  const number = newCaller();
  await writeAs(stack, number, text);
  const { body } = await ask<{ tickets: { id: string; contact: { phone: string } }[] }>(
    stack,
    "GET",
    "/tickets",
  );
  const ticket = body.tickets.find(({ contact }) => contact.phone === number)?.id ?? "";
  return { number, ticket };
}

async function textsTo(number: string, count: number): Promise<readonly string[]> {
  for (let tries = 0; tries < 60; tries++) {
    const messages = await messagesTo(stack, number);
    if (messages.length >= count) return messages.map(({ text }) => text);
    await setTimeout(50);
  }
  throw new Error("it did not arrive");
}

describe("agents", () => {
  test("are added, and have tickets given to them as soon as they are there", async () => {
    const { ticket } = await somebody();
    expect((await ticketOf(ticket)).body).toMatchObject({ stage: "waiting", nobody: true, agent: null });
    const { status, body } = await agents({ name: "Ana", available: true, teams: [1234], capacity: 50 });
    expect(status).toBe(200);
    expect(body.agents).toEqual([
      { id: expect.any(String), name: "Ana", available: true, capacity: 50, teams: [1234], open_tickets: 1 },
    ]);
    expect((await ticketOf(ticket)).body).toMatchObject({ stage: "assigned", agent: "Ana" });
  });

  test("of teams that are not there, or without a name, are refused with everything that is wrong", async () => {
    const { status, body } = await ask<{ errors: object[] }>(stack, "POST", "/agents", {
      body: { name: " ", capacity: 0, teams: [9] },
    });
    expect(status).toBe(422);
    expect(body.errors).toEqual([
      { field: "name", detail: "is empty; write the agent's name" },
      { field: "capacity", detail: "is at least 1" },
      { field: "teams[0]", detail: "'9' is not in teams; it can be 1234, 1235, 1236, 1237" },
    ]);
  });

  test("are listed also for who says of every request that it is JSON", async () => {
    const headers = { "Content-Type": "application/json" };
    expect((await ask(stack, "GET", "/agents", { headers })).status).toBe(200);
  });

  test("are managed from a terminal, too", async () => {
    const run = (...args: string[]) => runScript("scripts/agents.ts", args, { DATABASE_URL: database.url });
    expect((await run("add", "Berta", "--team", "1235")).output).toContain("'Berta' works for 1235");
    expect((await run("available", "Berta")).output).toContain("'Berta' is available");
    expect((await run("list")).output).toMatch(/Berta +available +0 of 5 tickets +Ventas/);
    expect((await run("remove", "Berta")).code).toBe(0);
    for (const args of [
      ["away", "Berta"],
      ["add", "Eva", "--team", "1"],
      ["fire", "Eva"],
      ["add", "Eva"],
    ]) {
      expect((await run(...args)).code).toBe(1);
    }
  });
});

describe("an answer", () => {
  test("reaches the contact, once for each key", async () => {
    const { number, ticket } = await somebody();
    const body = { ticket_id: ticket, agent: "Ana", text: "Hola, soy Ana." };
    const headers = { "Idempotency-Key": `key-${ticket}` };
    const first = await ask<{ id: string; status: string }>(stack, "POST", "/answers", { body, headers });
    expect([first.status, first.body.status]).toEqual([201, "sent"]);
    const again = await ask<{ id: string }>(stack, "POST", "/answers", { body, headers });
    expect([again.status, again.body.id]).toEqual([201, first.body.id]);
    expect((await ask(stack, "POST", "/answers", { body: { ...body, text: "Otra" }, headers })).status).toBe(
      409,
    );
    expect((await textsTo(number, 2)).at(-1)).toBe("Hola, soy Ana.");
  });

  test("outside the window is refused, with the time it closed, before Twilio is asked; or it waits", async () => {
    const { number, ticket } = await somebody();
    await textsTo(number, 1);
    await withRows(database, (rows) =>
      rows.query(
        "update deriva.conversation set last_inbound_at = now() - interval '30 hours' where ticket_id = $1",
        [ticket],
      ),
    );
    const refused = await ask<{ detail: string; errors: { field: string; detail: string }[] }>(
      stack,
      "POST",
      "/answers",
      {
        body: { ticket_id: ticket, text: "Tarde", outside: "refuse" },
      },
    );
    expect(refused.status).toBe(409);
    const closed = new Date(refused.body.errors[0]?.detail ?? "").getTime();
    expect((Date.now() - closed) / 3_600_000).toBeCloseTo(6, 1);
    expect(await messagesTo(stack, number)).toHaveLength(1);
    const parked = await ask<{ status: string }>(stack, "POST", "/answers", {
      body: { ticket_id: ticket, text: "Tarde" },
    });
    expect([parked.status, parked.body.status]).toEqual([201, "parked"]);
    expect((await textsTo(number, 2)).at(-1)).toContain("tenemos una respuesta");
    await writeAs(stack, number, "dígame");
    expect((await textsTo(number, 3)).at(-1)).toBe("Tarde");
  });

  test("that Twilio says is too late waits for the contact, as one that we say is", async () => {
    const { number, ticket } = await somebody();
    await textsTo(number, 1);
    await failNext(stack, { kind: "status", status: 400, code: 63016 });
    const { status, body } = await ask<{ status: string; window_closes_at: string }>(
      stack,
      "POST",
      "/answers",
      { body: { ticket_id: ticket, text: "Ya revisamos su pedido." } },
    );
    expect([status, body.status]).toEqual([201, "parked"]);
    expect(new Date(body.window_closes_at).getTime()).toBeLessThanOrEqual(Date.now());
    expect((await ticketOf(ticket)).body.window).toMatchObject({ open: false, seconds_left: 0 });
  });

  test("comes as JSON, and not by what looks like an address", async () => {
    const { number, ticket } = await somebody();
    await textsTo(number, 1);
    const address = `/answers?ticket_id=${ticket}&text=Hola`;
    expect((await ask(stack, "POST", address)).status).toBe(415);
    expect(await messagesTo(stack, number)).toHaveLength(1);
  });

  test("that does not hold is refused with everything that is wrong", async () => {
    const { status, body } = await ask<{ errors: object[] }>(stack, "POST", "/answers", {
      body: { ticket_id: "x", text: "", outside: "maybe" },
    });
    expect(status).toBe(422);
    expect(body.errors).toHaveLength(3);
    const none = { body: { ticket_id: "99999999", text: "Hola" } };
    expect((await ask(stack, "POST", "/answers", none)).status).toBe(404);
    const { ticket } = await somebody();
    expect(
      (await ask(stack, "POST", "/answers", { body: { ticket_id: ticket, text: "Hola", agent: "Nadie" } }))
        .status,
    ).toBe(404);
    expect(
      (await ask(stack, "POST", "/answers", { body: { ticket_id: ticket, text: "Hola" }, key: "wrong" }))
        .status,
    ).toBe(401);
  });
});

describe("a ticket", () => {
  test("is read with why people have it, what was said, the window and the whole history, page by page", async () => {
    const { number, ticket } = await somebody("hola");
    await textsTo(number, 1);
    await tapChoice(stack, number, "Preguntas frecuentes");
    await textsTo(number, 2);
    await writeAs(stack, number, "mejor quiero hablar con una persona");
    const { body } = await ticketOf(ticket);
    expect(body).toMatchObject({
      reason: "asked",
      finding: { rule: expect.stringMatching(/^asked/), words: "quiero hablar con una persona" },
      chosen: [{ option: "4", title: "Preguntas frecuentes", by: "tapped", matched: [] }],
      summary: {
        chosen: ["Preguntas frecuentes"],
        said: ["hola", "Preguntas frecuentes", "mejor quiero hablar con una persona"],
      },
      window: { open: true },
    });
    expect(body.window.seconds_left).toBeGreaterThan(86_000);
    expect(body.messages.map(({ from }) => from)).toEqual([
      "contact",
      "automatic",
      "contact",
      "automatic",
      "contact",
      "automatic",
    ]);
    const newest = (await ticketOf(ticket, "&limit=4")).body;
    const oldest = (await ticketOf(ticket, `&limit=4&cursor=${newest.next}`)).body;
    const ids = (messages: TicketJson["messages"]) => messages.map(({ id }) => id);
    expect([...ids(oldest.messages), ...ids(newest.messages)]).toEqual(ids(body.messages));
    expect(oldest.next).toBeNull();
  });

  test("is assigned, handed over by hand, and resolved; then one question is asked", async () => {
    const { number, ticket } = await somebody();
    const change = (body: object) =>
      ask<TicketJson>(stack, "POST", "/ticket", { body: { id: ticket, ...body } });
    expect((await change({ do: "assign", team_id: 1235 })).body).toMatchObject({
      team: { id: 1235 },
      agent: null,
    });
    expect((await change({ do: "assign", agent: "Ana" })).body).toMatchObject({
      agent: "Ana",
      stage: "assigned",
    });
    expect((await change({ do: "escalate", team_id: 1237 })).body).toMatchObject({
      ...{ team: { id: 1237 }, agent: null, reason: "manual", tier: 3 },
    });
    expect((await change({ do: "resolve" })).body).toMatchObject({ status: "resolved" });
    expect((await textsTo(number, 3)).at(-1)).toContain("¿Cómo fue la atención?");
    expect((await change({ do: "resolve" })).status).toBe(409);
    expect((await change({ do: "assign", agent: "Ana" })).status).toBe(409);
  });

  test("that is resolved when its contact may not be asked does not take their next word for a rating", async () => {
    const { number, ticket } = await somebody();
    await textsTo(number, 1);
    await withRows(database, (rows) =>
      rows.query(
        "update deriva.conversation set last_inbound_at = now() - interval '30 hours' where ticket_id = $1",
        [ticket],
      ),
    );
    const resolved = { body: { id: ticket, do: "resolve" } };
    expect((await ask(stack, "POST", "/ticket", resolved)).body).toMatchObject({ status: "resolved" });
    await writeAs(stack, number, "1");
    expect((await ticketOf(ticket)).body).toMatchObject({ status: "open", rating: null });
  });

  test.each([
    [{ id: "1", do: "burn" }, "do"],
    [{ id: "1", do: "escalate" }, "team_id"],
    [{ id: "1", do: "escalate", team_id: 5 }, "team_id"],
    [{ id: "1", do: "assign" }, "agent"],
    [{ do: "resolve" }, "id"],
  ])("is not changed by %j: %s", async (body, field) => {
    const answer = await ask<{ errors: { field: string }[] }>(stack, "POST", "/ticket", { body });
    expect([answer.status, answer.body.errors[0]?.field]).toEqual([422, field]);
  });

  test("that is not there is not found", async () => {
    expect((await ticketOf("99999999")).status).toBe(404);
    expect((await ask(stack, "POST", "/ticket", { body: { id: "99999999", do: "resolve" } })).status).toBe(
      404,
    );
    expect((await ticketOf("abc")).status).toBe(422);
  });
});

describe("media", () => {
  test("are passed on from Twilio as they are, for who has the key, and can do no harm in a page", async () => {
    const { number, ticket } = await somebody();
    await writeAs(stack, number, "", { media: ["image/png"] });
    const { body } = await ticketOf(ticket);
    const [file] = body.messages.at(-1)?.media ?? [];
    expect(file?.type).toBe("image/png");
    const get = (headers: Record<string, string>) => fetch(`${stack.url}${file?.url}`, { headers });
    expect((await get({})).status).toBe(401);
    const answer = await get({ Authorization: `Key ${stack.apiKey}` });
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "image/png",
      "content-disposition": expect.stringMatching(/^inline; filename="message-\d+-0\.png"$/),
      "content-security-policy": "sandbox; default-src 'none'",
      "x-content-type-options": "nosniff",
    });
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 8)
        .toString("hex"),
    ).toBe("89504e470d0a1a0a");
    expect((await ask(stack, "GET", `/media?message=${body.messages[0]?.id}`)).status).toBe(404);
    expect((await ask(stack, "GET", "/media?message=x")).status).toBe(422);
  });
});

test("agents are told in Slack, with no word of what was written; the address is in no log", async () => {
  await tick(stack);
  slack.seen.length = 0;
  const { ticket } = await somebody("quiero hablar con una persona, soy Rosalinda");
  slack.behave(answering(500, "later"));
  await tick(stack);
  slack.behave(answering(200, "ok"));
  for (
    let tries = 0;
    tries < 60 && slack.seen.filter(({ body }) => body.includes(`#${ticket}`)).length < 4;
    tries++
  ) {
    await withRows(database, (rows) =>
      rows.query("update deriva.notice set due_at = now() where due_at is not null"),
    );
    await tick(stack);
  }
  const told = slack.seen
    .filter(({ body }) => body.includes(`#${ticket}`))
    .map(({ body }) => (JSON.parse(body) as { text: string }).text);
  expect(new Set(told)).toEqual(
    new Set(["Una conversación pasa a Soporte", "Ana tiene un ticket nuevo de Soporte"]),
  );
  expect(JSON.stringify(slack.seen)).not.toContain("Rosalinda");
  expect(stack.child.output()).not.toContain("T0/secret");
});
