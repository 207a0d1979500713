import { setTimeout } from "node:timers/promises";
import type { MessagesJson, TicketJson } from "../../src/edge/desk-contract";
import { type Colleague, newestOf, type RefusalJson } from "../support/desk";
import { DeskShop } from "../support/desk-shop";
import { messagesTo, writeAs } from "../support/handset";
import { callOf, press } from "../support/webhook";

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

describe("a ticket", () => {
  test("comes with its conversation, its person and why people have it, for who is of its team", async () => {
    const { number, ticket } = await shop.somebody();
    const { status, body } = await ana.open(ticket);
    expect([status, body]).toEqual([
      200,
      expect.objectContaining({
        ...{ id: ticket, status: "open", state: "waiting", reason: "asked", tier: 2 },
        team: { id: 1234, name: "Soporte" },
        finding: { rule: expect.stringMatching(/^asked/), words: "quiero hablar con una persona" },
        summary: { chosen: [], said: ["quiero hablar con una persona"] },
        window: { open: true, closes_at: expect.any(String) },
        ...{
          reopening: false,
          opted_out: false,
          wrote_since_opt_out: false,
          call: null,
          next: null,
          hides_messages: false,
          others: [],
        },
        person: expect.objectContaining({
          addresses: [{ kind: "whatsapp", value: number }],
          ...{ tickets: [], hidden_tickets: 0, consents: [] },
        }),
      }),
    ]);
    expect(body.messages).toEqual([
      expect.objectContaining({ from: "contact", status: "received", text: "quiero hablar con una persona" }),
      expect.objectContaining({ from: "automatic", agent: null }),
    ]);
    expect(body.history.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["ticket_opened", "escalated"]),
    );
  });

  test("of another team is not there, nor is one that was never there; an admin sees it", async () => {
    const { ticket } = await shop.somebody();
    expect((await bruno.open(ticket)).status).toBe(404);
    expect((await bruno.open("99999999")).body).toEqual((await bruno.open(ticket)).body);
    expect((await admin.open(ticket)).status).toBe(200);
    expect((await sofia.open(ticket)).status).toBe(200);
    expect((await ana.open("x")).status).toBe(422);
    expect((await fetch(`${shop.stack.url}/desk/ticket?id=${ticket}`)).status).toBe(401);
  });

  test("tells nothing of the contact's tickets that another team has: no id, nor who answered there", async () => {
    const { number, ticket: first } = await shop.somebody();
    await ana.act(first, "resolve");
    // As if days had passed: what they write now is another ticket.
    await shop.sql("update deriva.ticket set resolved_at = now() - interval '90 days' where id = $1", [
      first,
    ]);
    await writeAs(shop.stack, number, "quiero hablar con una persona");
    const second = await shop.ticketOf(number);
    expect(second).not.toBe(first);
    expect((await ana.read(second)).previous_id).toBe(first);
    await admin.act(second, "assign", { team: 1235 });
    const seen = newestOf(await bruno.read(second));
    expect(await bruno.read(second)).toMatchObject({ previous_id: null, hides_messages: true });
    expect(JSON.stringify((await bruno.read(second)).history)).not.toContain('"previous"');

    await bruno.act(second, "resolve");
    await ana.act(first, "reopen");
    await ana.answer(first, "de Soporte");
    const reopened = await bruno.act<RefusalJson>(second, "reopen");
    expect([reopened.status, reopened.body.errors]).toEqual([409, undefined]);
    expect((await admin.act<RefusalJson>(second, "reopen")).body.errors).toEqual([
      { field: "ticket", detail: first },
    ]);
    await ana.act(first, "resolve");
    await bruno.act(second, "reopen");
    // They cannot look at what they are not shown.
    expect((await bruno.answer(second, "de Ventas", { seen })).status).toBe(201);
  });

  test("tells of its call what was announced and chosen, and how far our message came", async () => {
    const call = callOf({});
    await press(shop.stack, "1", call, "?round=1&wait=300-600");
    const ticket = await shop.ticketOf(call.From ?? "");
    const body = await ana.read(ticket);
    expect(body.call).toEqual({
      sid: call.CallSid,
      line: { number: "+56228409179", name: "Tienda Sur" },
      at: expect.any(String),
      wait_announced: [5, 10],
      choice: "whatsapp",
    });
    expect(body.metadata.ticket).not.toHaveProperty("call_sid");
    expect(body.person.consents).toEqual([expect.objectContaining({ given: true })]);
    const told = async () => (await ana.read(ticket)).messages[0];
    for (let tries = 0; tries < 50 && (await told())?.status !== "read"; tries++) {
      await setTimeout(50);
    }
    const [message] = (await ana.read(ticket)).messages;
    expect(message).toMatchObject({
      ...{ from: "system", kind: "template", template: "ivr_deflect" },
      text: expect.stringContaining("Hola, le escribimos de Tienda Sur."),
      status: expect.stringMatching(/^(delivered|read)$/),
      sent_at: expect.any(String),
      delivered_at: expect.any(String),
    });
  });

  test("is noted as read once in ten minutes", async () => {
    const { ticket } = await shop.somebody();
    await ana.read(ticket);
    await ana.read(ticket);
    const reads = () =>
      shop.sql(
        "select 1 from deriva.audit where ticket_id = $1 and agent_id = $2 and action = 'ticket_read'",
        [...[ticket, ana.id]],
      );
    expect(await reads()).toHaveLength(1);
    await shop.sql("alter table deriva.audit disable trigger append_only");
    await shop.sql(
      "update deriva.audit set created_at = now() - interval '11 minutes' where ticket_id = $1",
      [ticket],
    );
    await shop.sql("alter table deriva.audit enable trigger append_only");
    await ana.read(ticket);
    expect(await reads()).toHaveLength(2);
  });
});

describe("what a team does not see of a person", () => {
  /** Somebody with a ticket of Soporte that is resolved, and then one of Ventas. */
  async function ofTwoTeams() {
    const { number, ticket: first } = await shop.somebody("quiero hablar con una persona, mi clave es 4711");
    expect((await ana.act(first, "resolve")).status).toBe(200);
    await shop.sql("update deriva.ticket set resolved_at = now() - interval '90 days' where id = $1", [
      first,
    ]);
    await shop.sql("update deriva.conversation set state = '{}' where ticket_id = $1", [first]);
    await writeAs(shop.stack, number, "hola");
    await writeAs(shop.stack, number, "quiero comprar, cuál es el precio");
    const second = await shop.ticketOf(number);
    expect(second).not.toBe(first);
    return { number, first, second };
  }

  test("is left out of its history, its quotes and its tickets, and that something is left out is told", async () => {
    const { number, first, second } = await ofTwoTeams();
    const [secret] = await shop.sql<{ reference: string }>(
      "select reference from deriva.message where ticket_id = $1 and direction = 'in' limit 1",
      [first],
    );
    await writeAs(shop.stack, number, "respondo a eso", { quoted: secret?.reference });
    await shop.sql(
      `update deriva.message set parts = jsonb_build_object('quoted', $1::text) where body = 'respondo a eso'`,
      [secret?.reference],
    );
    const seen = await bruno.read(second);
    expect(seen).toMatchObject({
      team: { id: 1235 },
      hides_messages: true,
      person: { tickets: [], hidden_tickets: 1 },
    });
    expect(JSON.stringify(seen)).not.toContain("4711");
    expect(seen.messages.at(-1)).toMatchObject({ text: "respondo a eso", quoted: null });
    expect((await bruno.open(first)).status).toBe(404);
    expect((await ana.open(second)).status).toBe(404);

    const all = await admin.read(second);
    expect(all).toMatchObject({
      hides_messages: false,
      person: { tickets: [{ id: first }], hidden_tickets: 0 },
    });
    expect(all.messages.at(-1)?.quoted).toMatchObject({
      ...{ from: "contact", text: "quiero hablar con una persona, mi clave es 4711" },
    });
  });

  test("is not in an earlier page, either; pages join without a gap", async () => {
    const { number, first, second } = await ofTwoTeams();
    await shop.sql(
      `insert into deriva.message (direction, contact_id, ticket_id, sender, address, body, state, at)
       select 'in', t.contact_id, t.id, '+56976591992', $2, 'línea ' || n, 'received', now() + n * interval '1 millisecond'
       from deriva.ticket t, generate_series(1, 120) n where t.id = $1`,
      [second, number],
    );
    const texts: string[] = [];
    let page: { messages: TicketJson["messages"]; next: string | null } = await bruno.read(second);
    texts.unshift(...page.messages.map(({ text }) => text));
    while (page.next !== null) {
      const { body } = await bruno.visitor.get<MessagesJson>(
        `/desk/messages?ticket=${second}&before=${page.next}`,
      );
      texts.unshift(...body.messages.map(({ text }) => text));
      page = body;
    }
    expect(texts.slice(-120)).toEqual(Array.from({ length: 120 }, (_, n) => `línea ${n + 1}`));
    expect(texts.join()).not.toContain("4711");
    for (const path of [`ticket=${first}&before=99999`, `ticket=99999999&before=99999`]) {
      expect((await bruno.visitor.get(`/desk/messages?${path}`)).status).toBe(404);
    }
    expect((await bruno.visitor.get(`/desk/messages?ticket=${second}`)).status).toBe(422);
  });
});

describe("a file", () => {
  test("is passed on to who sees its ticket, as a file that can do no harm; to no other team and to nobody", async () => {
    const { number, ticket } = await shop.somebody();
    await writeAs(shop.stack, number, "", { media: ["image/png"] });
    const message = (await ana.read(ticket)).messages.find(({ media }) => media.length > 0);
    const [file] = message?.media ?? [];
    expect(file).toEqual({
      type: "image/png",
      url: `/desk/media?message=${message?.id}&index=0`,
      name: `message-${message?.id}-0.png`,
    });
    const path = file?.url ?? "";
    const passed = await ana.visitor.get(path);
    expect([passed.status, Object.fromEntries(passed.headers)]).toEqual([
      200,
      expect.objectContaining({
        "content-type": "image/png",
        "content-disposition": `inline; filename="message-${message?.id}-0.png"`,
        "content-security-policy": "sandbox; default-src 'none'",
        "x-content-type-options": "nosniff",
      }),
    ]);
    expect((await bruno.visitor.get(path)).status).toBe(404);
    expect((await ana.visitor.get(path.replace("index=0", "index=1"))).status).toBe(404);
    expect((await ana.visitor.get(path.replace("index=0", "index=x"))).status).toBe(422);
    expect((await fetch(`${shop.stack.url}${path}`)).status).toBe(401);
  });
});

test("names, texts and metadata of strangers stay text, whatever they hold", async () => {
  const evil = `<img src=x onerror="alert(1)">\u202e{{7*7}}`;
  const { number, ticket } = await shop.somebody();
  await writeAs(shop.stack, number, evil);
  await shop.sql(
    "update deriva.ticket set metadata = jsonb_build_object('user', jsonb_build_object('name', $2::text, $2::text, $2::text)) where id = $1",
    [ticket, evil],
  );
  const { body, headers } = await ana.open(ticket);
  expect(headers.get("content-type")).toContain("application/json");
  expect(body.contact.name).toBe(evil);
  expect(body.metadata.user[evil]).toBe(evil);
  expect(body.messages.some(({ text }) => text === evil)).toBe(true);
  expect(newestOf(body)).toMatch(/^\d+$/);
  expect((await messagesTo(shop.stack, number)).length).toBeGreaterThan(0);
});
