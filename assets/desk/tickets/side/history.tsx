import type { HistoryJson } from "../../../../src/edge/desk-contract";
import { session } from "../../session/session";
import { fullWhen } from "../../time/say-time";
import type { HistoryDetails } from "../../words/history-words";
import { say } from "../../words/words";
import { Part } from "./side";

/** Who did what, in words, the newest first. */
export function History({ entries }: { entries: readonly HistoryJson[] }) {
  const { side } = say();
  return (
    <Part title={side.history} count={entries.length} folded>
      <ol class="history">
        {[...entries].sort(newestFirst).map((entry) => (
          <li key={entry.id}>
            <span>{sentenceOf(entry)}</span>
            <small>
              {entry.agent !== null && `${entry.agent}, `}
              {fullWhen(entry.at)}
            </small>
          </li>
        ))}
      </ol>
    </Part>
  );
}

function sentenceOf({ kind, details }: HistoryJson): string {
  const { history } = say();
  return history[kind]?.(namesIn(details)) ?? kind.replaceAll("_", " ");
}

/** The ledger keeps ids; what is shown are names. */
function namesIn(details: HistoryJson["details"]): HistoryDetails {
  const { lists } = say();
  const text = (name: string) => {
    const value = details[name];
    return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
  };
  const teams = session.value?.all_teams ?? [];
  const reason = text("reason");
  return {
    agent: text("agent"),
    was: text("was"),
    team: teams.find(({ id }) => String(id) === text("team"))?.name ?? text("team"),
    reason: Object.entries(lists.reasons).find(([name]) => name === reason)?.[1] ?? reason,
    code: text("code"),
    until: text("until") === undefined ? undefined : fullWhen(text("until") ?? ""),
    rating: text("rating"),
    priority: say().doing.priorities[Number(text("to"))] ?? text("to"),
    why: text("why"),
    how: text("how"),
  };
}

function newestFirst(a: HistoryJson, b: HistoryJson): number {
  return a.at < b.at ? 1 : a.at > b.at ? -1 : Number(b.id) - Number(a.id);
}
