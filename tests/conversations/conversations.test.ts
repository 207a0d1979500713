import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { moveClock, readClock } from "../support/handset";
import { startTestStack, type TestStack } from "../support/stack";
import { playScript } from "./play-script";
import { readScripts } from "./read-script";
import { shopConfig, TEAMS } from "./shop";

// The scripts beside this file, against the whole product: see README.md here.

const files = readdirSync(__dirname).filter((name) => name.endsWith(".txt"));

const scripts = files.flatMap((name) =>
  readScripts(readFileSync(join(__dirname, name), "utf8")).map((script) => ({
    ...script,
    title: `${name}: ${script.title}`,
    script,
  })),
);

let stack: TestStack;
const agents = { teams: TEAMS, known: new Set<string>() };

beforeAll(async () => {
  const aftercare = { rating: true, reminder: { afterHours: 4 }, autoResolve: { afterHours: 48 } };
  stack = await startTestStack({ DERIVA_TICK: "off" }, shopConfig({ aftercare }));
});

afterAll(() => stack?.stop());

test("the time that the desk's page goes by is the stack's", async () => {
  await moveClock(stack, new Date((await readClock(stack)).getTime() + 50 * 3_600_000));
  const told = (await fetch(`${stack.url}/health`)).headers.get("Date") ?? "";
  expect(Math.abs(Date.parse(told) - (await readClock(stack)).getTime())).toBeLessThan(5_000);
});

test.each(scripts)("$title", ({ script }) => playScript(script, stack, agents));
