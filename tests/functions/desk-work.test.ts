import type { TicketJson } from "../../src/edge/desk-contract";
import { type Colleague, newestOf, type RefusalJson } from "../support/desk";
import { DeskShop } from "../support/desk-shop";
import { messagesTo, writeAs } from "../support/handset";
import { tick } from "../support/tick";

let shop: DeskShop;
let ana: Colleague;
let carla: Colleague;
let bruno: Colleague;
let sofia: Colleague;

beforeAll(async () => {
  shop = await DeskShop.open();
  ana = await shop.arrive("Ana", [1234]);
  carla = await shop.arrive("Carla", [1234]);
  bruno = await shop.arrive("Bruno", [1235]);
  sofia = await shop.arrive("Sofía", [1234, 1237], "supervisor");
});

afterAll(() => shop?.close());

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
const kindsOf = ({ history }: TicketJson) => history.map(({ kind }) => kind);

describe("who has a ticket", () => {
  test("is who takes it; another is told who has it, and a supervisor takes over", async () => {
    const { ticket } = await shop.somebody();
    const taken = await ana.act(ticket, "take");
    expect([taken.status, taken.body.agent]).toEqual([200, { id: ana.id, name: "Ana" }]);
    expect((await ana.act(ticket, "take")).status).toBe(200);
    const refused = await carla.act<RefusalJson>(ticket, "take");
    expect([refused.status, refused.body.errors]).toEqual([
      409,
      [
        {
          field: "agent",
          detail: "Ana has the ticket",
          agent: { id: ana.id, name: "Ana" },
          at: expect.any(String),
        },
      ],
    ]);
    expect((await carla.act(ticket, "release")).status).toBe(409);
    expect((await sofia.act(ticket, "take")).body.agent?.name).toBe("Sofía");
    const [first, second] = (await sofia.read(ticket)).history.filter(
      ({ kind }) => kind === "ticket_assigned",
    );
    expect([first, second]).toEqual([
      expect.objectContaining({ agent: "Ana", details: { agent: "Ana", team: 1234 } }),
      expect.objectContaining({ agent: "Sofía", details: { agent: "Sofía", team: 1234, was: "Ana" } }),
    ]);
  });

  test("is one of those who take it at the same moment", async () => {
    const { ticket } = await shop.somebody();
    const all = await Promise.all([ana, carla, ana, carla].map((agent) => agent.act(ticket, "take")));
    const has = (await ana.read(ticket)).agent?.id;
    expect(all.map(({ status }) => status)).toEqual(
      [ana, carla, ana, carla].map(({ id }) => (id === has ? 200 : 409)),
    );
  });

  test("takes it from automatic answers, which are over", async () => {
    const { ticket, number } = await shop.somebody("hola");
    await shop.textsTo(number, 1);
    expect((await ana.open(ticket)).status).toBe(404);
    await shop.sql("update deriva.ticket set team_id = 1234 where id = $1", [ticket]);
    expect((await ana.act(ticket, "take")).body).toMatchObject({
      stage: "assigned",
      reason: "manual",
      tier: 2,
    });
    await writeAs(shop.stack, number, "Ventas");
    expect(await messagesTo(shop.stack, number)).toHaveLength(1);
  });

  test("gives it back to the team, and does not get it again by itself", async () => {
    const { ticket } = await shop.somebody();
    await shop.sql("update deriva.agent set available = true where id = $1", [ana.id]);
    await ana.act(ticket, "take");
    const released = await ana.act(ticket, "release");
    expect(released.body).toMatchObject({ agent: null, stage: "waiting", state: "waiting" });
    await tick(shop.stack);
    expect((await ana.read(ticket)).agent).toBeNull();
    expect((await ana.act(ticket, "release")).status).toBe(200);
    await shop.sql("update deriva.agent set available = false where id = $1", [ana.id]);
  });

  test("is another of the team to whom it is given with a word, and nobody of another team", async () => {
    const { ticket } = await shop.somebody();
    const note = "Es cliente de años, <b>cuidado</b>.";
    const given = await ana.act(ticket, "assign", { agent: carla.id, note });
    expect(given.body).toMatchObject({
      agent: { name: "Carla" },
      notes: [{ agent: "Ana", text: note, at: expect.any(String) }],
    });
    // To take it back somebody says so: that is no accident.
    expect((await ana.act(ticket, "assign", { agent: ana.id })).body.agent?.name).toBe("Ana");
    for (const agent of [bruno.id, "99999999"]) {
      const refused = await ana.act<RefusalJson>(ticket, "assign", { agent });
      expect([refused.status, refused.body.errors?.[0]?.field]).toEqual([422, "agent"]);
    }
  });

  test("is a team of others: who gave it away sees it once more, and then no more", async () => {
    const { ticket, number } = await shop.somebody();
    await ana.act(ticket, "take");
    const given = await ana.act(ticket, "assign", { team: 1235, note: "es una venta" });
    expect([given.status, given.body.team?.id]).toEqual([200, 1234]);
    expect((await ana.open(ticket)).status).toBe(404);
    expect((await ana.act(ticket, "note", { text: "x" })).status).toBe(404);
    const theirs = await bruno.read(ticket);
    expect(theirs).toMatchObject({
      ...{ team: { id: 1235 }, agent: null, stage: "waiting" },
      notes: [{ agent: "Ana", text: "es una venta" }],
    });
    expect(theirs.history).toContainEqual(
      expect.objectContaining({
        kind: "ticket_routed",
        agent: "Ana",
        details: expect.objectContaining({ team: 1235 }),
      }),
    );
    // The contact is not told.
    expect(await messagesTo(shop.stack, number)).toHaveLength(1);
    expect((await bruno.act(ticket, "assign", { team: 1235 })).status).toBe(200);
    expect((await bruno.act(ticket, "assign", { team: 5 })).status).toBe(422);
    expect((await bruno.act(ticket, "assign", {})).status).toBe(422);
  });

  test("leaves it with the team that they are taken out of", async () => {
    const { ticket } = await shop.somebody();
    const dora = await shop.arrive(`Dora ${ticket}`, [1234]);
    await dora.act(ticket, "take");
    await shop.sql("delete from deriva.agent_team where agent_id = $1", [dora.id]);
    expect((await dora.open(ticket)).status).toBe(404);
    expect(await ana.read(ticket)).toMatchObject({ agent: null, stage: "waiting" });
  });
});

describe("a ticket that is put aside", () => {
  test("is with who put it there, overdue to nobody, and comes back at its time", async () => {
    const { ticket } = await shop.somebody();
    const aside = await ana.act(ticket, "snooze", { until: inHours(48) });
    expect(aside.body).toMatchObject({
      state: "snoozed",
      snoozed_until: expect.any(String),
      agent: { name: "Ana" },
    });
    const until = new Date(aside.body.snoozed_until ?? "").getTime();
    expect(new Date(aside.body.limit_at ?? "").getTime() - until).toBe(15 * 60_000);
    await tick(shop.stack);
    expect((await ana.read(ticket)).state).toBe("snoozed");
    await shop.sql(
      "update deriva.ticket set snoozed_until = now() - interval '1 second', limit_at = now() + interval '15 minutes' where id = $1",
      [ticket],
    );
    await tick(shop.stack);
    const back = await ana.read(ticket);
    expect(back).toMatchObject({ state: "waiting", snoozed_until: null });
    expect(back.history.at(-1)).toMatchObject({
      kind: "ticket_woken",
      agent: null,
      details: { why: "time" },
    });
  });

  test("comes back when its contact writes, who is then to be answered in as much time as before", async () => {
    const { ticket, number } = await shop.somebody();
    await ana.act(ticket, "snooze", { until: inHours(24 * 30) });
    await writeAs(shop.stack, number, "¿alguna novedad?");
    const back = await ana.read(ticket);
    expect(back).toMatchObject({ state: "waiting", snoozed_until: null, agent: { name: "Ana" } });
    expect((new Date(back.limit_at ?? "").getTime() - Date.now()) / 60_000).toBeCloseTo(15, 0);
    expect(back.history.at(-1)).toMatchObject({ kind: "ticket_woken", details: { why: "contact" } });
  });

  test("comes back by hand, when it is answered, given away or resolved", async () => {
    for (const [does, more] of [
      ["wake", {}],
      ["assign", { agent: carla.id }],
      ["resolve", {}],
    ] as const) {
      const { ticket } = await shop.somebody();
      await ana.act(ticket, "snooze", { until: inHours(1) });
      expect((await ana.act(ticket, does, more)).body).toMatchObject({ snoozed_until: null });
    }
    const { ticket } = await shop.somebody();
    await ana.act(ticket, "snooze", { until: inHours(1) });
    await ana.answer(ticket, "Le cuento");
    expect(await ana.read(ticket)).toMatchObject({ state: "answered", snoozed_until: null });
    expect((await ana.act(ticket, "wake")).status).toBe(200);
  });

  test.each([inHours(-1), inHours(24 * 91), "mañana", "2027-13-45T00:00:00Z", 5])(
    "is not put aside until %p",
    async (until) => {
      const { ticket } = await shop.somebody();
      const { status, body } = await ana.act<RefusalJson>(ticket, "snooze", { until });
      expect([status, body.errors?.[0]?.field]).toEqual([422, "until"]);
    },
  );

  test("stays with an agent who goes home", async () => {
    const { ticket } = await shop.somebody();
    await ana.act(ticket, "snooze", { until: inHours(16) });
    await shop.sql("update deriva.agent set away_since = now() + interval '1 second' where id = $1", [
      ana.id,
    ]);
    await shop.sql("update deriva.agent set available = true where id = $1", [carla.id]);
    await tick(shop.stack);
    expect((await ana.read(ticket)).agent?.name).toBe("Ana");
    await shop.sql("update deriva.agent set available = false where id = $1", [carla.id]);
  });
});

describe("a ticket that is resolved", () => {
  test("asks one question, once, also when two resolve it", async () => {
    const { ticket, number } = await shop.somebody();
    await shop.textsTo(number, 1);
    const all = await Promise.all([ana, carla, ana].map((agent) => agent.act(ticket, "resolve")));
    expect(all.map(({ status, body }) => [status, body.status])).toEqual(all.map(() => [200, "resolved"]));
    expect((await shop.textsTo(number, 2)).at(-1)).toContain("¿Cómo fue la atención?");
    expect(await messagesTo(shop.stack, number)).toHaveLength(2);
    const read = await ana.read(ticket);
    expect(kindsOf(read).filter((kind) => kind === "ticket_resolved")).toHaveLength(1);
    expect(read.history.find(({ kind }) => kind === "ticket_resolved")?.agent).toMatch(/Ana|Carla/);
    for (const [does, more] of [
      ["take", {}],
      ["release", {}],
      ["assign", { agent: carla.id }],
      ["assign", { team: 1235 }],
      ["priority", { priority: 1 }],
      ["snooze", { until: inHours(1) }],
      ["ask_to_write", {}],
    ] as const) {
      const { status, body } = await ana.act<RefusalJson>(ticket, does, more);
      expect([does, status, body.errors?.[0]]).toEqual([does, 409, { field: "status", detail: "resolved" }]);
    }
    expect((await ana.answer(ticket, "tarde")).status).toBe(409);
    expect((await ana.act(ticket, "note", { text: "fue la caldera" })).status).toBe(200);
  });

  test("is not resolved over what the contact wrote since it was looked at", async () => {
    const { ticket, number } = await shop.somebody();
    await shop.textsTo(number, 1);
    const seen = newestOf(await ana.read(ticket));
    await writeAs(shop.stack, number, "¡espere!");
    const refused = await ana.act<RefusalJson>(ticket, "resolve", { seen });
    expect([refused.status, refused.body.errors?.[0]?.field]).toEqual([409, "written"]);
    expect((await ana.read(ticket)).state).toBe("waiting");
    const now = newestOf(await ana.read(ticket));
    await writeAs(shop.stack, number, "", { reaction: "👍" });
    expect((await ana.act(ticket, "resolve", { seen: now })).body.state).toBe("resolved");
  });

  test("is opened again as it was: with who had it, and its contact waits if they did", async () => {
    const { ticket, number } = await shop.somebody();
    await ana.act(ticket, "take");
    const before = await ana.read(ticket);
    await carla.act(ticket, "resolve");
    const again = await carla.act(ticket, "reopen");
    expect(again.body).toMatchObject({
      ...{ status: "open", state: "waiting", agent: { name: "Ana" }, waits_since: before.waits_since },
      limit_at: expect.any(String),
    });
    expect((await carla.act(ticket, "reopen")).status).toBe(200);
    // Their next word is no rating of what goes on.
    await writeAs(shop.stack, number, "1");
    expect((await ana.read(ticket)).rating).toBeNull();
  });

  test("is not opened beside another of the same contact that is open", async () => {
    const { ticket, number } = await shop.somebody();
    await ana.act(ticket, "resolve");
    await shop.sql("update deriva.ticket set resolved_at = now() - interval '90 days' where id = $1", [
      ticket,
    ]);
    await shop.sql("update deriva.conversation set state = '{}' where ticket_id = $1", [ticket]);
    await writeAs(shop.stack, number, "quiero hablar con una persona");
    const { status, body } = await ana.act<RefusalJson>(ticket, "reopen");
    expect([status, body.errors]).toEqual([409, [{ field: "ticket", detail: await shop.ticketOf(number) }]]);
  });
});

describe("besides", () => {
  test("a priority is set as it is said, and told once", async () => {
    const { ticket } = await shop.somebody();
    expect((await ana.act(ticket, "priority", { priority: 3 })).body.priority).toBe(3);
    await ana.act(ticket, "priority", { priority: 3 });
    expect((await ana.act(ticket, "priority", { priority: 0 })).body.priority).toBe(0);
    expect(kindsOf(await ana.read(ticket)).filter((kind) => kind === "ticket_priority")).toHaveLength(2);
    expect((await ana.act(ticket, "priority", { priority: 4 })).status).toBe(422);
    expect((await ana.act(ticket, "burn")).status).toBe(422);
  });

  test("a note is for colleagues: a second tap writes it once, and its contact never sees it", async () => {
    const { ticket, number } = await shop.somebody();
    await shop.textsTo(number, 1);
    await Promise.all([1, 2, 3].map(() => ana.act(ticket, "note", { text: "ojo con la garantía" })));
    expect((await carla.read(ticket)).notes).toEqual([
      { id: expect.any(String), agent: "Ana", text: "ojo con la garantía", at: expect.any(String) },
    ]);
    expect(await messagesTo(shop.stack, number)).toHaveLength(1);
  });

  test("a contact is asked to write once, outside the window", async () => {
    const { ticket, number } = await shop.somebody();
    await shop.textsTo(number, 1);
    const open = await ana.act<RefusalJson>(ticket, "ask_to_write");
    expect([open.status, open.body.errors?.[0]?.field]).toEqual([409, "window"]);
    await shop.letPass(30, ticket);
    const all = await Promise.all([ana, carla, ana].map((agent) => agent.act(ticket, "ask_to_write")));
    expect(all.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await ana.read(ticket)).reopening).toBe(true);
    expect((await shop.textsTo(number, 2)).at(-1)).toContain("tenemos una respuesta");
    expect(await messagesTo(shop.stack, number)).toHaveLength(2);
    await writeAs(shop.stack, number, "aquí estoy");
    expect((await ana.read(ticket)).reopening).toBe(false);
  });

  test("nothing is done with another team's ticket, by any of it", async () => {
    const { ticket } = await shop.somebody();
    // Reports of what was sent before go on coming.
    const stands = async () => ({ ...(await ana.read(ticket)), messages: [] });
    const before = await stands();
    for (const [does, more] of [
      ...["take", "release", "resolve", "reopen", "wake", "ask_to_write"].map((one) => [one, {}] as const),
      ["assign", { agent: bruno.id }],
      ["assign", { team: 1235, note: "mío" }],
      ["priority", { priority: 3 }],
      ["snooze", { until: inHours(1) }],
      ["note", { text: "hola" }],
    ] as const) {
      expect([does, (await bruno.act(ticket, does, more)).status]).toEqual([does, 404]);
    }
    expect(await stands()).toEqual(before);
    expect(
      await shop.sql("select 1 from deriva.audit where agent_id = $1 and ticket_id = $2", [bruno.id, ticket]),
    ).toEqual([]);
  });

  test("what was done is in the audit trail, what was refused is not", async () => {
    const { ticket } = await shop.somebody();
    await ana.act(ticket, "take");
    await carla.act(ticket, "take");
    await ana.act(ticket, "note", { text: "x" });
    await ana.act(ticket, "resolve");
    const rows = await shop.sql<{ agent_id: string; details: { do: string } }>(
      "select agent_id::text, details from deriva.audit where ticket_id = $1 and action = 'ticket_changed' order by id",
      [ticket],
    );
    expect(rows.map(({ agent_id, details }) => [agent_id, details.do])).toEqual([
      [ana.id, "take"],
      [ana.id, "note"],
      [ana.id, "resolve"],
    ]);
  });
});
