import hash from "deriva:config-hash";
import type { Variables } from "../../config/environment";
import { log } from "../../edge/log";
import { neededDatabase } from "../parts";

/** Has settings of the page go on after a deploy with another config file, where the deploy itself could not see to it. */
export async function refitSettings(variables: Variables): Promise<void> {
  const database = await neededDatabase(variables);
  const { settingsReader } = await import("../../adapters/postgres/settings-reader");
  if (!(await settingsReader(database).isUnfit(hash))) return;
  // Checking a config is much code, which is needed once after a deploy.
  const { settingsStore } = await import("../../adapters/postgres/settings-store");
  const { fitNewest } = await import("./fit-newest");
  const { ownFile } = await import("./own-file");
  const fitted = await fitNewest(settingsStore(database), ownFile());
  if (fitted === undefined) return;
  log(fitted.leftOut > 0 ? "warn" : "info", "settings_refitted", {
    version: fitted.version,
    left_out: fitted.leftOut,
  });
}
