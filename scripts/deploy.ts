import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { referredVariables } from "../src/config/channel-secrets";
import { Faults } from "../src/config/fault";
import { buildProject } from "./build/build-project";
import { deployedVariables, deployFaults } from "./build/deployed-variables";
import { deskFaults } from "./build/desk-faults";
import { failPlainly } from "./build/fail-plainly";
import { fitSettings } from "./build/fit-settings";
import { loadSettings } from "./build/load-settings";
import { migrateDatabase } from "./build/migrate-database";
import { PROJECT } from "./build/project";

// Builds, brings the database up to date where there is one, and deploys with twilio-run. What is given after `--`
// goes to twilio-run: npm run deploy -- --environment production
failPlainly(async () => {
  const { config, variables } = await loadSettings();
  const faults = [...deployFaults(variables), ...deskFaults(config, variables.DESK, true)];
  if (faults.length > 0) throw new Faults("The deployment", faults);

  await buildProject(config);
  if (variables.DATABASE_URL) {
    const applied = await migrateDatabase(variables.DATABASE_URL);
    console.log(applied.length === 0 ? "the database is up to date" : `applied ${applied.join(", ")}`);
    const fitted = await fitSettings(variables.DATABASE_URL, config);
    if (fitted !== undefined) console.log(fitted);
  }
  process.exitCode = await runTwilioRun(
    deployedVariables(variables, referredVariables(config)),
    process.argv.slice(2),
  );
});

/** The variables go through a file that only this user can read and that is gone afterwards. */
async function runTwilioRun(variables: Record<string, string>, more: readonly string[]): Promise<number> {
  const scratch = await mkdtemp(join(tmpdir(), "deriva-"));
  try {
    const file = join(scratch, "deploy.env");
    const lines = Object.entries(variables).map(([name, value]) => `${name}='${value}'`);
    await writeFile(file, `${lines.join("\n")}\n`, { mode: 0o600 });
    const command = [
      join(PROJECT, "node_modules/twilio-run/bin/twilio-run.js"),
      "deploy",
      ...["--env", file, "--runtime", "node22", "--override-existing-project"],
      ...["--functions-folder", "dist/functions", "--assets-folder", "dist/assets", ...more],
    ];
    const child = spawn(process.execPath, command, { cwd: PROJECT, stdio: "inherit" });
    return await new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
