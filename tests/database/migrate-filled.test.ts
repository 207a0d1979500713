import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { PROJECT } from "../../scripts/build/project";
import { exportContact } from "../../src/adapters/postgres/contact-records";
import { openDatabase } from "../../src/adapters/postgres/database";
import { deflectionStore } from "../../src/adapters/postgres/deflection-store";
import { migrate } from "../../src/adapters/postgres/migrate";
import { phone } from "../deflection/fakes";
import { startDatabase, type TestDatabase } from "../support/database";
import { request, SETTINGS } from "./kept";

const FOLDER = join(PROJECT, "migrations");

/** What stands in a database before the house knew that a number may be spelt in several ways. */
const FIRST = ["0001_deflections.sql", "0002_claim_and_settle.sql"];

let server: TestDatabase;
let folder: string;
let client: Client;

beforeAll(async () => {
  server = await startDatabase();
  folder = await mkdtemp(join(tmpdir(), "deriva-migrations-"));
  for (const file of FIRST) await copyFile(join(FOLDER, file), join(folder, file));
  await migrate(server.url, folder);
  client = new Client({ connectionString: server.url });
  await client.connect();
});

afterAll(async () => {
  await client?.end();
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** A claim as it was made then. */
async function claimThen(recipient: string): Promise<void> {
  const { origin: _, ...asked } = request();
  await client.query("select deriva.claim_deflection($1, true, '30 s', '1 hour')", [
    JSON.stringify({ ...asked, recipient }),
  ]);
}

/** Gives somebody another address, as an inbound message did. */
async function alsoKnownAs(address: string, another: string): Promise<void> {
  await client.query(
    "insert into deriva.address (value, contact_id) select $2, contact_id from deriva.address where value = $1",
    [address, another],
  );
}

const countAll = async () => {
  const { rows } = await client.query(
    `select (select count(*) from deriva.contact) as contacts, (select count(*) from deriva.ticket) as tickets,
            (select count(*) from deriva.deflection) as deflections, (select count(*) from deriva.message) as messages,
            (select count(*) from deriva.consent) as consents, (select count(*) from deriva.claim) as claims`,
  );
  return rows[0];
};

test("a database that was filled before has one contact for each person afterwards, and nothing is lost", async () => {
  const mexican = ["+525512345678", "+5215512345678"] as const;
  const argentine = ["+5491123456789", "+541123456789"] as const;
  for (const number of [...mexican, ...argentine, "+551191234567", "+56976591991"]) await claimThen(number);
  await alsoKnownAs(mexican[0], "MX.1");
  // One person, found through another's second address: the second of these has a number of each of the other two.
  for (const number of ["+525587654321", "+5215587654321", "+5492214123456"]) await claimThen(number);
  await alsoKnownAs("+5215587654321", "+542214123456");
  await client.query(
    "update deriva.address set created_at = created_at - interval '1 hour' where value = '+542214123456'",
  );
  await client.query("update deriva.message set state = 'pending', due_at = now() where id = 1");
  const before = await countAll();
  const { rows: events } = await client.query("select * from deriva.event order by id");

  const files = await migrate(server.url, FOLDER);
  expect(files).not.toEqual(expect.arrayContaining(FIRST));
  expect(await migrate(server.url, FOLDER)).toEqual([]);

  expect(await countAll()).toEqual(before);
  const { rows: kept } = await client.query(
    "select * from deriva.event where kind <> 'contacts_merged' order by id",
  );
  expect(kept).toMatchObject(events);
  const { rows: people } = await client.query(
    `select array_agg(a.value order by a.value) as addresses,
            (select count(*)::integer from deriva.deflection d where d.contact_id = k.id) as deflections,
            (select count(*)::integer from deriva.ticket t where t.contact_id = k.id) as tickets
     from deriva.contact k join deriva.address a on a.contact_id = k.id group by k.id order by 1`,
  );
  expect(people).toEqual([
    { addresses: ["+525512345678", "MX.1"], deflections: 2, tickets: 2 },
    { addresses: ["+525587654321", "+542214123456"], deflections: 3, tickets: 3 },
    { addresses: ["+5491123456789"], deflections: 2, tickets: 2 },
    { addresses: ["+551191234567"], deflections: 1, tickets: 1 },
    { addresses: ["+56976591991"], deflections: 1, tickets: 1 },
  ]);

  const database = openDatabase(server.url);
  try {
    const records = await exportContact(database, phone(mexican[1]));
    expect(records).toMatchObject({ contacts: [{}, {}], consents: [{}, {}], messages: [{}, {}] });
    const store = deflectionStore(database, SETTINGS);
    // Both of their messages count, and what waited goes out.
    expect(await store.claim(request({ recipient: phone(mexican[0]) }))).toMatchObject({ why: "already" });
    expect(await store.takeDue(10)).toMatchObject([
      { carries: { deflection: { messageId: "1", recipient: mexican[0], origin: "caller" } } },
    ]);
  } finally {
    await database.close();
  }
});
