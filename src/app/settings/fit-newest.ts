import type { Changes, Fields } from "../../config/settings/fields";
import { type ConfigFile, type Fitted, fitChanges } from "../../config/settings/fit-changes";
import type { SettingsStore, SettingsVersion } from "../../desk/settings-store";

/** A config file with the hash of what is built of it. */
export interface HashedFile extends ConfigFile {
  readonly hash: string;
}

/** What a version means for a config file, which may be another than the one it was made on. */
export function fitVersion({ changes, fields }: SettingsVersion, file: HashedFile): Fitted {
  // What is kept was checked before it was kept.
  return fitChanges(changes as Changes, fields as Fields, file);
}

/**
 * Puts the newest version in effect for a config file, where that was not done: after a deploy with another file, settings of the
 * page stay, but for what does not fit it. Safe to call by many at once. Answers the version, and how many changes were left out.
 */
export async function fitNewest(
  store: SettingsStore,
  file: HashedFile,
): Promise<{ readonly version: number; readonly leftOut: number } | undefined> {
  const newest = await store.newest();
  if (newest === undefined || (await store.leftOut(newest.id, file.hash)) !== undefined) return undefined;
  const { settings, leftOut } = fitVersion(newest, file);
  await store.putInEffect(newest.id, file, settings, leftOut);
  return { version: newest.id, leftOut: leftOut.length };
}
