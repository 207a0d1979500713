import type { Variables } from "../../config/environment";
import { applyChanges, changesOf, differingPaths } from "../../config/settings/apply-changes";
import { compileFields } from "../../config/settings/compile-fields";
import type { Changes } from "../../config/settings/fields";
import { type GivenChange, readChanges } from "../../config/settings/read-changes";
import type { SettingsStore } from "../../desk/settings-store";
import type { ApiAnswer } from "../../edge/api";
import type { DeskUse } from "../../edge/desk-service";
import { log } from "../../edge/log";
import { parseSettings, parseSettingsQuery, type SettingsRequest } from "../../edge/parse-settings";
import { invalidFields, notFound, type Problem, refused } from "../../edge/problem";
import type { Settings } from "../../routing/settings";
import { takeUpSettings } from "../current-settings";
import { deskDatabase, orUnavailable } from "../services";
import { fitVersion, type HashedFile } from "./fit-newest";
import { ownFile } from "./own-file";
import { type Standing, settingsJson, standingOf, versionDetailJson } from "./settings-page";

/** `GET /desk/settings`: what is edited in the page, and its versions; with `version`, what that one changed. */
export const readSettings: DeskUse = async (event, variables) => {
  const { version, before } = parseSettingsQuery(event);
  const store = await storeOf(variables);
  if (version !== undefined) return detailAnswer(version, store);
  const file = ownFile();
  const standing = await orUnavailable(standingOf(store, file));
  return pageAnswer(store, file, standing, before);
};

/** `POST /desk/settings`: a new version. */
export const saveSettings: DeskUse = async (event, variables, _deadline, member) => {
  const request = parseSettings(event);
  const store = await storeOf(variables);
  const file = ownFile();
  const standing = await orUnavailable(standingOf(store, file));
  if (standing.version !== request.from) throw savedMeanwhile(standing);
  const { changes, settings } =
    "backTo" in request
      ? await goBack(request.backTo, store, file)
      : compileChanges(request.changes, standing.changes, file);
  const changed = differingPaths(standing.newest?.changes ?? {}, changes).length;
  if (changed === 0) throw invalidFields([{ field: "changes", detail: "change nothing" }]);
  const version = {
    ...{ from: request.from, changes, changed, by: member.id, note: request.note },
    ...backOf(request),
  };
  if (!(await orUnavailable(store.save(version, file, settings)))) {
    throw savedMeanwhile(await orUnavailable(standingOf(store, file)));
  }
  await noteSaved(version.from + 1, changed, member.id, variables);
  return pageAnswer(store, file, await orUnavailable(standingOf(store, file)));
};

async function storeOf(variables: Variables): Promise<SettingsStore> {
  const { settingsStore } = await import("../../adapters/postgres/settings-store");
  return settingsStore(await deskDatabase(variables));
}

async function pageAnswer(
  store: SettingsStore,
  file: HashedFile,
  standing: Standing,
  before?: number,
): Promise<ApiAnswer> {
  return { status: 200, body: await orUnavailable(settingsJson(store, file, standing, before)) };
}

async function detailAnswer(version: number, store: SettingsStore): Promise<ApiAnswer> {
  const [found, before] = await orUnavailable(Promise.all([store.find(version), store.find(version - 1)]));
  if (found === undefined) throw noVersion();
  return { status: 200, body: versionDetailJson(found, before) };
}

/** Changes upon others, checked as the config file is. @throws Problem 422 that lists everything that does not hold. */
export function compileChanges(
  given: readonly GivenChange[],
  upon: Changes,
  file: HashedFile,
): { readonly changes: Changes; readonly settings: Settings } {
  const read = readChanges(given, file.fields, upon);
  if (read.kind === "faults") throw invalidFields(read.faults);
  const fields = applyChanges(file.fields, read.changes);
  const compiled = compileFields(file.written, fields);
  if (compiled.kind === "ok") return { changes: changesOf(file.fields, fields), settings: compiled.settings };
  throw invalidFields(compiled.faults.map(({ path, mend }) => ({ field: path, detail: mend })));
}

async function goBack(version: number, store: SettingsStore, file: HashedFile) {
  if (version === 0) return compileChanges([], {}, file);
  const found = await orUnavailable(store.find(version));
  if (found === undefined) throw noVersion();
  return fitVersion(found, file);
}

function backOf(request: SettingsRequest) {
  return "backTo" in request && { backTo: request.backTo };
}

/** The version itself says who made it; the trail says it among all else that they did. */
async function noteSaved(
  version: number,
  changed: number,
  agent: string,
  variables: Variables,
): Promise<void> {
  log("info", "settings_saved", { version, changed });
  await takeUpSettings(version, variables);
  const { auditTrail } = await import("../../adapters/postgres/audit");
  const trail = auditTrail(await deskDatabase(variables));
  await orUnavailable(trail.record(agent, "settings_changed", undefined, { version, changed }));
}

function savedMeanwhile({ version, newest }: Standing): Problem {
  const who = newest?.by.name ?? "Somebody";
  const detail =
    newest === undefined
      ? "There is no version yet."
      : `${who} saved version ${version} at ${newest.at.toISOString()}.`;
  return refused(`Another version was saved meanwhile. ${detail}`, [
    { field: "from", detail: String(version) },
  ]);
}

const noVersion = () => notFound("There is no such version.");
