import { api, type FindHolder, isSameSecret, openApi } from "../../src/edge/api";
import { unavailable } from "../../src/edge/problem";
import { answerOf, withoutLog } from "./runtime-answer";

interface Holder {
  readonly name: string;
}

/** Of two keys, one is known from the environment. */
const findHolder: FindHolder<Holder> = async (secret, variables) => {
  if (isSameSecret(secret, String(variables.API_KEY))) return { name: "first" };
  return secret === "crm-key" ? { name: "crm" } : undefined;
};

const service = (key = findHolder) =>
  api<Holder>(
    async (event, variables, deadline, { name }) => ({
      status: 200,
      body: { name, asked: event.a, variable: variables.COLOUR, left: deadline.left() },
    }),
    { key },
  );

const asked = (authorization?: string | string[]) => ({
  a: "1",
  request: { headers: authorization === undefined ? {} : { authorization }, cookies: {} },
});

const VARIABLES = { API_KEY: "s3cr3t", COLOUR: "red" };

const ask = (authorization?: string | string[], key = findHolder) =>
  answerOf(service(key), asked(authorization), VARIABLES);

const REFUSED = {
  status: 401,
  headers: { "WWW-Authenticate": 'Key realm="deriva"', "Content-Type": "application/problem+json" },
  body: { status: 401, title: "Unauthorized" },
};

describe("a web service for who has a key", () => {
  test.each([
    ["Key s3cr3t", "first"],
    ["key s3cr3t", "first"],
    ["KEY   s3cr3t  ", "first"],
    ["Key crm-key", "crm"],
  ])("'%s' is %s's", async (authorization, name) => {
    expect(await ask(authorization)).toMatchObject({
      status: 200,
      headers: { "Content-Type": "application/json", "Cache-Control": "no-store" },
      body: { name, asked: "1", variable: "red" },
    });
  });

  test.each([
    [undefined],
    [""],
    ["Key"],
    ["Key "],
    ["Key   "],
    ["s3cr3t"],
    ["Bearer s3cr3t"],
    ["Key s3cr3"],
    ["Key s3cr3tt"],
    ["Key S3CR3T"],
    ["Key undefined"],
    [`Key ${"x".repeat(513)}`],
    [["Key s3cr3t", "Key crm-key"]],
  ])("%j opens nothing", async (authorization) => {
    expect(await ask(authorization)).toMatchObject(REFUSED);
  });

  test("is not opened by a field of the body that calls itself a header", async () => {
    const event = { request: { headers: { cookie: "a" } }, authorization: "Key s3cr3t" };
    expect(await answerOf(service(), event, VARIABLES)).toMatchObject(REFUSED);
  });

  test.each([[{}], [{ request: null }], [{ request: "Key s3cr3t" }], [{ request: { headers: [] } }]])(
    "is not opened, and does not break, where there are no headers: %j",
    async (event) => {
      expect(await answerOf(service(), event, VARIABLES)).toMatchObject(REFUSED);
    },
  );

  test("says that keys cannot be looked up just now, and does not call the key wrong", async () => {
    const down = async () => {
      throw unavailable();
    };
    expect(await ask("Key crm-key", down)).toMatchObject({
      status: 503,
      headers: { "Content-Type": "application/problem+json" },
    });
  });

  test("opens to nobody when looking for the key fails", async () => {
    const { done, lines } = await withoutLog(() =>
      ask("Key s3cr3t", () => Promise.reject(new Error("s3cr3t"))),
    );
    expect(done.status).toBe(500);
    expect(JSON.stringify(done)).not.toContain("s3cr3t");
    expect(lines).toHaveLength(1);
  });

  test("has the time that a function of Twilio's has, less what its answer takes", async () => {
    const { body } = await ask("Key s3cr3t");
    const { left } = body as { left: number };
    expect(left).toBeGreaterThan(7_000);
    expect(left).toBeLessThan(8_000);
  });
});

test("a web service that is open to all asks for no key", async () => {
  const open = openApi(async (event, variables) => ({
    status: 200,
    body: { asked: event.a, is: variables.COLOUR },
  }));
  expect(await answerOf(open, { a: "1" }, VARIABLES)).toMatchObject({
    status: 200,
    body: { asked: "1", is: "red" },
  });
});

describe("two secrets", () => {
  test.each([
    ["a", "a", true],
    ["", "", true],
    ["ñ🛒", "ñ🛒", true],
    ["a", "b", false],
    ["a", "aa", false],
    ["a", "A", false],
    ["a", "", false],
    ["a ", "a", false],
  ])("%j and %j are the same: %p", (given, right, same) => {
    expect(isSameSecret(given, right)).toBe(same);
  });
});
