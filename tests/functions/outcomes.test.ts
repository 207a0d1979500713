import { setTimeout } from "node:timers/promises";
import { startDatabase, type TestDatabase, withRows } from "../support/database";
import { startTestStack, type TestStack } from "../support/stack";
import { answering, type Behaviour } from "../support/stub-server";
import { untilTicket } from "../support/tickets";
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

beforeEach(async () => {
  twilio.pass();
  // What says that our account is broken stops the sender; that is not what is looked at here.
  await withRows(database, (rows) => rows.query("delete from deriva.stop"));
});

afterAll(async () => {
  await stack?.stop();
  await twilio?.stop();
  await database?.stop();
});

const ACCEPTED = /Le enviamos un mensaje de WhatsApp/;
const LATER = /En unos minutos Tienda Sur le escribirá por WhatsApp/;
const REFUSED = /no podemos enviar mensajes de WhatsApp a este número/;
const UNAVAILABLE = /ahora mismo no podemos enviar el mensaje/;

const twilioError = (status: number, code: number) =>
  answering(status, JSON.stringify({ code, message: "no", more_info: "", status }));

const failedAtOnce = (status: string, error_code: number | null) =>
  JSON.stringify({ sid: "SM00000000000000000000000000000009", status, error_code });

/** Twilio took the message, and its answer never came; nor did its reports, where they are lost too. */
const silentAfterAccepting =
  (reports: "reports" | "no reports"): Behaviour =>
  async (request) => {
    const body = new URLSearchParams(request.body);
    if (reports === "no reports") body.delete("StatusCallback");
    await fetch(`${stack.pageUrl}${request.path}`, {
      method: "POST",
      headers: { authorization: request.headers.authorization ?? "" },
      body,
    });
  };

describe("what the caller hears is what happened", () => {
  test.each<[string, RegExp, Behaviour]>([
    ["429: it was not processed, and will be sent", LATER, twilioError(429, 20429)],
    ["500: nobody knows, and it is looked up", LATER, twilioError(500, 20500)],
    ["an internal error of the provider", LATER, twilioError(400, 63010)],
    ["a number that is not on WhatsApp", REFUSED, twilioError(400, 63003)],
    ["a contact who opted out", REFUSED, twilioError(400, 21610)],
    ["wrong credentials of ours", UNAVAILABLE, twilioError(401, 20003)],
    ["a sender of ours that is unknown", UNAVAILABLE, twilioError(400, 63007)],
    ["a code that nobody has seen", UNAVAILABLE, twilioError(400, 99999)],
    ["a page of HTML with status 200", LATER, answering(200, "<html>hello</html>", "text/html")],
    ["an empty body with status 201", LATER, answering(201, "")],
    ["half an answer with status 201", LATER, answering(201, '{"sid":"SM1","sta')],
    ["201 for a message that failed at once", REFUSED, answering(201, failedAtOnce("undelivered", 63024))],
    ["201 for a message that was cancelled", UNAVAILABLE, answering(201, failedAtOnce("canceled", null))],
    ["a redirect", LATER, answering(302, "")],
    ["a broken connection", LATER, (_, response) => void response.destroy()],
  ])("%s", async (_, words, behaviour) => {
    twilio.behave(behaviour);
    const answer = await press(stack, "1");
    expect(answer.says.join(" ")).toMatch(words);
    const over = words === ACCEPTED || words === LATER;
    const state = words === REFUSED ? "refused" : "failed";
    expect(answer.leadsTo).toBe(over ? undefined : `/ivr?round=1&wait=300-600&whatsapp=${state}`);
    twilio.pass();
  });

  test("after a refused number another may be typed, and the rest of the menu is heard", async () => {
    twilio.behave(twilioError(400, 63003));
    const call = callOf();
    const failed = await press(stack, "1", call);
    twilio.pass();
    const menu = await voice(stack, failed.leadsTo ?? "", call);
    expect(menu.says.join(" ")).toContain("Para indicar el número y aceptar, presione 1");
  });

  test("after a failure of ours the rest of the menu is heard, without WhatsApp", async () => {
    twilio.behave(twilioError(400, 63021));
    const call = callOf();
    const failed = await press(stack, "1", call);
    twilio.pass();
    const menu = await voice(stack, failed.leadsTo ?? "", call);
    expect(menu.says).toEqual(["Para seguir esperando en la línea, presione 2."]);
    const again = await press(stack, "1", call, "?round=1&wait=300-600&whatsapp=failed");
    expect(again.says).toEqual(["Esa opción no es válida."]);
  });

  test("a Twilio that never answers: the caller hears it within 8 s", async () => {
    twilio.behave(() => {});
    const began = Date.now();
    const answer = await press(stack, "1");
    expect(Date.now() - began).toBeLessThan(8_000);
    expect(answer.says.join(" ")).toMatch(LATER);
  });
});

describe("what was promised for later is kept", () => {
  test("a message that was not processed is sent, once, when Twilio works again", async () => {
    twilio.behave(twilioError(429, 20429));
    const call = callOf({ from: "+56987654321" });
    expect((await press(stack, "1", call)).says.join(" ")).toMatch(LATER);
    twilio.pass();
    await untilTicket(stack, call, ({ delivery }) => delivery === "delivered");
    expect(await messagesOf("+56987654321")).toBe(1);
    expect((await press(stack, "1", call)).says.join(" ")).toMatch(ACCEPTED);
  });

  test("a message whose answer was lost, or that Twilio took after we had given up, is found and not sent again", async () => {
    const [lost, late] = ["+56987654322", "+56987654326"];
    twilio.behave(async (request, response) => {
      if (request.body.includes(encodeURIComponent(late))) await setTimeout(6_500);
      return silentAfterAccepting("no reports")(request, response);
    });
    const calls = [lost, late].map((from) => callOf({ from }));
    for (const answer of await Promise.all(calls.map((call) => press(stack, "1", call)))) {
      expect(answer.says.join(" ")).toMatch(LATER);
    }
    await setTimeout(7_000);
    twilio.pass();
    for (const call of calls)
      await untilTicket(stack, call, ({ delivery }) => delivery === "sending", 60_000);
    for (const number of [lost, late]) {
      expect(twilio.created().filter((sent) => sent.get("To") === `whatsapp:${number}`)).toHaveLength(1);
      expect(await messagesOf(number)).toBe(1);
    }
    for (const call of calls) expect((await press(stack, "1", call)).says.join(" ")).toMatch(ACCEPTED);
  }, 90_000);

  test("a message whose answer was lost but whose report came was accepted, and that is what is said", async () => {
    twilio.behave(silentAfterAccepting("reports"));
    const call = callOf({ from: "+56987654325" });
    expect((await press(stack, "1", call)).says.join(" ")).toMatch(ACCEPTED);
    twilio.pass();
    await untilTicket(stack, call, ({ delivery }) => delivery === "delivered");
    expect(await messagesOf("+56987654325")).toBe(1);
  });

  test("simultaneous webhooks of a slow send wait for it, and all say what became of it", async () => {
    twilio.behave(async (request, response) => {
      await setTimeout(1_500);
      const answer = await fetch(`${stack.pageUrl}${request.path}`, {
        method: request.method,
        headers: {
          authorization: request.headers.authorization ?? "",
          "content-type": request.headers["content-type"] ?? "",
        },
        ...(request.method === "POST" && { body: request.body }),
      });
      response.writeHead(answer.status, { "Content-Type": "application/json" }).end(await answer.text());
    });
    const call = callOf({ from: "+56987654323" });
    const answers = await Promise.all([1, 2, 3].map(() => press(stack, "1", call)));
    for (const answer of answers) expect(answer.says.join(" ")).toMatch(ACCEPTED);
    expect(await messagesOf("+56987654323")).toBe(1);
  });
});

describe("late reports", () => {
  test("a number that turns out to have no WhatsApp: the ticket says so and why", async () => {
    const number = "+56987654324";
    await fetch(`${stack.pageUrl}/api/handsets/${encodeURIComponent(number)}`, {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ hasWhatsApp: false, blocked: false }),
    });
    const call = callOf({ from: number });
    await press(stack, "1", call);
    const ticket = await untilTicket(stack, call, ({ delivery }) => delivery === "failed");
    expect(ticket.failure).toBe("63024");
  });
});

test("each refusal is in the log, with its code", () => {
  for (const code of ["63003", "21610", "20003", "63007", "99999"]) {
    expect(stack.child.output()).toMatch(new RegExp(`"event":"deflection_refused","code":"${code}"`));
  }
});

test("every request to Twilio, retries and look-ups too, was one that its OpenAPI files allow", () => {
  expect(twilio.seen.some(({ method }) => method === "GET")).toBe(true);
  expect(twilio.faults()).toEqual([]);
});

/** How many messages the simulated Twilio took for a number. */
async function messagesOf(number: string): Promise<number> {
  const response = await fetch(`${stack.pageUrl}/api/handsets/${encodeURIComponent(number)}`);
  return ((await response.json()) as { messages: unknown[] }).messages.length;
}
