import { join } from "node:path";
import { PROJECT } from "../scripts/build/project";
import { startPostgresServer } from "../simulator/database/postgres-server";
import type { Runtime } from "../simulator/runtime/start-runtime";
import { migrate } from "../src/adapters/postgres/migrate";
import { type DeskFigures, openDeskBench, SECRET } from "./desk";
import type { PageFigures } from "./desk-page";

/** What the desk's page may weigh until the first list is there, compressed. In bytes. */
const LIGHT = 60_000;

/** The desk's services and its page with a thousand tickets, and with a million. */
export async function compareDesks(
  serve: (variables: Record<string, string>) => Promise<Runtime>,
): Promise<void> {
  const database = await startPostgresServer();
  try {
    await migrate(database.url, join(PROJECT, "migrations"));
    const runtime = await serve({ DATABASE_URL: database.url, SESSION_SECRET: SECRET });
    const bench = await openDeskBench(database.url, `http://localhost:${runtime.port}`);
    try {
      const few = await bench.measure(1_000, 20);
      const fewPages = await bench.measurePage();
      const began = Date.now();
      const many = await bench.measure(1_000_000, 20);
      console.log(`the desk, with 1,000 tickets, with 1,000,000 (1 in 20 open), and with all of them open; medians, ms
  filled and measured in ${((Date.now() - began) / 1_000).toFixed(0)} s`);
      const manyPages = await bench.measurePage();
      printDesks(few, many, await bench.measureAllOpen());
      printPages(fewPages, manyPages);
    } finally {
      await bench.close();
      await runtime.stop();
    }
  } finally {
    await database.stop();
  }
}

function printDesks(few: DeskFigures, many: DeskFigures, open: DeskFigures): void {
  for (const [name, ms] of Object.entries(few)) {
    const [larger = 0, all = 0] = [many[name], open[name]];
    const ratio = larger / ms;
    const shown = [ms, larger, all].map((one) => one.toFixed(2).padStart(8)).join("");
    console.log(
      `  ${name.padEnd(36)}${shown}   ratio ${ratio.toFixed(2)}, at most 3: ${ratio <= 3 ? "met" : "NOT MET"}`,
    );
  }
  console.log("");
}

function printPages(few: PageFigures | undefined, many: PageFigures | undefined): void {
  if (few === undefined || many === undefined) {
    console.log(
      "the desk's page is not measured: there is no Chromium; install one, or name it in CHROMIUM\n",
    );
    return;
  }
  const row = (name: string, of: (figures: PageFigures) => number) =>
    console.log(`  ${name.padEnd(36)}${[few, many].map((one) => of(one).toFixed(0).padStart(8)).join("")}`);
  console.log("the desk's page in Chromium, until the first ticket of the list; medians, ms");
  row("with nothing kept by the browser", ({ first }) => first);
  row("with the page's files kept", ({ again }) => again);
  const { bytes } = many;
  console.log(
    `  its files, compressed               ${(bytes / 1_000).toFixed(1)} kB, under 60: ${bytes < LIGHT ? "met" : "NOT MET"}\n`,
  );
}
