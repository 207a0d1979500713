import { SENDER, testConfig, writeConfig } from "../support/config";
import { startDatabase, type TestDatabase } from "../support/database";
import { failNext, messagesTo, writeAs } from "../support/handset";
import { runScript } from "../support/run-script";
import { ask, type DeflectionJson, deflectBy } from "../support/service";
import { startTestStack, type TestStack } from "../support/stack";
import { listTickets } from "../support/tickets";
import { newCaller } from "../support/webhook";

let database: TestDatabase;
let stack: TestStack;
let config: string;

const OTHER_SENDER = "+56911110001";

beforeAll(async () => {
  database = await startDatabase();
  const senders = [
    { number: SENDER, template: "ivr_deflect" },
    { number: OTHER_SENDER, template: "ivr_deflect" },
  ];
  config = await writeConfig({ ...testConfig(), senders });
  stack = await startTestStack({ DATABASE_URL: database.url }, { ...testConfig(), senders });
});

afterAll(async () => {
  await stack?.stop();
  await database?.stop();
});

const bare = (number: string) => number.slice(1);

describe("POST /deflections, by any IVR", () => {
  test("sends the template and opens a ticket with the IVR's metadata", async () => {
    const recipient = newCaller();
    const metadata = { user: { segmento: "norte", vip: true }, ticket: { motivo: "reclamo", intentos: 2 } };
    const { status, body } = await deflectBy(stack, bare(recipient), {
      more: { metadata, team_id: 1234, template_name: "ivr_deflect" },
    });
    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      status: "sending",
      ticket_id: expect.stringMatching(/^\d+$/),
    });
    expect(await messagesTo(stack, recipient)).toMatchObject([{ template: "ivr_deflect" }]);
    const ticket = (await listTickets(stack)).tickets.find(({ id }) => id === body.ticket_id);
    expect(ticket).toMatchObject({ contact: { phone: recipient }, team: { id: 1234 }, metadata });
  });

  test("the same key and body again, also a hundred times at once: the same answer, one message", async () => {
    const recipient = newCaller();
    const again = () =>
      deflectBy(stack, bare(recipient), { headers: { "Idempotency-Key": `k-${recipient}` } });
    const answers = await Promise.all(Array.from({ length: 100 }, again));
    answers.push(await again());
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(await messagesTo(stack, recipient)).toHaveLength(1);
  });

  test("the same key with another body is a conflict; of another key it is another request", async () => {
    const headers = { "Idempotency-Key": "shared" };
    expect((await deflectBy(stack, bare(newCaller()), { headers })).status).toBe(201);
    expect((await deflectBy(stack, bare(newCaller()), { headers })).status).toBe(409);
    const { output } = await runScript("scripts/keys.ts", ["add", "another"], { DATABASE_URL: database.url });
    const [key = ""] = output.split("\n");
    expect((await deflectBy(stack, bare(newCaller()), { headers, key })).status).toBe(201);
  });

  test("what does not hold is listed, all of it, with how to mend it", async () => {
    const { status, body } = await ask<{ errors: { field: string; detail: string }[] }>(
      stack,
      "POST",
      "/deflections",
      {
        body: {
          ...{
            business_phone: "56900000000",
            recipient_phone: "12",
            team_id: 99,
            template_name: "ivr_deflct",
          },
          metadata: { user: { deep: { er: 1 } } },
        },
        headers: { "Idempotency-Key": "x".repeat(256) },
      },
    );
    expect(status).toBe(422);
    expect(body.errors.map(({ field }) => field).sort()).toEqual(
      [
        "Idempotency-Key",
        "business_phone",
        "metadata.user.deep",
        "recipient_phone",
        "team_id",
        "template_name",
      ].sort(),
    );
    expect(JSON.stringify(body)).toContain("did you mean 'ivr_deflect'?");
  });

  test.each([
    ["56228409179", /fixed line/],
    ["56976591992", /sender of ours/],
  ])("to %s is refused, and says why", async (recipient, why) => {
    const { status, body } = await deflectBy(stack, recipient);
    expect(status).toBe(422);
    expect(JSON.stringify(body)).toMatch(why);
  });

  test.each([
    ["no key", {}],
    ["a wrong key", { Authorization: "Key wrong" }],
    ["another scheme", { Authorization: "Bearer local-key" }],
  ])("%s: 401", async (_, headers) => {
    const response = await fetch(`${stack.url}/deflections`, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...headers } as Record<string, string>,
      body: "{}",
    });
    expect(response.status).toBe(401);
    expect(response.headers.get("content-type")).toContain("application/problem+json");
  });

  test("what is not JSON, or says that it is and is not, gets a problem document", async () => {
    for (const [type, status] of [
      ["application/x-www-form-urlencoded", 415],
      ["application/json", 400],
      ["application/json; charset=latin1", 400],
    ] as const) {
      const response = await fetch(`${stack.url}/deflections`, {
        method: "POST",
        headers: { Authorization: `Key ${stack.apiKey}`, "Content-Type": type },
        body: '{"business_phone":',
      });
      expect(response.status).toBe(status);
      expect(response.headers.get("content-type")).toContain("application/problem+json");
    }
  });

  test("what Twilio refuses is kept on the ticket, and somebody calls back", async () => {
    const recipient = newCaller();
    await failNext(stack, { kind: "status", status: 400, code: 63024 });
    const { status, body } = await deflectBy(stack, bare(recipient));
    expect(status).toBe(201);
    expect(body.status).toBe("failed");
    const found = await ask<DeflectionJson & { failure: string }>(stack, "GET", `/deflections?id=${body.id}`);
    expect(found.body).toMatchObject({ status: "failed", failure: "63024", ticket_id: body.ticket_id });
    const ticket = (await listTickets(stack)).tickets.find(({ id }) => id === body.ticket_id);
    expect(ticket).toMatchObject({ delivery: "failed", failure: "63024", wants_callback: true });
    const again = await deflectBy(stack, bare(recipient));
    expect(again.status).toBe(422);
    expect(JSON.stringify(again.body)).toContain("WhatsApp knows nobody under this number");
  });
});

describe("GET /deflections", () => {
  test("tells how far it has come", async () => {
    const { body } = await deflectBy(stack, bare(newCaller()));
    for (const end = Date.now() + 10_000; ; ) {
      const found = await ask<DeflectionJson>(stack, "GET", `/deflections?id=${body.id}`);
      expect(found.status).toBe(200);
      if (found.body.status === "delivered") break;
      if (Date.now() > end) throw new Error(`still ${found.body.status}`);
    }
  });

  test("of nobody's id is 404, and of what is no id 422", async () => {
    const nobody = await ask(stack, "GET", "/deflections?id=00000000-0000-4000-8000-000000000000");
    expect(nobody.status).toBe(404);
    for (const query of ["", "?id=", "?id=x"]) {
      expect((await ask(stack, "GET", `/deflections${query}`)).status).toBe(422);
    }
  });
});

describe("keys", () => {
  const keys = (...args: string[]) =>
    runScript("scripts/keys.ts", args, { DATABASE_URL: database.url, DERIVA_CONFIG: config });
  const add = async (...args: string[]) => (await keys("add", ...args)).output.split("\n")[0] ?? "";

  test("are shown once, listed without their secret, and end when they are revoked", async () => {
    const key = await add("central");
    expect((await deflectBy(stack, bare(newCaller()), { key })).status).toBe(201);
    expect((await keys("add", "central")).output).toContain("'central' has a key");
    const { output } = await keys("list");
    expect(output).toMatch(/^central +60\/minute +all senders/m);
    expect(output).not.toContain(key);
    expect((await keys("revoke", "central")).code).toBe(0);
    expect((await deflectBy(stack, bare(newCaller()), { key })).status).toBe(401);
    expect((await keys("revoke", "central")).output).toContain("has no key");
  });

  test("have a rate of their own", async () => {
    const key = await add("slow", "--per-minute", "2");
    const answers = [];
    for (let count = 0; count < 6; count++) answers.push(await deflectBy(stack, bare(newCaller()), { key }));
    const statuses = answers.map(({ status }) => status);
    // A minute may turn in between.
    expect([2, 3, 4]).toContain(statuses.filter((status) => status === 201).length);
    expect(statuses).toContain(429);
    const limited = answers.find(({ status }) => status === 429);
    expect(Number(limited?.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(Number(limited?.headers.get("retry-after"))).toBeLessThanOrEqual(61);
  });

  test("are not for finding out who asked us to stop: a refusal counts, too", async () => {
    const recipient = newCaller();
    await writeAs(stack, recipient, "BAJA");
    const key = await add("curious", "--per-minute", "2");
    const statuses = [];
    for (let count = 0; count < 6; count++)
      statuses.push((await deflectBy(stack, bare(recipient), { key })).status);
    expect(new Set(statuses)).toEqual(new Set([422, 429]));
  });

  test("may be for some senders only, and then see no others' deflections", async () => {
    expect((await keys("add", "no sender", "--sender", "+56911110000")).output).toContain(
      "sends nothing in the config",
    );
    const key = await add("other sender", "--sender", OTHER_SENDER);
    const refused = await deflectBy(stack, bare(newCaller()), { key });
    expect(refused.status).toBe(422);
    expect(JSON.stringify(refused.body)).toContain("not a sender that this key may use");
    const { body } = await deflectBy(stack, bare(newCaller()));
    expect((await ask(stack, "GET", `/deflections?id=${body.id}`, { key })).status).toBe(404);
  });

  test("besides the first read no tickets", async () => {
    const key = await add("tickets");
    expect((await ask(stack, "GET", "/tickets", { key })).status).toBe(401);
    expect((await ask(stack, "POST", "/tick", { key })).status).toBe(200);
  });
});

test("GET /openapi.json describes the services", async () => {
  const response = await fetch(`${stack.url}/openapi.json`);
  expect(response.status).toBe(200);
  const { openapi, paths } = (await response.json()) as { openapi: string; paths: object };
  expect(openapi).toMatch(/^3\.1\./);
  expect(Object.keys(paths)).toEqual(
    expect.arrayContaining(["/deflections", "/tickets", "/tick", "/health"]),
  );
});
