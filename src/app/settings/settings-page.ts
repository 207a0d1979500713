import config from "deriva:config";
import { applyChanges, differingPaths } from "../../config/settings/apply-changes";
import { readPath } from "../../config/settings/field-path";
import { rulesOf } from "../../config/settings/field-rules";
import type { Changes, Fields, FieldValue } from "../../config/settings/fields";
import type { LeftOut } from "../../config/settings/refit-changes";
import type { SettingsStore, SettingsVersion } from "../../desk/settings-store";
import type {
  FieldJson,
  SettingsJson,
  VersionChangeJson,
  VersionDetailJson,
  VersionJson,
} from "../../edge/settings-contract";
import { CHAT_PHRASES } from "../../routing/phrases/dictionary";
import { SETTINGS_AGE } from "../current-settings";
import { fitVersion, type HashedFile } from "./fit-newest";

/** How many versions one page lists. */
const VERSIONS = 25;

/** An instance asks this late, and the request that it asks with may take as long. In s. */
const IN_EFFECT_WITHIN = SETTINGS_AGE / 1_000 + 5;

/** How the newest version stands upon a config file. */
export interface Standing {
  readonly version: number;
  readonly changes: Changes;
  readonly leftOut: readonly LeftOut[];
  readonly newest?: SettingsVersion;
}

export async function standingOf(store: SettingsStore, file: HashedFile): Promise<Standing> {
  const newest = await store.newest();
  if (newest === undefined) return { version: 0, changes: {}, leftOut: [] };
  const about = { version: newest.id, newest };
  if (newest.madeOn === file.hash) return { ...about, changes: newest.changes as Changes, leftOut: [] };
  const { changes, settings, leftOut } = fitVersion(newest, file);
  await store.putInEffect(newest.id, file, settings, leftOut);
  return { ...about, changes, leftOut };
}

/** All that the page shows of settings. */
export async function settingsJson(
  store: SettingsStore,
  file: HashedFile,
  { version, changes, leftOut }: Standing,
  before?: number,
): Promise<SettingsJson> {
  const versions = await store.list(before, VERSIONS + 1);
  const listed = versions.slice(0, VERSIONS);
  return {
    version,
    in_effect_within: IN_EFFECT_WITHIN,
    senders: config.chats.flatMap(({ sender, company, language, menu }) =>
      menu === undefined ? [] : [{ number: sender, company, language }],
    ),
    teams: config.teams.map(({ id, name }) => ({ id, name })),
    fields: fieldsJson(file.fields, changes),
    left_out: leftOut.map(({ path, value, why, detail }) => ({ path, value, why, detail: detail ?? null })),
    versions: listed.map(versionJson),
    next: versions.length > VERSIONS ? (listed.at(-1)?.id ?? null) : null,
  };
}

function fieldsJson(file: Fields, changes: Changes): readonly FieldJson[] {
  return Object.entries(applyChanges(file, changes)).flatMap(([path, value]) => {
    const place = readPath(path);
    if (place === undefined) return [];
    const own = file[path];
    return [
      {
        ...{ path, ...place, value, ...rulesOf(place) },
        ...(own !== undefined && { file: own }),
        ...(place.phrase !== undefined && { ours: oursOf(place.phrase) }),
      },
    ];
  });
}

function oursOf(phrase: keyof (typeof CHAT_PHRASES)["es"]) {
  return { es: CHAT_PHRASES.es[phrase], pt: CHAT_PHRASES.pt[phrase], en: CHAT_PHRASES.en[phrase] };
}

function versionJson(version: Omit<SettingsVersion, "changes" | "fields">): VersionJson {
  const { id, at, by, note, backTo, changed } = version;
  return {
    ...{ version: id, at: at.toISOString(), note, changed },
    agent: { id: by.id, name: by.name ?? null },
    back_to: backTo ?? null,
  };
}

/** What a version changed, against the one before it. */
export function versionDetailJson(
  version: SettingsVersion,
  before: SettingsVersion | undefined,
): VersionDetailJson {
  // Both upon the file that the version was made on: what a deploy changed is none of its doing.
  const file = version.fields as Fields;
  const [was, is] = [before?.changes ?? {}, version.changes].map((changes) => ({
    ...file,
    ...(changes as Changes),
  })) as [Fields, Fields];
  const changes = differingPaths(was, is).flatMap((path): VersionChangeJson[] => {
    const place = readPath(path);
    const [old, now]: (FieldValue | undefined)[] = [was[path], is[path]];
    if (place === undefined) return [];
    return [
      {
        ...{ path, ...place },
        ...(old !== undefined && { before: old }),
        ...(now !== undefined && { after: now }),
      },
    ];
  });
  return { ...versionJson(version), changes };
}
