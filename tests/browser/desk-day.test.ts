import { setTimeout } from "node:timers/promises";
import { addAccount } from "../support/accounts";
import { keepPicture } from "../support/browser";
import { messagesTo, writeAs } from "../support/handset";
import { runScript } from "../support/run-script";
import { newCaller } from "../support/webhook";
import { type Floor, openFloor, SOPORTE, somebodyWaits, textsTo, ticketOf, VENTAS } from "./desk-floor";
import { OpenDesk } from "./open-desk";

let floor: Floor;

beforeAll(async () => {
  floor = await openFloor();
  await addAccount(floor.database, { name: "Ana", teams: [SOPORTE] });
  await addAccount(floor.database, { name: "Bruno", teams: [SOPORTE] });
  await addAccount(floor.database, { name: "Sofia", role: "supervisor", teams: [SOPORTE, VENTAS] });
});

afterAll(() => floor?.close());

const enter = (name: string, size?: object) =>
  OpenDesk.enter(floor.browser, floor.stack, `${name}@example.com`, size);

test("a call becomes a ticket that an agent takes, answers and resolves, and the supervisor sees it in the figures", async () => {
  const { stack } = floor;
  const number = newCaller();
  const call = await runScript("scripts/call.ts", ["--from", number, "--press", "1", "--url", stack.url]);
  expect(call.code).toBe(0);
  await writeAs(stack, number, "Hola, mi pedido llegó roto");
  const ticket = await ticketOf(stack, number);

  const ana = await enter("ana");
  const { page } = ana;
  await page.getByRole("link", { name: /Sin asignar/ }).click();
  await ana.row(ticket).click();
  await ana.log.getByText("mi pedido llegó roto").waitFor();
  const side = page.getByRole("region", { name: "Datos del caso" });
  await side.getByText("Seguir por WhatsApp").waitFor();
  expect(await side.textContent()).toContain("+56228409179");
  expect(await side.textContent()).toContain("Aceptó recibir mensajes");

  await ana.do("Tomar").click();
  await page.getByText("La tiene usted").waitFor();
  await ana.answer("Buenas tardes, lo cambiamos hoy mismo.");
  await textsTo(stack, number, "Buenas tardes, lo cambiamos hoy mismo.");
  // Its ticks move on by themselves.
  await ana.log
    .getByRole("article")
    .filter({ hasText: "lo cambiamos hoy mismo" })
    .getByText(/Entregado|Leído/)
    .first()
    .waitFor({ state: "attached" });

  const began = Date.now();
  await writeAs(stack, number, "Muchas gracias");
  await ana.log.getByText("Muchas gracias").waitFor();
  expect(Date.now() - began).toBeLessThan(4_000);

  await page.keyboard.press("Escape");
  await page
    .getByRole("button", { name: "Nota interna" })
    .or(page.getByRole("tab", { name: "Nota interna" }))
    .or(page.getByRole("radio", { name: "Nota interna" }))
    .first()
    .click();
  await page.getByRole("textbox", { name: /Nota/ }).fill("Pide retiro por la mañana");
  await page.getByRole("button", { name: "Guardar nota" }).click();
  await ana.log.getByText("Pide retiro por la mañana").waitFor();
  expect((await messagesTo(stack, number)).map(({ text }) => text)).not.toContain(
    "Pide retiro por la mañana",
  );

  // Thought better of: nothing is said to the contact, and it is still hers.
  await ana.do("Resolver").click();
  await page.getByRole("button", { name: "Deshacer" }).click();
  await ana.do("Resolver").waitFor();
  await setTimeout(7_000);
  expect(await page.getByText("Esta conversación está resuelta.").count()).toBe(0);

  await ana.do("Resolver").click();
  await page.getByText("Esta conversación está resuelta.").waitFor();
  await page.getByRole("link", { name: "Resueltas" }).click();
  await ana.row(ticket).waitFor({ timeout: 15_000 });
  expect(ana.faults).toEqual([]);
  await ana.close();

  const sofia = await enter("sofia");
  await sofia.page.getByRole("link", { name: "En vivo" }).click();
  await sofia.page.getByRole("heading", { name: "En vivo" }).waitFor();
  await sofia.page.getByRole("table").getByText("Ana").waitFor();
  await keepPicture(sofia.page, "desk-board");
  await sofia.page.getByRole("link", { name: "Cifras" }).click();
  await sofia.page.getByRole("heading", { name: "Cifras", exact: true }).waitFor();
  const { text } = await sofia.ask("GET", "/desk/figures");
  const { totals } = JSON.parse(text) as { totals: { counts: Record<string, number> } };
  expect(totals.counts).toMatchObject({
    offered: 1,
    accepted: 1,
    replied: 1,
    answered: 1,
    resolved: 1,
  });
  await keepPicture(sofia.page, "desk-figures");
  expect(sofia.faults).toEqual([]);
  await sofia.close();
});

test("two agents see each other, and of two answers at the same moment the contact gets one", async () => {
  const { stack } = floor;
  const { number, ticket } = await somebodyWaits(floor);
  const [ana, bruno] = await Promise.all([enter("ana"), enter("bruno")]);
  await Promise.all([ana.openTicket(ticket), bruno.openTicket(ticket)]);
  await ana.page.getByText(/Bruno está/).waitFor({ timeout: 15_000 });
  await bruno.page.getByText(/Ana está/).waitFor({ timeout: 15_000 });

  await Promise.all([ana.composer.fill("Le habla Ana."), bruno.composer.fill("Le habla Bruno.")]);
  await Promise.all([ana.composer.press("Enter"), bruno.composer.press("Enter")]);
  const warned = /antes que usted|atiende esta conversación/;
  const late = await Promise.race([
    ana.log
      .getByText(warned)
      .waitFor()
      .then(() => ana),
    bruno.log
      .getByText(warned)
      .waitFor()
      .then(() => bruno),
  ]);
  const [theirs, first] =
    late === ana ? ["Le habla Ana.", "Le habla Bruno."] : ["Le habla Bruno.", "Le habla Ana."];
  expect(await textsTo(stack, number, first)).not.toContain(theirs);
  // What was written is not lost, and goes out where that is meant.
  await late.log.getByText(theirs).waitFor();
  await late.log.getByRole("button", { name: "Enviar igual" }).click();
  const texts = await textsTo(stack, number, theirs);
  expect(texts.filter((text) => text.startsWith("Le habla")).sort()).toEqual([
    "Le habla Ana.",
    "Le habla Bruno.",
  ]);
  expect([...ana.faults, ...bruno.faults]).toEqual([]);
  await Promise.all([ana.close(), bruno.close()]);
});

test("who is offline loses nothing and sends nothing twice", async () => {
  const { stack } = floor;
  const { number, ticket } = await somebodyWaits(floor);
  const ana = await enter("ana");
  await ana.openTicket(ticket);
  await ana.context.setOffline(true);
  await ana.answer("Lo escribí sin conexión.");
  await ana.answer("Y esto también.");
  await ana.log.getByText("Y esto también.").waitFor();
  await writeAs(stack, number, "¿sigue ahí?");
  await ana.page.getByText(/Sin conexión/).waitFor({ timeout: 20_000 });
  await setTimeout(3_000);
  expect((await messagesTo(stack, number)).map(({ text }) => text)).not.toContain("Lo escribí sin conexión.");

  await ana.context.setOffline(false);
  await ana.log.getByText("¿sigue ahí?").waitFor({ timeout: 20_000 });
  const texts = await textsTo(stack, number, "Y esto también.");
  const mine = texts.filter((text) => text === "Lo escribí sin conexión." || text === "Y esto también.");
  expect(mine).toEqual(["Lo escribí sin conexión.", "Y esto también."]);
  await setTimeout(2_500);
  for (const text of ["¿sigue ahí?", ...mine])
    expect(await ana.log.getByText(text, { exact: true }).count()).toBe(1);
  await ana.page.getByText(/Sin conexión/).waitFor({ state: "hidden" });
  await ana.close();
});

test("a draft survives a reload and the end of a session", async () => {
  const { ticket } = await somebodyWaits(floor);
  const ana = await enter("ana");
  await ana.openTicket(ticket);
  await ana.composer.fill("Un borrador a medias");
  await ana.page.reload();
  await ana.log.waitFor();
  expect(await ana.composer.inputValue()).toBe("Un borrador a medias");
  await ana.context.clearCookies();
  await ana.composer.focus();
  await ana.page.getByText("La sesión terminó.", { exact: false }).waitFor({ timeout: 15_000 });
  // Who goes on typing is heard, and goes on afterwards where they were.
  const focused = () =>
    ana.page.evaluate(() => document.activeElement?.getAttribute("name") ?? document.activeElement?.id);
  await ana.page.waitForTimeout(300);
  expect(await focused()).toBe("password");
  await ana.signIn("ana@example.com");
  expect(await ana.composer.inputValue()).toBe("Un borrador a medias");
  await ana.page.waitForTimeout(300);
  expect(await focused()).toBe("composer");
  await ana.close();
});

test("all of it works by keyboard", async () => {
  const { stack } = floor;
  const { number, ticket } = await somebodyWaits(floor);
  const ana = await enter("ana");
  const { page } = ana;
  await ana.goTo("tickets?list=unassigned");
  await ana.row(ticket).waitFor();
  for (let steps = 0; steps < 30; steps++) {
    await page.keyboard.press("j");
    const current = await page.evaluate(() => document.activeElement?.getAttribute("data-ticket"));
    if (current === ticket) break;
  }
  await page.keyboard.press("Enter");
  await ana.log.waitFor();
  await page.keyboard.press("t");
  await page.getByText("La tiene usted").waitFor();
  await page.keyboard.press("r");
  // What is looked for among the answers for many, and is none, does not go out.
  await page.keyboard.type("/nada-así");
  await page.keyboard.press("Enter");
  expect(await ana.composer.inputValue()).toBe("/nada-así");
  await ana.composer.fill("");
  await page.keyboard.type("Por teclado, sin ratón");
  await page.keyboard.press("Control+Enter");
  await textsTo(stack, number, "Por teclado, sin ratón");
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: "Atajos de teclado" });
  await keys.waitFor();
  await page.keyboard.press("Escape");
  await keys.waitFor({ state: "hidden" });
  await page.keyboard.press("a");
  await page.getByRole("dialog", { name: "Asignar" }).waitFor();
  await page.keyboard.type("Bruno");
  await page.keyboard.press("Enter");
  await page.getByText("Asignada a Bruno").waitFor();
  expect(ana.faults).toEqual([]);
  await ana.close();
});
