import { addAccount } from "../support/accounts";
import { openBrowser } from "../support/browser";
import { startDatabase } from "../support/database";
import { startOidcProvider } from "../support/oidc-provider";
import { startTestStack } from "../support/stack";
import { OpenDesk } from "./open-desk";

test("who comes back from the company's provider is in; who is refused reads why, and signs in with a password", async () => {
  const [database, provider, browser] = await Promise.all([
    startDatabase(),
    startOidcProvider(),
    openBrowser(),
  ]);
  const stack = await startTestStack({ DATABASE_URL: database.url, ...provider.variables });
  await provider.returnTo(stack);
  const ana = await addAccount(database, { name: "Ana", teams: [1234] });
  const desk = await OpenDesk.open(browser, stack);
  const byCompany = desk.page.getByRole("link", { name: /La Empresa/ });

  await provider.isNow({ sub: "1", email: "nadie@example.com", verified: true });
  await byCompany.click();
  await desk.page.getByText("Con ese correo no hay ninguna cuenta abierta.").waitFor();
  expect(desk.page.url()).toBe(`${stack.url}/desk#refused=no_account`);

  await provider.isNow({ sub: "2", email: ana.email, verified: true });
  await byCompany.click();
  await desk.page.getByRole("switch", { name: "Disponible" }).waitFor();
  expect(desk.page.url()).not.toMatch(/code=|company/);
  expect(desk.faults).toEqual([]);

  await desk.close();
  await browser.close();
  await stack.stop();
  await provider.stop();
  await database.stop();
});
