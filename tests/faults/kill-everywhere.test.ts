import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { Client } from "pg";
import { type Child, startChild } from "../support/child";
import { testConfig, writeConfig } from "../support/config";
import { startDatabase, type TestDatabase } from "../support/database";
import { failNext, messagesTo } from "../support/handset";
import { buildFolder, startTestStack, type TestStack } from "../support/stack";
import { callOf } from "../support/webhook";

// The process that serves a caller is killed at every await of its way, in turn. Another takes over: the ordinary stack
// on the same database, which ticks. In the end there is one ticket and one message for each request.

const [SENDER_OF_ALL] = testConfig().senders;
const CONFIG = {
  ...testConfig(),
  senders: [
    {
      ...SENDER_OF_ALL,
      chat: {
        welcome: "Hola",
        options: [{ title: "Ventas", words: ["comprar"], answer: "Abrimos a las 9." }],
      },
    },
  ],
};

let database: TestDatabase;
let stack: TestStack;
let killable: Child;
let rows: Client;
let functions: string;
let folder: string;
let build: string;

beforeAll(async () => {
  database = await startDatabase();
  stack = await startTestStack({ DATABASE_URL: database.url, DERIVA_TICK: "off" }, CONFIG);
  rows = new Client({ connectionString: database.url });
  await rows.connect();
  folder = await mkdtemp(join(tmpdir(), "deriva-checkpoints-"));
  await arm("nowhere 0");
  build = await buildFolder();
  killable = startChild("tests/faults/run-killable.ts", {
    BUILD: build,
    CONFIG: await writeConfig(CONFIG),
    VARIABLES: JSON.stringify({
      ACCOUNT_SID: stack.accountSid,
      AUTH_TOKEN: stack.authToken,
      DATABASE_URL: database.url,
      TWILIO_API_URL: stack.pageUrl,
      PUBLIC_URL: stack.url,
      API_KEY: stack.apiKey,
      CHECKPOINTS: folder,
    }),
  });
  [, functions = ""] = await killable.line(/functions at (\S+)/);
});

afterAll(async () => {
  await killable?.stop();
  await rows?.end();
  await stack?.stop();
  await database?.stop();
  for (const one of [folder, build]) await rm(one, { recursive: true, force: true });
});

test("whenever its process is killed, a request has one ticket and one message", async () => {
  await arm("handle-input record");
  const first = callOf({ from: "+56987654398" });
  await press(functions, first);
  const names = await seen();
  await untilQuiet(first);
  // The way goes through the claim, the hand-over and the settling; a test that met none of them would show nothing.
  for (const step of [
    /deflect\.ts/,
    /claim-deflection\.ts/,
    /send-message\.ts/,
    /settle-message\.ts/,
    /answer-once/,
  ]) {
    expect(names.join("\n")).toMatch(step);
  }

  const ends = { "taken in": 0, "not taken in": 0 };
  for (const [index, name] of names.entries()) {
    const call = callOf({ from: `+5698${String(7_000_000 + index)}` });
    await arm(`handle-input ${index + 1}`);
    await untilKilled("/handle-input?round=1&wait=300-600", { ...call, Digits: "1" });
    expect(await seen()).toEqual([name]);

    // What was taken in is served by whoever comes next, though the caller is gone …
    const kept = await ticketsOf(call);
    await untilQuiet(call);
    expect(await stateOf(call)).toEqual({ tickets: kept, messages: kept });
    // … and Twilio, or the caller, asks again.
    await press(stack.url, call);
    await untilQuiet(call);
    expect({ name, ...(await stateOf(call)) }).toEqual({ name, tickets: 1, messages: 1 });
    ends[kept === 1 ? "taken in" : "not taken in"]++;
  }
  console.info(`/handle-input killed at ${names.length} places:`, ends);
  expect(Math.min(...Object.values(ends))).toBeGreaterThan(0);
}, 300_000);

test("whenever a tick's process is killed, what was due arrives once", async () => {
  await arm("tick record");
  const first = await promise("+56987654397");
  await tick(functions);
  const names = await seen();
  await untilQuiet(first);
  for (const step of [/deliver-due\.ts/, /take-due-messages\.ts/, /send-message\.ts/, /settle-message\.ts/]) {
    expect(names.join("\n")).toMatch(step);
  }
  // Its hands pass the same places again and again; each place once.
  const places = [...names.entries()].filter(([index, name]) => names.indexOf(name) === index);
  for (const [index, name] of places) {
    await arm(`tick ${index + 1}`);
    const call = await promise(`+5698${String(7_100_000 + index)}`);
    await untilKilled("/tick", {}, { Authorization: `Key ${stack.apiKey}` });
    expect(await seen()).toEqual([name]);
    await untilQuiet(call);
    expect({ name, ...(await stateOf(call)) }).toEqual({ name, tickets: 1, messages: 1 });
  }
  console.info(`/tick killed at ${places.length} places`);
}, 300_000);

test("whenever its process is killed, a message that was kept is answered once, by whoever comes next", async () => {
  await arm("whatsapp record");
  const first = "+56987654396";
  await writeTo(functions, first);
  const names = await seen();
  for (const step of [
    /inbound-store\.ts/,
    /answer-contact\.ts/,
    /turn-store\.ts/,
    /send-message\.ts/,
    /settle-message\.ts/,
  ]) {
    expect(names.join("\n")).toMatch(step);
  }
  const places = [...names.entries()].filter(([index, name]) => names.indexOf(name) === index);
  for (const [index, name] of places) {
    const from = `+5698${String(7_200_000 + index)}`;
    const form = messageOf(from);
    await arm(`whatsapp ${index + 1}`);
    await untilKilled("/whatsapp", form);
    expect(await seen()).toEqual([name]);
    await untilAnswered(from);
    // Twilio may deliver it again, and must where it was not taken in.
    await writeTo(stack.url, from, form);
    await untilAnswered(from);
    expect({ name, ...(await answersTo(from)) }).toEqual({ name, tickets: 1, messages: 1 });
  }
  console.info(`/whatsapp killed at ${places.length} places`);
}, 300_000);

test("killed while Twilio was answering, it is looked up and not sent again", async () => {
  const call = callOf({ from: "+56987654399" });
  await failNext(stack, { kind: "silent-after-accepting" });
  await arm("handle-input 0");
  const pressed = press(functions, call).catch(() => undefined);
  while ((await stateOf(call)).messages === 0) await setTimeout(20);
  process.kill(Number(await readFile(join(folder, "pid"), "utf8")), "SIGKILL");
  await Promise.race([pressed, setTimeout(100)]);
  await untilQuiet(call);
  await press(stack.url, call);
  expect(await stateOf(call)).toEqual({ tickets: 1, messages: 1 });
}, 60_000);

type Call = Readonly<Record<string, string>>;

let messages = 0;

function messageOf(from: string): Call {
  messages++;
  return {
    ...{
      MessageSid: `SM${String(messages).padStart(32, "0")}`,
      From: `whatsapp:${from}`,
      To: "whatsapp:+56976591992",
    },
    ...{ Body: "quiero comprar una mesa", WaId: from.slice(1), NumMedia: "0", MessageType: "text" },
  };
}

async function writeTo(url: string, from: string, form = messageOf(from)): Promise<void> {
  const { getExpectedTwilioSignature } = await import("twilio/lib/webhooks/webhooks");
  const address = `${url}/whatsapp`;
  const headers = { "X-Twilio-Signature": getExpectedTwilioSignature(stack.authToken, address, form) };
  const answer = await fetch(address, { method: "POST", headers, body: new URLSearchParams(form) });
  expect(answer.status).toBe(204);
}

/** As if the one who was to decide, or to send, had been gone for a while; and ticks until nothing waits. */
async function untilAnswered(from: string): Promise<void> {
  await rows.query(
    `update deriva.message set created_at = created_at - interval '1 minute',
       due_at = case when state in ('pending', 'sending', 'unknown') then now() - interval '1 s' end
     where address = $1`,
    [from],
  );
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    const { rowCount } = await rows.query(
      "select from deriva.message where address = $1 and (awaits_turn or state in ('pending', 'sending', 'unknown'))",
      [from],
    );
    if (rowCount === 0) return;
    await tick(stack.url);
    await setTimeout(20);
  }
  throw new Error("something still waits");
}

async function answersTo(from: string): Promise<{ tickets: number; messages: number }> {
  const { rows: found } = await rows.query(
    "select t.id from deriva.ticket t join deriva.address a on a.contact_id = t.contact_id where a.value = $1",
    [from],
  );
  return { tickets: found.length, messages: (await messagesTo(stack, from)).length };
}

/** A caller whom Twilio was too busy to write to, and who was promised a message. */
async function promise(from: string): Promise<Call> {
  const call = callOf({ from });
  await failNext(stack, { kind: "status", status: 429 });
  await press(stack.url, call);
  await rows.query("update deriva.message set due_at = now() where address = $1", [from]);
  return call;
}

function tick(url: string): Promise<Response> {
  return fetch(`${url}/tick`, { method: "POST", headers: { Authorization: `Key ${stack.apiKey}` } });
}

async function arm(plan: string): Promise<void> {
  await writeFile(join(folder, "plan"), plan);
  await writeFile(join(folder, "seen"), "");
}

async function seen(): Promise<readonly string[]> {
  return (await readFile(join(folder, "seen"), "utf8")).split("\n").filter((name) => name !== "");
}

async function press(url: string, call: Call, patience = 9_000): Promise<void> {
  const { getExpectedTwilioSignature } = await import("twilio/lib/webhooks/webhooks");
  const address = `${url}/handle-input?round=1&wait=300-600`;
  const parameters = { ...call, Digits: "1" };
  const answer = await fetch(address, {
    method: "POST",
    headers: { "X-Twilio-Signature": getExpectedTwilioSignature(stack.authToken, address, parameters) },
    body: new URLSearchParams(parameters),
    signal: AbortSignal.timeout(patience),
  });
  expect(await answer.text()).toContain("<Response>");
}

/** A killed process answers nothing, and twilio-run waits for it for ever. */
async function untilKilled(path: string, form: Call, headers: Record<string, string> = {}): Promise<void> {
  const controller = new AbortController();
  const asked = fetch(`${functions}${path}`, {
    ...{ method: "POST", headers, body: new URLSearchParams(form), signal: controller.signal },
  }).catch(() => undefined);
  const end = Date.now() + 10_000;
  while ((await seen()).length === 0 && Date.now() < end) await setTimeout(20);
  await setTimeout(50);
  controller.abort();
  await asked;
}

/**
 * Lets the lease of what was left behind run out, once, and ticks until nothing waits and every report has come: due
 * messages ride along with those, and would be gone before the next process can be killed over them.
 */
async function untilQuiet({ From }: Call): Promise<void> {
  await rows.query(
    `update deriva.message set due_at = now() - interval '1 s'
     where address = $1 and state in ('pending', 'sending', 'unknown')`,
    [From],
  );
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    const { rowCount } = await rows.query(
      `select from deriva.message where address = $1 and state in ('pending', 'sending', 'unknown')
       union all select from deriva.deflection where recipient = $1 and delivery <> 'delivered'`,
      [From],
    );
    if (rowCount === 0) return;
    await tick(stack.url);
    await setTimeout(20);
  }
  throw new Error("something still waits");
}

async function ticketsOf({ CallSid }: Call): Promise<number> {
  const { rows: found } = await rows.query(
    "select id from deriva.ticket where metadata #>> '{ticket,call_sid}' = $1",
    [CallSid],
  );
  return found.length;
}

async function stateOf(call: Call): Promise<{ tickets: number; messages: number }> {
  return { tickets: await ticketsOf(call), messages: (await messagesTo(stack, call.From ?? "")).length };
}
