import { addAccount, PASSWORD } from "../support/accounts";
import { startDatabase, type TestDatabase, withRows } from "../support/database";
import { DeskVisitor, type SignInBody } from "../support/desk-visitor";
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

/** Nobody has failed: the budget of a minute is there again. */
const forgetFailures = () => sql("delete from deriva.failed_sign_in");

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
      "select s.hash, a.password from deriva.session s join deriva.agent a on a.id = s.agent_id where a.id = $1",
      [account.id],
    );
    expect(String(kept?.password)).toMatch(/^scrypt\$16384\$8\$5\$/);
    const [, token = ""] = /=([\w-]+)\./.exec(headers.getSetCookie()[0] ?? "") ?? [];
    expect(Buffer.from(kept?.hash as Buffer).includes(token)).toBe(false);
  });

  test("is another one after each sign-in, which ends the one that the browser had", async () => {
    const account = await somebody();
    const visitor = await signedIn(account);
    const before = newVisitor();
    before.cookies.set("__Host-deriva", visitor.cookies.get("__Host-deriva") ?? "");
    expect(await stateOf(before)).toBe(200);
    await visitor.signIn(account.email, PASSWORD);
    expect(visitor.cookies.get("__Host-deriva")).not.toBe(before.cookies.get("__Host-deriva"));
    expect([await stateOf(visitor), await stateOf(before)]).toEqual([200, 401]);
  });

  test("that a browser was given by somebody else is never taken up", async () => {
    const account = await somebody();
    const visitor = newVisitor();
    const planted = `${"x".repeat(43)}.${"y".repeat(43)}`;
    visitor.cookies.set("__Host-deriva", planted);
    expect(await stateOf(visitor)).toBe(401);
    await visitor.signIn(account.email, PASSWORD);
    expect(visitor.cookies.get("__Host-deriva")).not.toBe(planted);
  });

  test("ends after two hours without use, and after a day in any case", async () => {
    const account = await somebody();
    const idle = await signedIn(account);
    await sql("update deriva.session set used_at = now() - interval '119 minutes' where agent_id = $1", [
      account.id,
    ]);
    expect(await stateOf(idle)).toBe(200);
    const [used] = await sql(
      "select now() - used_at < interval '1 minute' as now from deriva.session where agent_id = $1",
      [account.id],
    );
    expect(used).toEqual({ now: true });
    await sql("update deriva.session set used_at = now() - interval '121 minutes' where agent_id = $1", [
      account.id,
    ]);
    expect(await stateOf(idle)).toBe(401);
    const old = await signedIn(account);
    const [kept] = await sql(
      "select ends_at - created_at = interval '24 hours' as day from deriva.session where agent_id = $1 and used_at > now() - interval '1 minute'",
      [account.id],
    );
    expect(kept).toEqual({ day: true });
    await sql("update deriva.session set ends_at = now() where agent_id = $1", [account.id]);
    expect(await stateOf(old)).toBe(401);
  });

  test("is not kept by a page that nobody looks at, which asks by itself what has changed", async () => {
    const account = await somebody();
    const visitor = await signedIn(account);
    await sql("update deriva.session set used_at = now() - interval '119 minutes' where agent_id = $1", [
      account.id,
    ]);
    expect((await visitor.get("/desk/changes?cursor=")).status).toBe(200);
    const [kept] = await sql(
      "select used_at < now() - interval '1 hour' as idle from deriva.session where agent_id = $1",
      [account.id],
    );
    expect(kept).toEqual({ idle: true });
  });

  test("ends at a sign-out; everywhere, if that is asked for", async () => {
    const account = await somebody();
    const [here, there, further] = [
      await signedIn(account),
      await signedIn(account),
      await signedIn(account),
    ];
    const out = await here.post("/desk/sign-out", {});
    expect([out.status, out.headers.getSetCookie()]).toEqual([
      200,
      ["__Host-deriva=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Strict"],
    ]);
    expect([await stateOf(here), await stateOf(there)]).toEqual([401, 200]);
    await there.post("/desk/sign-out", { everywhere: true });
    expect([await stateOf(there), await stateOf(further)]).toEqual([401, 401]);
  });

  test("is revoked by an admin, and from a terminal's command at once", async () => {
    const admin = await signedIn(await somebody("admin"));
    const account = await somebody();
    const visitor = await signedIn(account);
    expect((await admin.post("/desk/users", { do: "end_sessions", id: account.id })).status).toBe(200);
    expect(await stateOf(visitor)).toBe(401);
  });

  test("of two that are ended and begun at the same moment never leaves an old password signed in", async () => {
    const account = await somebody();
    const visitor = await signedIn(account);
    const others = await Promise.all([1, 2, 3].map(() => signedIn(account)));
    const change = visitor.post("/desk/me", {
      password: { old: PASSWORD, new: "otra grapa bateria caballo" },
    });
    const late = await Promise.all([1, 2, 3, 4].map(() => newVisitor().signIn(account.email, PASSWORD)));
    expect((await change).status).toBe(200);
    expect(late.map(({ status }) => status)).not.toContain(500);
    const sessions = await sql("select 1 from deriva.session where agent_id = $1", [account.id]);
    expect(sessions).toHaveLength(1);
    for (const other of others) expect(await stateOf(other)).toBe(401);
  });
});

describe("a change", () => {
  test("needs the session's own token and JSON", async () => {
    const visitor = await signedIn(await somebody());
    const other = await signedIn(await somebody());
    const post = (headers: Record<string, string>) => visitor.post("/desk/me", { available: true }, headers);
    expect((await post({ "X-CSRF-Token": "" })).status).toBe(403);
    expect((await post({ "X-CSRF-Token": other.csrf })).status).toBe(403);
    expect((await post({ "Content-Type": "text/plain" })).status).toBe(415);
    expect((await visitor.get("/desk/me?available=true", { "X-CSRF-Token": visitor.csrf })).status).toBe(415);
    expect((await newVisitor().post("/desk/me", { available: true })).status).toBe(401);
    expect((await visitor.get<SignInBody>("/desk/session")).body).toMatchObject({ me: { available: false } });
    expect((await visitor.post("/desk/me", { available: true })).body).toMatchObject({
      me: { available: true },
    });
  });

  test("of oneself: availability, language, and what is refused changes nothing", async () => {
    const visitor = await signedIn(await somebody());
    expect((await visitor.post("/desk/me", { language: "pt" })).body).toMatchObject({
      me: { language: "pt", available: false },
    });
    expect((await visitor.post("/desk/me", { language: null })).body).toMatchObject({
      me: { language: null },
    });
    const wrong = await visitor.post("/desk/me", {
      available: true,
      password: { old: "no es esta", new: "otra grapa bateria" },
    });
    expect([wrong.status, wrong.body]).toEqual([
      422,
      expect.objectContaining({
        errors: [{ field: "password.old", code: "wrong", detail: expect.any(String) }],
      }),
    ]);
    const bad = await visitor.post("/desk/me", { available: "yes", language: "fr" });
    expect((bad.body as { errors: object[] }).errors).toHaveLength(2);
    expect((await visitor.get("/desk/session")).body).toMatchObject({ me: { available: false } });
  });

  test.each([
    ["corta", "too_short"],
    ["ñandú".repeat(41), "too_long"],
    ["1234567890", "too_common"],
    ["Contraseña-2026!", "too_common"],
    ["aaaaaaaaaaaaaa", "too_common"],
    ["Tienda.Sur.2026", "about_you"],
  ])("of the password to %p is refused as %s", async (password, code) => {
    const visitor = await signedIn(await somebody());
    const { status, body } = await visitor.post("/desk/me", { password: { old: PASSWORD, new: password } });
    expect([status, (body as { errors: object[] }).errors]).toEqual([
      422,
      [{ field: "password.new", code, detail: expect.any(String) }],
    ]);
  });

  test("of the password rotates the session, ends all others, and only the new one is right", async () => {
    const account = await somebody();
    const [visitor, other] = [await signedIn(account), await signedIn(account)];
    const { csrf } = visitor;
    const cookie = visitor.cookies.get("__Host-deriva");
    const changed = await visitor.post<SignInBody>("/desk/me", {
      password: { old: PASSWORD, new: "una frase que recuerdo" },
    });
    expect(changed.status).toBe(200);
    expect(visitor.cookies.get("__Host-deriva")).not.toBe(cookie);
    expect(changed.body.csrf).not.toBe(csrf);
    expect([await stateOf(visitor), await stateOf(other)]).toEqual([200, 401]);
    expect((await newVisitor().signIn(account.email, PASSWORD)).status).toBe(401);
    expect((await newVisitor().signIn(account.email, "una frase que recuerdo")).status).toBe(200);
  });
});

describe("a sign-in", () => {
  beforeEach(forgetFailures);

  test("that is wrong is told alike, whether the account exists, is closed, or was never used", async () => {
    const account = await somebody();
    const closed = await somebody();
    await sql("select deriva.close_account($1)", [closed.id]);
    const unused = await somebody();
    await sql("update deriva.agent set password = null where id = $1", [unused.id]);
    const answers = [
      await newVisitor().signIn(account.email, "no es la correcta"),
      await newVisitor().signIn(closed.email, PASSWORD),
      await newVisitor().signIn(unused.email, PASSWORD),
      await newVisitor().signIn("nadie@example.com", PASSWORD),
    ];
    for (const { status, body, headers } of answers) {
      expect([status, body, headers.getSetCookie()]).toEqual([401, answers[0]?.body, []]);
    }
    const failed = await sql(
      "select agent_id::text as agent from deriva.audit where action = 'sign_in_failed'",
    );
    expect(failed).toEqual(expect.arrayContaining([{ agent: account.id }, { agent: null }]));
  });

  test("takes as long where nobody has the e-mail", async () => {
    const account = await somebody();
    const times = { known: [] as number[], unknown: [] as number[] };
    for (let round = 0; round < 12; round++) {
      for (const [kind, email] of [
        ["known", account.email],
        ["unknown", `nadie${round}@example.com`],
      ] as const) {
        await forgetFailures();
        const began = performance.now();
        await newVisitor().signIn(email, "no es la correcta");
        times[kind].push(performance.now() - began);
      }
    }
    const median = (all: number[]) => all.sort((one, other) => one - other)[all.length >> 1] ?? 0;
    expect(median(times.unknown) / median(times.known)).toBeGreaterThan(0.5);
    expect(median(times.unknown) / median(times.known)).toBeLessThan(2);
  });

  test("that fails again and again has to wait, longer each time, also with the right password", async () => {
    const account = await somebody();
    for (let tries = 0; tries < 5; tries++) {
      expect((await newVisitor().signIn(account.email, "no es la correcta")).status).toBe(401);
    }
    const waits: number[] = [];
    for (let tries = 0; tries < 3; tries++) {
      const refused = await newVisitor().signIn(account.email, PASSWORD);
      expect(refused.status).toBe(429);
      waits.push(Number(refused.headers.get("retry-after")));
      await sql("update deriva.failed_sign_in set at = at - $1::interval", [`${waits.at(-1)} s`]);
      expect((await newVisitor().signIn(account.email, "no es la correcta")).status).toBe(401);
    }
    // What passes between a failure and the next try is of the wait.
    for (const [index, wait] of [30, 60, 120].entries()) {
      expect(waits[index]).toBeLessThanOrEqual(wait);
      expect(waits[index]).toBeGreaterThan(wait - 10);
    }
    await sql("update deriva.failed_sign_in set at = at - interval '16 minutes'");
    expect((await newVisitor().signIn(account.email, PASSWORD)).status).toBe(200);
    expect((await newVisitor().signIn(account.email, "no es la correcta")).status).toBe(401);
  });

  test("of twenty at the same moment lets no more through than of twenty in a row", async () => {
    const account = await somebody();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => newVisitor().signIn(account.email, "no es la correcta")),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(15);
  });

  test("from a browser that has signed in before is not kept waiting by what others do", async () => {
    const account = await somebody();
    const visitor = await signedIn(account);
    const stranger = await signedIn(await somebody());
    for (let tries = 0; tries < 6; tries++) await newVisitor().signIn(account.email, "no es la correcta");
    expect((await newVisitor().signIn(account.email, PASSWORD)).status).toBe(429);
    expect((await stranger.signIn(account.email, PASSWORD)).status).toBe(429);
    visitor.cookies.clear();
    expect((await visitor.signIn(account.email, PASSWORD)).status).toBe(200);
    for (let tries = 0; tries < 5; tries++) {
      expect((await visitor.signIn(account.email, "no es la correcta")).status).toBe(401);
    }
    expect((await visitor.signIn(account.email, PASSWORD)).status).toBe(429);
  });

  test("of many accounts in turn is stopped by a budget, which stops nobody who has a session or a known browser", async () => {
    const account = await somebody();
    const visitor = await signedIn(account);
    await sql(
      "insert into deriva.failed_sign_in (account, at) select sha256(n::text::bytea), now() - n * interval '100 ms' from generate_series(1, 59) n",
    );
    expect((await newVisitor().signIn("nadie1@example.com", PASSWORD)).status).toBe(401);
    const refused = await newVisitor().signIn("nadie2@example.com", PASSWORD);
    expect(refused.status).toBe(429);
    const wait = Number(refused.headers.get("retry-after"));
    expect(wait).toBeGreaterThan(40);
    expect(wait).toBeLessThanOrEqual(60);
    expect(await stateOf(visitor)).toBe(200);
    expect((await visitor.signIn(account.email, PASSWORD)).status).toBe(200);
  });

  test("comes as JSON from our own page", async () => {
    const { email } = await somebody();
    const body = { email, password: PASSWORD };
    const from = (headers: Record<string, string>) => newVisitor().post("/desk/sign-in", body, headers);
    expect((await from({ "Content-Type": "text/plain" })).status).toBe(415);
    expect((await from({ "Sec-Fetch-Site": "cross-site", Origin: "https://example.org" })).status).toBe(403);
    expect((await from({ Origin: "https://example.org" })).status).toBe(403);
    expect((await from({ Origin: "null" })).status).toBe(403);
    expect((await from({ Origin: stack.url })).status).toBe(200);
    expect((await from({ "Sec-Fetch-Site": "same-origin", Origin: stack.url })).status).toBe(200);
  });

  test("is no link's, whatever headers its query says it has", async () => {
    const { email } = await somebody();
    const query = new URLSearchParams({
      ...{ email, password: PASSWORD, page: "true", "page[page]": "1" },
      ...{ "request[headers][content-type]": "application/json", "request[headers][origin]": stack.url },
      "request[headers][sec-fetch-site]": "same-origin",
    });
    const other = { "Sec-Fetch-Site": "cross-site" };
    for (const path of [`/desk/sign-in?${query}`, `/desk/invitation?${query}&token=${"x".repeat(43)}`]) {
      const { status, headers } = await newVisitor().get(path, other);
      expect([path, status, headers.getSetCookie()]).toEqual([path, 403, []]);
    }
  });

  test.each([
    [{}, 2],
    [{ email: "x", password: "" }, 2],
    [{ email: ["a@example.com"], password: { $ne: null } }, 2],
    [{ email: "a@example.com", password: "x".repeat(1_001) }, 1],
    [{ email: "a\u0000@example.com", password: PASSWORD, device: 7 }, 1],
  ])("with %p is refused with all that is wrong", async (body, faults) => {
    const answer = await newVisitor().post<{ errors: object[] }>("/desk/sign-in", body);
    expect([answer.status, answer.body.errors?.length]).toEqual([expect.any(Number), faults]);
    expect(answer.status).toBe(422);
  });

  test("renews a hash that was made when hashes cost less", async () => {
    const account = await somebody();
    const { scryptSync } = await import("node:crypto");
    const salt = Buffer.from("0123456789abcdef");
    const hash = scryptSync(PASSWORD, salt, 32, { N: 1_024, r: 8, p: 1 });
    const old = `scrypt$1024$8$1$${salt.toString("base64url")}$${hash.toString("base64url")}`;
    await sql("update deriva.agent set password = $2 where id = $1", [account.id, old]);
    await signedIn(account);
    const [kept] = await sql("select password from deriva.agent where id = $1", [account.id]);
    expect(String(kept?.password)).toMatch(/^scrypt\$16384\$8\$5\$/);
    await signedIn(account);
  });
});
