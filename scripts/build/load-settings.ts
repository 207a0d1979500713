import { secretFaults } from "../../src/config/channel-secrets";
import type { Config, LoadedConfig } from "../../src/config/config";
import { environmentFaults } from "../../src/config/environment";
import { Faults } from "../../src/config/fault";
import { deskFaults } from "./desk-faults";
import { loadConfig } from "./load-config";
import { loadEnvironment } from "./load-environment";
import { Unfit } from "./unfit";

export interface Settings {
  readonly config: LoadedConfig;
  readonly variables: Readonly<Record<string, string | undefined>>;
}

function deskUnfit(config: Config, desk: string | undefined): readonly Error[] {
  const faults = deskFaults(config, desk, false);
  return faults.length > 0 ? [new Faults("The config", faults)] : [];
}

/** Config and environment. @throws Error that lists every fault of both at once, each with a mend. */
export async function loadSettings(): Promise<Settings> {
  const variables = loadEnvironment();
  const faults = environmentFaults(variables);
  const environment = faults.length > 0 ? [new Faults("The environment", faults)] : [];
  const loaded = await loadConfig(variables.DERIVA_CONFIG || undefined).catch((fault: unknown) => fault);
  const config = loaded instanceof Error ? [loaded] : deskUnfit(loaded as Config, variables.DESK);
  const secrets = loaded instanceof Error ? [] : secretFaults(loaded as Config, variables);
  const lacking = secrets.length > 0 ? [new Faults("The environment", secrets)] : [];
  const unfit = [...environment, ...config, ...lacking];
  if (unfit.length > 0) throw new Unfit(unfit.map(({ message }) => message).join("\n"));
  return { config: loaded as LoadedConfig, variables };
}
