import { useState } from "preact/hooks";
import type { WordsValue } from "../../../../../src/edge/settings-contract";
import { Field } from "../../../pieces/field";
import { LANGUAGE_NAMES, LANGUAGES } from "../../../words/words";
import { settingsWords } from "../words/words";
import { type EditorProps, faultAt } from "./editor";

type Part = keyof WordsValue;

const PARTS: readonly Part[] = [...LANGUAGES, "any"];

/** Words that are understood, one a line, by language. */
export function WordsEditor({ field, label, faults, onEdit }: EditorProps<"words">) {
  const { editors: words } = settingsWords.say();
  const edit = (part: Part, written: readonly string[]) => {
    const { [part]: _, ...others } = field.value;
    onEdit(written.length === 0 ? others : { ...others, [part]: written });
  };
  return (
    <>
      <div class="languages four">
        {PARTS.map((part) => {
          const name = part === "any" ? words.anyLanguage : LANGUAGE_NAMES[part];
          return (
            <Field key={part} label={name} fault={faultAt(faults, part)}>
              {(control) => (
                <Lines
                  control={{ ...control, "aria-label": words.wordsOf(label, name) }}
                  language={part === "any" ? undefined : part}
                  lines={field.value[part] ?? []}
                  onEdit={(written) => edit(part, written)}
                />
              )}
            </Field>
          );
        })}
      </div>
      <p class="field-hint">{words.onePerLine}</p>
    </>
  );
}

interface LinesProps {
  readonly control: object;
  readonly language: string | undefined;
  readonly lines: readonly string[];
  readonly onEdit: (lines: readonly string[]) => void;
}

/** Lines of text. What is typed stays as it is typed while it says the same: a line that is begun is empty at first. */
export function Lines({ control, language, lines, onEdit }: LinesProps) {
  const [typed, setTyped] = useState(lines.join("\n"));
  const shown = linesOf(typed).join("\n") === lines.join("\n") ? typed : lines.join("\n");
  return (
    <textarea
      {...control}
      lang={language}
      rows={Math.min(12, Math.max(3, shown.split("\n").length))}
      value={shown}
      onInput={(event) => {
        setTyped(event.currentTarget.value);
        onEdit(linesOf(event.currentTarget.value));
      }}
    />
  );
}

/** The lines of a text that say something. */
export function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
