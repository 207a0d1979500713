import { addAccount } from "../support/accounts";
import { withRows } from "../support/database";
import { writeAs } from "../support/handset";
import { deflectBy } from "../support/service";
import { startStub } from "../support/stub-server";
import { newCaller } from "../support/webhook";
import { type Floor, openFloor, SOPORTE, somebodyWaits, VENTAS } from "./desk-floor";
import { OpenDesk } from "./open-desk";

let floor: Floor;

beforeAll(async () => {
  floor = await openFloor();
  await addAccount(floor.database, { name: "Ana", teams: [SOPORTE] });
  await addAccount(floor.database, { name: "Dora", teams: [VENTAS] });
});

afterAll(() => floor?.close());

const enter = (name: string) => OpenDesk.enter(floor.browser, floor.stack, `${name}@example.com`);

/** Would leave a mark on the page if any of it were taken for more than text. */
const MARKUP = `<img src=x onerror="window.marked=1"><script>window.marked=1</script>`;

test("another team's ticket is not there: by its address, its id, search, media, figures or an act", async () => {
  const { stack, database } = floor;
  const { number, ticket } = await somebodyWaits(floor, "quiero hablar con una persona de ornitorrincos");
  await writeAs(stack, number, "", { media: ["image/png"] });
  const [row] = await withRows(database, async (rows) => {
    const found = await rows.query<{ message: string; contact: string }>(
      "select m.id::text as message, t.contact_id::text as contact from deriva.message m join deriva.ticket t on t.id = m.ticket_id where t.id = $1 and m.content_kind = 'media'",
      [ticket],
    );
    return found.rows;
  });
  const ana = await enter("ana");
  await ana.openTicket(ticket);
  const picture = `/desk/media?message=${row?.message}&index=0`;
  expect((await ana.ask("GET", picture)).status).toBe(200);
  expect((await ana.ask("GET", "/desk/tickets?q=ornitorrincos")).text).toContain(`"${ticket}"`);
  await ana.close();

  const dora = await enter("dora");
  await dora.goTo(`tickets/${ticket}`);
  await dora.page.getByText("Esta conversación no existe, o es de otro equipo.").waitFor();
  const { csrf } = JSON.parse((await dora.ask("GET", "/desk/session")).text) as { csrf: string };
  const headers = { "X-CSRF-Token": csrf };
  for (const path of [
    `/desk/ticket?id=${ticket}`,
    `/desk/messages?ticket=${ticket}&before=999999`,
    picture,
  ]) {
    expect({ path, status: (await dora.ask("GET", path)).status }).toEqual({ path, status: 404 });
  }
  const found = await dora.ask("GET", "/desk/tickets?q=ornitorrincos");
  expect(JSON.parse(found.text)).toMatchObject({ tickets: [] });
  for (const path of [`/desk/tickets?list=all&team=${SOPORTE}`, "/desk/tickets?list=all"]) {
    expect((await dora.ask("GET", path)).text).not.toContain("ornitorrincos");
  }
  for (const [path, body] of [
    ["/desk/act", { id: ticket, do: "take" }],
    ["/desk/act", { id: ticket, do: "note", text: "x" }],
    ["/desk/answer", { ticket, text: "x", key: "dora-key-1" }],
  ] as const) {
    expect((await dora.ask("POST", path, { body, headers })).status).toBe(404);
  }
  // Figures and accounts are for others.
  for (const path of [
    "/desk/figures?format=csv",
    "/desk/board",
    "/desk/users",
    "/desk/audit",
    "/desk/settings",
  ]) {
    expect({ path, status: (await dora.ask("GET", path)).status }).toEqual({ path, status: 403 });
  }
  await dora.close();
});

test("nobody in particular gets nothing but the door", async () => {
  const nobody = await OpenDesk.open(floor.browser, floor.stack);
  for (const path of [
    "session",
    "tickets?list=all",
    "changes?cursor=x",
    "ticket?id=1",
    "media?message=1",
    "board",
    "figures",
    "users",
    "keys",
    "audit",
    "settings",
  ]) {
    expect({ path, status: (await nobody.ask("GET", `/desk/${path}`)).status }).toEqual({
      path,
      status: 401,
    });
  }
  await nobody.close();
});

test("a change without the session's token, or from another site, changes nothing", async () => {
  const { stack, database } = floor;
  const { ticket } = await somebodyWaits(floor);
  const ana = await enter("ana");
  const body = { id: ticket, do: "take" };
  expect((await ana.ask("POST", "/desk/act", { body })).status).toBe(403);
  expect(
    (await ana.ask("POST", "/desk/act", { body, headers: { "X-CSRF-Token": "x".repeat(43) } })).status,
  ).toBe(403);

  const attack = `<form method="post" enctype="text/plain" action="${stack.url}/desk/act">
    <input name='{"id":"${ticket}","do":"take","x":"' value='"}'></form><script>document.forms[0].submit()</script>`;
  const other = await startStub((_request, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end(attack);
  });
  const tab = await ana.context.newPage();
  await tab.goto(other.url.replace("localhost", "127.0.0.1"));
  await tab.waitForURL(/\/desk\/act$/);
  await tab.close();
  // Nor can the page be put into another's frame.
  const framed = await ana.context.newPage();
  await framed.setContent(`<iframe src="${stack.url}/desk"></iframe>`);
  await framed.waitForTimeout(1_000);
  expect(
    await framed
      .frames()[1]
      ?.locator("body")
      .innerText()
      .catch(() => ""),
  ).not.toMatch(/Correo|Conversaciones/);
  await framed.close();
  await other.stop();
  const [row] = await withRows(database, async (rows) => {
    const found = await rows.query("select agent_id from deriva.ticket where id = $1", [ticket]);
    return found.rows;
  });
  expect(row).toEqual({ agent_id: null });
  await ana.close();
});

test("names, messages, metadata and file names are text, whatever they hold", async () => {
  const { stack } = floor;
  const number = newCaller();
  await deflectBy(stack, number, {
    more: {
      team_id: SOPORTE,
      metadata: { user: { name: MARKUP, nota: MARKUP }, ticket: { asunto: MARKUP } },
    },
  });
  await writeAs(stack, number, MARKUP, { profileName: MARKUP });
  await writeAs(stack, number, MARKUP, { media: ["application/pdf"] });
  await writeAs(stack, number, "javascript:alert(1) https://example.com/<script>alert(1)</script>");
  const ana = await enter("ana");
  await ana.goTo("tickets?list=all");
  const row = ana.page.locator("a[data-ticket]").filter({ hasText: "onerror" }).first();
  await row.click();
  await ana.log.getByText("onerror").first().waitFor();
  await ana.page.getByRole("region", { name: "Datos del caso" }).getByText("onerror").first().waitFor();
  await ana.page.waitForTimeout(500);
  expect(await ana.page.evaluate(() => (window as { marked?: number }).marked)).toBeUndefined();
  expect(await ana.page.locator("img[src='x'], a[href^='javascript']").count()).toBe(0);
  expect(ana.faults).toEqual([]);
  await ana.close();
});

test("the page comes with a strict policy, and runs nothing that is not its own", async () => {
  const answer = await fetch(`${floor.stack.url}/desk`);
  const policy = answer.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|\*/);
  const desk = await OpenDesk.open(floor.browser, floor.stack);
  const ran = await desk.page.evaluate(() => {
    const script = document.createElement("script");
    try {
      script.textContent = "window.marked = 1";
    } catch {
      return "refused";
    }
    document.body.append(script);
    return (window as { marked?: number }).marked === 1 ? "ran" : "refused";
  });
  expect(ran).toBe("refused");
  await desk.close();
});
