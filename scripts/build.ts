import { buildProject } from "./build/build-project";
import { failPlainly } from "./build/fail-plainly";
import { loadSettings } from "./build/load-settings";

// Checks the config and the environment, and builds what runs and what is deployed into dist/.
failPlainly(async () => {
  const { config } = await loadSettings();
  await buildProject(config);
  console.log("built dist/");
});
