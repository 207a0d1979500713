import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { PROJECT } from "../../scripts/build/project";
import { listen, stopServer } from "../../simulator/ports";
import { type Child, startChild } from "./child";
import { testConfig, writeConfig } from "./config";

export interface TestStack {
  readonly url: string;
  readonly pageUrl: string;
  readonly accountSid: string;
  readonly authToken: string;
  readonly apiKey: string;
  readonly child: Child;
  stop(): Promise<number | null>;
}

/** Starts the product as `npm start` does, on ports and with settings of this test's own. */
export async function startTestStack(
  variables: Readonly<Record<string, string>> = {},
  config: unknown = testConfig(),
): Promise<TestStack> {
  const port = await freePortPair();
  const known = {
    accountSid: "AC00000000000000000000000000000001",
    authToken: "local-token",
    apiKey: "local-key",
  };
  const folder = await buildFolder();
  const child = startChild("scripts/start.ts", {
    PORT: String(port),
    ACCOUNT_SID: known.accountSid,
    AUTH_TOKEN: known.authToken,
    API_KEY: known.apiKey,
    DERIVA_DATA: "memory",
    DERIVA_CONFIG: await writeConfig(config),
    DERIVA_BUILD: folder,
    SIMULATOR_STEP: "60",
    DERIVA_DEMO: "off",
    ...variables,
  });
  await child.line(/^ready$/m);
  const url = `http://localhost:${port}`;
  const stop = async () => {
    const code = await child.stop();
    await rm(folder, { recursive: true, force: true });
    return code;
  };
  return { ...known, url, pageUrl: `http://localhost:${port + 1}`, child, stop };
}

/** Bundles leave `twilio` outside, so a build must lie where Node finds the project's modules. */
export async function buildFolder(): Promise<string> {
  const builds = join(PROJECT, ".deriva/builds");
  await mkdir(builds, { recursive: true });
  return mkdtemp(join(builds, "test-"));
}

/** A port whose next one is free, too. */
export async function freePortPair(): Promise<number> {
  for (;;) {
    const first = await listen(createServer(), 0);
    const address = first.address();
    if (address === null || typeof address === "string") throw new Error("no port");
    const second = await listen(createServer(), address.port + 1).catch(() => undefined);
    await stopServer(first);
    if (second !== undefined) await stopServer(second);
    if (second !== undefined && address.port + 1 < 65_000) return address.port;
  }
}
