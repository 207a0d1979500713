import { isSame } from "../../config/settings/apply-changes";
import type { DeskUse } from "../../edge/desk-service";
import { parsePreview, type ReadPreview } from "../../edge/parse-settings";
import { outcomeJson } from "../../edge/preview-json";
import { invalidFields } from "../../edge/problem";
import type { OutcomeJson, PreviewJson } from "../../edge/settings-contract";
import { previewTurn } from "../../routing/preview-turn";
import type { Settings } from "../../routing/settings";
import { ready } from "../current-settings";
import { deskDatabase, orUnavailable } from "../services";
import { compileChanges } from "./desk-settings";
import { ownFile } from "./own-file";
import { standingOf } from "./settings-page";

/** `POST /desk/preview`: what would happen to a message, with what is not saved yet and as things stand. */
export const preview: DeskUse = async (event, variables) => {
  const asked = parsePreview(event);
  const { settingsStore } = await import("../../adapters/postgres/settings-store");
  const store = settingsStore(await deskDatabase(variables));
  const file = ownFile();
  const { changes } = await orUnavailable(standingOf(store, file));
  const at = asked.at ?? Date.now();
  const now = outcomeOf(asked, at, compileChanges([], changes, file).settings);
  const then =
    asked.changes.length === 0
      ? now
      : outcomeOf(asked, at, compileChanges(asked.changes, changes, file).settings);
  const body: PreviewJson = { then, now, same: isSame(then, now) };
  return { status: 200, body };
};

function outcomeOf(asked: ReadPreview, at: number, settings: Settings): OutcomeJson {
  const routing = ready(settings, 0).routingOf(asked.sender);
  if (routing?.chat.menu === undefined) {
    throw invalidFields([{ field: "sender", detail: "is no sender of the config that answers by itself" }]);
  }
  return outcomeJson(previewTurn({ ...asked, at }, routing));
}
