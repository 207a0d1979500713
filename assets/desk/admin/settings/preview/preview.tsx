import { useEffect, useRef, useState } from "preact/hooks";
import type { PreviewJson, PreviewRequest } from "../../../../../src/edge/settings-contract";
import { change } from "../../../client/client";
import { faultOf } from "../../../pieces/fault-words";
import { Field } from "../../../pieces/field";
import { session } from "../../../session/session";
import { LANGUAGE_NAMES, LANGUAGES } from "../../../words/words";
import { changesOf } from "../fields";
import { SettingFaults } from "../setting-faults";
import { draft, saved, settings } from "../state";
import { settingsWords } from "../words/words";
import { Outcome } from "./outcome";
import { Recent } from "./recent";
import { momentOf } from "./zoned-time";

/** After the last letter, in ms. */
const PAUSE = 700;
/** In characters. */
const LONGEST = 1_500;

/** What would happen to a message, with what is typed and as things stand. */
export function Preview() {
  const { preview: words, sender: senderName } = settingsWords.say();
  const senders = settings.value?.senders ?? [];
  const [sender, setSender] = useState(senders[0]?.number ?? "");
  const [text, setText] = useState("");
  const [language, setLanguage] = useState("");
  const [at, setAt] = useState("");
  const [menuShown, setMenuShown] = useState(false);
  const timeZone = session.value?.time_zone ?? "UTC";

  const { answer, fault, working } = usePreview(
    text.trim() === "" ? undefined : requestOf({ sender, text, language, at, menuShown, timeZone }),
  );
  return (
    <section class="panel preview" aria-labelledby="settings-preview">
      <h2 id="settings-preview">{words.title}</h2>
      <p class="note">{words.intro}</p>
      {senders.length > 1 && (
        <Field label={senderName}>
          {(control) => (
            <select {...control} value={sender} onChange={(event) => setSender(event.currentTarget.value)}>
              {senders.map(({ number, company }) => (
                <option key={number} value={number}>
                  {company} ({number})
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field label={words.text} fault={faultOf(fault, "text")}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            maxLength={LONGEST}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="form-row">
        <Field label={words.language} fault={faultOf(fault, "language")}>
          {(control) => (
            <select
              {...control}
              value={language}
              onChange={(event) => setLanguage(event.currentTarget.value)}
            >
              <option value="">{words.told}</option>
              {LANGUAGES.map((one) => (
                <option key={one} value={one}>
                  {LANGUAGE_NAMES[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={words.at} hint={words.atHint(timeZone)} fault={faultOf(fault, "at")}>
          {(control) => (
            <input
              {...control}
              type="datetime-local"
              value={at}
              onInput={(event) => setAt(event.currentTarget.value)}
            />
          )}
        </Field>
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={menuShown}
          onChange={(event) => setMenuShown(event.currentTarget.checked)}
        />
        {words.menuShown}
      </label>
      <SettingFaults fault={fault} shown={["text", "language", "at"]} />
      <Result answer={answer} working={working} />
      <Recent sender={sender} />
    </section>
  );
}

interface Asked {
  readonly sender: string;
  readonly text: string;
  readonly language: string;
  readonly at: string;
  readonly menuShown: boolean;
  readonly timeZone: string;
}

function requestOf({ sender, text, language, at, menuShown, timeZone }: Asked): PreviewRequest {
  const spoken = LANGUAGES.find((one) => one === language);
  const moment = momentOf(at, timeZone);
  const changes = changesOf(saved.value, draft.value);
  return {
    sender,
    text: text.trim(),
    ...(changes.length > 0 && { changes }),
    ...(spoken !== undefined && { language: spoken }),
    ...(moment !== undefined && { at: moment }),
    ...(menuShown && { menu_shown: true }),
  };
}

interface Previewed {
  readonly answer: PreviewJson | undefined;
  readonly fault: unknown;
  readonly working: boolean;
}

/** Asks when nobody has typed for a moment; an answer that was overtaken is forgotten. */
function usePreview(request: PreviewRequest | undefined): Previewed {
  const [previewed, setPreviewed] = useState<Previewed>({
    answer: undefined,
    fault: undefined,
    working: false,
  });
  const latest = useRef("");
  const asked = request === undefined ? "" : JSON.stringify(request);
  useEffect(() => {
    latest.current = asked;
    if (asked === "") return setPreviewed({ answer: undefined, fault: undefined, working: false });
    const timer = setTimeout(() => {
      setPreviewed((last) => ({ ...last, working: true }));
      change<PreviewJson>("preview", JSON.parse(asked)).then(
        (answer) => latest.current === asked && setPreviewed({ answer, fault: undefined, working: false }),
        (fault: unknown) =>
          latest.current === asked && setPreviewed({ answer: undefined, fault, working: false }),
      );
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [asked]);
  return previewed;
}

function Result({ answer, working }: { answer: PreviewJson | undefined; working: boolean }) {
  const { preview: words } = settingsWords.say();
  return (
    <div class="preview-result" aria-live="polite" aria-busy={working}>
      {answer === undefined ? (
        <p class="note">{working ? words.running : words.nothing}</p>
      ) : answer.same ? (
        <>
          <p class="note">{words.same}</p>
          <Outcome outcome={answer.now} />
        </>
      ) : (
        <>
          <p>
            <span class="badge warn">{words.differs}</span>
          </p>
          <div class="outcomes">
            <Outcome title={words.withChanges} outcome={answer.then} />
            <Outcome title={words.now} outcome={answer.now} />
          </div>
        </>
      )}
    </div>
  );
}
