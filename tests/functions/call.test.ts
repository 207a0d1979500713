import { newSid } from "../../simulator/account";
import { LINES, SENDER } from "../support/config";
import { startDatabase, type TestDatabase } from "../support/database";
import { startTestStack, type TestStack } from "../support/stack";
import { listTickets, ticketsOf } from "../support/tickets";
import { startTwilioRecorder, type TwilioRecorder } from "../support/twilio-recorder";
import { callOf, press, voice } from "../support/webhook";

let database: TestDatabase;
let twilio: TwilioRecorder;
let stack: TestStack;

beforeAll(async () => {
  database = await startDatabase();
  twilio = await startTwilioRecorder(() => stack.pageUrl);
  stack = await startTestStack({ TWILIO_API_URL: twilio.url, DATABASE_URL: database.url });
});

afterAll(async () => {
  await stack?.stop();
  await twilio?.stop();
  await database?.stop();
});

describe("a caller dials", () => {
  test.each([
    [LINES.spanish, "es-MX", "Polly.Mia-Neural", "Tienda Sur", "entre 5 y 10 minutos", "presione 1"],
    [LINES.portuguese, "pt-BR", "Polly.Camila-Neural", "Loja & Cia", "um minuto", "pressione 1"],
    [LINES.english, "en-US", "Polly.Joanna-Neural", "South Store", "one hour and 20 minutes", "press 1"],
  ])(
    "%s and hears company, wait, channel and key in %s",
    async (to, language, voiceName, company, wait, key) => {
      const { verbs, says } = await voice(stack, "/ivr", callOf({ to }));
      const [gather] = verbs;
      expect(gather?.attributes).toMatchObject({ input: "dtmf", numDigits: "1", method: "POST" });
      for (const say of gather?.children ?? [])
        expect(say.attributes).toEqual({ language, voice: voiceName });
      const spoken = says.join(" ");
      for (const part of [company, wait, "WhatsApp", key]) expect(spoken).toContain(part);
    },
  );

  test("a number that is not in the config: the default line answers, and the log says so", async () => {
    const { says } = await voice(stack, "/ivr", callOf({ to: "+56229999999" }));
    expect(says[0]).toContain("Tienda Sur");
    await stack.child.line(/"event":"unknown_line"/);
    expect(stack.child.output()).not.toContain("229999999");
  });

  test.each(["+266696687", "anonymous", "", "sip:ana@example.com", "client:ana", "+1234", "+7378742883"])(
    "from %p, which WhatsApp cannot reach, and is offered to type a number",
    async (from) => {
      const { says } = await voice(stack, "/ivr", callOf({ from }));
      expect(says.join(" ")).not.toContain("Para aceptar, presione 1");
      expect(says.join(" ")).toContain("Para indicar el número y aceptar, presione 1");
      expect(says.join(" ")).toContain("presione 2");
      const pressed = await press(stack, "1", callOf({ from }));
      expect(pressed.leadsTo).toMatch(/^\/enter-number\?/);
    },
  );

  test("and says nothing: the menu repeats, then the next step follows, and it ends there", async () => {
    const call = callOf();
    let answer = await voice(stack, "/ivr", call);
    const rounds = [answer];
    while (answer.leadsTo !== undefined) {
      answer = await voice(stack, answer.leadsTo, call);
      rounds.push(answer);
    }
    expect(rounds.map(({ verbs }) => verbs[0]?.name)).toEqual(["Gather", "Gather", "Gather", "Say"]);
    expect(rounds.at(-1)?.verbs.map(({ name }) => name)).toEqual(["Say", "Enqueue"]);
  });
});

describe("a caller presses", () => {
  test("1: one template goes out, the caller hears to which number, and a ticket holds the call", async () => {
    const before = twilio.created().length;
    const call = callOf({ from: "+12015550123" });
    const answer = await press(stack, "1", call);
    expect(answer.says.join(" ")).toContain("0 1 2 3");
    expect(answer.verbs.at(-1)?.name).toBe("Hangup");

    const [sent, ...more] = twilio.created().slice(before);
    expect(more).toEqual([]);
    expect(Object.fromEntries(sent ?? [])).toEqual({
      To: "whatsapp:+12015550123",
      From: `whatsapp:${SENDER}`,
      ContentSid: "HX00000000000000000000000000000001",
      ContentVariables: JSON.stringify({ 1: "Tienda Sur", 2: "entre 5 y 10 minutos" }),
      StatusCallback: expect.stringMatching(`^${stack.url}/whatsapp-status\\?message=\\d+$`),
      ValidityPeriod: "1800",
    });

    const ticket = (await ticketsOf(stack, call))[0];
    expect(ticket).toMatchObject({
      status: "open",
      team: { id: 1234, name: "Soporte" },
      contact: { phone: "+12015550123" },
      metadata: {
        user: { segmento: "norte" },
        ticket: {
          ...{ area: "soporte", urgente: true, call_sid: call.CallSid, line: LINES.spanish, language: "es" },
          ...{
            wait_announced: "entre 5 y 10 minutos",
            wait_announced_seconds: "300-600",
            caller_country: "US",
            caller_city: "NEW YORK",
          },
          stir_verstat: "TN-Validation-Passed-A",
        },
      },
    });
  });

  test("a digit that the menu does not have: it is said to be invalid and counts as a round", async () => {
    const answer = await press(stack, "7");
    expect(answer.says).toEqual(["Esa opción no es válida."]);
    expect(answer.leadsTo).toBe("/ivr?round=2&wait=300-600");
  });

  test.each(["", undefined])("nothing (%p): no input, and nothing is said to be wrong", async (digits) => {
    const parameters = { ...callOf(), ...(digits !== undefined && { Digits: digits }) };
    const answer = await voice(stack, "/handle-input?round=1&wait=300-600", parameters);
    expect(answer.says).toEqual([]);
    expect(answer.leadsTo).toBe("/ivr?round=2&wait=300-600");
  });

  test("2, to stay: the next step of the line", async () => {
    const answer = await press(stack, "2");
    expect(answer.verbs.map(({ name, text }) => [name, text]).at(-1)).toEqual(["Enqueue", "soporte"]);
  });

  test("3, for another number: it is dialled, and a call that nobody takes ends with words", async () => {
    const call = callOf({ to: LINES.dialling });
    const answer = await press(stack, "3", call);
    expect(answer.verbs.at(-1)).toMatchObject({
      name: "Dial",
      children: [{ name: "Sip", text: "sip:ventas@example.com" }],
    });
    const missed = await voice(stack, "/handle-input", { ...call, DialCallStatus: "no-answer" });
    expect(missed.verbs.map(({ name }) => name)).toEqual(["Say", "Hangup"]);
    const talked = await voice(stack, "/handle-input", { ...call, DialCallStatus: "completed" });
    expect(talked.verbs.map(({ name }) => name)).toEqual(["Hangup"]);
  });

  test("1 without a call's id: nothing is sent, because nobody could tell it from another", async () => {
    const before = twilio.created().length;
    const { CallSid: _, ...call } = callOf();
    const answer = await press(stack, "1", call);
    expect(answer.says.join(" ")).toContain("no podemos enviar");
    expect(twilio.created()).toHaveLength(before);
  });
});

describe("the same webhook again", () => {
  test("later: one ticket, one message, the same words", async () => {
    const before = twilio.created().length;
    const call = callOf();
    const first = await press(stack, "1", call);
    const second = await press(stack, "1", call);
    expect(second.xml).toBe(first.xml);
    expect(twilio.created()).toHaveLength(before + 1);
    expect(await ticketsOf(stack, call)).toHaveLength(1);
  });

  test("a hundred times at once: one ticket, one message, the same words", async () => {
    const before = twilio.created().length;
    const call = callOf({ from: "+573001234567", callSid: newSid("CA") });
    const answers = await Promise.all(Array.from({ length: 100 }, () => press(stack, "1", call)));
    expect(new Set(answers.map(({ xml }) => xml)).size).toBe(1);
    expect(answers[0]?.says.join(" ")).toContain("Le enviamos un mensaje");
    expect(twilio.created()).toHaveLength(before + 1);
    expect(await ticketsOf(stack, call)).toHaveLength(1);
  });

  test("two calls of a new caller at once: one contact, one ticket that is more urgent", async () => {
    const calls = [callOf({ from: "+34600111222" }), callOf({ from: "+34600111222" })];
    await Promise.all(calls.map((call) => press(stack, "1", call)));
    const tickets = (await listTickets(stack)).tickets.filter(
      ({ contact }) => contact.phone === "+34600111222",
    );
    expect(tickets).toMatchObject([{ priority: 1 }]);
  });
});

test("every request to Twilio was one that Twilio's OpenAPI files allow", () => {
  expect(twilio.seen.length).toBeGreaterThan(3);
  expect(twilio.faults()).toEqual([]);
});

test("no number of a caller is in the log", () => {
  for (const number of ["12015550123", "573001234567", "34600111222"]) {
    expect(stack.child.output()).not.toContain(number);
  }
});
