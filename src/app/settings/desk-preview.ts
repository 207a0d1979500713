import type { Database } from "../../adapters/postgres/database";
import { isSame } from "../../config/settings/apply-changes";
import type { DeskUse } from "../../edge/desk-service";
import { parsePreview, type ReadPreview } from "../../edge/parse-settings";
import { outcomeJson } from "../../edge/preview-json";
import { invalidFields } from "../../edge/problem";
import { recentJson } from "../../edge/recent-json";
import type { PreviewJson } from "../../edge/settings-contract";
import { previewTurn } from "../../routing/preview-turn";
import type { Routing } from "../../routing/routing";
import type { Settings } from "../../routing/settings";
import { ready } from "../current-settings";
import { deskDatabase, orUnavailable } from "../services";
import { compileChanges } from "./desk-settings";
import { ownFile } from "./own-file";
import { standingOf } from "./settings-page";

/** `POST /desk/preview`: what would happen to a message, with what is not saved yet and as things stand. */
export const preview: DeskUse = async (event, variables, _deadline, member) => {
  const asked = parsePreview(event);
  const database = await deskDatabase(variables);
  const { settingsStore } = await import("../../adapters/postgres/settings-store");
  const file = ownFile();
  const { changes } = await orUnavailable(standingOf(settingsStore(database), file));
  const at = asked.at ?? Date.now();
  const before = routingOf(asked.sender, compileChanges([], changes, file).settings);
  const after =
    asked.changes.length === 0
      ? before
      : routingOf(asked.sender, compileChanges(asked.changes, changes, file).settings);
  const now = outcomeJson(previewTurn({ ...asked, at }, before));
  const then = outcomeJson(previewTurn({ ...asked, at }, after));
  const recent = asked.recent > 0 && (await tryRecent({ before, after }, asked, database, member.id));
  const body: PreviewJson = { then, now, same: isSame(then, now), ...(recent && { recent }) };
  return { status: 200, body };
};

function routingOf(sender: string, settings: Settings): Routing {
  const routing = ready(settings, 0).routingOf(sender);
  if (routing?.chat.menu !== undefined) return routing;
  throw invalidFields([{ field: "sender", detail: "is no sender of the config that answers by itself" }]);
}

/** What was written lately says more than what one makes up. That somebody reads it is kept. */
async function tryRecent(
  { before, after }: { readonly before: Routing; readonly after: Routing },
  { sender, recent, at = Date.now() }: ReadPreview,
  database: Database,
  agent: string,
) {
  const { recentTexts } = await import("../../adapters/postgres/recent-texts");
  const { auditTrail } = await import("../../adapters/postgres/audit");
  const texts = await orUnavailable(recentTexts(database, sender, recent));
  await orUnavailable(
    auditTrail(database).record(agent, "settings_tried", undefined, { messages: texts.length }),
  );
  return recentJson(
    texts.map((text) => {
      const attempt = { text, at, menuShown: true };
      return { text, before: previewTurn(attempt, before), after: previewTurn(attempt, after) };
    }),
  );
}
