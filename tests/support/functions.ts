import { rm } from "node:fs/promises";
import { startChild } from "./child";
import { testConfig, writeConfig } from "./config";
import { buildFolder, type TestStack } from "./stack";

/** Serves the built functions alone: no gateway, no simulator, and no variables but these. */
export async function startFunctions(
  variables: Readonly<Record<string, string>>,
  config: unknown = testConfig(),
): Promise<TestStack> {
  const folder = await buildFolder();
  const child = startChild("tests/support/run-functions.ts", {
    BUILD: folder,
    CONFIG: await writeConfig(config),
    VARIABLES: JSON.stringify(variables),
  });
  const [, url = ""] = await child.line(/functions at (\S+)/);
  return {
    ...{ url, pageUrl: "", accountSid: "", authToken: "", apiKey: variables.API_KEY ?? "", child },
    async stop() {
      const code = await child.stop();
      await rm(folder, { recursive: true, force: true });
      return code;
    },
  };
}
