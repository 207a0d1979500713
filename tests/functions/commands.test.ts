import { execFileSync, spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { PROJECT } from "../../scripts/build/project";
import { LINES, testConfig, writeConfig } from "../support/config";
import { runScript } from "../support/run-script";
import { freePortPair, startTestStack, type TestStack } from "../support/stack";

describe("a config or an environment that does not hold together", () => {
  test.each(["scripts/build.ts", "scripts/start.ts", "scripts/deploy.ts"])(
    "is refused by %s, every fault at once",
    async (script) => {
      const config = structuredClone(testConfig()) as unknown as { lines: { menu: object; team: number }[] };
      Object.assign(config.lines[0] ?? {}, { menu: { 1: "whatsap" }, team: 99 });
      const { code, output } = await runScript(script, [], {
        ...{
          DERIVA_CONFIG: await writeConfig(config),
          DESK: "adereso",
          DATABASE_URL: "mysql://secret@host/x",
        },
      });
      expect(code).toBe(1);
      expect(output).toContain("lines[0].menu['1']: 'whatsap' is not an action; did you mean 'whatsapp'?");
      expect(output).toContain("lines[0].team: '99' is not in teams");
      expect(output).toContain("ADERESO_TOKEN: is not set");
      expect(output).toContain("DATABASE_URL: is not an address");
      expect(output).not.toContain("secret");
      expect(output).not.toMatch(/^\s+at /m);
    },
  );

  test("a deployment without what it needs is refused before anything is built", async () => {
    const { code, output } = await runScript("scripts/deploy.ts", [], {
      DATABASE_URL: "postgres://localhost/deriva",
    });
    expect(code).toBe(1);
    for (const name of ["ACCOUNT_SID", "AUTH_TOKEN", "API_KEY", "SESSION_SECRET"])
      expect(output).toContain(`${name}: is not set`);
    expect(output).toContain("DATABASE_URL: is on this machine");
  });

  test("migrating needs to know where", async () => {
    const { code, output } = await runScript("scripts/migrate.ts", []);
    expect(code).toBe(1);
    expect(output).toContain("DATABASE_URL: is not set");
  });
});

describe("a data folder", () => {
  test("that another npm start uses is refused, and is free again after it, with its tickets", async () => {
    const data = await mkdtemp(join(tmpdir(), "deriva-data-"));
    const first = await startTestStack({ DERIVA_DATA: data });
    await runScript("scripts/call.ts", ["--url", first.url, "--press", "1"]);
    const refused = await runScript("scripts/start.ts", [], {
      ...{ DERIVA_DATA: data, DERIVA_BUILD: ".deriva/builds/second", PORT: String(await freePortPair()) },
    });
    expect(refused).toMatchObject({
      code: 1,
      output: expect.stringMatching(/^DERIVA_DATA: process \d+ uses /),
    });
    await first.stop();

    const again = await startTestStack({ DERIVA_DATA: data });
    const { output } = await runScript("scripts/call.ts", ["--url", again.url, "--press", "1"]);
    expect(output).toContain("Le enviamos un mensaje de WhatsApp hace un momento");
    expect(output).toMatch(/ticket +#1 /);
    await again.stop();
  });

  test("that cannot be one is refused in plain words", async () => {
    const port = String(await freePortPair());
    const { code, output } = await runScript("scripts/start.ts", [], {
      DERIVA_DATA: "/etc/hosts",
      PORT: port,
    });
    expect(code).toBe(1);
    expect(output).toMatch(/^DERIVA_DATA: /);
  });
});

describe("npm start and npm run call", () => {
  let stack: TestStack;

  beforeAll(async () => {
    stack = await startTestStack();
  });

  test("a call that presses 1 ends with a message and a ticket", async () => {
    const { code, output } = await runScript("scripts/call.ts", [
      "--url",
      stack.url,
      "--from",
      "+56976591991",
      "--press",
      "1",
    ]);
    expect(code).toBe(0);
    expect(output).toMatch(/says +Hola, gracias por llamar a Tienda Sur\.\n/);
    expect(output).toMatch(/pressed +1\n/);
    expect(output).toMatch(/ended +The template 'ivr_deflect' was sent to \+56976591991 on WhatsApp\.\n/);
    expect(output).toMatch(/ticket +#\d+ for Soporte, message delivered\n/);
    expect(output).toMatch(/ call_sid: CA[0-9a-f]{32}\n/);
  });

  test("several keys, another line, a hidden number, an early end", async () => {
    const several = await runScript("scripts/call.ts", [
      "--url",
      stack.url,
      "--to",
      LINES.dialling,
      "--press",
      "9",
      "--press",
      "*",
    ]);
    expect(several.output).toMatch(
      /pressed +9\nsays +Esa opción no es válida\.[\s\S]*pressed +\*\n[\s\S]*dialed +\+56223456789/,
    );
    const hidden = await runScript("scripts/call.ts", ["--url", stack.url, "--anonymous"]);
    expect(hidden.output).toContain("Para indicar el número y aceptar, presione 1.");
    expect(hidden.output).toMatch(/queued +in 'soporte'/);
    const early = await runScript("scripts/call.ts", [
      ...["--url", stack.pageUrl, "--from", "+56951234567", "--hangup-after", "3"],
    ]);
    expect(early.output).toMatch(
      /ended +The caller hung up; no WhatsApp message was sent\.\nticket +#\d+ for Soporte, abandoned call/,
    );
  });

  test("what was typed wrong is said, and so is a stack that is not there", async () => {
    expect(await runScript("scripts/call.ts", ["--pres", "1"])).toMatchObject({
      code: 1,
      output: expect.stringContaining("--pres"),
    });
    const { code, output } = await runScript("scripts/call.ts", ["--url", "http://localhost:1"]);
    expect(code).toBe(1);
    expect(output).toContain("no simulator answers at http://localhost:1; start one with 'npm start'");
  });

  test("SIGTERM ends all of it and leaves no process behind", async () => {
    const before = descendants(stack.child.process.pid ?? 0);
    expect(before.length).toBeGreaterThan(0);
    expect(await stack.stop()).toBe(0);
    await untilGone(before);
  });

  test("SIGTERM to npm itself does, too", async () => {
    const port = await freePortPair();
    const npm = spawn("npm", ["start"], {
      cwd: PROJECT,
      env: { ...process.env, PORT: String(port), DERIVA_DATA: "memory", DERIVA_BUILD: ".deriva/builds/npm" },
      stdio: ["ignore", "pipe", "ignore"],
    });
    let printed = "";
    npm.stdout.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
    while (!/^ready$/m.test(printed)) await setTimeout(50);
    const before = descendants(npm.pid ?? 0);
    expect(before.length).toBeGreaterThan(1);
    npm.kill("SIGTERM");
    await untilGone(before);
  });

  test("a start that is killed takes its functions' server with it", async () => {
    const killed = await startTestStack();
    const before = descendants(killed.child.process.pid ?? 0);
    killed.child.process.kill("SIGKILL");
    await untilGone(before);
    await killed.stop();
  });
});

/** A bundler's helper notices a moment later that nobody writes to it any more. */
async function untilGone(pids: readonly number[]): Promise<void> {
  for (let tries = 0; tries < 100 && pids.some(isAlive); tries++) await setTimeout(100);
  expect(pids.filter(isAlive)).toEqual([]);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** The processes that a process started, and theirs. */
function descendants(pid: number): number[] {
  const children = processTable().flatMap(([child, parent]) => (parent === pid ? [child] : []));
  return children.flatMap((child) => [child, ...descendants(child)]);
}

/** Every process with its parent. A fresh Linux machine has no `ps`, and no other has /proc. */
function processTable(): readonly (readonly [pid: number, parent: number])[] {
  if (!existsSync("/proc/self/stat")) {
    const table = execFileSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" });
    return table
      .trim()
      .split("\n")
      .map((row) => pairOf(row.trim().split(/\s+/)));
  }
  return readdirSync("/proc").flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      // "pid (name) state parent …", where the name may hold anything.
      const [, parent = ""] = readFileSync(`/proc/${name}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
      return [pairOf([name, parent])];
    } catch {
      return [];
    }
  });
}

function pairOf([pid, parent]: readonly string[]): readonly [number, number] {
  return [Number(pid), Number(parent)];
}
