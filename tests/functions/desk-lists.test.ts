import { setTimeout } from "node:timers/promises";
import type { ChangesJson, SessionJson, TicketListJson } from "../../src/edge/desk-contract";
import { shopConfig } from "../conversations/shop";
import { addAccount, PASSWORD } from "../support/accounts";
import { startDatabase, type TestDatabase, withRows } from "../support/database";
import { DeskVisitor } from "../support/desk-visitor";
import { failNext, writeAs } from "../support/handset";
import { ask } from "../support/service";
import { startTestStack, type TestStack } from "../support/stack";
import { newCaller } from "../support/webhook";

let database: TestDatabase;
let stack: TestStack;
let ana: DeskVisitor;
let berta: DeskVisitor;
let admin: DeskVisitor;

const TEAMS = [
  { id: 1234, name: "Soporte" },
  { id: 1235, name: "Ventas" },
  { id: 1236, name: "Facturación" },
  { id: 1237, name: "Especialistas" },
];

beforeAll(async () => {
  database = await startDatabase();
  stack = await startTestStack(
    { DATABASE_URL: database.url, DERIVA_TICK: "off" },
    shopConfig({ teams: TEAMS }),
  );
  ana = await signedIn("Ana", "agent", [1234]);
  berta = await signedIn("Berta", "agent", [1235]);
  admin = await signedIn("Eva", "admin", []);
});

afterAll(async () => {
  await stack?.stop();
  await database?.stop();
});

async function signedIn(name: string, role: "agent" | "admin", teams: readonly number[]) {
  const { email } = await addAccount(database, { name, role, teams });
  const visitor = new DeskVisitor(stack);
  expect((await visitor.signIn(email, PASSWORD)).status).toBe(200);
  return visitor;
}

const list = (visitor: DeskVisitor, query: string) => visitor.get<TicketListJson>(`/desk/tickets?${query}`);

const idsOf = async (visitor: DeskVisitor, query: string) =>
  (await list(visitor, query)).body.tickets.map(({ id }) => id);

/** Somebody who wants a person of team 1234, and their ticket. */
async function somebody(more = ""): Promise<{ number: string; ticket: string }> {
  const number = newCaller();
  await writeAs(stack, number, `quiero hablar con una persona ${more}`);
  const [ticket = ""] = await idsOf(admin, `q=${encodeURIComponent(number)}`);
  return { number, ticket };
}

const give = (ticket: string, team: number) =>
  ask(stack, "POST", "/ticket", { body: { id: ticket, do: "assign", team_id: team } });

const cursorOf = async (visitor: DeskVisitor) =>
  (await visitor.get<SessionJson>("/desk/session")).body.cursor;

const poll = async (visitor: DeskVisitor, cursor: string, query = "") =>
  (await visitor.get<ChangesJson>(`/desk/changes?cursor=${cursor}${query}`)).body;

/** The first poll that is told nothing: what became of messages is told, too. */
async function untilQuiet(visitor: DeskVisitor, cursor: string): Promise<ChangesJson> {
  for (let tries = 0, at = cursor; tries < 30; tries++) {
    await setTimeout(200);
    const told = await poll(visitor, at);
    if (told.tickets.length + told.gone.length === 0) return told;
    at = told.cursor;
  }
  throw new Error("it is never quiet");
}

describe("lists", () => {
  test("show a ticket as an agent needs it, with counts on the first page", async () => {
    const { number, ticket } = await somebody("por favor");
    const { status, body } = await list(ana, "list=unassigned&limit=1");
    expect(status).toBe(200);
    expect(body.tickets[0]).toEqual({
      ...{
        id: ticket,
        state: "waiting",
        status: "open",
        stage: "waiting",
        kind: "conversation",
        priority: 0,
      },
      ...{ reason: "asked", team: { id: 1234, name: "Soporte" }, agent: null, wants_callback: false },
      contact: { id: expect.any(String), name: expect.any(String), phone: number },
      ...{ created_at: expect.any(String), waits_since: expect.any(String), limit_at: null },
      ...{ snoozed_until: null, resolved_at: null, delivery: null, failure: null },
      last_message: {
        ...{ from: "contact", text: "quiero hablar con una persona por favor", kind: "text" },
        at: expect.any(String),
      },
    });
    expect(body.counts).toEqual({
      ...{ mine: 0, mine_waiting: 0, unassigned: 1, all: 1, waiting: 1, snoozed: 0 },
      teams: [{ id: 1234, open: 1, waiting: 1 }],
    });
  });

  test("tell that the last answer did not arrive", async () => {
    const { number, ticket } = await somebody("que falle");
    const row = async () =>
      (await list(ana, `q=${encodeURIComponent(number)}`)).body.tickets[0]?.last_message;
    await failNext(stack, { kind: "status", status: 400, code: 63024 });
    await ana.post("/desk/answer", { ticket, text: "No le llega", key: "that-one-fails" });
    expect(await row()).toMatchObject({ from: "agent", text: "No le llega", failed: true });
    await writeAs(stack, number, "¿hola?");
    expect((await row())?.failed).toBeUndefined();
    await give(ticket, 1236);
  });

  test("have nothing of other teams, by whatever is asked; who sees all has it", async () => {
    const { ticket, number } = await somebody("secretísimo");
    await give(ticket, 1235);
    const everything = [
      ...[
        "list=all",
        "list=unassigned",
        "list=all&state=waiting",
        "list=all&reason=manual",
        "list=all&reason=asked",
      ],
      ...[
        `q=${encodeURIComponent(number)}`,
        "q=secretisimo",
        `q=${number.slice(-5)}`,
        "q=persona",
        "list=all&q=secret",
      ],
    ];
    for (const query of everything)
      expect([query, await idsOf(ana, query)]).not.toEqual([query, expect.arrayContaining([ticket])]);
    for (const query of ["list=all", "q=secretisimo", "q=secret", `q=${number.slice(-5)}`]) {
      for (const visitor of [berta, admin]) expect(await idsOf(visitor, query)).toContain(ticket);
    }
    expect((await list(ana, "list=all&team=1235")).status).toBe(404);
    expect((await list(ana, "list=all&team=999")).status).toBe(404);
    expect(await idsOf(admin, "list=all&team=1235")).toEqual([ticket]);
  });

  test("that are searched stand in the audit trail, without the words", async () => {
    await list(ana, "q=palabraquesebusca");
    const entries = await withRows(
      database,
      async (rows) =>
        (
          await rows.query(
            "select details from deriva.audit where action = 'searched' order by id desc limit 1",
          )
        ).rows,
    );
    expect(entries).toEqual([{ details: { found: 0, more: false } }]);
  });

  test("that are read on and on, too: who does opens none", async () => {
    for (let one = 0; one < 3; one++) await somebody();
    const listed = async () =>
      (
        await withRows(database, async (rows) =>
          rows.query<{ details: object }>(
            "select details from deriva.audit where action = 'listed' order by id",
          ),
        )
      ).rows.map(({ details }) => details);
    const { body } = await list(ana, "list=all&limit=2");
    expect(await listed()).toEqual([]);
    await list(ana, `list=all&limit=1&cursor=${body.next}`);
    expect(await listed()).toEqual([{ found: 1, more: expect.any(Boolean) }]);
  });

  test("go on by a cursor, which shows nothing more to who was given it by another", async () => {
    for (let one = 0; one < 4; one++) await somebody();
    const seen: string[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const { body }: { body: TicketListJson } = await list(
        ana,
        `list=all&limit=2${cursor && `&cursor=${cursor}`}`,
      );
      expect(body.counts === undefined).toBe(cursor !== "");
      seen.push(...body.tickets.map(({ id }) => id));
      cursor = body.next;
    }
    expect(seen).toEqual(await idsOf(ana, "list=all&limit=100"));
    expect(new Set(seen).size).toBe(seen.length);
    const { next } = (await list(admin, "list=all&limit=1")).body;
    const mine = await idsOf(ana, "list=all&limit=100");
    for (const id of await idsOf(ana, `list=all&limit=100&cursor=${next}`)) expect(mine).toContain(id);
  });

  test.each([
    ["list=everything", ["list"]],
    ["state=sad&reason=x&limit=0&team=x", ["team", "state", "reason", "limit"]],
    ["limit=101", ["limit"]],
    ["cursor=%27;drop", ["cursor"]],
    [`cursor=${Buffer.from("99999999999999999999.1").toString("base64url")}`, ["cursor"]],
    ["a text of 10,000 characters", ["q"]],
  ])("of %s are refused with everything that is wrong", async (query, fields) => {
    const asked = query.includes("=") ? query : `q=${"a".repeat(10_000)}`;
    const { status, body } = await ana.get<{ errors: { field: string }[] }>(`/desk/tickets?${asked}`);
    expect([status, body.errors.map(({ field }) => field)]).toEqual([422, fields]);
  });

  test.each(["%25", "%27", ":*", "%26%7C!", "(", "%5C", "%00", "t:1235", "%F0%9F%98%80", "a%20%3C-%3E%20b"])(
    "take q=%s for words",
    async (q) => {
      expect((await list(ana, `q=${q}`)).status).toBe(200);
    },
  );

  test("are for who is signed in", async () => {
    const nobody = new DeskVisitor(stack);
    expect([(await list(nobody, "")).status, (await nobody.get("/desk/changes?cursor=x")).status]).toEqual([
      401, 401,
    ]);
  });
});

describe("changes", () => {
  test("are told once, to who sees them, with what the lists count", async () => {
    const [first, foreign] = [await cursorOf(ana), await cursorOf(berta)];
    expect(await poll(ana, first)).toMatchObject({
      reset: false,
      tickets: [],
      gone: [],
      others: [],
      session_changed: false,
    });
    const { ticket } = await somebody();
    const changed = await poll(ana, first);
    expect(changed.tickets.map(({ id }) => id)).toEqual([ticket]);
    expect(changed.counts).toEqual((await list(ana, "list=all")).body.counts);
    const quiet = await untilQuiet(ana, changed.cursor);
    expect([quiet.tickets, quiet.counts]).toEqual([[], undefined]);
    const others = await poll(berta, foreign);
    expect([others.tickets, others.gone, others.counts]).toEqual([[], [], undefined]);
    await give(ticket, 1235);
    expect(await poll(ana, quiet.cursor)).toMatchObject({ tickets: [], gone: [ticket] });
    expect((await poll(berta, others.cursor)).tickets.map(({ id }) => id)).toEqual([ticket]);
  });

  test("tell who else looks, and writes", async () => {
    const { ticket } = await somebody();
    const [one, other] = [await cursorOf(ana), await cursorOf(admin)];
    await poll(ana, one, `&open=${ticket}&writing=true`);
    expect((await poll(admin, other, `&open=${ticket}`)).others).toEqual([{ agent: "Ana", writing: true }]);
    expect((await poll(ana, one, `&open=${ticket}`)).others).toEqual([{ agent: "Eva", writing: false }]);
    await poll(berta, await cursorOf(berta), `&open=${ticket}&writing=1`);
    expect((await poll(ana, one, `&open=${ticket}`)).others).toEqual([{ agent: "Eva", writing: false }]);
  });

  test("tell that the member's own session changed", async () => {
    const cursor = await cursorOf(berta);
    await withRows(database, (rows) =>
      rows.query("update deriva.agent set capacity = 9 where name = 'Berta'"),
    );
    const { session_changed, cursor: after } = await poll(berta, cursor);
    expect([session_changed, (await poll(berta, after)).session_changed]).toEqual([true, false]);
  });

  test("begin anew for who sees other tickets than before", async () => {
    const carla = await signedIn("Carla", "agent", [1236]);
    const cursor = await cursorOf(carla);
    await withRows(database, (rows) =>
      rows.query("update deriva.agent_team set team_id = 1237 where team_id = 1236"),
    );
    const told = await poll(carla, cursor);
    expect([told.reset, told.session_changed, (await poll(carla, told.cursor)).reset]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test("begin anew where the cursor is none of ours", async () => {
    for (const cursor of ["", "abc", "%27", "a".repeat(5_000)]) {
      const told = await poll(ana, cursor);
      expect(told).toMatchObject({ reset: true, tickets: [], gone: [] });
      expect((await poll(ana, told.cursor)).reset).toBe(false);
    }
    const { status, body } = await ana.get<{ errors: { field: string }[] }>(
      "/desk/changes?open=x&writing=maybe",
    );
    expect([status, body.errors.map(({ field }) => field)]).toEqual([422, ["open", "writing"]]);
  });

  test("while a page asks for them bring back what was put aside, without a clock", async () => {
    const { ticket } = await somebody();
    await withRows(database, (rows) =>
      rows.query("update deriva.ticket set snoozed_until = now() + interval '1 s' where id = $1", [ticket]),
    );
    expect(await idsOf(ana, "list=snoozed")).toEqual([ticket]);
    let cursor = await cursorOf(ana);
    for (let tries = 0; tries < 40; tries++) {
      const told = await poll(ana, cursor);
      cursor = told.cursor;
      if (told.tickets.some(({ id, state }) => id === ticket && state === "waiting")) return;
      await setTimeout(300);
    }
    throw new Error("it did not come back");
  });
});
