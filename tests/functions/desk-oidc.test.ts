import { addAccount } from "../support/accounts";
import { startDatabase, type TestDatabase, withRows } from "../support/database";
import { DeskVisitor } from "../support/desk-visitor";
import { type OidcProvider, startOidcProvider } from "../support/oidc-provider";
import { startTestStack, type TestStack } from "../support/stack";

let database: TestDatabase;
let provider: OidcProvider;
let stack: TestStack;

beforeAll(async () => {
  [database, provider] = await Promise.all([startDatabase(), startOidcProvider()]);
  stack = await startTestStack({ DATABASE_URL: database.url, DERIVA_TICK: "off", ...provider.variables });
  await provider.returnTo(stack);
});

afterAll(async () => {
  await stack?.stop();
  await provider?.stop();
  await database?.stop();
});

const sql = (text: string, values: unknown[] = []) =>
  withRows(database, async (rows) => (await rows.query(text, values)).rows as Record<string, unknown>[]);

let count = 0;
const somebody = () => addAccount(database, { name: `Empleada ${++count}`, teams: [1234] });

/** Goes to the provider and comes back; `change` meddles with the addresses on the way. */
async function goThrough(visitor: DeskVisitor, { there = (url: URL) => url, back = (url: URL) => url } = {}) {
  const begun = await visitor.get("/desk/oidc");
  expect(begun.status).toBe(303);
  const to = there(new URL(begun.headers.get("location") ?? ""));
  const from = back(await provider.visit(to.href));
  expect(from.href).toContain(`${stack.url}/desk/oidc-callback?`);
  return finish(visitor, from);
}

/** As a browser that is led back, and then the page. */
async function finish(visitor: DeskVisitor, from: URL, headers: Record<string, string> = {}) {
  const { status, headers: answered } = await visitor.get(from.href.slice(stack.url.length));
  expect([status, answered.getSetCookie()]).toEqual([303, []]);
  const [, said = ""] = /^\/desk#company\?(.*)$/.exec(answered.get("location") ?? "") ?? [];
  const body = { ...Object.fromEntries(new URLSearchParams(said)), page: true };
  return visitor.post<{ refused: string | null }>("/desk/oidc-callback", body, headers);
}

test("the sign-in page tells that there is one, and what it is called", async () => {
  expect((await new DeskVisitor(stack).get("/desk/ways")).body).toEqual({
    company: "Tienda Sur",
    language: "es",
    oidc: "La Empresa",
  });
});

test("somebody whose verified e-mail has an account is signed in, in a new session", async () => {
  const account = await somebody();
  await provider.isNow({ sub: "p-1", email: account.email.toUpperCase(), verified: true });
  const visitor = new DeskVisitor(stack);
  const begun = await visitor.get("/desk/oidc");
  const asked = new URL(begun.headers.get("location") ?? "").searchParams;
  expect(Object.fromEntries(asked)).toMatchObject({
    ...{ response_type: "code", client_id: "deriva", code_challenge_method: "S256" },
    ...{ state: expect.stringMatching(/.{20,}/), nonce: expect.stringMatching(/.{20,}/) },
  });
  expect(begun.headers.getSetCookie()).toEqual([
    expect.stringMatching(
      /^__Host-deriva-oidc=[\w.-]+; Path=\/; Max-Age=600; Secure; HttpOnly; SameSite=Strict$/,
    ),
  ]);
  const back = await goThrough(visitor);
  expect([back.status, back.body.refused]).toEqual([200, null]);
  expect(back.headers.getSetCookie()).toEqual([
    expect.stringMatching(/^__Host-deriva=.*Max-Age=86400; Secure; HttpOnly; SameSite=Strict$/),
    expect.stringMatching(/^__Host-deriva-oidc=; .*Max-Age=0/),
  ]);
  expect((await visitor.get("/desk/session")).body).toMatchObject({ me: { id: account.id } });
  const [entry] = await sql("select action, details from deriva.audit where agent_id = $1", [account.id]);
  expect(entry).toEqual({ action: "signed_in", details: { by: "oidc" } });

  const first = visitor.cookies.get("__Host-deriva") ?? "";
  await goThrough(visitor);
  expect(visitor.cookies.get("__Host-deriva")).not.toBe(first);
  const before = new DeskVisitor(stack);
  before.cookies.set("__Host-deriva", first);
  expect((await before.get("/desk/session")).status).toBe(401);
});

test("an answer with another state, another nonce, or of a sign-in that was begun elsewhere is refused", async () => {
  const account = await somebody();
  await provider.isNow({ sub: "p-2", email: account.email, verified: true });
  const with_ = (name: string) => (url: URL) => {
    url.searchParams.set(name, "x".repeat(43));
    return url;
  };
  const refusals = [
    await goThrough(new DeskVisitor(stack), { there: with_("state") }),
    await goThrough(new DeskVisitor(stack), { back: with_("state") }),
    await goThrough(new DeskVisitor(stack), { back: with_("code") }),
    await goThrough(new DeskVisitor(stack), { there: with_("nonce") }),
    await goThrough(new DeskVisitor(stack), { there: with_("code_challenge") }),
  ];
  const other = new DeskVisitor(stack);
  const begun = await other.get("/desk/oidc");
  const back = await provider.visit(begun.headers.get("location") ?? "");
  refusals.push(await finish(new DeskVisitor(stack), back));
  const meddled = new DeskVisitor(stack);
  const [name, kept = ""] = [...other.cookies][0] ?? [];
  meddled.cookies.set(name ?? "", `x${kept}`);
  refusals.push(await finish(meddled, back));
  for (const { status, body, headers } of refusals) {
    expect([status, body.refused]).toEqual([200, "failed"]);
    expect(headers.getSetCookie()).toEqual([expect.stringContaining("Max-Age=0")]);
  }
  expect(await sql("select 1 from deriva.session where agent_id = $1", [account.id])).toEqual([]);
});

test("an answer is used once", async () => {
  const account = await somebody();
  await provider.isNow({ sub: "p-3", email: account.email, verified: true });
  const visitor = new DeskVisitor(stack);
  const begun = await visitor.get("/desk/oidc");
  const kept = new Map(visitor.cookies);
  const back = await provider.visit(begun.headers.get("location") ?? "");
  expect((await finish(visitor, back)).body.refused).toBe(null);
  const again = new DeskVisitor(stack);
  for (const [name, value] of kept) again.cookies.set(name, value);
  expect((await finish(again, back)).body.refused).toBe("failed");
});

test("a link with somebody else's answer and the cookie that fits it signs nobody in", async () => {
  const account = await somebody();
  await provider.isNow({ sub: "p-8", email: account.email, verified: true });
  const attacker = new DeskVisitor(stack);
  const begun = await attacker.get("/desk/oidc");
  const link = await provider.visit(begun.headers.get("location") ?? "");
  const [name, kept = ""] = [...attacker.cookies][0] ?? [];
  link.searchParams.set(`request[cookies][${name}]`, kept);
  link.searchParams.set("page", "true");
  const victim = new DeskVisitor(stack);
  expect((await finish(victim, link)).body.refused).toBe("failed");
  expect(victim.cookies.size).toBe(0);
  // Nor does another site's page, with what it may send.
  expect((await finish(attacker, link, { "Sec-Fetch-Site": "cross-site" })).status).toBe(403);
  expect(await sql("select 1 from deriva.session where agent_id = $1", [account.id])).toEqual([]);
});

test("an e-mail that is not verified, that nobody has here, or whose account is closed is refused", async () => {
  const account = await somebody();
  await provider.isNow({ sub: "p-4", email: account.email, verified: false });
  expect((await goThrough(new DeskVisitor(stack))).body.refused).toBe("not_verified");
  await provider.isNow({ sub: "p-4" });
  expect((await goThrough(new DeskVisitor(stack))).body.refused).toBe("not_verified");
  await provider.isNow({ sub: "p-5", email: "nobody-here@example.com", verified: true });
  expect((await goThrough(new DeskVisitor(stack))).body.refused).toBe("no_account");
  await sql("select deriva.close_account($1)", [account.id]);
  await provider.isNow({ sub: "p-4", email: account.email, verified: true });
  expect((await goThrough(new DeskVisitor(stack))).body.refused).toBe("no_account");
});

test("who got an e-mail that somebody else had before does not get their account, until they are invited", async () => {
  const account = await somebody();
  await provider.isNow({ sub: "p-6", email: account.email, verified: true });
  expect((await goThrough(new DeskVisitor(stack))).body.refused).toBe(null);
  await provider.isNow({ sub: "p-7", email: account.email, verified: true });
  expect((await goThrough(new DeskVisitor(stack))).body.refused).toBe("other_person");
  const two = await somebody();
  await provider.isNow({ sub: "p-6", email: two.email, verified: true });
  expect((await goThrough(new DeskVisitor(stack))).body.refused).toBe("other_person");
});

test("a provider that says no, or that does not answer, leads back to the page", async () => {
  const visitor = new DeskVisitor(stack);
  const begun = await visitor.get("/desk/oidc");
  const { searchParams } = new URL(begun.headers.get("location") ?? "");
  const no = `/desk/oidc-callback?error=access_denied&state=${searchParams.get("state")}&iss=${encodeURIComponent(provider.url)}`;
  expect((await finish(visitor, new URL(no, stack.url))).body.refused).toBe("failed");
});
