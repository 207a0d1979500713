import { addAccount, PASSWORD } from "../support/accounts";
import { startDatabase, type TestDatabase, withRows } from "../support/database";
import { DeskVisitor } from "../support/desk-visitor";
import { startTestStack, type TestStack } from "../support/stack";

let database: TestDatabase;
let stack: TestStack;

beforeAll(async () => {
  database = await startDatabase();
  stack = await startTestStack({ DATABASE_URL: database.url, DERIVA_TICK: "off" });
});

afterAll(async () => {
  await stack?.stop();
  await database?.stop();
});

const sql = (text: string, values: unknown[] = []) =>
  withRows(database, async (rows) => (await rows.query(text, values)).rows as Record<string, unknown>[]);

/** Somebody new, who is not signed in. */
let count = 0;
const somebody = (role: "agent" | "supervisor" | "admin" = "agent", teams = [1234]) =>
  addAccount(database, { name: `Persona ${role} ${++count}`, role, teams });

const newVisitor = () => new DeskVisitor(stack);

async function signedIn(account: { email: string }): Promise<DeskVisitor> {
  const visitor = newVisitor();
  expect((await visitor.signIn(account.email, PASSWORD)).status).toBe(200);
  return visitor;
}

const stateOf = async (visitor: DeskVisitor) => (await visitor.get("/desk/session")).status;

describe("a session", () => {
  test("begins with a right password, in a cookie of this host that no script and no other site has", async () => {
    const account = await somebody();
    const visitor = newVisitor();
    const { status, body, headers } = await visitor.signIn(` ${account.email.toUpperCase()} `, PASSWORD);
    expect([status, body.me]).toEqual([
      200,
      expect.objectContaining({ id: account.id, email: account.email, role: "agent", teams: [1234] }),
    ]);
    expect(headers.getSetCookie()).toEqual([
      expect.stringMatching(
        /^__Host-deriva=[\w-]+\.[\w-]+; Path=\/; Max-Age=86400; Secure; HttpOnly; SameSite=Strict$/,
      ),
    ]);
    expect(headers.get("cache-control")).toBe("no-store");
    const read = await visitor.get<Record<string, unknown>>("/desk/session");
    expect(read.body).toMatchObject({
      csrf: body.csrf,
      company: "Tienda Sur",
      time_zone: "America/Santiago",
      teams: [{ id: 1234, name: "Soporte" }],
      agents: expect.arrayContaining([
        { id: account.id, name: account.name, available: false, teams: [1234] },
      ]),
    });
    const [kept] = await sql(
      "select hash, password from deriva.session s join deriva.agent a on a.id = s.agent_id where a.id = $1",
      [account.id],
    );
    expect(String(kept?.password)).toMatch(/^scrypt\$16384\$8\$5\$/);
    const [, token = ""] = /=([\w-]+)\./.exec(headers.getSetCookie()[0] ?? "") ?? [];
    expect(Buffer.from(kept?.hash as Buffer).includes(token)).toBe(false);
    expect(await stateOf(await signedIn(account))).toBe(200);
  });
});
