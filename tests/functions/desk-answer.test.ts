import { setTimeout } from "node:timers/promises";
import type { AnswerJson } from "../../src/edge/desk-contract";
import { type Colleague, newestOf, type RefusalJson } from "../support/desk";
import { DeskShop } from "../support/desk-shop";
import { failNext, messagesTo, writeAs } from "../support/handset";
import { tick } from "../support/tick";

let shop: DeskShop;
let ana: Colleague;
let carla: Colleague;
let bruno: Colleague;

beforeAll(async () => {
  shop = await DeskShop.open();
  ana = await shop.arrive("Ana", [1234]);
  carla = await shop.arrive("Carla", [1234]);
  bruno = await shop.arrive("Bruno", [1235]);
});

afterAll(() => shop?.close());

describe("an answer", () => {
  test("reaches the contact, once for each key, and who answers has the ticket", async () => {
    const { number, ticket } = await shop.somebody();
    await shop.textsTo(number, 1);
    const first = await ana.answer(ticket, "Hola, soy Ana.", { key: "the-same-key" });
    expect([first.status, first.body.status]).toEqual([201, "sent"]);
    const again = await ana.answer(ticket, "Hola, soy Ana.", { key: "the-same-key" });
    expect([again.status, again.body.id]).toEqual([201, first.body.id]);
    expect((await ana.answer(ticket, "Otra cosa", { key: "the-same-key" })).status).toBe(409);
    expect(await shop.textsTo(number, 2)).toHaveLength(2);
    const read = await ana.read(ticket);
    expect(read).toMatchObject({ agent: { id: ana.id, name: "Ana" }, stage: "assigned", state: "answered" });
    expect(read.messages.at(-1)).toMatchObject({
      ...{
        from: "agent",
        agent: "Ana",
        text: "Hola, soy Ana.",
        key: "the-same-key",
        sent_at: expect.any(String),
      },
    });
    // A key is its agent's: to others it says nothing.
    expect((await carla.read(ticket)).messages.at(-1)?.key).toBeNull();
    expect(read.history.filter(({ kind }) => kind === "ticket_assigned")).toEqual([
      expect.objectContaining({ agent: "Ana", details: { agent: "Ana", team: 1234 } }),
    ]);
    expect(
      await shop.sql(
        "select details from deriva.audit where agent_id = $1 and ticket_id = $2 and action = 'ticket_changed'",
        [...[ana.id, ticket]],
      ),
    ).toContainEqual({ details: { do: "answer" } });
  });

  test("the same at the same moment is one", async () => {
    const { number, ticket } = await shop.somebody();
    await shop.textsTo(number, 1);
    const all = await Promise.all(
      Array.from({ length: 8 }, () => ana.answer(ticket, "una vez", { key: `only-once-${ticket}` })),
    );
    expect(all.map(({ status }) => status)).toEqual(all.map(() => 201));
    expect(new Set(all.map(({ body }) => body.id)).size).toBe(1);
    expect(await shop.textsTo(number, 2)).toHaveLength(2);
  });

  test("of another team's ticket is none: it is not there", async () => {
    const { number, ticket } = await shop.somebody();
    await shop.textsTo(number, 1);
    expect((await bruno.answer(ticket, "intruso")).status).toBe(404);
    expect((await bruno.answer("99999999", "intruso")).status).toBe(404);
    expect(await messagesTo(shop.stack, number)).toHaveLength(1);
    expect((await ana.answer(ticket, " ", { key: "x", seen: "y" })).body.errors).toHaveLength(3);
    expect((await ana.visitor.post("/desk/answer", {}, { "X-CSRF-Token": "wrong" })).status).toBe(403);
  });

  test("of two at the same moment, who saw the same, one goes out; twenty times", async () => {
    const people = await Promise.all(Array.from({ length: 20 }, () => shop.somebody()));
    await Promise.all(people.map(({ number }) => shop.textsTo(number, 1)));
    const pairs = await Promise.all(
      people.map(async ({ ticket, number }) => {
        const seen = newestOf(await ana.read(ticket));
        const both = await Promise.all([
          ana.answer(ticket, "de Ana", { seen }),
          carla.answer(ticket, "de Carla", { seen }),
        ]);
        return { ticket, number, both };
      }),
    );
    for (const { ticket, number, both } of pairs) {
      expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
      const winner = both[0].status === 201 ? ana : carla;
      const refused = both.find(({ status }) => status === 409)?.body as RefusalJson | undefined;
      expect(refused?.errors).toEqual([
        expect.objectContaining({
          ...{ field: "seen", agent: { id: winner.id, name: winner.name }, at: expect.any(String) },
        }),
        expect.objectContaining({ field: "agent", agent: { id: winner.id, name: winner.name } }),
      ]);
      expect(await shop.textsTo(number, 2)).toHaveLength(2);
      expect((await ana.read(ticket)).agent?.name).toBe(winner.name);
    }
  });

  test("where another answered since is sent all the same by who says so; what an agent wrote themselves does not stand against it", async () => {
    const { number, ticket } = await shop.somebody();
    const seen = newestOf(await ana.read(ticket));
    await carla.answer(ticket, "ya le respondo", { seen });
    expect((await ana.answer(ticket, "yo también", { seen })).status).toBe(409);
    expect((await ana.answer(ticket, "yo también", { seen, anyway: true })).status).toBe(201);
    expect((await carla.answer(ticket, "sigo yo", { seen: newestOf(await carla.read(ticket)) })).status).toBe(
      201,
    );
    expect(await shop.textsTo(number, 4)).toHaveLength(4);
  });

  test("to who asked us to stop waits until they write again, and the page can tell", async () => {
    const { ticket, number } = await shop.somebody();
    await writeAs(shop.stack, number, "BAJA");
    expect(await ana.read(ticket)).toMatchObject({ opted_out: true, wrote_since_opt_out: false });
    expect((await ana.answer(ticket, "¿Seguro?")).status).toBe(409);
    await writeAs(shop.stack, number, "me equivoqué, sigan");
    expect(await ana.read(ticket)).toMatchObject({ opted_out: true, wrote_since_opt_out: true });
    expect((await ana.answer(ticket, "Seguimos.")).status).toBe(201);
  });

  test("outside the window waits for the contact, who is asked to write; a second agent sees that one waits", async () => {
    const { number, ticket } = await shop.somebody();
    await shop.textsTo(number, 1);
    await shop.letPass(30, ticket);
    const seen = newestOf(await ana.read(ticket));
    expect((await ana.read(ticket)).window.open).toBe(false);
    const parked = await ana.answer(ticket, "Ya lo revisamos.", { seen });
    expect([parked.status, parked.body.status]).toEqual([201, "parked"]);
    expect(await ana.read(ticket)).toMatchObject({ reopening: true });
    expect((await carla.answer(ticket, "Lo revisamos.", { seen })).body.errors?.[0]).toMatchObject({
      ...{ field: "seen", agent: { name: "Ana" } },
    });
    expect((await shop.textsTo(number, 2)).at(-1)).toContain("tenemos una respuesta");
    await writeAs(shop.stack, number, "dígame");
    expect((await shop.textsTo(number, 3)).at(-1)).toBe("Ya lo revisamos.");
    expect(await ana.read(ticket)).toMatchObject({ reopening: false, window: { open: true } });
  });
});

describe("an answer that failed", () => {
  async function failed(agent = ana) {
    const { number, ticket } = await shop.somebody();
    await shop.textsTo(number, 1);
    await failNext(shop.stack, { kind: "status", status: 400, code: 21211 });
    const { body } = await agent.answer(ticket, "no llega");
    expect(body.status).toBe("failed");
    return { number, ticket, message: body.id };
  }
  const retry = (agent: Colleague, message: string, more = {}) =>
    agent.visitor.post<AnswerJson & RefusalJson>("/desk/retry", { message, ...more });

  test("is told with its code, and sent a second time once, whoever asks how often", async () => {
    const { number, ticket, message } = await failed();
    expect((await ana.read(ticket)).messages.at(-1)).toMatchObject({
      status: "failed",
      code: "21211",
      sent_at: null,
    });
    const all = await Promise.all(
      [ana, carla, ana, carla].map((agent) => retry(agent, message, { anyway: true })),
    );
    expect(all.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(new Set(all.map(({ body }) => body.id)).size).toBe(1);
    expect((await shop.textsTo(number, 2)).at(-1)).toBe("no llega");
    await setTimeout(300);
    expect(await messagesTo(shop.stack, number)).toHaveLength(2);
    const [linked] = await shop.sql("select retry_of::text from deriva.message where id = $1", [
      all[0]?.body.id,
    ]);
    expect(linked).toEqual({ retry_of: message });
  });

  test("is not sent again by who does not see it, nor what is no answer, nor where another answered since", async () => {
    const { ticket, message } = await failed();
    expect((await retry(bruno, message)).status).toBe(404);
    expect((await retry(ana, "99999999")).status).toBe(404);
    const [theirs] = (await ana.read(ticket)).messages;
    expect((await retry(ana, theirs?.id ?? "")).status).toBe(404);
    await carla.answer(ticket, "yo le escribo", { anyway: true });
    expect((await retry(ana, message)).body.errors?.[0]).toMatchObject({
      field: "seen",
      agent: { name: "Carla" },
    });
  });

  test("is not sent again where it arrived, or where nobody knows", async () => {
    const { ticket } = await shop.somebody();
    const { body } = await ana.answer(ticket, "llega");
    expect(await retry(ana, body.id)).toMatchObject({
      status: 409,
      body: { errors: [{ field: "message", detail: "sent" }] },
    });
    for (let tries = 0; tries < 100; tries++) {
      if ((await ana.read(ticket)).messages.at(-1)?.delivered_at) break;
      await setTimeout(50);
    }
    await shop.sql("update deriva.message set state = 'unknown' where id = $1", [body.id]);
    const unknown = await retry(ana, body.id);
    expect([unknown.status, unknown.body.detail]).toEqual([409, expect.stringContaining("Nobody knows yet")]);
    await tick(shop.stack);
  });
});
