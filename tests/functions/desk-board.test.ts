import { readsUnusuallyMuch } from "../../src/desk/board";
import type { BoardJson, CannedJson, SessionJson } from "../../src/edge/desk-contract";
import type { Colleague, RefusalJson } from "../support/desk";
import { DeskShop } from "../support/desk-shop";

let shop: DeskShop;
let ana: Colleague;
let bruno: Colleague;
let sofia: Colleague;
let tomas: Colleague;
let admin: Colleague;

beforeAll(async () => {
  shop = await DeskShop.open();
  ana = await shop.arrive("Ana", [1234]);
  bruno = await shop.arrive("Bruno", [1235]);
  sofia = await shop.arrive("Sofía", [1234, 1237], "supervisor");
  tomas = await shop.arrive("Tomás", [1234], "supervisor");
  admin = await shop.arrive("Alba", [], "admin");
});

afterAll(() => shop?.close());

const board = (who: Colleague) => who.visitor.get<BoardJson>("/desk/board");
const change = (who: Colleague, body: object) =>
  who.visitor.post<BoardJson & RefusalJson>("/desk/agent", body);
const agentOf = (seen: BoardJson, id: string) => seen.agents.find((agent) => agent.id === id);

test("who is an admin no more gives back what they do not see any more, and keeps the rest", async () => {
  for (const [teams, kept] of [
    [[1235], null],
    [[1234], "Zoe 1234"],
  ] as const) {
    const zoe = await shop.arrive(`Zoe ${teams}`, [], "admin");
    const { ticket } = await shop.somebody();
    await zoe.act(ticket, "take");
    await admin.visitor.post("/desk/users", { do: "change", id: zoe.id, role: "agent", teams });
    expect((await admin.read(ticket)).agent?.name ?? null).toBe(kept);
    await admin.act(ticket, "resolve");
    await admin.visitor.post("/desk/users", { do: "disable", id: zoe.id });
  }
});

describe("the board", () => {
  test("tells how each team and agent stands, to supervisors, of their teams alone", async () => {
    const { ticket } = await shop.somebody();
    await shop.somebody();
    await ana.act(ticket, "take");
    await shop.sql("update deriva.ticket set limit_at = now() - interval '1 minute' where id = $1", [ticket]);
    const { status, body } = await board(sofia);
    expect([status, body.teams]).toEqual([
      200,
      [
        {
          ...{ id: 1234, name: "Soporte", is_open: true, waiting: 2, unassigned: 1, open: 2, overdue: 1 },
          ...{ available_agents: 0, oldest_waits_since: expect.any(String) },
        },
        expect.objectContaining({ id: 1237, waiting: 0, open: 0, oldest_waits_since: null }),
      ],
    ]);
    expect(agentOf(body, ana.id)).toEqual({
      ...{ id: ana.id, name: "Ana", available: false, teams: [1234], capacity: 5, role: "agent" },
      ...{ open: 1, waiting: 1, oldest_waits_since: expect.any(String), away_since: null },
      ...{ seen_at: expect.any(String), read_hour: 1, read_day: 1, unusual: false },
    });
    expect(agentOf(body, bruno.id)).toBeUndefined();
    expect((await board(admin)).body.teams).toHaveLength(4);
    expect(agentOf((await board(admin)).body, bruno.id)).toBeDefined();
    expect((await board(ana)).status).toBe(403);
  });

  test("goes on telling that somebody waits too long after their limit was dealt with", async () => {
    const { ticket } = await shop.somebody();
    const overdue = async () => (await board(sofia)).body.teams[0]?.overdue ?? 0;
    const before = await overdue();
    await shop.sql("update deriva.ticket set limit_at = now() - interval '1 minute' where id = $1", [ticket]);
    await shop.sql("update deriva.ticket set limit_at = null where id = $1", [ticket]);
    expect(await overdue()).toBe(before + 1);
    await ana.answer(ticket, "ya estoy");
    expect(await overdue()).toBe(before);
  });

  test("shows who reads far more tickets than they and others do", async () => {
    const usual = { own: { "1": 10, "2": 40 }, ofAll: 12 };
    expect(readsUnusuallyMuch({ id: "1", readDay: 37 }, usual)).toBe(true);
    expect(readsUnusuallyMuch({ id: "1", readDay: 36 }, usual)).toBe(false);
    expect(readsUnusuallyMuch({ id: "2", readDay: 100 }, usual)).toBe(false);
    expect(readsUnusuallyMuch({ id: "3", readDay: 37 }, usual)).toBe(true);
    expect(readsUnusuallyMuch({ id: "3", readDay: 29 }, { own: {}, ofAll: 0 })).toBe(false);
    await shop.sql(
      `insert into deriva.audit (agent_id, action, ticket_id, created_at)
       select $1, 'ticket_read', n, now() - interval '3 hours' from generate_series(1, 60) n`,
      [ana.id],
    );
    expect(agentOf((await board(sofia)).body, ana.id)).toMatchObject({ unusual: true });
    expect(agentOf((await board(sofia)).body, ana.id)?.read_day).toBeGreaterThanOrEqual(60);
  });
});

describe("a supervisor", () => {
  test("says who is available, how much they take on, and in which of their own teams they work", async () => {
    const { ticket } = await shop.somebody();
    const { status, body } = await change(sofia, {
      id: ana.id,
      available: true,
      capacity: 50,
      teams: [1234, 1237],
    });
    expect([status, agentOf(body, ana.id)]).toEqual([
      200,
      expect.objectContaining({ available: true, capacity: 50, teams: [1234, 1237] }),
    ]);
    // Who is free by then has what waited.
    expect((await ana.read(ticket)).agent?.name).toBe("Ana");
    const away = await change(sofia, { id: ana.id, available: false, teams: [1234] });
    expect(agentOf(away.body, ana.id)).toMatchObject({ teams: [1234], away_since: expect.any(String) });
    expect(
      await shop.sql(
        "select details from deriva.audit where agent_id = $1 and action = 'agent_changed' order by id",
        [sofia.id],
      ),
    ).toEqual([
      { details: { agent: ana.id, available: true, capacity: 50, teams: [1234, 1237] } },
      { details: { agent: ana.id, available: false, teams: [1234] } },
    ]);
  });

  test("neither gives nor takes away teams that are not theirs, nor changes others' people or other supervisors", async () => {
    await shop.sql("insert into deriva.agent_team values ($1, 1236)", [ana.id]);
    for (const teams of [[1234, 1235, 1236], [1234], [1234, 1236, 99]]) {
      const { status, body } = await change(sofia, { id: ana.id, teams });
      expect([status, body.errors?.map(({ field }) => field)]).toEqual([422, ["teams"]]);
    }
    expect((await change(sofia, { id: ana.id, teams: [1234, 1236] })).status).toBe(200);
    await shop.sql("delete from deriva.agent_team where agent_id = $1 and team_id = 1236", [ana.id]);
    for (const id of [bruno.id, tomas.id, admin.id, "99999999"]) {
      expect((await change(sofia, { id, available: true })).status).toBe(404);
    }
    expect((await change(sofia, { id: sofia.id, capacity: 9 })).status).toBe(200);
    expect((await change(admin, { id: tomas.id, capacity: 9, teams: [1234, 1235] })).status).toBe(200);
    expect((await change(sofia, { id: ana.id, capacity: 0 })).status).toBe(422);
    expect((await change(ana, { id: ana.id, capacity: 9 })).status).toBe(403);
  });
});

describe("canned answers", () => {
  const canned = {
    team: 1234,
    title: "Saludo",
    text: "Hola {name}, soy {agent} de {company} (n.º {ticket})",
    language: "es",
  };
  const post = (who: Colleague, body: object) =>
    who.visitor.post<{ canned: CannedJson[] } & RefusalJson>("/desk/canned", body);

  test("are added, changed and taken away by supervisors for their teams, and come with the session of who works there", async () => {
    const added = await post(sofia, { do: "add", ...canned });
    expect([added.status, added.body.canned]).toEqual([200, [{ id: expect.any(String), ...canned }]]);
    const id = added.body.canned[0]?.id ?? "";
    const titles = async (who: Colleague) =>
      (await who.visitor.get<SessionJson>("/desk/session")).body.canned.map(({ title }) => title);
    expect([await titles(ana), await titles(bruno)]).toEqual([["Saludo"], []]);
    expect((await post(sofia, { do: "add", ...canned, title: "SALUDO" })).status).toBe(409);
    const changed = await post(tomas, { do: "change", id, ...canned, title: "Bienvenida", language: null });
    expect(changed.body.canned).toEqual([
      expect.objectContaining({ id, title: "Bienvenida", language: null }),
    ]);
    expect((await post(sofia, { do: "remove", id })).body.canned).toEqual([]);
    expect((await post(sofia, { do: "remove", id })).status).toBe(404);
  });

  test("of other teams are not there; those for all are an admin's", async () => {
    const theirs = await post(admin, { do: "add", ...canned, team: 1235 });
    const [{ id = "" } = {}] = theirs.body.canned;
    for (const body of [
      { do: "remove", id },
      { do: "change", id, ...canned },
    ]) {
      expect((await post(sofia, body)).status).toBe(404);
    }
    expect((await post(sofia, { do: "add", ...canned, team: 1235 })).body.errors?.[0]?.field).toBe("team");
    expect((await post(sofia, { do: "add", ...canned, team: null })).body.errors?.[0]?.field).toBe("team");
    const forAll = await post(admin, { do: "add", ...canned, team: null, title: "Para todos" });
    expect(forAll.body.canned).toHaveLength(2);
    const [all] = (await sofia.visitor.get<{ canned: CannedJson[] }>("/desk/canned")).body.canned;
    expect(all).toMatchObject({ team: null, title: "Para todos" });
    expect((await post(sofia, { do: "remove", id: all?.id })).status).toBe(422);
    expect((await ana.visitor.get("/desk/canned")).status).toBe(403);
  });

  test("hold placeholders that somebody fills, and no others", async () => {
    const { status, body } = await post(sofia, { do: "add", ...canned, text: "Hola {nombre} {name} {}" });
    expect([status, body.errors?.map(({ detail }) => detail)]).toEqual([
      422,
      [
        expect.stringContaining("{nombre} is no placeholder"),
        expect.stringContaining("{} is no placeholder"),
      ],
    ]);
    expect((await post(sofia, { do: "burn" })).status).toBe(422);
  });
});
