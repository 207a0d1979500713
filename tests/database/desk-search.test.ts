import fc from "fast-check";
import { eraseContact, mergeContacts } from "../../src/adapters/postgres/contact-records";
import { listStore } from "../../src/adapters/postgres/list-store";
import type { ListPlace } from "../../src/desk/desk-list";
import { phone } from "../deflection/fakes";
import { addAgent, addTicket } from "./desk-tickets";
import { inbound, keepInbound } from "./inbound";
import { useKept } from "./kept";

const kept = useKept();

async function found(text: string, teams: readonly number[] | null = [1234], limit = 30) {
  const ids: string[] = [];
  let after: ListPlace | undefined;
  do {
    const page = await listStore(kept.database).search(text, teams === null ? {} : { teams }, limit, after);
    ids.push(...page.tickets.map(({ id }) => id));
    after = page.next;
  } while (after !== undefined);
  return ids;
}

beforeEach(async () => {
  await kept.rows("truncate deriva.ticket, deriva.agent, deriva.contact, deriva.search, deriva.word cascade");
});

test("finds words of messages, whatever their accents and capitals, and what begins like the last of them", async () => {
  const id = await addTicket(kept, {
    said: ["¿Cuándo llega mi REFRIGERADOR?", "la dirección es Ñuñoa 45, gracias😀"],
  });
  await addTicket(kept, { said: ["otra cosa"] });
  for (const text of [
    "refrigerador",
    "Refrig",
    "CUANDO",
    "cuándo",
    "cua",
    "direccion",
    "dirección es",
    "nunoa",
    "Ñuñoa",
    "gracias",
  ])
    expect([text, await found(text)]).toEqual([text, [id]]);
  for (const text of ["frigerador", "refri gerador", "cuand llega", "refrigerador lavadora"])
    expect([text, await found(text)]).toEqual([text, []]);
});

test("wants every word, in whichever message, name or number it stands", async () => {
  const id = await addTicket(kept, {
    name: "José Pérez",
    phone: "+56976591777",
    said: ["hola", "no funciona el horno"],
  });
  await addTicket(kept, { name: "José Soto", said: ["hola"] });
  for (const text of [
    "jose perez",
    "perez jose",
    "perez horno",
    "hola perez",
    "1777 horno",
    "horno 569",
    "PÉREZ funci",
  ])
    expect([text, await found(text)]).toEqual([text, [id]]);
});

test("finds a number by its beginning or its end, however it is written", async () => {
  const id = await addTicket(kept, { phone: "+56976591991" });
  await addTicket(kept, { phone: "+56222222222" });
  const written = [
    "+56976591991",
    "56976591991",
    "+56 9 7659 1991",
    "991",
    "1991",
    "76591991",
    "7659-1991",
    "569",
    "+569",
    "+56 9 76",
    "569765919",
    "(56) 9 7659",
  ];
  for (const text of written) expect([text, await found(text)]).toEqual([text, [id]]);
  for (const text of ["91", "659", "5697659199", "1992"]) {
    expect([text, await found(text)]).toEqual([text, text === "5697659199" ? [id] : []]);
  }
});

test("finds by the name that a contact has on WhatsApp, and shows it where there is no other", async () => {
  const from = phone("+56976591990");
  await keepInbound(kept.database, inbound(from, { content: { ProfileName: "Camila Núñez" }, text: "hola" }));
  const [ticket] = (await listStore(kept.database).search("nunez", { teams: [1234] }, 10)).tickets;
  expect(ticket?.contact).toMatchObject({ name: "Camila Núñez", phone: from });
  await kept.rows(
    `update deriva.ticket set metadata = '{"user": {"name": "Sra. Núñez Rojas"}, "ticket": {}}'`,
  );
  expect(
    (await listStore(kept.database).search("rojas", { teams: [1234] }, 10)).tickets[0]?.contact.name,
  ).toBe("Sra. Núñez Rojas");
});

test("has the newest first, page by page, each once", async () => {
  const ids = [];
  for (let one = 0; one < 25; one++) ids.push(await addTicket(kept, { said: ["pedido", "pedido otra vez"] }));
  expect(await found("pedido", [1234], 4)).toEqual(ids.toReversed());
  expect(await found("ped", [1234], 25)).toEqual(ids.toReversed());
});

test("shows no ticket of a team that is not seen, and follows one that moves", async () => {
  const id = await addTicket(kept, { team: 1235, said: ["secreto"] });
  const nobody = await addTicket(kept, { team: null, said: ["secreto"] });
  expect(await found("secreto")).toEqual([]);
  expect(await found("secreto", [])).toEqual([]);
  expect(await found("secreto", [1235])).toEqual([id]);
  expect(await found("secreto", null)).toEqual([nobody, id]);
  await kept.rows("update deriva.ticket set team_id = 1234 where id = $1", id);
  expect([await found("secreto"), await found("secreto", [1235])]).toEqual([[id], []]);
});

test("within a list finds only what is in it", async () => {
  const agent = await addAgent(kept, "Ana", [1234]);
  const mine = await addTicket(kept, { agent, said: ["pedido"] });
  const resolved = await addTicket(kept, { status: "resolved", said: ["pedido"] });
  const search = (filter: object) =>
    listStore(kept.database).search("pedido", { teams: [1234], ...filter }, 10);
  const ids = async (filter: object) => (await search(filter)).tickets.map(({ id }) => id);
  expect(await ids({ states: ["resolved"] })).toEqual([resolved]);
  expect(await ids({ states: ["answered"], agent })).toEqual([mine]);
  expect(await ids({ states: ["answered"], free: true })).toEqual([]);
  expect(await ids({ reason: "vip" })).toEqual([]);
});

test.each([
  "%",
  "_",
  "pedido:*",
  "'",
  "\\",
  "pedido & !otra | x",
  "<->",
  "((",
  "a:0",
  "t:1234",
  "n:569",
  "'t:1234'",

  "😀",
  "🙂 pedido",
  " ",
])("takes %j for words, if it is any", async (text) => {
  const id = await addTicket(kept, { said: ["un pedido"] });
  const expected = text === "pedido:*" || text === "🙂 pedido" ? [id] : [];
  expect(await found(text)).toEqual(expected);
});

test("no text makes a fault", async () => {
  await addTicket(kept, { said: ["un pedido"] });
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", maxLength: 60 }), async (text) => {
      await found(text.replaceAll("\0", "").toWellFormed());
    }),
    { numRuns: 60 },
  );
});

test("finds every word of a long conversation, and ends with it", async () => {
  const id = await addTicket(kept, { said: ["hola"] });
  await kept.rows(
    `insert into deriva.message (direction, contact_id, ticket_id, sender, address, body, state)
     select 'in', t.contact_id, t.id, '', '', 'palabra' || n || ' ' || repeat('relleno ', 10), 'received'
     from deriva.ticket t, generate_series(1, 1500) n where t.id = $1`,
    id,
  );
  for (let tries = 0; tries < 20; tries++) await found("x");
  for (const text of ["hola", "palabra1", "palabra1500 relleno", "palabra750"])
    expect([text, await found(text)]).toEqual([text, [id]]);
  await kept.rows(
    `insert into deriva.message (direction, contact_id, ticket_id, sender, address, body, state)
     select 'in', contact_id, id, '', '', 'ultimo', 'received' from deriva.ticket where id = $1`,
    id,
  );
  expect(await found("ultimo")).toEqual([id]);
});

test("knows nothing any more of who was erased, and all of who was found to be somebody else", async () => {
  const number = phone("+56976591111");
  const id = await addTicket(kept, { name: "Zacarías Único", phone: number, said: ["palabrarara"] });
  const other = await addTicket(kept, { phone: "+56976592222", said: ["algo"] });
  expect(await found("palabrarara")).toEqual([id]);
  await mergeContacts(kept.database, number, phone("+56976592222"));
  expect((await found("6591111")).toSorted()).toEqual([id, other].toSorted());
  await eraseContact(kept.database, phone("+56976592222"));
  expect(await kept.dump()).not.toMatch(/palabrarara|zacarias|6591111|1111956/i);
  for (const text of ["palabrarara", "zacarias", "6591111", "algo", "6592222"])
    expect([text, await found(text)]).toEqual([text, []]);
  expect(await kept.dump()).not.toMatch(/palabrarara|zacarias|6591111|1111956/i);
});

test("what is written while it is indexed is found", async () => {
  const ids = await Promise.all(
    Array.from({ length: 30 }, async (_, one) => {
      const id = await addTicket(kept, { said: [`inicio${one}x`] });
      await Promise.all([
        kept.rows(
          `insert into deriva.message (direction, contact_id, ticket_id, sender, address, body, state)
           select 'in', contact_id, id, '', '', $2, 'received' from deriva.ticket where id = $1`,
          id,
          `luego${one}x`,
        ),
        kept.rows(
          `update deriva.ticket set metadata = jsonb_build_object('user', jsonb_build_object('n', $2::text)) where id = $1`,
          id,
          `nombre${one}x`,
        ),
        kept.rows("select deriva.index_search(5, true)"),
        found("nada"),
      ]);
      return id;
    }),
  );
  for (const [one, id] of ids.entries())
    expect([one, await found(`inicio${one}x nombre${one}x luego${one}x`)]).toEqual([one, [id]]);
  const { wrong } = await kept.row<{ wrong: string }>(
    `select count(*) as wrong from deriva.word w full join (
       select word, ndoc from ts_stat('select words from deriva.search') where position(':' in word) = 0 and length(word) between 2 and 40) s
     using (word) where w.parts is distinct from s.ndoc`,
  );
  expect(wrong).toBe("0");
});
