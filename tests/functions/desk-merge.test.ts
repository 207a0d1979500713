import type { TicketJson } from "../../src/edge/desk-contract";
import type { Colleague, RefusalJson } from "../support/desk";
import { DeskShop } from "../support/desk-shop";
import { writeAs } from "../support/handset";

let shop: DeskShop;
let ana: Colleague;
let bruno: Colleague;
let sofia: Colleague;
let admin: Colleague;

beforeAll(async () => {
  shop = await DeskShop.open();
  ana = await shop.arrive("Ana", [1234]);
  bruno = await shop.arrive("Bruno", [1235]);
  sofia = await shop.arrive("Sofía", [1234], "supervisor");
  admin = await shop.arrive("Alba", [], "admin");
});

afterAll(() => shop?.close());

/** Two who are one person, each with a ticket of Soporte. */
async function twoOfOne() {
  const [one, other] = [
    await shop.somebody(),
    await shop.somebody("quiero hablar con una persona, por favor"),
  ];
  const contactOf = async (ticket: string) => (await admin.read(ticket)).contact.id;
  return { one, other, from: await contactOf(one.ticket), into: await contactOf(other.ticket) };
}

const merge = (who: Colleague, body: object) =>
  who.visitor.post<TicketJson & RefusalJson>("/desk/merge", body);

describe("two contacts", () => {
  test("become one: one conversation, one person with both numbers and tickets, found by each", async () => {
    const { one, other, from, into } = await twoOfOne();
    const { status, body } = await merge(ana, { from, into, ticket: other.ticket });
    expect(status).toBe(200);
    expect(body.person).toMatchObject({
      id: into,
      addresses: expect.arrayContaining([
        { kind: "phone", value: one.number },
        { kind: "whatsapp", value: other.number },
      ]),
      tickets: [{ id: one.ticket }],
    });
    expect(body.messages.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["quiero hablar con una persona", "quiero hablar con una persona, por favor"]),
    );
    expect(body.history.at(-1)).toMatchObject({ kind: "ticket_contact_merged", agent: "Ana" });
    // Whichever number they write from, it is them; and they are answered there.
    await writeAs(shop.stack, one.number, "sigo aquí");
    const read = await ana.read(other.ticket);
    expect(read.messages.at(-1)?.text).toBe("sigo aquí");
    expect((await ana.answer(other.ticket, "Lo veo.")).status).toBe(201);
    expect((await shop.textsTo(one.number, 2)).at(-1)).toBe("Lo veo.");
    const audit = await shop.sql(
      "select details from deriva.audit where action = 'contacts_merged' and ticket_id = $1",
      [other.ticket],
    );
    expect(audit).toEqual([{ details: { from, into } }]);
  });

  test("are merged once, however often and in whichever direction at the same moment", async () => {
    const { other, from, into } = await twoOfOne();
    const all = await Promise.all([
      merge(ana, { from, into, ticket: other.ticket }),
      merge(sofia, { from: into, into: from, ticket: other.ticket }),
      merge(ana, { from, into, ticket: other.ticket }),
    ]);
    expect(all.map(({ status }) => status)).toEqual([200, 200, 200]);
    const events = await shop.sql(
      "select 1 from deriva.event where kind = 'contacts_merged' and (contact_id = $1 or contact_id = $2)",
      [from, into],
    );
    expect(events).toHaveLength(1);
    expect(
      await shop.sql("select 1 from deriva.contact where id in ($1, $2) and merged_into is null", [
        from,
        into,
      ]),
    ).toHaveLength(1);
  });

  test("lose no message that comes at the same moment, nor an answer; fifteen times", async () => {
    for (let round = 0; round < 15; round++) {
      const { one, other, from, into } = await twoOfOne();
      const [merged, , , answered] = await Promise.all([
        merge(ana, { from, into, ticket: other.ticket }),
        writeAs(shop.stack, one.number, "primera"),
        writeAs(shop.stack, other.number, "segunda"),
        ana.answer(one.ticket, "respuesta", { anyway: true }),
      ]);
      expect([merged.status, answered.status]).toEqual([200, 201]);
      const rows = await shop.sql<{ body: string; contact_id: string }>(
        "select body, contact_id from deriva.message where ticket_id in ($1, $2) and body in ('primera', 'segunda', 'respuesta')",
        [one.ticket, other.ticket],
      );
      expect(rows.map(({ body }) => body).sort()).toEqual(["primera", "respuesta", "segunda"]);
      expect(new Set(rows.map(({ contact_id }) => contact_id))).toEqual(new Set([into]));
      expect(
        await shop.sql("select 1 from deriva.message where ticket_id in ($1, $2) and awaits_turn", [
          one.ticket,
          other.ticket,
        ]),
      ).toEqual([]);
    }
  });

  test("are not merged by who does not see a ticket of each; an agent sees all of both, or asks a supervisor", async () => {
    const { one, other, from, into } = await twoOfOne();
    expect((await merge(bruno, { from, into, ticket: other.ticket })).status).toBe(404);
    const stranger = await shop.somebody("quiero comprar, cuál es el precio");
    const foreign = (await admin.read(stranger.ticket)).contact.id;
    expect((await merge(ana, { from: foreign, into, ticket: other.ticket })).status).toBe(404);
    expect((await merge(sofia, { from: foreign, into, ticket: other.ticket })).status).toBe(404);
    const unknown = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
    expect((await merge(admin, { from: unknown, into, ticket: other.ticket })).status).toBe(404);
    expect((await merge(ana, { from: into, into, ticket: other.ticket })).status).toBe(422);
    expect((await merge(ana, { from: foreign, into: from, ticket: other.ticket })).status).toBe(422);
    expect((await merge(ana, { from: "x", into: 5, ticket: "y" })).body.errors).toHaveLength(3);

    await shop.sql(
      `insert into deriva.ticket (contact_id, team_id, metadata, status) values ($1, 1235, '{"user": {}, "ticket": {}}', 'resolved')`,
      [from],
    );
    expect((await merge(ana, { from, into, ticket: other.ticket })).status).toBe(403);
    expect((await merge(sofia, { from, into, ticket: one.ticket })).status).toBe(200);
  });

  test("of whom one asked us to stop are asked no more", async () => {
    const { one, other, from, into } = await twoOfOne();
    await writeAs(shop.stack, one.number, "stop");
    const { body } = await merge(sofia, { from, into, ticket: other.ticket });
    expect(body.opted_out).toBe(true);
    expect(body.person.consents[0]).toMatchObject({ given: false });
  });
});
