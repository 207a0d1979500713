import { setTimeout } from "node:timers/promises";
import { LINES, testConfig } from "../support/config";
import { startDatabase, type TestDatabase, withRows } from "../support/database";
import { messagesTo, setHandset, writeAs } from "../support/handset";
import { runScript } from "../support/run-script";
import { deflectBy } from "../support/service";
import { startTestStack, type TestStack } from "../support/stack";
import { tick } from "../support/tick";
import { listTickets, type TicketJson, untilTicket } from "../support/tickets";
import { callOf, newCaller, press, voice } from "../support/webhook";

const WITH_SMS = "+56228409183";
const STRICT = "+56228409184";

let database: TestDatabase;
let stack: TestStack;

beforeAll(async () => {
  database = await startDatabase();
  const common = { language: "es", company: "Tienda Sur", menu: { 1: "whatsapp", 2: "stay" } } as const;
  const config = testConfig([
    {
      ...common,
      number: WITH_SMS,
      fallback: { sms: "{company}: no pudimos escribirle por WhatsApp. Llámenos." },
    },
    { ...common, number: STRICT, enterNumber: false },
  ]);
  const senders = [
    { number: "+56976591992", template: "ivr_deflect", countries: ["CL", "MX", "AR", "BR", "US"] },
  ];
  stack = await startTestStack({ DATABASE_URL: database.url }, { ...config, senders });
  // A first call may find the database driver still loading, and then nothing is known of who calls.
  for (const _ of [1, 2]) await voice(stack, "/ivr", callOf());
});

afterAll(async () => {
  await stack?.stop();
  await database?.stop();
});

const heard = async (call: Record<string, string>) => (await voice(stack, "/ivr", call)).says.join(" ");

async function until<Value>(look: () => Promise<Value>, right: (value: Value) => boolean): Promise<Value> {
  for (const end = Date.now() + 20_000; ; ) {
    const value = await look();
    if (right(value)) return value;
    if (Date.now() > end) throw new Error(`not so: ${JSON.stringify(value)}`);
    await setTimeout(100);
  }
}

const ticketsFor = async (number: string): Promise<readonly TicketJson[]> =>
  (await listTickets(stack)).tickets.filter(({ contact }) => contact.phone === number);

describe("somebody who calls again", () => {
  test("hears that it was sent and when, may have it once more, and is on one ticket that grows urgent", async () => {
    const from = newCaller();
    await press(stack, "1", callOf({ from }));
    const second = callOf({ from });
    const menu = await voice(stack, "/ivr", second);
    expect(menu.says.join(" ")).toContain("Le enviamos un mensaje de WhatsApp hace un momento");
    expect(menu.says.join(" ")).toContain("de nuevo");
    const action = menu.verbs[0]?.attributes.action ?? "";
    const again = await voice(stack, action, { ...second, Digits: "1" });
    expect(again.says.join(" ")).toContain("Le enviamos un mensaje de WhatsApp al número");
    expect(await messagesTo(stack, from)).toHaveLength(2);
    expect(await ticketsFor(from)).toMatchObject([
      { priority: 1, metadata: { ticket: { call_sid: second.CallSid } } },
    ]);

    const third = callOf({ from });
    const last = await voice(stack, "/ivr", third);
    expect(last.says.join(" ")).toContain("Le enviamos un mensaje de WhatsApp hace un momento");
    expect(last.says.join(" ")).not.toContain("de nuevo");
    // Even who presses what was not offered gets no third.
    expect((await press(stack, "1", third)).says.join(" ")).toContain("Ya le enviamos el mensaje");
    expect(await messagesTo(stack, from)).toHaveLength(2);
    expect(await ticketsFor(from)).toMatchObject([{ priority: 2 }]);
  });

  test("after the line's memory is new", async () => {
    const from = newCaller();
    await press(stack, "1", callOf({ from }));
    await withRows(database, async (rows) => {
      await rows.query(
        "update deriva.deflection set created_at = now() - interval '25 h' where recipient = $1",
        [from],
      );
      await rows.query(
        "update deriva.ticket set created_at = now() - interval '25 h' where contact_id = (select contact_id from deriva.address where value = $1)",
        [from],
      );
    });
    expect(await heard(callOf({ from }))).toContain("Para aceptar, presione 1");
    await press(stack, "1", callOf({ from }));
    expect(await ticketsFor(from)).toHaveLength(2);
  });
});

describe("who asked us to stop", () => {
  test("is confirmed once, not offered WhatsApp, and not written to, until they say otherwise", async () => {
    const from = newCaller();
    await press(stack, "1", callOf({ from }));
    await writeAs(stack, from, "¡Baja!");
    const texts = async () => (await messagesTo(stack, from)).map(({ text }) => text);
    await until(texts, (all) => all.some((text) => text.includes("no le escribiremos más")));
    await writeAs(stack, from, "stop");
    expect(await heard(callOf({ from }))).not.toContain("WhatsApp");
    expect((await press(stack, "1", callOf({ from }))).says.join(" ")).toContain(
      "no podemos enviar mensajes",
    );
    expect((await deflectBy(stack, from)).status).toBe(422);
    expect((await texts()).filter((text) => text.includes("no le escribiremos más"))).toHaveLength(1);

    await writeAs(stack, from, "ALTA");
    await until(texts, (all) => all.some((text) => text.includes("podemos volver a escribirle")));
    expect(await heard(callOf({ from }))).toContain("WhatsApp");
    const consents = await withRows(database, (rows) =>
      rows.query(
        `select c.kind, c.wording_version is not null as versioned, c.language from deriva.consent c
         join deriva.address a on a.contact_id = c.contact_id where a.value = $1 order by c.id`,
        [from],
      ),
    );
    expect(consents.rows).toEqual(
      ["given", "withdrawn", "given"].map((kind) => ({ kind, versioned: true, language: "es" })),
    );
  });
});

describe("a number that WhatsApp does not know", () => {
  test("is not offered a second time: another number may be typed", async () => {
    const from = newCaller();
    await setHandset(stack, from, { hasWhatsApp: false });
    const call = callOf({ from });
    await press(stack, "1", call);
    await untilTicket(stack, call, ({ delivery }) => delivery === "failed");
    expect(await ticketsFor(from)).toMatchObject([{ failure: "63024", wants_callback: true }]);
    const menu = await heard(callOf({ from }));
    expect(menu).toContain("Para indicar el número y aceptar, presione 1");
    expect(await heard(callOf({ from, to: STRICT }))).not.toContain("WhatsApp");
    // Whoever writes is there.
    await writeAs(stack, from, "Hola, ahora sí");
    expect(await heard(callOf({ from }))).not.toContain("Para indicar el número");
  });

  test("gets an SMS where the line wants it, and a call back where that fails, too", async () => {
    const [from, silent] = [newCaller(), newCaller()];
    for (const number of [from, silent]) await setHandset(stack, number, { hasWhatsApp: false });
    await press(stack, "1", callOf({ from, to: WITH_SMS }));
    const messages = await until(
      () => messagesTo(stack, from),
      (all) => all.length === 2,
    );
    expect(messages[1]).toMatchObject({
      channel: "sms",
      text: "Tienda Sur: no pudimos escribirle por WhatsApp. Llámenos.",
    });
    expect(await ticketsFor(from)).toMatchObject([{ delivery: "failed", wants_callback: false }]);

    await setHandset(stack, silent, { hasWhatsApp: false, lineType: "landline" });
    await press(stack, "1", callOf({ from: silent, to: WITH_SMS }));
    await until(
      () => ticketsFor(silent),
      ([ticket]) => ticket?.wants_callback === true,
    );
  });

  test.each([
    ["Mexico", "+525512340001", "+5215512340001"],
    ["Argentina", "+5491123450002", "+541123450002"],
    ["Brazil", "+5511987650003", "+551187650003"],
  ])("is tried once more in its other spelling, in %s", async (_, from, other) => {
    await setHandset(stack, from, { hasWhatsApp: false });
    const call = callOf({ from });
    await press(stack, "1", call);
    await untilTicket(stack, call, ({ delivery }) => delivery === "delivered");
    expect(await messagesTo(stack, other)).toMatchObject([{ status: "delivered" }]);
    // The answer from the other spelling is on the call's ticket.
    await writeAs(stack, other, "Aquí estoy");
    const ticket = await untilTicket(stack, call, ({ delivery }) => delivery === "replied");
    expect(ticket.last_message?.text).toBe("Aquí estoy");
  });
});

describe("where nothing may be sent", () => {
  test("another country is offered to type a number, and not written to", async () => {
    const call = callOf({ from: "+34600111333" });
    expect(await heard(call)).toContain("Para indicar el número");
    expect((await press(stack, "1", call)).says.join(" ")).toContain(
      "no podemos enviar mensajes de WhatsApp a este número",
    );
    expect((await deflectBy(stack, "34600111333")).status).toBe(422);
    expect(await messagesTo(stack, "+34600111333")).toEqual([]);
  });

  test("stopped by hand: nothing is offered or sent, and what waited goes out when it is started", async () => {
    const sends = (verb: string) => runScript("scripts/sends.ts", [verb], { DATABASE_URL: database.url });
    expect((await sends("stop")).output).toContain("all senders");
    const from = newCaller();
    expect(await heard(callOf({ from }))).not.toContain("WhatsApp");
    expect((await press(stack, "1", callOf({ from }))).says.join(" ")).toContain(
      "ahora mismo no podemos enviar",
    );
    const refused = await deflectBy(stack, from);
    expect(refused.status).toBe(503);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    const health = (await (await fetch(`${stack.url}/health`)).json()) as { stopped: object[] };
    expect(health.stopped).toMatchObject([{ sender: "*", reason: "by hand" }]);
    expect((await tick(stack)).taken).toBe(0);
    expect((await sends("start")).output).toContain("all senders send");
    expect(await heard(callOf({ from }))).toContain("WhatsApp");
    expect((await deflectBy(stack, from)).status).toBe(201);
  });

  test("a caller whose carrier says that the number is forged is held to the limits of typed ones", async () => {
    const forged = { ...callOf({ from: "+12015550199" }), StirVerstat: "TN-Validation-Failed-C" };
    await press(stack, "1", forged);
    const again = { ...forged, CallSid: "CA00000000000000000000000000000042" };
    expect((await press(stack, "1", again)).says.join(" ")).toContain("no podemos enviar más mensajes");
    expect(await messagesTo(stack, "+12015550199")).toHaveLength(1);
  });
});

describe("/enter-number", () => {
  test("a hidden caller types a number, hears it, confirms, and is written to", async () => {
    const call = callOf({ from: "anonymous" });
    const number = newCaller();
    const menu = await voice(stack, "/ivr", call);
    const chosen = await voice(stack, menu.verbs[0]?.attributes.action ?? "", { ...call, Digits: "1" });
    const asked = await voice(stack, chosen.leadsTo ?? "", call);
    expect(asked.verbs[0]?.attributes).toMatchObject({ finishOnKey: "#", input: "dtmf" });
    const typed = await voice(stack, asked.verbs[0]?.attributes.action ?? "", {
      ...call,
      Digits: number.slice(3),
    });
    expect(typed.says.join(" ")).toContain(number.slice(3).split("").join(" "));
    const confirmed = await voice(stack, typed.verbs[0]?.attributes.action ?? "", { ...call, Digits: "1" });
    expect(confirmed.says.join(" ")).toContain("Le enviamos un mensaje de WhatsApp");
    expect(await messagesTo(stack, number)).toHaveLength(1);
    const [ticket] = await ticketsFor(number);
    expect(ticket?.metadata.ticket).toMatchObject({ number_typed: true, call_sid: call.CallSid });
    // The same confirmation again sends nothing, and says the same.
    const twice = await voice(stack, typed.verbs[0]?.attributes.action ?? "", { ...call, Digits: "1" });
    expect(twice.xml).toBe(confirmed.xml);
    expect(await messagesTo(stack, number)).toHaveLength(1);
  });

  test("three numbers that cannot be: back to the menu, without WhatsApp", async () => {
    const call = callOf({ from: "anonymous" });
    let answer = await voice(stack, "/enter-number?round=1&wait=unknown", call);
    for (const Digits of ["12", "228409179", "000"]) {
      answer = await voice(
        stack,
        answer.verbs.find(({ name }) => name === "Gather")?.attributes.action ?? "",
        { ...call, Digits },
      );
    }
    expect(answer.says.join(" ")).toContain("no pudimos reconocer el número");
    expect(answer.leadsTo).toBe("/ivr?round=2&wait=unknown&whatsapp=failed");
  });

  test.each([
    ["a mobile", newCaller()],
    ["a fixed line", "+56228409556"],
  ])("%s cannot have many strangers written to", async (_, from) => {
    const sent: string[] = [];
    for (let count = 0; count < 4; count++) {
      const number = newCaller();
      const query = `round=1&wait=unknown&try=1&number=${number.slice(1)}`;
      const answer = await voice(stack, `/enter-number?${query}`, { ...callOf({ from }), Digits: "1" });
      if (answer.says.join(" ").includes("Le enviamos")) sent.push(number);
    }
    expect(sent).toHaveLength(2);
  });
});

test("nobody can have us write to ourselves", async () => {
  const query = "round=1&wait=unknown&try=1&number=56976591992";
  const answer = await voice(stack, `/enter-number?${query}`, {
    ...callOf({ from: "anonymous" }),
    Digits: "1",
  });
  expect(answer.says.join(" ")).toContain("no podemos enviar mensajes de WhatsApp a este número");
  expect((await deflectBy(stack, "56976591992")).status).toBe(422);
  expect(await messagesTo(stack, "+56976591992")).toEqual([]);
});

test("an IVR that asks a third time is told when it may again", async () => {
  const recipient = newCaller();
  for (const status of [201, 201]) expect((await deflectBy(stack, recipient)).status).toBe(status);
  const third = await deflectBy(stack, recipient);
  expect(third.status).toBe(429);
  const seconds = Number(third.headers.get("retry-after"));
  expect(seconds).toBeGreaterThan(24 * 3_600 - 120);
  expect(seconds).toBeLessThanOrEqual(24 * 3_600);
});

test("limits by default: one number gets no more than its share, whatever the line", async () => {
  const from = newCaller();
  for (const to of [LINES.spanish, LINES.onlyWhatsapp, LINES.dialling, WITH_SMS]) {
    await press(stack, "1", callOf({ from, to }));
  }
  expect(await messagesTo(stack, from)).toHaveLength(2);
});
