import { useEffect, useState } from "preact/hooks";
import type {
  BriefOutcomeJson,
  PreviewJson,
  PreviewRequest,
  RecentJson,
} from "../../../../../src/edge/settings-contract";
import { change } from "../../../client/client";
import { formats } from "../../../pieces/formats";
import { changesOf } from "../fields";
import { SettingFaults } from "../setting-faults";
import { draft, isDirty, saved } from "../state";
import { settingsWords } from "../words/words";

const HOW_MANY = 200;
/** The service wants a message to try, too; what becomes of it is not looked at. */
const ANY_MESSAGE = "hola";

/** What the changes would mean for what people wrote lately: it says more than what one makes up. */
export function Recent({ sender }: { sender: string }) {
  const { preview: words } = settingsWords.say();
  const { count } = formats();
  const [recent, setRecent] = useState<RecentJson>();
  const [fault, setFault] = useState<unknown>();
  const [working, setWorking] = useState(false);
  // What was told is of the changes of then.
  const typed = draft.value;
  useEffect(() => {
    setRecent(undefined);
    setFault(undefined);
  }, [typed, sender]);

  const run = async () => {
    setWorking(true);
    setFault(undefined);
    const request: PreviewRequest = {
      sender,
      text: ANY_MESSAGE,
      changes: changesOf(saved.value, typed),
      recent: HOW_MANY,
    };
    try {
      const answer = await change<PreviewJson>("preview", request);
      if (draft.value === typed) setRecent(answer.recent);
    } catch (refusal) {
      setFault(refusal);
    } finally {
      setWorking(false);
    }
  };
  if (!isDirty.value) return null;
  return (
    <div class="recent">
      <button type="button" class="button" disabled={working} onClick={run}>
        {working ? words.running : words.recent.run(count(HOW_MANY))}
      </button>
      <p class="field-hint">{words.recent.hint}</p>
      <SettingFaults fault={fault} />
      <div aria-live="polite">{recent !== undefined && <Told recent={recent} />}</div>
    </div>
  );
}

function Told({ recent }: { recent: RecentJson }) {
  const { recent: words } = settingsWords.say().preview;
  const { count } = formats();
  if (recent.looked_at === 0) return <p>{words.noMessages}</p>;
  if (recent.changed === 0) return <p>{words.none}</p>;
  return (
    <>
      <p>
        <strong>{words.told(count(recent.changed), count(recent.looked_at))}</strong>
      </p>
      <ul class="recent-kinds">
        {recent.kinds.map(({ before, after, count: many, texts }) => {
          const told = words.became(briefInWords(before), briefInWords(after), count(many));
          return (
            <li key={told}>
              {told}
              <details>
                <summary>{words.examples}</summary>
                <ul class="recent-texts">
                  {[...new Set(texts)].map((text) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              </details>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function briefInWords({ what, team, reason, options }: BriefOutcomeJson): string {
  const { preview, editors, reasons } = settingsWords.say();
  const told = preview.what(what, team?.name ?? editors.ofSender, options);
  return reason === null ? told : `${told} · ${reasons[reason]}`;
}
