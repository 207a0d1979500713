import { buildProject } from "../../scripts/build/build-project";
import { loadConfig } from "../../scripts/build/load-config";
import { freePort } from "../../simulator/ports";
import { startRuntime } from "../../simulator/runtime/start-runtime";
import { withCheckpoints } from "./checkpoints";

// Serves the functions with checkpoints, each request in a process of its own that can be killed; ends with who started it.
async function main(): Promise<void> {
  const { BUILD = "", CONFIG = "", VARIABLES = "{}" } = process.env;
  await buildProject(await loadConfig(CONFIG), BUILD, withCheckpoints);
  const runtime = await startRuntime({
    port: await freePort(),
    folder: BUILD,
    variables: JSON.parse(VARIABLES) as Record<string, string>,
    onLog: console.log,
    processEach: true,
  });
  const stop = () => void runtime.stop().finally(() => process.exit(0));
  process.once("SIGTERM", stop).once("disconnect", stop);
  console.log(`functions at http://localhost:${runtime.port}`);
}

main().catch((fault: unknown) => {
  console.error(fault);
  process.exit(1);
});
