import { shopConfig } from "../conversations/shop";
import { addAccount, PASSWORD } from "../support/accounts";
import { startDatabase, type TestDatabase, withRows } from "../support/database";
import { DeskVisitor, type SignInBody } from "../support/desk-visitor";
import { runScript } from "../support/run-script";
import { ask } from "../support/service";
import { startTestStack, type TestStack } from "../support/stack";
import { tick } from "../support/tick";

let database: TestDatabase;
let stack: TestStack;
let admin: DeskVisitor;
let adminId: string;

beforeAll(async () => {
  database = await startDatabase();
  stack = await startTestStack({ DATABASE_URL: database.url, DERIVA_TICK: "off" }, shopConfig({}));
  const account = await addAccount(database, { name: "Jefa", role: "admin" });
  adminId = account.id;
  admin = await signedIn(account);
});

afterAll(async () => {
  await stack?.stop();
  await database?.stop();
});

const sql = (text: string, values: unknown[] = []) =>
  withRows(database, async (rows) => (await rows.query(text, values)).rows as Record<string, unknown>[]);

let count = 0;
const somebody = (role: "agent" | "supervisor" | "admin" = "agent", teams = [1234]) =>
  addAccount(database, { name: `Persona ${role} ${++count}`, role, teams });

async function signedIn(account: { email: string }, password = PASSWORD): Promise<DeskVisitor> {
  const visitor = new DeskVisitor(stack);
  expect((await visitor.signIn(account.email, password)).status).toBe(200);
  return visitor;
}

const stateOf = async (visitor: DeskVisitor) => (await visitor.get("/desk/session")).status;

interface Users {
  readonly users: readonly { id: string; name: string; email: string | null; disabled: boolean }[];
  readonly link?: string;
  readonly errors?: readonly { field: string; code?: string }[];
}

const change = (body: object, who = admin) => who.post<Users>("/desk/users", body);

const invite = (name: string, more: object = {}) =>
  change({
    do: "invite",
    name,
    email: `${name.toLowerCase()}@example.com`,
    role: "agent",
    teams: [1234],
    ...more,
  });

const tokenOf = (link = "") => /#invitation=([\w-]+)$/.exec(link)?.[1] ?? "";

describe("an invitation", () => {
  test("is a link that tells whom it is for, sets a password, signs in, and is used up", async () => {
    const { status, body } = await invite("Nueva", { role: "supervisor", teams: [1234, 1235], capacity: 9 });
    expect(status).toBe(200);
    expect(body.link).toMatch(/^http:\/\/localhost:\d+\/desk#invitation=[\w-]{43}$/);
    expect(body.users.find(({ name }) => name === "Nueva")).toMatchObject({
      ...{ email: "nueva@example.com", role: "supervisor", teams: [1234, 1235], capacity: 9 },
      ...{ available: false, disabled: false, has_account: false, sessions: 0 },
      invited_until: expect.any(String),
    });
    const token = tokenOf(body.link);
    expect(
      await sql("select 1 from deriva.invitation where encode(hash, 'escape') like $1", [`%${token}%`]),
    ).toEqual([]);
    const visitor = new DeskVisitor(stack);
    const looked = await visitor.post<{ ends_at: string }>("/desk/invitation", { token });
    expect(looked.body).toMatchObject({ email: "nueva@example.com", name: "Nueva" });
    expect((new Date(looked.body.ends_at).getTime() - Date.now()) / 3_600_000).toBeCloseTo(72, 1);

    const weak = await visitor.post<Users>("/desk/invitation", { token, password: "Nueva 2026 !!" });
    expect([weak.status, weak.body.errors]).toEqual([
      422,
      [{ field: "password", code: "about_you", detail: expect.any(String) }],
    ]);
    const accepted = await visitor.post<SignInBody>("/desk/invitation", { token, password: PASSWORD });
    expect([accepted.status, accepted.body.me.role]).toEqual([200, "supervisor"]);
    expect(await stateOf(visitor)).toBe(200);
    for (const again of [{ token }, { token, password: PASSWORD }]) {
      expect((await new DeskVisitor(stack).post("/desk/invitation", again)).status).toBe(404);
    }
    await signedIn({ email: "nueva@example.com" });
  });

  test("is used by one of ten who do at the same moment", async () => {
    const token = tokenOf((await invite("Veloz")).body.link);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        new DeskVisitor(stack).post("/desk/invitation", { token, password: `${PASSWORD} ${index}` }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(404)]);
  });

  test("is over after 72 hours, when there is a newer one, and when the account is closed", async () => {
    const visitor = new DeskVisitor(stack);
    const first = await invite("Lenta");
    const { id = "" } = first.body.users.find(({ name }) => name === "Lenta") ?? {};
    const second = await change({ do: "invite_again", id });
    const stands = (link: string | undefined) =>
      visitor.post("/desk/invitation", { token: tokenOf(link) }).then(({ status }) => status);
    expect([await stands(first.body.link), await stands(second.body.link)]).toEqual([404, 200]);
    await sql("update deriva.invitation set ends_at = now() where agent_id = $1", [id]);
    expect(await stands(second.body.link)).toBe(404);
    const third = await change({ do: "invite_again", id });
    await change({ do: "disable", id });
    expect(await stands(third.body.link)).toBe(404);
    expect((await change({ do: "invite_again", id })).body.errors).toMatchObject([{ code: "closed" }]);
  });

  test("of who has an account sets another password and ends their sessions", async () => {
    const account = await somebody();
    const before = await signedIn(account);
    const { body } = await change({ do: "invite_again", id: account.id });
    expect(await stateOf(before)).toBe(200);
    const visitor = new DeskVisitor(stack);
    const password = "la que no se me olvida";
    await visitor.post("/desk/invitation", { token: tokenOf(body.link), password });
    expect([await stateOf(before), await stateOf(visitor)]).toEqual([401, 200]);
    expect((await new DeskVisitor(stack).signIn(account.email, PASSWORD)).status).toBe(401);
    await signedIn(account, password);
  });

  test("to a name or an e-mail that somebody has, to no such team, or by GET, is refused", async () => {
    const account = await somebody();
    expect((await invite("Otra", { email: account.email })).body.errors).toMatchObject([{ code: "email" }]);
    expect((await invite(account.name, { email: account.email })).body.errors).toMatchObject([
      { code: "known" },
    ]);
    expect((await invite(account.name, { email: "x@example.com" })).body.errors).toMatchObject([
      { code: "name" },
    ]);
    const bad = await invite(" ", { email: "x", role: "boss", capacity: 0 });
    expect([bad.status, bad.body.errors?.map(({ field }) => field)]).toEqual([
      422,
      ["name", "email", "role", "capacity"],
    ]);
    expect((await invite("Otra", { teams: [1234, 9] })).body.errors).toMatchObject([{ field: "teams.1" }]);
    const token = tokenOf((await invite("Correcta")).body.link);
    expect((await admin.get(`/desk/invitation?token=${token}`)).status).toBe(415);
  });

  test("gives an account to an agent whom web services have made", async () => {
    await ask(stack, "POST", "/agents", { body: { name: "Máquina", teams: [1235], capacity: 7 } });
    const { body } = await invite("Máquina", { email: "maquina@example.com", teams: [1235] });
    expect(body.users.filter(({ name }) => name === "Máquina")).toMatchObject([
      { email: "maquina@example.com", capacity: 7 },
    ]);
  });
});

describe("a role", () => {
  const places = (visitor: DeskVisitor) =>
    Promise.all(
      ["/desk/session", "/desk/audit", "/desk/users", "/desk/keys"].map((path) =>
        visitor.get(path).then(({ status }) => status),
      ),
    );

  test("opens what it allows, and nobody is somebody without a session", async () => {
    expect(await places(new DeskVisitor(stack))).toEqual([401, 401, 401, 401]);
    expect(await places(await signedIn(await somebody("agent")))).toEqual([200, 403, 403, 403]);
    expect(await places(await signedIn(await somebody("supervisor")))).toEqual([200, 200, 403, 403]);
    expect(await places(admin)).toEqual([200, 200, 200, 200]);
    const supervisor = await signedIn(await somebody("supervisor"));
    expect((await change({ do: "change", id: adminId, role: "agent" }, supervisor)).status).toBe(403);
    expect((await supervisor.post("/desk/keys", { do: "add", name: "mine" })).status).toBe(403);
  });

  test("of somebody who is not there nothing is done", async () => {
    for (const asked of [{ do: "end_sessions" }, { do: "disable" }, { do: "change", capacity: 3 }]) {
      expect({ asked, status: (await change({ ...asked, id: "999999" })).status }).toEqual({
        asked,
        status: 404,
      });
    }
  });

  test("that is changed ends the sessions; teams count at once", async () => {
    const account = await somebody();
    const visitor = await signedIn(account);
    expect((await change({ do: "change", id: account.id, teams: [1235, 1236] })).status).toBe(200);
    expect((await visitor.get<SignInBody>("/desk/session")).body.teams.map(({ id }) => id)).toEqual([
      1235, 1236,
    ]);
    expect((await change({ do: "change", id: account.id, name: "Otro nombre", capacity: 3 })).status).toBe(
      200,
    );
    expect(await stateOf(visitor)).toBe(200);
    expect((await change({ do: "change", id: account.id, role: "supervisor" })).status).toBe(200);
    expect(await stateOf(visitor)).toBe(401);
  });

  test("of the last admin stays, whoever asks, and when two admins ask of each other at the same moment", async () => {
    for (const asked of [{ do: "change", role: "supervisor" }, { do: "disable" }]) {
      const { status, body } = await change({ ...asked, id: adminId });
      expect([status, body.errors]).toMatchObject([409, [{ code: "last-admin" }]]);
    }
    // Who was invited and never came could not undo it.
    const invited = await invite("Porvenir", { role: "admin" });
    expect((await change({ do: "disable", id: adminId })).status).toBe(409);
    const second = await somebody("admin");
    const other = await signedIn(second);
    const both = await Promise.all([
      change({ do: "disable", id: second.id }),
      change({ do: "disable", id: adminId }, other),
    ]);
    const statuses = both.map(({ status }) => status).sort();
    expect(statuses[0]).toBe(200);
    expect([401, 409]).toContain(statuses[1]);
    const left = await sql(
      "select 1 from deriva.agent where role = 'admin' and disabled_at is null and password is not null",
    );
    expect(left).toHaveLength(1);
    await sql("update deriva.agent set disabled_at = null where id = any ($1)", [[adminId, second.id]]);
    admin = await signedIn({ email: "jefa@example.com" });
    await change({ do: "disable", id: second.id });
    expect(invited.status).toBe(200);
  });
});

describe("a closed account", () => {
  test("has no session and no ticket, and its tickets go back to their team", async () => {
    const account = await somebody("agent", [1236]);
    const visitor = await signedIn(account);
    await visitor.post("/desk/me", { available: true });
    const [ticket] = await sql(
      `with person as (insert into deriva.contact (id, language) values (gen_random_uuid(), 'es') returning id)
       insert into deriva.ticket (contact_id, team_id, agent_id, stage, kind, metadata)
       select id, 1236, $1, 'assigned', 'conversation', '{}' from person returning id`,
      [account.id],
    );
    expect((await change({ do: "disable", id: account.id })).status).toBe(200);
    expect(await stateOf(visitor)).toBe(401);
    expect((await visitor.signIn(account.email, PASSWORD)).status).toBe(401);
    expect(await sql("select agent_id, stage from deriva.ticket where id = $1", [ticket?.id])).toEqual([
      { agent_id: null, stage: "waiting" },
    ]);
    await ask(stack, "POST", "/agents", { body: { name: account.name, available: true } });
    expect(await sql("select available from deriva.agent where id = $1", [account.id])).toEqual([
      { available: false },
    ]);
    // Given to them at the very moment: the next tick sees it.
    await sql("update deriva.ticket set agent_id = $2, stage = 'assigned' where id = $1", [
      ticket?.id,
      account.id,
    ]);
    await tick(stack);
    expect(await sql("select agent_id from deriva.ticket where id = $1", [ticket?.id])).toEqual([
      { agent_id: null },
    ]);
    expect((await change({ do: "enable", id: account.id })).status).toBe(200);
    await signedIn(account);
  });
});

describe("keys", () => {
  test("are added with a secret that is told once, listed without it, and revoked", async () => {
    const added = await admin.post<{ keys: object[]; secret: string }>("/desk/keys", {
      ...{ do: "add", name: "ivr sur", per_minute: 30, senders: ["+56976591992"] },
    });
    expect(added.body).toMatchObject({
      keys: [{ name: "ivr sur", per_minute: 30, senders: ["+56976591992"], revoked_at: null }],
      secret: expect.stringMatching(/^dk_[\w-]{32}$/),
    });
    const use = () => ask(stack, "POST", "/tick", { key: added.body.secret, body: {} });
    expect((await use()).status).toBe(200);
    expect(JSON.stringify((await admin.get("/desk/keys")).body)).not.toContain(added.body.secret);
    expect((await admin.post("/desk/keys", { do: "add", name: "ivr sur" })).status).toBe(409);
    expect((await admin.post("/desk/keys", { do: "revoke", name: "ivr sur" })).status).toBe(200);
    expect((await use()).status).toBe(401);
    expect((await admin.post("/desk/keys", { do: "revoke", name: "ivr sur" })).status).toBe(409);
    for (const wrong of [
      { do: "add", name: "API_KEY" },
      { do: "add", name: "x", per_minute: 0 },
      { do: "add", name: "x", senders: ["+56900000000"] },
      { do: "steal", name: "x" },
    ]) {
      expect((await admin.post("/desk/keys", wrong)).status).toBe(422);
    }
  });
});

interface Audit {
  readonly entries: readonly { id: string; agent_id: string | null; action: string; ticket: string | null }[];
  readonly next: string | null;
}

describe("the audit trail", () => {
  const read = (who: DeskVisitor, query = "") => who.get<Audit>(`/desk/audit${query}`);

  test("tells sign-ins, also failed ones, and changes of accounts, page by page, newest first", async () => {
    const account = await somebody();
    await new DeskVisitor(stack).signIn(account.email, "no es la correcta");
    const visitor = await signedIn(account);
    await visitor.post("/desk/sign-out", {});
    const all = (await read(admin, `?agent=${account.id}`)).body;
    expect(all.entries.map(({ action }) => action)).toEqual(["signed_out", "signed_in", "sign_in_failed"]);
    const first = (await read(admin, `?agent=${account.id}&limit=2`)).body;
    const second = (await read(admin, `?agent=${account.id}&limit=2&cursor=${first.next}`)).body;
    expect([...first.entries, ...second.entries]).toEqual(all.entries);
    expect(second.next).toBeNull();
    expect((await read(admin, "?action=user_disabled&limit=1")).body.entries).toMatchObject([
      { action: "user_disabled", details: { user: expect.any(String) } },
    ]);
    expect((await read(admin, "?agent=x&action=y&limit=0&cursor=-1")).status).toBe(422);
  });

  test("tells a supervisor of agents and tickets of their teams alone, and of no admin", async () => {
    const [own, foreign] = [await somebody("agent", [1234]), await somebody("agent", [1235])];
    const both = await somebody("agent", [1234, 1235]);
    const supervisor = await somebody("supervisor", [1234]);
    const [mine, theirs] = await sql(
      `with person as (insert into deriva.contact (id, language) values (gen_random_uuid(), 'es') returning id)
       insert into deriva.ticket (contact_id, team_id, kind, metadata) select id, team, 'conversation', '{}'
       from person, unnest(array[1234, 1235]) as team returning id::text`,
    );
    const record = (agent: string, ticket: unknown = null) =>
      sql("insert into deriva.audit (agent_id, action, ticket_id) values ($1, 'ticket_read', $2)", [
        agent,
        ticket,
      ]);
    await record(own.id, mine?.id);
    await record(foreign.id, theirs?.id);
    await record(both.id, theirs?.id);
    await record(both.id, mine?.id);
    await sql("insert into deriva.agent_team values ($1, 1234) on conflict do nothing", [adminId]);
    await record(adminId, mine?.id);
    const visitor = await signedIn(supervisor);
    const { body } = await read(visitor, "?action=ticket_read");
    expect(body.entries.map(({ agent_id, ticket }) => [agent_id, ticket])).toEqual([
      [both.id, mine?.id],
      [own.id, mine?.id],
    ]);
    for (const hidden of [`agent=${foreign.id}`, `agent=${adminId}`, `ticket=${theirs?.id}`]) {
      expect((await read(visitor, `?${hidden}`)).body.entries).toEqual([]);
    }
    expect((await read(admin, `?ticket=${theirs?.id}`)).body.entries).toHaveLength(2);
  });

  test("is never changed", async () => {
    await expect(sql("update deriva.audit set action = 'x'")).rejects.toThrow();
    await expect(sql("delete from deriva.audit")).rejects.toThrow();
  });
});

describe("from a terminal", () => {
  const run = (...args: string[]) =>
    runScript("scripts/agents.ts", args, { DATABASE_URL: database.url, PUBLIC_URL: stack.url });

  test("somebody is invited, listed, signed out, closed, opened, and removed", async () => {
    const invited = await run("invite", "Celia", "--email", "Celia@Example.com", "--team", "1234");
    expect(invited.output).toContain(`${stack.url}/desk#invitation=`);
    const token = /#invitation=([\w-]+)/.exec(invited.output)?.[1];
    const visitor = new DeskVisitor(stack);
    expect((await visitor.post("/desk/invitation", { token, password: PASSWORD })).status).toBe(200);
    expect((await run("list")).output).toMatch(
      /Celia +away +0 of 5 tickets +\S.* +agent +celia@example\.com/,
    );
    expect((await run("sign-out", "Celia")).code).toBe(0);
    expect(await stateOf(visitor)).toBe(401);
    const again = await run("invite", "Celia", "--role", "supervisor");
    expect(again.output).toContain("#invitation=");
    expect((await run("disable", "Celia")).output).toContain("is closed");
    expect((await visitor.signIn("celia@example.com", PASSWORD)).status).toBe(401);
    expect((await run("available", "Celia")).code).toBe(1);
    expect((await run("enable", "Celia")).code).toBe(0);
    expect((await visitor.signIn("celia@example.com", PASSWORD)).body.me.role).toBe("supervisor");
    expect((await run("remove", "Celia")).code).toBe(0);
    expect(await stateOf(visitor)).toBe(401);
  });

  test("what was typed wrong is told", async () => {
    for (const [args, why] of [
      [["invite", "Eva"], "at least one team"],
      [["invite", "Eva", "--team", "1234"], "has no e-mail yet"],
      [["invite", "Eva", "--team", "1234", "--email", "eva"], "--email is not"],
      [["invite", "Eva", "--team", "1234", "--role", "boss"], "--role is"],
      [["invite", "Eva", "--team", "1234", "--email", "jefa@example.com"], "somebody else's"],
      [["disable", "Jefa"], "last admin"],
      [["sign-out", "Nadie"], "there is no agent 'Nadie'"],
    ] as const) {
      const { code, output } = await run(...args);
      expect([code, output]).toEqual([1, expect.stringContaining(why)]);
    }
  });
});

test("what is over is forgotten by the next tick", async () => {
  const account = await somebody();
  await signedIn(account);
  await sql("update deriva.session set used_at = now() - interval '3 hours' where agent_id = $1", [
    account.id,
  ]);
  await sql("insert into deriva.failed_sign_in (account, at) values ('x', now() - interval '25 hours')");
  await sql("update deriva.invitation set ends_at = now() - interval '1 second'");
  await tick(stack);
  expect(await sql("select 1 from deriva.session where agent_id = $1", [account.id])).toEqual([]);
  expect(await sql("select 1 from deriva.failed_sign_in where account = 'x'")).toEqual([]);
  expect(await sql("select 1 from deriva.invitation")).toEqual([]);
});
