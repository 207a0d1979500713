import { buildProject } from "../../scripts/build/build-project";
import { loadConfig } from "../../scripts/build/load-config";
import { freePort } from "../../simulator/ports";
import { startRuntime } from "../../simulator/runtime/start-runtime";

// Serves the built functions alone, as a deployment without a database would; ends with who started it.
async function main(): Promise<void> {
  const { BUILD = "", CONFIG = "", VARIABLES = "{}" } = process.env;
  await buildProject(await loadConfig(CONFIG), BUILD);
  const variables = JSON.parse(VARIABLES) as Record<string, string>;
  const runtime = await startRuntime({
    port: await freePort(),
    folder: BUILD,
    variables,
    onLog: console.log,
  });
  const stop = () => void runtime.stop().finally(() => process.exit(0));
  process.once("SIGTERM", stop).once("disconnect", stop);
  console.log(`functions at http://localhost:${runtime.port}`);
}

main().catch((fault: unknown) => {
  console.error(fault);
  process.exit(1);
});
