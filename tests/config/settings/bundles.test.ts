import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { buildProject } from "../../../scripts/build/build-project";
import { loadConfig } from "../../../scripts/build/load-config";
import { buildFolder } from "../../support/stack";

/** Words of the config's check alone. */
const CHECK = "is not a setting; ";

test("the check of a config is loaded by who edits settings, and by the tick that fits them; by nobody who answers contacts", async () => {
  const folder = await buildFolder();
  try {
    await buildProject(await loadConfig("tests/support/shop.config.ts"), folder);
    const functions = join(folder, "functions");
    const files = (await readdir(functions, { recursive: true })).filter((name) => name.endsWith(".js"));
    const texts = await Promise.all(
      files.map(async (name) => [name, await readFile(join(functions, name), "utf8")] as const),
    );
    const checking = texts.filter(([, text]) => text.includes(CHECK)).map(([name]) => name);
    expect(checking.sort()).toEqual(["desk/preview.js", "desk/settings.js", "tick.js"]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 60_000);
