import { testConfig } from "../support/config";
import { startDatabase, type TestDatabase, withRows } from "../support/database";
import { startFunctions } from "../support/functions";
import { runScript } from "../support/run-script";
import { ask } from "../support/service";
import { startTestStack, type TestStack } from "../support/stack";
import { answering, type Behaviour, type Stub, startStub } from "../support/stub-server";
import { tick } from "../support/tick";
import { callOf, press } from "../support/webhook";

const ACCEPTED = /Le enviamos un mensaje de WhatsApp/;
const LATER = /En unos minutos Tienda Sur le escribirá por WhatsApp/;
const REFUSED = /no podemos enviar mensajes de WhatsApp a este número/;
const UNAVAILABLE = /ahora mismo no podemos enviar el mensaje/;

const OK = answering(200, '{"status":"ok"}');

const WAYS: readonly (readonly [string, kept: RegExp, unkept: RegExp, Behaviour])[] = [
  ["200", ACCEPTED, ACCEPTED, OK],
  ["201 with an empty body", ACCEPTED, ACCEPTED, answering(201, "")],
  ["204", ACCEPTED, ACCEPTED, (_, response) => void response.writeHead(204).end()],
  ["200 with an error inside", UNAVAILABLE, UNAVAILABLE, answering(200, '{"error":"template not found"}')],
  ["200 with success: false", UNAVAILABLE, UNAVAILABLE, answering(200, '{"success":false}')],
  [
    "200 with a page of HTML",
    LATER,
    UNAVAILABLE,
    answering(200, "<!doctype html><h1>Login</h1>", "text/html"),
  ],
  ["400", REFUSED, REFUSED, answering(400, '{"message":"recipient 56976591991 is not valid"}')],
  ["401", UNAVAILABLE, UNAVAILABLE, answering(401, '{"message":"bad token"}')],
  ["422 for the template", UNAVAILABLE, UNAVAILABLE, answering(422, '{"message":"unknown template"}')],
  ["200 with JSON that breaks off", LATER, UNAVAILABLE, answering(200, '{"id":1,"error":')],
  ["200 with a word of failure", UNAVAILABLE, UNAVAILABLE, answering(200, "Internal error", "text/plain")],
  ["500", LATER, UNAVAILABLE, answering(500, "oops", "text/plain")],
  ["503", LATER, UNAVAILABLE, answering(503, "")],
  ["a broken connection", LATER, UNAVAILABLE, (_, response) => void response.destroy()],
];

let stub: Stub;

beforeAll(async () => {
  stub = await startStub(OK);
});

beforeEach(() => {
  stub.seen.length = 0;
  stub.behave(OK);
});

afterAll(() => stub?.stop());

describe("with a database", () => {
  let database: TestDatabase;
  let stack: TestStack;

  beforeAll(async () => {
    database = await startDatabase();
    stack = await startTestStack({
      ...{ DESK: "adereso", ADERESO_URL: stub.url, ADERESO_TOKEN: "secret-token" },
      DATABASE_URL: database.url,
    });
  });

  // What says that our token is wrong stops the sender; that is looked at in a test of its own.
  beforeEach(() => withRows(database, (rows) => rows.query("delete from deriva.stop")));

  afterAll(async () => {
    await stack?.stop();
    await database?.stop();
  });

  test.each([
    ["GET", "/ticket?id=1", undefined],
    ["POST", "/ticket", { id: "1", do: "resolve" }],
    ["POST", "/answers", { ticket_id: "1", text: "Hola" }],
    ["GET", "/agents", undefined],
    ["POST", "/agents", { name: "Ana" }],
    ["GET", "/media?message=1", undefined],
  ] as const)("%s %s is not here: Adereso has the tickets", async (method, path, body) => {
    expect((await ask(stack, method, path, body === undefined ? {} : { body })).status).toBe(404);
  });

  test("a wrong token stops all sends, until one works", async () => {
    stub.behave(answering(401, '{"message":"bad token"}'));
    expect((await press(stack, "1")).says.join(" ")).toMatch(UNAVAILABLE);
    expect((await press(stack, "1")).says.join(" ")).toMatch(UNAVAILABLE);
    expect(stub.seen).toHaveLength(1);
    await stack.child.line(/"event":"sender_stopped","alert":true,"code":"http-401"/);
    stub.behave(OK);
    await withRows(database, (rows) =>
      rows.query("update deriva.stop set probe_at = now() - interval '1 s'"),
    );
    expect((await press(stack, "1")).says.join(" ")).toMatch(ACCEPTED);
    expect((await press(stack, "1")).says.join(" ")).toMatch(ACCEPTED);
  });

  test("the request is exactly that of Adereso's documentation", async () => {
    const call = callOf({ from: "+56976591991" });
    await press(stack, "1", call);
    const [request] = stub.seen;
    expect(request).toMatchObject({ method: "POST", path: "/" });
    expect(request?.headers.authorization).toBe("Key secret-token");
    expect(request?.headers["content-type"]).toBe("application/json");
    expect(JSON.parse(request?.body ?? "")).toEqual({
      business_phone: "56976591992",
      recipient_phone: "56976591991",
      metadata: {
        user: { segmento: "norte" },
        ticket: {
          ...{ area: "soporte", urgente: true, call_sid: call.CallSid, line: "+56228409179", language: "es" },
          ...{
            wait_announced: "entre 5 y 10 minutos",
            wait_announced_seconds: "300-600",
            caller_country: "CL",
          },
        },
      },
      team_id: 1234,
      template_name: "ivr_deflect",
    });
  });

  test.each(WAYS)("Adereso answers %s", async (_, kept, __, behaviour) => {
    stub.behave(behaviour);
    expect((await press(stack, "1")).says.join(" ")).toMatch(kept);
  });

  test("the service's own words are in the log, without the number that they name", async () => {
    stub.behave(answering(400, '{"message":"recipient 56976591991 is not valid"}'));
    await press(stack, "1");
    await stack.child.line(/"adereso_refused".*recipient …91 is not valid/);
    expect(stack.child.output()).not.toContain("56976591991");
    expect(stack.child.output()).not.toContain("secret-token");
  });

  test("what may have been processed is not sent again: a person is told, and settles it", async () => {
    stub.behave(answering(502, ""));
    const call = callOf();
    expect((await press(stack, "1", call)).says.join(" ")).toMatch(LATER);
    const [, id = ""] = await stack.child.line(
      /"event":"message_unknown","alert":true,"message":"(\d+)","code":"http-502"/,
    );
    stub.behave(OK);
    await tick(stack);
    expect(stub.seen).toHaveLength(1);
    const environment = { DATABASE_URL: database.url };
    const listed = await runScript("scripts/outbox.ts", ["list"], environment);
    expect(listed.output).toMatch(new RegExp(`^${id} +unknown +http-502 .*waits for you`, "m"));

    expect((await runScript("scripts/outbox.ts", ["retry", id], environment)).code).toBe(0);
    await tick(stack);
    expect(stub.seen).toHaveLength(2);
    expect((await press(stack, "1", call)).says.join(" ")).toMatch(ACCEPTED);
    expect((await runScript("scripts/outbox.ts", ["drop", id], environment)).output).toContain(
      "does not wait",
    );
  });

  test("silence: the caller hears within 8 s that it is kept; dropped, it is not sent", async () => {
    stub.behave(() => {});
    const call = callOf();
    const began = Date.now();
    expect((await press(stack, "1", call)).says.join(" ")).toMatch(LATER);
    expect(Date.now() - began).toBeLessThan(8_000);
    const [, id = ""] = await stack.child.line(
      /"event":"message_unknown","alert":true,"message":"(\d+)","code":"timeout"/,
    );
    stub.behave(OK);
    expect((await runScript("scripts/outbox.ts", ["drop", id], { DATABASE_URL: database.url })).code).toBe(0);
    await tick(stack);
    expect(stub.seen).toHaveLength(1);
    expect((await press(stack, "1", call)).says.join(" ")).toMatch(UNAVAILABLE);
  });

  test("429 was not processed: it goes out later", async () => {
    stub.behave((_, response) => void response.writeHead(429, { "Retry-After": "1" }).end());
    const call = callOf();
    expect((await press(stack, "1", call)).says.join(" ")).toMatch(LATER);
    stub.behave(OK);
    const end = Date.now() + 30_000;
    const again = async () => (await press(stack, "1", call)).says.join(" ");
    let said = await again();
    while (!ACCEPTED.test(said) && Date.now() < end) said = await again();
    expect(said).toMatch(ACCEPTED);
  });

  test("a hundred times at once: one request, the same words", async () => {
    const call = callOf();
    const answers = await Promise.all(Array.from({ length: 100 }, () => press(stack, "1", call)));
    expect(new Set(answers.map(({ xml }) => xml)).size).toBe(1);
    const mine = stub.seen.filter(({ body }) => body.includes(call.CallSid ?? "?"));
    expect(mine).toHaveLength(1);
  });

  test("Adereso keeps the tickets; ours are empty", async () => {
    const response = await fetch(`${stack.url}/tickets`, {
      headers: { Authorization: `Key ${stack.apiKey}` },
    });
    expect(await response.json()).toEqual({ tickets: [], next: null });
  });
});

describe("without a database", () => {
  let stack: TestStack;

  beforeAll(async () => {
    stack = await startFunctions(
      { DESK: "adereso", ADERESO_URL: stub.url, ADERESO_TOKEN: "secret-token", API_KEY: "local-key" },
      testConfig(),
    );
  });

  afterAll(() => stack?.stop());

  test.each(WAYS)(
    "Adereso answers %s: nothing is promised that nobody keeps",
    async (_, __, unkept, behaviour) => {
      stub.behave(behaviour);
      expect((await press(stack, "1")).says.join(" ")).toMatch(unkept);
    },
  );

  test("a hundred times at once: one request, the same words", async () => {
    const call = callOf();
    const answers = await Promise.all(Array.from({ length: 100 }, () => press(stack, "1", call)));
    expect(new Set(answers.map(({ xml }) => xml)).size).toBe(1);
    expect(stub.seen).toHaveLength(1);
  });

  test("/health says so", async () => {
    const response = await fetch(`${stack.url}/health`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ status: "ok", database: "none", desk: "adereso" });
  });
});
