import { openDatabase } from "../../src/adapters/postgres/database";
import { settingsStore } from "../../src/adapters/postgres/settings-store";
import { fitNewest } from "../../src/app/settings/fit-newest";
import type { LoadedConfig } from "../../src/config/config";
import { configHash } from "../../src/config/settings/config-hash";
import { readFields } from "../../src/config/settings/read-fields";

/**
 * Puts what was saved in the desk's page in effect for a config file, before functions of that file are asked anything. Answers a
 * line to print where there was something to do.
 */
export async function fitSettings(url: string, config: LoadedConfig): Promise<string | undefined> {
  const database = openDatabase(url);
  try {
    const file = {
      written: config.written,
      fields: readFields(config.written, config),
      hash: configHash(config),
    };
    const fitted = await fitNewest(settingsStore(database), file);
    if (fitted === undefined) return undefined;
    const out =
      fitted.leftOut === 0 ? "" : `; ${fitted.leftOut} of its changes do not fit, the desk tells which`;
    return `version ${fitted.version} of the settings goes on with this config file${out}`;
  } finally {
    await database.close();
  }
}
