import { readFileSync } from "node:fs";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { PASSWORD } from "../support/accounts";
import type { TestStack } from "../support/stack";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** Somebody's browser at the desk. */
export class OpenDesk {
  /** What the browser complained of. */
  readonly faults: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly stack: TestStack,
  ) {
    page.on("pageerror", (fault) => this.faults.push(String(fault)));
    page.on("console", (message) => {
      // The browser writes each refusal there; what is refused is what the tests look at.
      const isRefusal = /Failed to load resource|ERR_INTERNET_DISCONNECTED/.test(message.text());
      if (message.type() === "error" && !isRefusal) this.faults.push(message.text());
    });
  }

  static async open(
    browser: Browser,
    stack: TestStack,
    { width = 1440, height = 900, dark = false }: { width?: number; height?: number; dark?: boolean } = {},
  ): Promise<OpenDesk> {
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme: dark ? "dark" : "light",
      locale: "es-CL",
      reducedMotion: "reduce",
    });
    const desk = new OpenDesk(context, await context.newPage(), stack);
    await desk.page.goto(`${stack.url}/desk`);
    return desk;
  }

  /** Opens the desk and signs in. */
  static async enter(
    browser: Browser,
    stack: TestStack,
    email: string,
    size: { width?: number; height?: number; dark?: boolean } = {},
  ): Promise<OpenDesk> {
    const desk = await OpenDesk.open(browser, stack, size);
    await desk.signIn(email);
    return desk;
  }

  async signIn(email: string, password = PASSWORD): Promise<void> {
    await this.page.getByLabel("Correo").fill(email);
    await this.page.getByLabel("Contraseña").fill(password);
    await this.page.getByRole("button", { name: "Entrar", exact: true }).click();
    await this.page.getByRole("switch", { name: "Disponible" }).waitFor();
  }

  goTo(place: string): Promise<void> {
    return this.page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${place}`);
  }

  /** A ticket of the list that is shown, by its id. */
  row(ticket: string) {
    return this.page.locator(`a[data-ticket="${ticket}"]`);
  }

  async openTicket(ticket: string): Promise<void> {
    await this.goTo(`tickets/${ticket}?list=all`);
    await this.log.waitFor();
  }

  get log() {
    return this.page.getByRole("log");
  }

  get composer() {
    return this.page.getByRole("textbox", { name: /^Responder a/ });
  }

  async answer(text: string): Promise<void> {
    await this.composer.fill(text);
    await this.composer.press("Enter");
  }

  do(name: string) {
    return this.page.getByRole("toolbar", { name: "Acciones" }).getByRole("button", { name, exact: true });
  }

  /** Asks a service with this browser's session, as a script in the page could. */
  ask(
    method: "GET" | "POST",
    path: string,
    { body, headers = {} }: { body?: object; headers?: Record<string, string> } = {},
  ): Promise<{ readonly status: number; readonly text: string }> {
    return this.page.evaluate(
      async ([method, path, body, headers]) => {
        const answer = await fetch(path, {
          method,
          headers: { ...(body !== null && { "Content-Type": "application/json" }), ...headers },
          ...(body !== null && { body: JSON.stringify(body) }),
        });
        return { status: answer.status, text: await answer.text() };
      },
      [method, path, body ?? null, headers] as const,
    );
  }

  /** What axe finds on the page as it is now, of what is serious or worse. */
  async violations(): Promise<readonly string[]> {
    // Evaluated by the browser's own tools: the page itself may run nothing of the kind.
    await this.page.evaluate(AXE);
    const violations = await this.page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(options: object): Promise<{ violations: Violation[] }> };
      };
      return (await axe.run({ resultTypes: ["violations"] })).violations;
    });
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
