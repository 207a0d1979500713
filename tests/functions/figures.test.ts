import { setTimeout } from "node:timers/promises";
import type { FiguresJson } from "../../src/edge/figures-contract";
import { shopConfig } from "../conversations/shop";
import { addAccount, PASSWORD } from "../support/accounts";
import { startDatabase, type TestDatabase, withRows } from "../support/database";
import { DeskVisitor } from "../support/desk-visitor";
import { messagesTo, tapChoice, writeAs } from "../support/handset";
import { answerFaults } from "../support/openapi";
import { ask } from "../support/service";
import { startTestStack, type TestStack } from "../support/stack";
import { callOf, newCaller, press, signed } from "../support/webhook";

const LINE = "+56228409179";
const SUPPORT = 1234;
const SALES = 1235;

let database: TestDatabase;
let stack: TestStack;

beforeAll(async () => {
  database = await startDatabase();
  const teams = [
    { id: SUPPORT, name: "=Soporte", answerWithinMinutes: 15 },
    { id: SALES, name: "Ventas" },
    { id: 1236, name: "Facturación" },
    { id: 1237, name: "Especialistas" },
  ];
  const rates = { currency: "USD", template: { utility: 0.02 }, message: 0.005, voiceMinute: 0.01 };
  stack = await startTestStack(
    { DATABASE_URL: database.url, DERIVA_TICK: "off" },
    shopConfig({ teams, rates, aftercare: { rating: true } }),
  );
});

afterAll(async () => {
  await stack?.stop();
  await database?.stop();
});

const figures = async (query = "") => (await ask<FiguresJson>(stack, "GET", `/figures${query}`)).body;

type Counts = FiguresJson["totals"]["counts"];

/** What something adds to the counts of all. */
async function added(work: () => Promise<unknown>): Promise<Partial<Counts>> {
  const before = (await figures()).totals.counts;
  await work();
  const after = (await figures()).totals.counts;
  const names = Object.keys(after) as (keyof Counts)[];
  return Object.fromEntries(
    names.filter((name) => after[name] !== before[name]).map((name) => [name, after[name] - before[name]]),
  );
}

async function hangUp(call: Record<string, string>, seconds = 40): Promise<void> {
  const status = { CallStatus: "completed", CallDuration: String(seconds) };
  expect((await signed(stack, "/call-status", { ...call, ...status })).status).toBe(204);
}

async function ticketOf(number: string): Promise<string> {
  const { body } = await ask<{ tickets: { id: string; contact: { phone: string } }[] }>(
    stack,
    "GET",
    "/tickets?limit=100",
  );
  return body.tickets.find(({ contact }) => contact.phone === number)?.id ?? "";
}

/** What can be tapped to say that it was good. */
async function bestRating(number: string): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const asked = (await messagesTo(stack, number)).findLast(({ choices }) => choices !== null);
    const [best] = asked?.choices?.items ?? [];
    if (best !== undefined) return best.title;
    await setTimeout(50);
  }
  throw new Error("nobody asked how it was");
}

/** Reports of deliveries come a little later than what is heard. */
const settled = () => setTimeout(1_000);

describe("what happens is told by the figures", () => {
  test("a caller who chooses WhatsApp, and is answered there", async () => {
    const from = newCaller();
    const call = callOf({ from });
    expect(
      await added(async () => {
        await press(stack, "1", call);
        await hangUp(call, 60);
        await settled();
      }),
    ).toMatchObject({
      ...{ calls: 1, offered: 1, accepted: 1, voice_seconds: 60 },
      ...{ requested: 1, sent: 1, delivered: 1, followed: 1, deflected: 1, tickets: 1, messages_sent: 1 },
    });
    const more = await added(async () => {
      await writeAs(stack, from, "No funciona la pantalla");
      const id = await ticketOf(from);
      await ask(stack, "POST", "/agents", { body: { name: "Ana", teams: [SUPPORT], available: true } });
      await ask(stack, "POST", "/answers", { body: { ticket_id: id, text: "Ya lo vemos.", agent: "Ana" } });
      await ask(stack, "POST", "/ticket", { body: { id, do: "resolve" } });
      await tapChoice(stack, from, await bestRating(from));
    });
    expect(more).toMatchObject({
      ...{ replied: 1, answered: 1, resolved: 1, tickets_answered: 1, tickets_resolved: 1, human_answers: 1 },
      ...{ rating_asked: 1, rated_good: 1, rated: 1 },
    });
    const { totals, agents, distributions, csat, cost, teams, hour_of_week } = await figures();
    expect(totals.durations.time_to_human).toMatchObject({ count: 1, median: expect.any(Number) });
    expect(distributions.time_to_human[0]).toEqual({ from: 0, to: 60, count: 1 });
    expect(agents).toContainEqual(
      expect.objectContaining({
        agent: { id: expect.any(String), name: "Ana" },
        counts: expect.objectContaining({ answered: 1 }),
      }),
    );
    expect(teams.map(({ team }) => team)).toContainEqual({ id: SUPPORT, name: "=Soporte" });
    expect(csat).toEqual({ asked: 1, answered: 1, good: 1, fair: 0, bad: 0, score: 1 });
    expect(cost?.parts).toContainEqual({
      what: "template",
      category: "utility",
      count: 1,
      rate: 0.02,
      amount: 0.02,
    });
    expect(hour_of_week.accepted.flat().reduce((sum, n) => sum + n)).toBe(totals.counts.accepted);
  });

  test("who calls again within a day was not deflected, and who hid their number cannot be followed", async () => {
    const from = newCaller();
    const first = callOf({ from });
    await press(stack, "1", first);
    await hangUp(first);
    const again = callOf({ from });
    expect(
      await added(async () => {
        await press(stack, "2", again);
        await hangUp(again, 0);
      }),
    ).toMatchObject({ calls: 1, offered: 1, stayed: 1, called_again: 1, deflected: -1 });
  });

  test("who hangs up is abandoned, and recovered by calling again", async () => {
    const from = newCaller();
    await settled();
    expect(await added(() => hangUp(callOf({ from })))).toEqual({
      ...{ calls: 1, offered: 1, abandoned: 1, tickets: 1, voice_seconds: 40 },
    });
    const again = callOf({ from });
    expect(
      await added(async () => {
        await press(stack, "1", again);
        await hangUp(again);
      }),
    ).toMatchObject({ calls: 1, accepted: 1, recovered: 1 });
  });

  test("who asked us to stop chose in vain", async () => {
    const from = newCaller();
    await writeAs(stack, from, "STOP");
    const call = callOf({ from });
    expect(await added(() => press(stack, "1", call))).toMatchObject({ calls: 1, accepted: 1, refused: 1 });
    const { reasons } = await figures();
    expect(reasons.refused).toContainEqual({ reason: "opted-out", count: 1 });
    expect(await added(() => hangUp(callOf({ from })))).not.toHaveProperty("offered");
  });
});

describe("a question about figures", () => {
  test("is answered for each day, also where nothing happened", async () => {
    const { range, series } = await figures("?from=2026-02-27&to=2026-03-01");
    expect(range).toMatchObject({ days: 3, by: "day", time_zone: "America/Santiago" });
    expect(series.map(({ key, final }) => [key, final])).toEqual([
      ["2026-02-27", true],
      ["2026-02-28", true],
      ["2026-03-01", true],
    ]);
  });

  test.each([
    ["of 25 hours", "2026-04-04", 25, "2026-04-04T23:00:00-04:00"],
    ["of 23 hours", "2026-09-06", 23, "2026-09-06T23:00:00-03:00"],
  ])("has the hours of a day %s", async (_, day, hours, last) => {
    const { series } = await figures(`?from=${day}&to=${day}&by=hour`);
    expect(series).toHaveLength(hours);
    expect(new Set(series.map(({ key }) => key)).size).toBe(hours);
    expect(series.at(-1)?.key).toBe(last);
  });

  test.each([
    ["?from=2026-02-30", ["from"]],
    ["?from=2026-03-02&to=2026-03-01", ["to"]],
    ["?from=2024-01-01&to=2026-01-01", ["from"]],
    ["?from=2026-01-01&to=2026-03-01&by=hour", ["by"]],
    [
      "?by=week&team=9&line=x&format=xls&language=fr&to=soon&agent=Ana&separator=tab",
      ["by", "language", "format", "separator", "to", "line", "team", "agent"],
    ],
    ["?from=2026-11-01'--", ["from"]],
  ])("that does not hold is refused with all that is wrong: %s", async (query, fields) => {
    const { status, body } = await ask<{ errors: { field: string }[] }>(stack, "GET", `/figures${query}`);
    expect([status, body.errors.map(({ field }) => field)]).toEqual([422, fields]);
  });

  test("is for who has the first key", async () => {
    expect((await ask(stack, "GET", "/figures", { key: "wrong" })).status).toBe(401);
  });

  test("is answered in the words of a language", async () => {
    expect((await figures()).definitions.called_again.name).toBe("Volvieron a llamar en 24 h");
    expect((await figures("?language=pt")).definitions.called_again.name).toBe("Ligaram de novo em 24 h");
  });

  test("may want a table, in which no text is a formula", async () => {
    const answer = await fetch(`${stack.url}/figures?format=csv&by=team`, {
      headers: { Authorization: `Key ${stack.apiKey}` },
    });
    const text = Buffer.from(await answer.arrayBuffer()).toString();
    expect(
      answerFaults(
        "GET",
        "/figures",
        answer.status,
        answer.headers.get("content-type"),
        JSON.stringify(text),
      ),
    ).toEqual([]);
    expect(answer.headers.get("content-disposition")).toMatch(
      /^attachment; filename="figures_.*_by-team\.csv"$/,
    );
    const [head, ...rows] = text.split("\r\n");
    expect(head).toMatch(/^\ufeffEquipo,Nombre,Llamadas,Con WhatsApp ofrecido,/);
    expect(rows.at(-1)).toBe("");
    expect(rows.find((row) => row.startsWith(`${SUPPORT},`))).toMatch(/^1234,'=Soporte,\d+,/);
    const lines = await fetch(`${stack.url}/figures?format=csv&by=line`, {
      headers: { Authorization: `Key ${stack.apiKey}` },
    });
    expect(await lines.text()).toContain(`\r\n'${LINE},Tienda Sur,`);
    const audited = await withRows(database, (db) =>
      db.query("select details from deriva.audit where action = 'exported' order by id"),
    );
    expect(audited.rows).toMatchObject([
      { details: { what: "figures", by: "team" } },
      { details: { by: "line" } },
    ]);
  });
});

describe("the desk's figures", () => {
  async function visitor(name: string, role: "agent" | "supervisor" | "admin", teams: readonly number[]) {
    const account = await addAccount(database, { name, role, teams });
    const browser = new DeskVisitor(stack);
    expect((await browser.signIn(account.email, PASSWORD)).status).toBe(200);
    return browser;
  }

  test("are for supervisors", async () => {
    expect((await new DeskVisitor(stack).get("/desk/figures")).status).toBe(401);
    expect((await (await visitor("Agente", "agent", [SUPPORT])).get("/desk/figures")).status).toBe(403);
  });

  test("tell supervisors of their teams and agents alone, and admins of all", async () => {
    const sales = newCaller();
    await writeAs(stack, sales, "Ventas");
    const id = await ticketOf(sales);
    await ask(stack, "POST", "/agents", { body: { name: "Bruno", teams: [SALES] } });
    await ask(stack, "POST", "/answers", { body: { ticket_id: id, text: "Claro.", agent: "Bruno" } });
    const all = await figures();
    const admin = (await (await visitor("Admin", "admin", [])).get<FiguresJson>("/desk/figures")).body;
    expect(admin.totals.counts).toEqual(all.totals.counts);

    const browser = await visitor("Sofia", "supervisor", [SALES]);
    const { body } = await browser.get<FiguresJson>("/desk/figures");
    expect(body.teams.map(({ team }) => team?.id)).toEqual([SALES]);
    expect(body.totals.counts).toMatchObject({
      calls: 0,
      requested: 0,
      tickets: 1,
      tickets_answered: 1,
      human_answers: 1,
    });
    expect(body.agents.flatMap(({ agent }) => agent?.name ?? [])).toEqual(["Bruno"]);
    expect(body.open_by_age.total).toBe(1);
    expect(body.reasons.refused).toEqual([]);
    expect(body.hour_of_week.calls.flat().every((n) => n === 0)).toBe(true);
    expect((await browser.get(`/desk/figures?team=${SUPPORT}`)).status).toBe(422);
    expect((await browser.get(`/desk/figures?team=${SUPPORT}`)).body).toMatchObject({
      errors: [{ field: "team", detail: `is the id of a team: ${SALES}` }],
    });
    const csv = await browser.get<string>("/desk/figures?format=csv&by=agent&language=en");
    expect(csv.body).toContain("Bruno");
    expect(csv.body).not.toContain("Ana");
    const idOf = (name: string) =>
      all.agents.find(({ agent }) => agent?.name === name)?.agent?.id ?? "nobody";
    const own = await browser.get<FiguresJson>(
      `/desk/figures?agent=${idOf("Bruno")}&by=hour&from=${body.range.to}`,
    );
    expect(own.body.range.agent).toBe(idOf("Bruno"));
    expect(own.body.totals.counts).toMatchObject({ tickets: 1, tickets_answered: 1, human_answers: 1 });
    expect(own.body.series.map(({ counts }) => counts.human_answers).filter((n) => n > 0)).toEqual([1]);
    expect((await browser.get(`/desk/figures?agent=${idOf("Ana")}`)).body).toMatchObject({
      errors: [{ field: "agent", detail: "is the id of an agent of your teams" }],
    });
    const nobody = (await (await visitor("Vacia", "supervisor", [])).get<FiguresJson>("/desk/figures")).body;
    expect(Object.values(nobody.totals.counts).every((n) => n === 0)).toBe(true);
  });
});
