import type { Browser, Page } from "playwright-core";
import { shopConfig } from "../conversations/shop";
import { keepPicture, openBrowser } from "../support/browser";
import { startTestStack, type TestStack } from "../support/stack";

let stack: TestStack;
let browser: Browser;

beforeAll(async () => {
  stack = await startTestStack();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

async function openPage(width: number, height: number, colorScheme: "light" | "dark" = "light") {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, locale: "en-US" });
  const faults: string[] = [];
  page.on("pageerror", (fault) => faults.push(String(fault)));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  await page.goto(stack.pageUrl);
  await page.getByTestId("call-button").waitFor();
  return { page, faults };
}

const text = (page: Page, id: string) => page.getByTestId(id).textContent();

test("a person calls, presses 1, reads the template on the handset, answers, and sees the ticket", async () => {
  const { page, faults } = await openPage(1440, 900);
  await page.getByTestId("from-number").fill("+56976591991");
  await page.getByTestId("call-button").click();
  await page.getByTestId("transcript").getByText("gracias por llamar a Tienda Sur").waitFor();
  await page.getByTestId("transcript").getByText("entre 5 y 10 minutos").waitFor();
  await keepPicture(page, "1440-in-a-call");

  await page.getByTestId("key-1").click();
  await page.getByTestId("handset-message").getByText("Hola, te escribe Tienda Sur.").waitFor();
  await page.getByTestId("ticket").first().waitFor();
  await page.getByTestId("transcript").getByText("terminado en 1 9 9 1").waitFor();
  expect(await page.getByTestId("ticket").count()).toBe(1);
  const ticket = await page.getByTestId("ticket").first().textContent();
  for (const part of ["Soporte", "entre 5 y 10 minutos", "+56228409179"]) expect(ticket).toContain(part);
  await page.locator('[data-testid="ticket-delivery"][data-delivery="read"]').waitFor();

  await page.getByTestId("handset-input").fill("Hola, necesito ayuda <b>con</b> mi pedido");
  await page.getByTestId("handset-send").click();
  await page.locator('[data-testid="ticket-delivery"][data-delivery="replied"]').waitFor();
  await page.getByTestId("ticket").getByText("necesito ayuda <b>con</b> mi pedido").waitFor();
  await page.getByTestId("outcome").waitFor({ timeout: 30_000 });
  expect(await text(page, "outcome")).toContain("ivr_deflect");
  await keepPicture(page, "1440-after-the-answer");
  expect(faults).toEqual([]);
});

test("a hidden number types one, hears it, confirms it, and the template arrives there", async () => {
  const { page, faults } = await openPage(1440, 900, "dark");
  await page.getByTestId("hide-number").click();
  await page.getByTestId("call-button").click();
  const transcript = page.getByTestId("transcript");
  await transcript.getByText("Para indicar el número y aceptar, presione 1").waitFor({ timeout: 20_000 });
  await page.getByTestId("key-1").click();
  await transcript.getByText("Marque el número de su celular").waitFor({ timeout: 20_000 });
  for (const key of "951112222") await page.getByTestId(`key-${key}`).click();
  await page.getByTestId("key-hash").click();
  await transcript.getByText("Marcó 9 5 1 1 1 2 2 2 2").waitFor({ timeout: 20_000 });
  await keepPicture(page, "1440-dark-typed-number");
  await page.getByTestId("key-1").click();
  await transcript.getByText("terminado en 2 2 2 2").waitFor({ timeout: 20_000 });
  await page.getByTestId("ticket").getByText("+56951112222").first().waitFor();
  expect(faults).toEqual([]);
});

test("who hangs up without a key leaves a ticket that wants a call back", async () => {
  const { page, faults } = await openPage(1440, 900);
  await page.getByTestId("from-number").fill("+56951113333");
  await page.getByTestId("call-button").click();
  await page.getByTestId("transcript").getByText("gracias por llamar").waitFor();
  await page.getByTestId("hangup-button").click();
  await page.getByTestId("outcome").waitFor();
  expect(await text(page, "outcome")).toContain("hung up");
  await page.getByTestId("ticket-abandoned").first().waitFor();
  await page.getByTestId("ticket-callback").first().waitFor();
  await keepPicture(page, "1440-abandoned");
  expect(faults).toEqual([]);
});

test("on a phone's width the three parts are a tap away, and nothing is cut off", async () => {
  const { page, faults } = await openPage(390, 844);
  await page.getByTestId("from-number").fill("+56987654321");
  await page.getByTestId("call-button").click();
  await page.getByTestId("transcript").getByText("Tienda Sur").first().waitFor();
  await page.getByTestId("key-1").click();
  await page.getByTestId("transcript").getByText("terminado en 4 3 2 1").waitFor();
  await keepPicture(page, "390-telephone");
  await page.getByTestId("tab-handset").click();
  await page.getByTestId("handset-message").first().waitFor();
  await keepPicture(page, "390-handset");
  await page.getByTestId("tab-tickets").click();
  await page.getByTestId("ticket").first().waitFor();
  await keepPicture(page, "390-tickets");
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(sideways).toBe(false);
  expect(faults).toEqual([]);
});

test("a number without WhatsApp: the ticket says that it failed, and why", async () => {
  const { page } = await openPage(1440, 900);
  await page.getByTestId("from-number").fill("+56911110000");
  await page.getByTestId("handset-settings").click();
  await page.getByTestId("no-whatsapp").click();
  await page.getByTestId("call-button").click();
  await page.getByTestId("key-1").click();
  await page.locator('[data-testid="ticket-delivery"][data-delivery="failed"]').waitFor();
  const ticket = await page.getByTestId("ticket").first().textContent();
  for (const part of ["63024", "Not reached on WhatsApp", "call back"]) expect(ticket).toContain(part);
  await keepPicture(page, "1440-not-reached");
});

test("who writes taps through a menu, sends a picture, and moves the clock", async () => {
  const own = await startTestStack({}, shopConfig());
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 780 }, locale: "en-US" });
    const faults: string[] = [];
    page.on("pageerror", (fault) => faults.push(String(fault)));
    await page.goto(own.pageUrl);
    await page.getByTestId("tab-handset").click();
    await page.getByTestId("handset-input").fill("Hola");
    await page.getByTestId("handset-send").click();
    await page.getByRole("button", { name: "Ver opciones" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Preguntas frecuentes" }).click();
    await page.getByRole("button", { name: "Despacho" }).click();
    await page.getByText("Despachamos a todo Chile").waitFor();
    await keepPicture(page, "390-a-menu-that-was-tapped");
    await page.getByLabel("Send something else").click();
    await page.getByRole("button", { name: "Photo" }).click();
    await page.locator(".files img").waitFor();
    await page.getByRole("button", { name: "25 h later" }).click();
    await page.getByTestId("clock").waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
    await page.getByTestId("tab-tickets").click();
    await page.locator('[data-testid="ticket-stage"]').first().waitFor();
    await keepPicture(page, "390-its-ticket");
    expect(faults).toEqual([]);
  } finally {
    await own.stop();
  }
});
