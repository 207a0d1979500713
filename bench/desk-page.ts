import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { openBrowser } from "../tests/support/browser";
import { quantile } from "./measure";

export interface PageFigures {
  /** Of all that is loaded until the first list is there, but for the services' answers, compressed. */
  readonly bytes: number;
  /** From the address to the first ticket of the list, in ms; with nothing kept by the browser, and with the page's files. */
  readonly first: number;
  readonly again: number;
}

const TIMES = 9;

/** Opens the desk's page in a Chromium, signed in by a cookie; nothing where there is no Chromium. */
export async function measurePage(url: string, cookie: string): Promise<PageFigures | undefined> {
  const browser = await openBrowser().catch(() => undefined);
  if (browser === undefined) return undefined;
  try {
    const opened: PageFigures[] = [];
    for (let time = 0; time < TIMES; time++) opened.push(await openTwice(browser, url, cookie));
    return {
      bytes: opened[0]?.bytes ?? 0,
      first: quantile(
        opened.map(({ first }) => first),
        0.5,
      ),
      again: quantile(
        opened.map(({ again }) => again),
        0.5,
      ),
    };
  } finally {
    await browser.close();
  }
}

async function openTwice(browser: Browser, url: string, cookie: string): Promise<PageFigures> {
  const context = await browser.newContext({ extraHTTPHeaders: { Cookie: `__Host-deriva=${cookie}` } });
  try {
    const page = await context.newPage();
    const files: Promise<number>[] = [];
    page.on("response", (response) => {
      const isAnswer = response.headers()["content-type"]?.includes("json");
      if (!isAnswer && response.ok()) files.push(response.body().then((body) => gzipSync(body).length));
    });
    const untilListed = async (open: () => Promise<unknown>) => {
      const began = performance.now();
      await open();
      await page.locator("a[data-ticket]").first().waitFor();
      return performance.now() - began;
    };
    const first = await untilListed(() =>
      page.goto(`${url}/desk#/tickets?list=all`, { waitUntil: "commit" }),
    );
    const sizes = await Promise.all(files);
    const again = await untilListed(() => page.reload({ waitUntil: "commit" }));
    return { bytes: sizes.reduce((sum, size) => sum + size, 0), first, again };
  } finally {
    await context.close();
  }
}
