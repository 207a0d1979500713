import { setTimeout } from "node:timers/promises";
import type {
  FieldValue,
  OutcomeJson,
  PreviewJson,
  SettingsJson,
  VersionDetailJson,
} from "../../src/edge/settings-contract";
import { shopConfig } from "../conversations/shop";
import { addAccount, PASSWORD } from "../support/accounts";
import { startDatabase, type TestDatabase, withRows } from "../support/database";
import { DeskVisitor } from "../support/desk-visitor";
import { messagesTo, tapChoice, writeAs } from "../support/handset";
import { startTestStack, type TestStack } from "../support/stack";
import { tick } from "../support/tick";
import { newCaller } from "../support/webhook";

const SENDER = "+56976591992";
const at = (path: string) => `senders/${SENDER}/${path}`;

const ALWAYS_OPEN = [
  { id: 1234, name: "Soporte", next: 1237, answerWithinMinutes: 15 },
  { id: 1235, name: "Ventas" },
  { id: 1236, name: "Facturación" },
  { id: 1237, name: "Especialistas" },
];

let database: TestDatabase;
let stack: TestStack;
let admin: DeskVisitor;
let adminId: string;

const startShop = (more: object = {}) =>
  startTestStack(
    { DATABASE_URL: database.url, DERIVA_TICK: "off", SESSION_SECRET: "s".repeat(64) },
    shopConfig({ teams: ALWAYS_OPEN, ...more }),
  );

beforeAll(async () => {
  database = await startDatabase();
  stack = await startShop();
  const account = await addAccount(database, { name: "Berta Admin", role: "admin", teams: [] });
  adminId = account.id;
  admin = await signedIn(account.email);
});

afterAll(async () => {
  await stack?.stop();
  await database?.stop();
});

async function signedIn(email: string, on = stack): Promise<DeskVisitor> {
  const visitor = new DeskVisitor(on);
  expect((await visitor.signIn(email, PASSWORD)).status).toBe(200);
  return visitor;
}

interface Refusal {
  readonly status: number;
  readonly detail: string;
  readonly errors?: readonly { readonly field: string; readonly detail: string }[];
}

async function read(who = admin): Promise<SettingsJson> {
  const { status, body } = await who.get<SettingsJson>("/desk/settings");
  expect(status).toBe(200);
  return body;
}

const fieldValue = ({ fields }: SettingsJson, path: string) =>
  fields.find((field) => field.path === path)?.value;

type Change = readonly [path: string, value: unknown];

const given = (changes: readonly Change[]) => changes.map(([path, value]) => ({ path, value }));

/** Saves changes upon the newest version, and answers how things stand then. */
async function save(changes: readonly Change[], note = "", who = admin): Promise<SettingsJson> {
  const { version: from } = await read(who);
  const { status, body } = await who.post<SettingsJson & Refusal>("/desk/settings", {
    ...{ from, note, changes: given(changes) },
  });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body;
}

async function preview(text: string, more: object = {}): Promise<PreviewJson> {
  const { status, body } = await admin.post<PreviewJson>("/desk/preview", { sender: SENDER, text, ...more });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body;
}

interface Happened {
  readonly team: number | null;
  readonly reason: string | null;
  readonly stage: string;
}

/** What becomes of somebody's first message, and the number that they have. */
async function writeFirst(
  text: string,
  on = stack,
): Promise<Happened & { number: string; texts: readonly string[] }> {
  const number = newCaller();
  await writeAs(on, number, text);
  return { ...(await happenedTo(number)), number, texts: await textsTo(number, 1, on) };
}

async function happenedTo(number: string): Promise<Happened> {
  const [row] = await withRows(database, async (rows) => {
    const found = await rows.query<Happened>(
      `select t.team_id as team, t.reason, t.stage from deriva.ticket t
       join deriva.address a on a.contact_id = t.contact_id where a.value = $1 order by t.id desc limit 1`,
      [number],
    );
    return found.rows;
  });
  if (row === undefined) throw new Error("there is no ticket");
  return row;
}

async function textsTo(number: string, least: number, on = stack): Promise<readonly string[]> {
  for (let tries = 0; tries < 100; tries++) {
    const messages = await messagesTo(on, number);
    if (messages.length >= least) return messages.map(({ text }) => text);
    await setTimeout(50);
  }
  throw new Error("nothing arrived");
}

describe("settings", () => {
  test("begin as the config file has them", async () => {
    const { body } = await admin.get<SettingsJson>("/desk/settings");
    expect(body).toMatchObject({ version: 0, versions: [], left_out: [], next: null });
    expect(body.senders.map(({ number }) => number)).toContain(SENDER);
    expect(body.in_effect_within).toBeLessThanOrEqual(15);
    const words = body.fields.find(({ path }) => path === at("options/1/words"));
    expect(words).toMatchObject({ name: "option_words", kind: "words", sender: SENDER, option: "1" });
    expect(words?.value).toEqual(words?.file);
    expect(body.fields.find(({ path }) => path === at("phrases/goOn"))).toMatchObject({
      ...{ value: null, file: null, longest: 1_024, placeholders: ["company"] },
      ours: { es: expect.stringContaining("qué necesita") },
    });
    expect(JSON.stringify(body)).not.toContain("HX00");
  });

  test("are an admin's alone", async () => {
    const nobody = new DeskVisitor(stack);
    expect((await nobody.get("/desk/settings")).status).toBe(401);
    for (const role of ["agent", "supervisor"] as const) {
      const { email } = await addAccount(database, { name: `Otro ${role}`, role, teams: [1234] });
      const visitor = await signedIn(email);
      const statuses = [
        await visitor.get("/desk/settings"),
        await visitor.post("/desk/settings", { from: 0, changes: [] }),
        await visitor.post("/desk/preview", { sender: SENDER, text: "hola" }),
      ].map(({ status }) => status);
      expect(statuses).toEqual([403, 403, 403]);
    }
    const { csrf } = admin;
    admin.csrf = "of another session";
    expect((await admin.post("/desk/settings", { from: 0, changes: [] })).status).toBe(403);
    admin.csrf = csrf;
  });
});

describe("a word that was added in the page", () => {
  test("routes the next message, and is told beforehand", async () => {
    const path = at("options/1/words");
    const before = await writeFirst("¿tienen zapatillas?");
    expect(before).toMatchObject({ team: null, stage: "automatic" });
    const words = fieldValue(await read(), path) as { es: string[] };
    const change: Change = [path, { ...words, es: [...words.es, "zapatillas"] }];

    const { now, then, same } = await preview("¿tienen zapatillas?", { changes: given([change]) });
    expect(same).toBe(false);
    expect(now).toMatchObject({ what: "welcome", team: null });
    expect(then).toMatchObject({
      ...{ what: "team", team: { id: 1235, name: "Ventas" }, is_open: true, reason: null },
      options: [{ key: "1", title: "Ventas", matched: [{ phrase: "zapatillas", written: "zapatillas" }] }],
    });
    // A preview changes nothing.
    expect((await writeFirst("¿tienen zapatillas?")).team).toBeNull();

    const saved = await save([change], "temporada");
    expect(saved.versions[0]).toMatchObject({
      ...{ version: saved.version, note: "temporada", changed: 1, back_to: null },
      agent: { id: adminId, name: "Berta Admin" },
    });
    expect(await writeFirst("¿tienen zapatillas?")).toMatchObject({ team: 1235, stage: "waiting" });

    const { body } = await admin.get<VersionDetailJson>(`/desk/settings?version=${saved.version}`);
    expect(body.changes).toEqual([
      expect.objectContaining({ path, name: "option_words", option: "1", before: words, after: change[1] }),
    ]);
  });

  test("is in the audit trail, without what was written", async () => {
    const { version } = await read();
    const entries = await withRows(database, async (rows) => {
      const found = await rows.query(
        "select agent_id::text as agent, details from deriva.audit where action = 'settings_changed' order by id desc limit 1",
      );
      return found.rows;
    });
    expect(entries).toEqual([{ agent: adminId, details: { version, changed: 1 } }]);
  });
});

test("hours that are changed in the page close a team, and its own text is what is said", async () => {
  expect((await writeFirst("necesito la factura")).texts.join()).not.toContain("Volvemos");
  await save([
    ["teams/1236/hours", { monday: ["03:00-03:05"] }],
    ["teams/1236/closed", { es: "Volvemos {opens}, le escribe {team}." }],
  ]);
  const { texts, team } = await writeFirst("necesito la factura");
  expect(team).toBe(1236);
  expect(texts.join()).toMatch(/Volvemos .*a las 3:00, le escribe Facturación\./);
  const monday = await preview("necesito la factura", { at: "2026-11-23T06:01:00Z" });
  expect(monday.now).toMatchObject({ team: { id: 1236 }, is_open: true, opens_at: null });
  const later = await preview("necesito la factura", { at: "2026-11-23T07:00:00Z" });
  expect(later.now).toMatchObject({ is_open: false, opens_at: "2026-11-30T06:00:00.000Z" });
});

test("an option that is added goes to its team by a tap; one that is taken out is chosen no more", async () => {
  const { version } = await read();
  await save([
    [at("order"), ["xviajes", "3", "4", "5"]],
    [at("options/xviajes/title"), { es: "Viajes" }],
    [at("options/xviajes/words"), { es: ["pasaje"] }],
    [at("options/xviajes/leads"), { to: "team", team: 1237 }],
  ]);
  const { number } = await writeFirst("Hola");
  await tapChoice(stack, number, "Viajes");
  expect(await happenedTo(number)).toMatchObject({ team: 1237 });
  expect((await writeFirst("quiero un pasaje")).team).toBe(1237);
  expect((await writeFirst("¿cuál es el precio?")).team).toBeNull();
  const back = await admin.post<SettingsJson>("/desk/settings", { from: version + 1, back_to: version });
  expect(back.body).toMatchObject({ version: version + 2 });
  expect(back.body.versions[0]).toMatchObject({ back_to: version, changed: 5 });
  expect((await writeFirst("¿cuál es el precio?")).team).toBe(1235);
});

describe("a save", () => {
  test("that does not hold is refused with every fault, each at its field, and changes nothing", async () => {
    const { version: from } = await read();
    const { status, body } = await admin.post<Refusal>("/desk/settings", {
      from,
      changes: given([
        [at("welcome"), { es: "Hola, {empresa}" }],
        [at("options/1/leads"), { to: "team", team: 9 }],
        [at("options/3/words"), { es: ["precio"] }],
        ["teams/1234/hours", { monday: ["9 a 18"] }],
        ["teams/1235/answer_within", 0],
      ]),
    });
    expect(status).toBe(422);
    expect(body.errors?.map(({ field }) => field).sort()).toEqual(
      [
        at("options/1/leads#team"),
        at("options/3/words"),
        at("welcome#es"),
        "teams/1234/hours#monday.0",
        "teams/1235/answer_within",
      ].sort(),
    );
    expect((await read()).version).toBe(from);
    const tried = await admin.post<Refusal>("/desk/preview", {
      ...{ sender: SENDER, text: "hola" },
      changes: given([[at("welcome"), {}]]),
    });
    expect([tried.status, tried.body.errors?.[0]?.field]).toEqual([422, at("welcome")]);
  });

  test.each<[string, object, string]>([
    ["of no version", { changes: [] }, "from"],
    ["of nothing", { from: 0 }, "changes"],
    ["of two things", { from: 0, changes: [], back_to: 0 }, "changes"],
    ["of no list", { from: 0, changes: "all" }, "changes"],
    ["with a long note", { from: 0, changes: [], note: "x".repeat(501) }, "note"],
  ])("%s is refused", async (_, body, field) => {
    const refusal = await admin.post<Refusal>("/desk/settings", body);
    expect([refusal.status, refusal.body.errors?.map((one) => one.field)]).toEqual([422, [field]]);
  });

  test("that changes nothing makes no version", async () => {
    const now = await read();
    const { status, body } = await admin.post<Refusal>("/desk/settings", {
      ...{ from: now.version, changes: given([[at("welcome"), fieldValue(now, at("welcome"))]]) },
    });
    expect([status, body.errors]).toEqual([422, [{ field: "changes", detail: "change nothing" }]]);
  });

  test("of two at once is one, and the other is told who saved", async () => {
    const { version: from } = await read();
    const { email } = await addAccount(database, { name: "Carla Admin", role: "admin" });
    const carla = await signedIn(email);
    const texts: FieldValue[] = [{ es: "Uno" }, { es: "Dos" }, { es: "Tres" }, { es: "Cuatro" }];
    const answers = await Promise.all(
      texts.map((value, index) =>
        (index % 2 === 0 ? admin : carla).post<SettingsJson & Refusal>("/desk/settings", {
          ...{ from, changes: given([[at("phrases/goOn"), value]]) },
        }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    const refusal = answers.find(({ status }) => status === 409);
    expect(refusal?.body.errors).toEqual([{ field: "from", detail: String(from + 1) }]);
    expect(refusal?.body.detail).toMatch(/(Berta|Carla) Admin saved version/);
    expect((await read()).version).toBe(from + 1);
  });

  test("can go back to the config file, and no version is lost by it", async () => {
    const { version: from } = await read();
    const { body } = await admin.post<SettingsJson>("/desk/settings", {
      from,
      back_to: 0,
      note: "todo atrás",
    });
    expect(body.fields.filter(({ value, file }) => JSON.stringify(value) !== JSON.stringify(file))).toEqual(
      [],
    );
    expect(body.versions.map(({ version }) => version)).toEqual(
      Array.from({ length: from + 1 }, (_, index) => from + 1 - index),
    );
    const page = await admin.get<SettingsJson>("/desk/settings?before=2");
    expect(page.body.versions.map(({ version }) => version)).toEqual([1]);
    expect((await admin.get("/desk/settings?version=999")).status).toBe(404);
    expect((await admin.get("/desk/settings?version=x")).status).toBe(422);
    expect((await admin.post("/desk/settings", { from: from + 1, back_to: 999 })).status).toBe(404);
  });
});

test("a preview tells what really happens", async () => {
  await save([
    [at("options/2/words"), { es: ["no prende", "zapatillas rotas"], en: ["broken"] }],
    ["escalation/phrases/sensitive", { es: ["nota de crédito"] }],
    ["escalation/off", ["frustration"]],
    ["teams/1236/hours", { monday: ["03:00-03:05"] }],
    [at("phrases/assigned"), { es: "Con usted, {team}." }],
  ]);
  const messages = [
    "Hola",
    "quiero comprar",
    "mis zapatillas rotas",
    "my phone is broken",
    "necesito la factura",
    "factura o precio",
    "¿a qué hora abren hoy?",
    "nota de crédito",
    "quiero hablar con una persona",
    "esto es una vergüenza, son unos ladrones",
    "asdf qwer",
    "preguntas frecuentes",
    "voy a hacer una denuncia",
    "Olá, quero comprar um telefone",
    "🙂",
    "tengo una consulta",
    "menu",
  ];
  const matters = ({ what, language, team, reason, replies, replies_if_nobody }: OutcomeJson) => ({
    ...{ what, language, team, reason },
    texts: (replies_if_nobody.length > 0 ? replies_if_nobody : replies).map(({ text }) => text),
  });
  for (const text of messages) {
    const told = matters((await preview(text)).now);
    const { texts, team, reason, stage } = await writeFirst(text);
    expect({ text, texts, team, reason }).toEqual({
      ...{ text, texts: told.texts, team: told.team?.id ?? null, reason: told.reason },
    });
    expect(stage === "automatic").toBe(told.team === null);
  }
  // And in a conversation in which the menu was shown.
  for (const text of ["2", "la 3", "asdf qwer", "una persona", "gracias"]) {
    const told = matters((await preview(text, { menu_shown: true })).now);
    const { number, texts: first } = await writeFirst("Hola");
    await setTimeout(20);
    await writeAs(stack, number, text);
    const all = told.texts.length === 0 ? first : await textsTo(number, first.length + 1);
    expect({ text, texts: all.slice(first.length) }).toEqual({ text, texts: told.texts });
    expect((await happenedTo(number)).team).toBe(told.team?.id ?? null);
  }
});

test("what was written lately tells what a change would have meant", async () => {
  for (const text of ["¿venden paraguas?", "un paraguas azul", "necesito la factura"]) await writeFirst(text);
  const words = fieldValue(await read(), at("options/1/words")) as { es: string[] };
  const change: Change = [at("options/1/words"), { ...words, es: [...words.es, "paraguas"] }];
  const { recent } = await preview("Hola", { changes: given([change]), recent: 3 });
  expect(recent).toMatchObject({ looked_at: 3, changed: 2 });
  expect(recent?.kinds).toEqual([
    {
      before: { what: "not_understood", team: null, reason: null, options: [] },
      after: { what: "team", team: { id: 1235, name: "Ventas" }, reason: null, options: ["Ventas"] },
      count: 2,
      texts: ["un paraguas azul", "¿venden paraguas?"],
    },
  ]);
  const [entry] = await withRows(database, async (rows) => {
    const found = await rows.query(
      "select agent_id::text as agent, details from deriva.audit where action = 'settings_tried' order by id desc limit 1",
    );
    return found.rows;
  });
  expect(entry).toEqual({ agent: adminId, details: { messages: 3 } });
});

describe("a deploy with another config file", () => {
  test("keeps what was changed in the page, leaves out what does not fit, and tells it", async () => {
    await save([
      [at("options/1/words"), { es: ["zapatillas"] }],
      ["teams/1234/answer_within", 40],
      ["escalation/teams/sensitive", 1236],
    ]);
    const [first, ...others] = ALWAYS_OPEN;
    const teams = [{ ...first, answerWithinMinutes: 7 }, ...others];
    const next = await startShop({ teams });
    try {
      const onNext = await signedIn("bertaadmin@example.com", next);
      const { left_out, fields, version } = await read(onNext);
      expect(left_out).toEqual([
        { path: "teams/1234/answer_within", value: 40, why: "changed", detail: null },
      ]);
      expect(fields.find(({ path }) => path === "teams/1234/answer_within")).toMatchObject({
        value: 7,
        file: 7,
      });
      expect((await writeFirst("zapatillas", next)).team).toBe(1235);

      // What is saved by the old one while both run is taken up by the next tick.
      await save([[at("options/3/words"), { es: ["sandalias"] }]]);
      expect((await writeFirst("sandalias", next)).team).toBeNull();
      expect((await writeFirst("sandalias")).team).toBe(1236);
      await tick(next);
      expect((await writeFirst("sandalias", next)).team).toBe(1236);
      expect((await read(onNext)).version).toBe(version + 1);
    } finally {
      await next.stop();
    }
  });
});
