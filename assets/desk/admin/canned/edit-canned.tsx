import { useRef, useState } from "preact/hooks";
import type { CannedJson } from "../../../../src/edge/desk-contract";
import { change } from "../../client/client";
import { faultOf } from "../../pieces/fault-words";
import { Field } from "../../pieces/field";
import { FormDialog } from "../../pieces/form-dialog";
import { may, me, session } from "../../session/session";
import { LANGUAGE_NAMES, LANGUAGES } from "../../words/words";
import { adminWords } from "../words/words";
import type { CannedAnswer } from "./canned";

interface EditCannedProps {
  /** Absent: a new one. */
  readonly one?: CannedJson;
  readonly onDone: (answer: CannedAnswer) => void;
  readonly onClose: () => void;
}

const PLACEHOLDERS = ["name", "agent", "company", "ticket"] as const;
/** What WhatsApp takes in one message, in characters. */
const LONGEST = 4_096;

export function EditCanned({ one, onDone, onClose }: EditCannedProps) {
  const { canned: words, allTeams } = adminWords.say();
  const teams = session.value?.teams ?? [];
  const [first] = useState<Omit<CannedJson, "id">>(
    one ?? { team: may("admin") ? null : (teams[0]?.id ?? null), title: "", text: "", language: null },
  );
  const [draft, setDraft] = useState(first);
  const [isChecked, setChecked] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const needed = (text: string) => (isChecked && text.trim() === "" ? words.needed : undefined);

  const insert = (placeholder: string) => {
    const field = area.current;
    if (field === null) return;
    field.setRangeText(`{${placeholder}}`, field.selectionStart, field.selectionEnd, "end");
    setDraft({ ...draft, text: field.value });
    field.focus();
  };
  const save = async () => {
    const { team, language } = draft;
    const content = { team, language, title: draft.title.trim(), text: draft.text.trim() };
    onDone(
      await change<CannedAnswer>(
        "canned",
        one === undefined ? { do: "add", ...content } : { do: "change", id: one.id, ...content },
      ),
    );
  };
  return (
    <FormDialog
      title={one === undefined ? words.addTitle : words.editOf(one.title)}
      isDirty={draft !== first}
      shown={["title", "text", "team", "language"]}
      check={() => {
        setChecked(true);
        return draft.title.trim() !== "" && draft.text.trim() !== "";
      }}
      act={save}
      onClose={onClose}
    >
      {(refusal) => (
        <>
          <Field
            label={words.name}
            hint={words.nameHint}
            fault={needed(draft.title) ?? faultOf(refusal, "title", { twin: words.twin })}
          >
            {(control) => (
              <input
                {...control}
                type="text"
                autoComplete="off"
                maxLength={100}
                value={draft.title}
                onInput={(event) => setDraft({ ...draft, title: event.currentTarget.value })}
              />
            )}
          </Field>
          <Field
            label={words.text}
            hint={words.textHint}
            fault={needed(draft.text) ?? faultOf(refusal, "text")}
          >
            {(control) => (
              <textarea
                {...control}
                ref={area}
                rows={5}
                maxLength={LONGEST}
                value={draft.text}
                onInput={(event) => setDraft({ ...draft, text: event.currentTarget.value })}
              />
            )}
          </Field>
          <div class="row-actions">
            {PLACEHOLDERS.map((placeholder) => (
              <button
                key={placeholder}
                type="button"
                class="button"
                aria-label={words.insert(words.placeholders[placeholder])}
                onClick={() => insert(placeholder)}
              >
                + {words.placeholders[placeholder]}
              </button>
            ))}
          </div>
          {draft.text.trim() !== "" && (
            <figure class="canned-shown">
              <figcaption>{words.shown}</figcaption>
              <p>{filled(draft.text)}</p>
            </figure>
          )}
          <Field label={words.team} fault={faultOf(refusal, "team")}>
            {(control) => (
              <select
                {...control}
                value={draft.team ?? ""}
                onChange={(event) => {
                  const { value } = event.currentTarget;
                  setDraft({ ...draft, team: value === "" ? null : Number(value) });
                }}
              >
                {may("admin") && <option value="">{allTeams}</option>}
                {teams.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={words.language} fault={faultOf(refusal, "language")}>
            {(control) => (
              <select
                {...control}
                value={draft.language ?? ""}
                onChange={(event) => {
                  const chosen = LANGUAGES.find((language) => language === event.currentTarget.value);
                  setDraft({ ...draft, language: chosen ?? null });
                }}
              >
                <option value="">{words.anyLanguage}</option>
                {LANGUAGES.map((language) => (
                  <option key={language} value={language}>
                    {LANGUAGE_NAMES[language]}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </>
      )}
    </FormDialog>
  );
}

/** With what stands there in an example's place. */
function filled(text: string): string {
  const example: Readonly<Record<string, string>> = {
    name: adminWords.say().canned.shownName,
    agent: me.value?.name ?? "",
    company: session.value?.company ?? "",
    ticket: "1042",
  };
  return text.replace(/\{(\w+)\}/g, (written, name: string) => example[name] ?? written);
}
