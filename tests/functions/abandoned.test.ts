import { setTimeout } from "node:timers/promises";
import { testConfig } from "../support/config";
import { startDatabase, type TestDatabase, withRows } from "../support/database";
import { messagesTo } from "../support/handset";
import { startTestStack, type TestStack } from "../support/stack";
import { listTickets } from "../support/tickets";
import { callOf, newCaller, press, signed } from "../support/webhook";

const WRITES = "+56228409185";
const AT_NIGHT = "+56228409186";
const NOTHING = "+56228409187";

let database: TestDatabase;
let stack: TestStack;

beforeAll(async () => {
  database = await startDatabase();
  const common = {
    language: "es",
    company: "Tienda Sur",
    menu: { 1: "whatsapp", 2: "stay" },
    team: 1234,
  } as const;
  const config = testConfig([
    { ...common, number: WRITES, abandoned: "message", quietHours: false, memoryHours: 1 },
    {
      ...common,
      number: AT_NIGHT,
      abandoned: "message",
      quietHours: { from: "00:00", to: "23:59" },
      memoryHours: 1,
    },
    { ...common, number: NOTHING, abandoned: "nothing" },
  ]);
  stack = await startTestStack({ DATABASE_URL: database.url }, config);
});

afterAll(async () => {
  await stack?.stop();
  await database?.stop();
});

type Call = Record<string, string>;

async function end(call: Call, CallStatus = "completed"): Promise<void> {
  const answer = await signed(stack, "/call-status", { ...call, CallStatus, CallDuration: "17" });
  expect(answer.status).toBe(204);
}

const ticketsFor = async (phone: string) =>
  (await listTickets(stack)).tickets.filter(({ contact }) => contact.phone === phone);

/** Makes what was agreed and sent to somebody a matter of yesterday. */
function yesterday(from: string): Promise<unknown> {
  return withRows(database, (rows) =>
    rows.query(
      `with d as (update deriva.deflection set created_at = created_at - interval '1 day' where recipient = $1)
       update deriva.ticket set created_at = created_at - interval '1 day'
       where contact_id = (select contact_id from deriva.address where value = $1)`,
      [from],
    ),
  );
}

test("a call that ends without a choice leaves a ticket, once, for somebody to call back", async () => {
  const call = callOf({ from: newCaller() });
  await end(call);
  await end(call);
  expect(await ticketsFor(call.From ?? "")).toMatchObject([
    {
      ...{ kind: "abandoned", wants_callback: true, delivery: null, priority: 0 },
      metadata: { ticket: { call_sid: call.CallSid, abandoned_after_seconds: 17 } },
    },
  ]);
  expect(await messagesTo(stack, call.From ?? "")).toEqual([]);
});

test("who abandons again is on the same ticket, and who then presses 1, too", async () => {
  const from = newCaller();
  await end(callOf({ from }));
  await end(callOf({ from }));
  expect(await ticketsFor(from)).toMatchObject([{ kind: "abandoned", priority: 1 }]);
  await press(stack, "1", callOf({ from }));
  expect(await ticketsFor(from)).toMatchObject([{ kind: "deflection", wants_callback: false, priority: 2 }]);
});

test("a call whose choice ended it was not abandoned", async () => {
  for (const digit of ["1", "2"]) {
    const call = callOf({ from: newCaller() });
    await press(stack, digit, call);
    await end(call);
    expect((await ticketsFor(call.From ?? "")).filter(({ kind }) => kind === "abandoned")).toEqual([]);
  }
});

test.each([["anonymous"], ["sip:ana@example.com"]])("nobody can call %s back: no ticket", async (from) => {
  const before = (await listTickets(stack)).tickets.length;
  await end(callOf({ from }));
  expect((await listTickets(stack)).tickets).toHaveLength(before);
});

test("a fixed line can be called back", async () => {
  await end(callOf({ from: "+56223334444" }));
  expect(await ticketsFor("+56223334444")).toMatchObject([{ kind: "abandoned", wants_callback: true }]);
});

test("a line may leave it at that, and what is not the end of a call is none", async () => {
  const call = callOf({ from: newCaller(), to: NOTHING });
  await end(call);
  await end(callOf({ from: newCaller() }), "ringing");
  expect((await signed(stack, "/call-status", {})).status).toBe(204);
  expect(await ticketsFor(call.From ?? "")).toEqual([]);
});

describe("a line that writes to who hung up", () => {
  test("writes to nobody who never agreed: they get a ticket", async () => {
    const call = callOf({ from: newCaller(), to: WRITES });
    await end(call);
    expect(await messagesTo(stack, call.From ?? "")).toEqual([]);
    expect(await ticketsFor(call.From ?? "")).toMatchObject([{ kind: "abandoned" }]);
  });

  test("writes once to who agreed before, and not again in the line's memory", async () => {
    const from = newCaller();
    await press(stack, "1", callOf({ from, to: WRITES }));
    await yesterday(from);
    const call = callOf({ from, to: WRITES });
    await end(call);
    await end(call);
    expect(await messagesTo(stack, from)).toHaveLength(2);
    await end(callOf({ from, to: WRITES }));
    await setTimeout(200);
    expect(await messagesTo(stack, from)).toHaveLength(2);
  });

  test("who presses 1 and hangs up at once gets one message, whichever of the two is told first", async () => {
    const from = newCaller();
    await press(stack, "1", callOf({ from, to: WRITES }));
    await yesterday(from);
    const call = callOf({ from, to: WRITES });
    await end(call);
    expect((await press(stack, "1", call)).says.join(" ")).toContain("Le enviamos un mensaje de WhatsApp");
    expect(await messagesTo(stack, from)).toHaveLength(2);
  });

  test("writes to nobody at night: they get a ticket", async () => {
    const from = newCaller();
    await press(stack, "1", callOf({ from, to: AT_NIGHT }));
    await yesterday(from);
    await end(callOf({ from, to: AT_NIGHT }));
    expect(await messagesTo(stack, from)).toHaveLength(1);
    expect((await ticketsFor(from)).some(({ kind }) => kind === "abandoned")).toBe(true);
  });
});
