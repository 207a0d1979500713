import { useEffect, useRef } from "preact/hooks";
import type { FieldValue } from "../../../../src/edge/settings-contract";
import { HoursEditor } from "./editors/hours-editor";
import { LeadsEditor } from "./editors/leads-editor";
import {
  ChoiceEditor,
  DaysEditor,
  FlagEditor,
  NumberEditor,
  ReasonsEditor,
  ReminderEditor,
  TeamEditor,
} from "./editors/simple-editors";
import { TextEditor } from "./editors/text-editor";
import { WordsEditor } from "./editors/words-editor";
import { type Field, isSame } from "./fields";
import { clashes, draft, edit, faultsAt, saved, sought } from "./state";
import { changeInWords } from "./value-in-words";
import { settingsWords } from "./words/words";

/** A field with its name, its editor, and what is to be known of it. `name` stands in for the field's own. */
export function FieldView({ field, name }: { field: Field; name?: string }) {
  const words = settingsWords.say();
  const label = name ?? words.names[field.name];
  const hint = words.hints[field.name];
  const faults = faultsAt(field.path);
  // Others that say only one thing have their name as their control's label.
  const hasHeading = ["text", "words", "hours", "reminder"].includes(field.kind);
  const fieldset = useSought(field.path);
  const whole = faults.filter(({ part }) => part === "").map(({ detail }) => detail);
  return (
    <fieldset class="setting-field" ref={fieldset}>
      <legend class={hasHeading ? undefined : "unseen"}>{label}</legend>
      {hasHeading && hint !== undefined && <p class="field-hint">{hint}</p>}
      <Editor field={field} label={label} />
      {!hasHeading && hint !== undefined && <p class="field-hint">{hint}</p>}
      {hasHeading &&
        whole.map((detail) => (
          <p key={detail} class="field-fault" lang="en">
            {detail}
          </p>
        ))}
      <Standing field={field} label={label} />
    </fieldset>
  );
}

/** Takes one into a field that is sought, once it is there. */
function useSought(path: string) {
  const fieldset = useRef<HTMLFieldSetElement>(null);
  const isSought = sought.value === path;
  useEffect(() => {
    if (!isSought) return;
    sought.value = undefined;
    const controls = "input, textarea, select";
    const control =
      fieldset.current?.querySelector<HTMLElement>("[aria-invalid]") ??
      fieldset.current?.querySelector<HTMLElement>(controls);
    control?.focus();
  }, [isSought]);
  return fieldset;
}

function Editor({ field, label }: { field: Field; label: string }) {
  const shared = {
    label,
    faults: faultsAt(field.path),
    onEdit: (value: FieldValue) => edit(field.path, value),
  };
  switch (field.kind) {
    case "text":
      return <TextEditor {...shared} field={field} />;
    case "words":
      return <WordsEditor {...shared} field={field} />;
    case "leads":
      return <LeadsEditor {...shared} field={field} />;
    case "hours":
      return <HoursEditor {...shared} field={field} />;
    case "days":
      return <DaysEditor {...shared} field={field} />;
    case "reasons":
      return <ReasonsEditor {...shared} field={field} />;
    case "team":
      return <TeamEditor {...shared} field={field} />;
    case "number":
      return <NumberEditor {...shared} field={field} />;
    case "flag":
      return <FlagEditor {...shared} field={field} />;
    case "choice":
      return <ChoiceEditor {...shared} field={field} />;
    case "reminder":
      return <ReminderEditor {...shared} field={field} />;
    case "order":
      // The options themselves show it.
      return null;
  }
}

/** Whether it is saved, whether it is what the file says, and what somebody else made of it. */
function Standing({ field, label }: { field: Field; label: string }) {
  const words = settingsWords.say();
  const { path, file, value } = field;
  const theirs = clashes.value[path];
  const isUnsaved = path in draft.value;
  const differs = file !== undefined && !isSame(file, value);
  if (!isUnsaved && !differs && theirs === undefined) return null;
  return (
    <div class="standing">
      {isUnsaved && <span class="badge warn">{words.unsaved}</span>}
      {differs && (
        <>
          <span class="badge">{words.differs}</span>
          <button
            type="button"
            class="button quiet"
            aria-label={words.toFileOf(label)}
            onClick={() => edit(path, file)}
          >
            {words.toFile}
          </button>
        </>
      )}
      {theirs !== undefined && (
        <div class="clash">
          <p>
            <strong>{words.clash}</strong> {changeInWords({ before: value, after: theirs }, field).after}
          </p>
          <button
            type="button"
            class="button"
            onClick={() => edit(path, saved.value.find((one) => one.path === path)?.value ?? theirs)}
          >
            {words.keepTheirs}
          </button>
        </div>
      )}
    </div>
  );
}
