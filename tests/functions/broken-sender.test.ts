import { testConfig } from "../support/config";
import { startDatabase, type TestDatabase, withRows } from "../support/database";
import { failNext, messagesTo, setHandset } from "../support/handset";
import { deflectBy } from "../support/service";
import { startTestStack, type TestStack } from "../support/stack";
import { tick } from "../support/tick";
import { listTickets } from "../support/tickets";
import { callOf, newCaller, press, voice } from "../support/webhook";

const ALWAYS_NIGHT = "+56228409188";

let database: TestDatabase;
let stack: TestStack;

beforeAll(async () => {
  database = await startDatabase();
  const { templates, ...config } = testConfig([
    { number: ALWAYS_NIGHT, language: "es", company: "Noche", quietHours: { from: "00:00", to: "23:59" } },
  ]);
  const spare = { ...templates.ivr_deflect, contentSid: "HX00000000000000000000000000000002" };
  stack = await startTestStack(
    { DATABASE_URL: database.url },
    { ...config, templates: { ivr_deflect: { ...templates.ivr_deflect, spare: "spare" }, spare } },
  );
  // A first call may find the database driver still loading, and then nothing is known of who calls.
  for (const _ of [1, 2]) await voice(stack, "/ivr", callOf());
});

afterAll(async () => {
  await stack?.stop();
  await database?.stop();
});

const alerts = (event: string) =>
  stack.child
    .output()
    .split("\n")
    .filter((line) => line.includes(`"event":"${event}","alert":true`)).length;

/** What has to pass in time has passed. */
const letTimePass = () =>
  withRows(database, async (rows) => {
    await rows.query("update deriva.stop set probe_at = now() - interval '1 s'");
    await rows.query("update deriva.message set due_at = now() - interval '1 s' where state = 'pending'");
  });

test("a broken account stops the sender, alerts once, probes, and works again by itself", async () => {
  // Somebody is promised a message before it breaks.
  const promised = newCaller();
  await failNext(stack, { kind: "status", status: 429 });
  expect((await press(stack, "1", callOf({ from: promised }))).says.join(" ")).toContain("En unos minutos");

  await failNext(stack, { kind: "status", status: 400, code: 63007 });
  const first = callOf({ from: newCaller() });
  expect((await press(stack, "1", first)).says.join(" ")).toContain("ahora mismo no podemos enviar");
  expect(alerts("sender_stopped")).toBe(1);

  // Nobody is offered what would fail; who asks anyway is told.
  expect((await voice(stack, "/ivr", callOf({ from: newCaller() }))).says.join(" ")).not.toContain(
    "WhatsApp",
  );
  expect((await deflectBy(stack, newCaller())).status).toBe(503);
  const health = (await (await fetch(`${stack.url}/health`)).json()) as { stopped: object[] };
  expect(health.stopped).toMatchObject([{ reason: "63007" }]);

  // The probe fails: one message was tried, the others wait on, and nobody is alerted again.
  await failNext(stack, { kind: "status", status: 400, code: 63007 });
  await letTimePass();
  await tick(stack);
  expect(await messagesTo(stack, promised)).toEqual([]);
  expect(alerts("sender_stopped")).toBe(1);

  await letTimePass();
  await tick(stack);
  expect(await messagesTo(stack, promised)).toHaveLength(1);
  expect(alerts("sender_works_again")).toBe(1);
  expect((await deflectBy(stack, newCaller())).status).toBe(201);
});

test("a template that WhatsApp paused is replaced by its spare, and the caller is told that it comes", async () => {
  const from = newCaller();
  await failNext(stack, { kind: "status", status: 400, code: 63041 });
  const call = callOf({ from });
  expect((await press(stack, "1", call)).says.join(" ")).toContain("En unos minutos");
  await tick(stack);
  expect(await messagesTo(stack, from)).toMatchObject([{ template: "spare" }]);
});

test("… also where only the report says so", async () => {
  const from = newCaller();
  await setHandset(stack, from, { failWith: 63041 });
  await press(stack, "1", callOf({ from }));
  for (const end = Date.now() + 15_000; (await messagesTo(stack, from)).length < 2 && Date.now() < end; )
    await tick(stack);
  expect((await messagesTo(stack, from)).map(({ template }) => template)).toEqual(["ivr_deflect", "spare"]);
});

test("what is promised and not worth it any more is given up although all sends are stopped", async () => {
  const from = newCaller();
  await failNext(stack, { kind: "status", status: 429 });
  await press(stack, "1", callOf({ from }));
  await withRows(database, async (rows) => {
    await rows.query("insert into deriva.stop (sender, reason) values ('*', 'by hand')");
    await rows.query(
      "update deriva.message set due_at = now() - interval '1 s', expires_at = now() - interval '1 s' where address = $1",
      [from],
    );
  });
  await tick(stack);
  await withRows(database, (rows) => rows.query("delete from deriva.stop"));
  expect((await listTickets(stack)).tickets.find(({ contact }) => contact.phone === from)).toMatchObject({
    ...{ delivery: "failed", failure: "expired", wants_callback: true },
  });
});

test("what a code that nobody has seen breaks is given up, with an alert", async () => {
  const from = newCaller();
  await failNext(stack, { kind: "status", status: 400, code: 63999 });
  await press(stack, "1", callOf({ from }));
  expect(stack.child.output()).toMatch(/"event":"deflection_refused".*"code":"63999".*"alert":true/);
  expect((await listTickets(stack)).tickets.find(({ contact }) => contact.phone === from)).toMatchObject({
    failure: "63999",
  });
});

test("a message that waited into the night is not sent: somebody calls back", async () => {
  const from = newCaller();
  await failNext(stack, { kind: "status", status: 429 });
  await press(stack, "1", callOf({ from }));
  // Twenty minutes later it is still worth sending, but there it is night.
  await withRows(database, async (rows) => {
    await rows.query(
      "update deriva.deflection set created_at = now() - interval '20 minutes', line = $2 where recipient = $1",
      [from, ALWAYS_NIGHT],
    );
    await rows.query("update deriva.message set due_at = now() - interval '1 s' where address = $1", [from]);
  });
  await tick(stack);
  expect(await messagesTo(stack, from)).toEqual([]);
  expect((await listTickets(stack)).tickets.find(({ contact }) => contact.phone === from)).toMatchObject({
    ...{ delivery: "failed", failure: "quiet-hours", wants_callback: true },
  });
});
