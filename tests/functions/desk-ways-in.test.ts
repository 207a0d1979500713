import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrateDatabase } from "../../scripts/build/migrate-database";
import { addAccount, PASSWORD } from "../support/accounts";
import { startDatabase, withRows } from "../support/database";
import { DeskVisitor } from "../support/desk-visitor";
import { startFunctions } from "../support/functions";
import { startTestStack } from "../support/stack";

test("npm start makes accounts up to try the desk with, and tells their password, which is another at each start", async () => {
  const data = await mkdtemp(join(tmpdir(), "deriva-data-"));
  const start = async () => {
    const stack = await startTestStack({ DERIVA_DATA: data, DERIVA_DEMO: "" });
    const [, password = ""] = await stack.child.line(/all with the password +(\S+)/);
    return { stack, password };
  };
  const { stack, password } = await start();
  const [, address] = await stack.child.line(/the desk +(\S+)/);
  expect(address).toBe(`${stack.url}/desk`);
  expect((await fetch(address ?? "")).status).toBe(200);
  for (const [email, role] of [
    ["demo@example.com", "admin"],
    ["sofia@example.com", "supervisor"],
    ["ana@example.com", "agent"],
    ["bruno@example.com", "agent"],
  ] as const) {
    const { status, body } = await new DeskVisitor(stack).signIn(email, password);
    expect([email, status, body.me.role]).toEqual([email, 200, role]);
  }
  await stack.stop();

  const again = await start();
  expect(again.password).not.toBe(password);
  expect((await new DeskVisitor(again.stack).signIn("demo@example.com", password)).status).toBe(401);
  expect((await new DeskVisitor(again.stack).signIn("demo@example.com", again.password)).status).toBe(200);
  await again.stack.stop();
});

test("a database of somebody else's gets no accounts", async () => {
  const database = await startDatabase();
  const stack = await startTestStack({ DATABASE_URL: database.url, DERIVA_DEMO: "" });
  await stack.child.line(/To sign in to the desk: npm run agents -- invite/);
  const agents = await withRows(
    database,
    async (rows) => (await rows.query("select 1 from deriva.agent")).rows,
  );
  expect(agents).toEqual([]);
  await stack.stop();
  await database.stop();
});

test("without SESSION_SECRET nobody signs in, and the answer says what to set; without our desk there is none", async () => {
  const database = await startDatabase();
  await migrateDatabase(database.url);
  const account = await addAccount(database, { name: "Ana", teams: [1234] });
  const without = await startFunctions({ DATABASE_URL: database.url, API_KEY: "key" });
  const visitor = new DeskVisitor(without);
  const refused = await visitor.post<{ detail: string }>("/desk/sign-in", {
    email: account.email,
    password: PASSWORD,
  });
  expect([refused.status, refused.body.detail]).toEqual([
    503,
    expect.stringContaining("SESSION_SECRET is not set"),
  ]);
  visitor.cookies.set("__Host-deriva", `${"x".repeat(43)}.${"y".repeat(43)}`);
  expect((await visitor.get("/desk/session")).status).toBe(401);
  expect((await visitor.get("/desk/oidc")).status).toBe(503);
  await without.stop();

  const adereso = await startFunctions({
    ...{ DATABASE_URL: database.url, DESK: "adereso", ADERESO_TOKEN: "t", SESSION_SECRET: "secret" },
  });
  const body = { email: account.email, password: PASSWORD };
  expect((await new DeskVisitor(adereso).post("/desk/sign-in", body)).status).toBe(404);
  await adereso.stop();
  await database.stop();
});
