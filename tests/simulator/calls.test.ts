import type { TimedCallEvent } from "../../simulator/phone/call-event";
import { queueFigures } from "../../simulator/twilio/queues";
import { LINE, type SimulatedTwilio, startSimulatedTwilio, until } from "./simulated-twilio";

let twilio: SimulatedTwilio;

beforeEach(async () => {
  twilio = await startSimulatedTwilio();
});

afterEach(() => twilio.stop());

/** The product answers each path with TwiML, and all others with nothing; notes when a call was told to be over. */
function answer(documents: Readonly<Record<string, string>>): void {
  twilio.product.behave(({ path }, response) => {
    const twiml = documents[path];
    if (twiml === undefined) return void response.writeHead(204).end();
    response.writeHead(200, { "Content-Type": "text/xml" }).end(`<Response>${twiml}</Response>`);
  });
}

async function call(wish: object): Promise<string> {
  const { callSid } = (await twilio.ask("POST", "/api/calls", {
    ...{ from: "+56976591991", pace: 0 },
    ...wish,
  })) as { callSid: string };
  return callSid;
}

async function eventsOf(callSid: string): Promise<readonly TimedCallEvent[]> {
  return ((await twilio.ask("GET", `/api/calls/${callSid}`)) as { events: TimedCallEvent[] }).events;
}

async function ended(callSid: string): Promise<readonly TimedCallEvent[]> {
  for (;;) {
    const events = await eventsOf(callSid);
    if (events.at(-1)?.kind === "ended") return events;
  }
}

const paths = () => twilio.product.seen.map(({ path }) => path);

test.each([
  ["the document ends", "<Say>Adiós</Say>", "completed"],
  ["a Hangup", "<Pause length='7'/><Hangup/>", "completed"],
  ["a queue", "<Enqueue action='/queue-left'>soporte</Enqueue>", "queued"],
  ["another number", "<Dial>+56223456789</Dial>", "dialed"],
  ["a broken document", "<Sing/>", "fault"],
])("a scripted call that ends with %s is told to be over, and only that", async (_, twiml, outcome) => {
  answer({ "/ivr": twiml });
  const sid = await call({ presses: [] });
  expect((await ended(sid)).at(-1)).toMatchObject({ outcome });
  expect(paths()).toEqual(["/ivr", "/call-status"]);
  expect(twilio.posted("/call-status")[0]).toMatchObject({
    ...{ CallSid: sid, CallStatus: "completed", From: "+56976591991", To: LINE, SequenceNumber: "0" },
    CallDuration: twiml.includes("length") ? "7" : expect.stringMatching(/^\d+$/),
    Timestamp: expect.stringMatching(/ \+0000$/),
  });
});

test("nothing is ended before the product has answered that the call is over, whatever it answers", async () => {
  let release: () => void = () => {};
  twilio.product.behave(({ path }, response) => {
    if (path === "/ivr") return void response.end("<Response><Hangup/></Response>");
    release = () => void response.writeHead(500).end();
  });
  const sid = await call({ presses: [] });
  await until(paths, (seen) => seen.includes("/call-status"));
  expect((await eventsOf(sid)).map(({ kind }) => kind)).toEqual(["ringing"]);
  release();
  expect((await ended(sid)).map(({ kind }) => kind)).toEqual(["ringing", "ended"]);
});

test.each([
  ["by hand", { pace: 1 }],
  ["when the time has come", { presses: [], hangUpAfter: 90 }],
])("who hangs up in a queue %s: first the queue's action is told, then the call's end", async (_, wish) => {
  answer({ "/ivr": "<Enqueue action='/queue-left?line=1'>soporte</Enqueue>" });
  const sid = await call(wish);
  if ("pace" in wish) {
    await until(
      () => queueFigures(twilio.queues.named("soporte"), Date.now()).currentSize,
      (size) => size === 1,
    );
    await twilio.ask("POST", `/api/calls/${sid}/hangup`, {});
  }
  expect((await ended(sid)).at(-1)).toMatchObject({ outcome: "hung-up-by-caller" });
  expect(paths()).toEqual(["/ivr", "/queue-left?line=1", "/call-status"]);
  const time = "pace" in wish ? "0" : "90";
  expect(twilio.posted("/queue-left?line=1")[0]).toMatchObject({
    ...{ CallSid: sid, QueueResult: "hangup", QueueTime: time, QueueSid: expect.stringMatching(/^QU/) },
  });
  expect(twilio.posted("/call-status")[0]).toMatchObject({ CallDuration: time });
  expect(queueFigures(twilio.queues.named("soporte"), Date.now()).currentSize).toBe(0);
});

test("a number is typed: all its digits until the finishing key, and the next question gets the next press", async () => {
  answer({
    "/ivr": "<Gather action='/typed' finishOnKey='#' timeout='8'><Say>Marque</Say></Gather>",
    "/typed": "<Gather action='/chosen' numDigits='1'><Say>Elija</Say></Gather>",
    "/chosen": "<Hangup/>",
  });
  await ended(await call({ presses: ["976591991#", "1"] }));
  expect(twilio.posted("/typed")[0]).toMatchObject({ Digits: "976591991" });
  expect(twilio.posted("/chosen")[0]).toMatchObject({ Digits: "1" });
});

test("a number is typed by hand, key after key", async () => {
  answer({ "/ivr": "<Gather action='/typed' timeout='5'/>", "/typed": "<Hangup/>" });
  const sid = await call({ pace: 1 });
  await until(paths, (seen) => seen.length > 0);
  for (const digits of ["9", "7", "6", "#"]) await twilio.ask("POST", `/api/calls/${sid}/digits`, { digits });
  await ended(sid);
  expect(twilio.posted("/typed")[0]).toMatchObject({ Digits: "976" });
});

test("what carriers attest of a caller can be set", async () => {
  answer({ "/ivr": "<Hangup/>" });
  await ended(await call({ presses: [], stirVerstat: "TN-Validation-Failed-C" }));
  expect(twilio.posted("/ivr")[0]).toMatchObject({ StirVerstat: "TN-Validation-Failed-C" });
});
